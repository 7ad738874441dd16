import { type BooleanGuide, type EnumGuide, phrases } from "./guide.ts";

export const urgency = {
  kind: "boolean",
  definition: {
    es: "Si el cliente tiene plazo o presión de tiempo para resolver: una fecha, una temporada que viene, «cuanto antes», «urgente». Un problema grave o picos que se repiten no bastan.",
    en: "Whether the client has a deadline or time pressure: a date, a season that is coming, as soon as possible, urgent. A severe problem or recurring peaks are not enough.",
  },
  prior: false,
  values: {
    true: {
      name: { es: "Urgente", en: "Urgent" },
      definition: { es: "Hay plazo o presión de tiempo expresos.", en: "A deadline or time pressure is expressed." },
      cues: {
        es: phrases(`
          urgente*, urgencia, urge, nos urge, me urge, cuanto antes, lo antes posible, a la brevedad, ya mismo,
          de inmediato, inmediatamente, inmediata, para ayer, lo mas pronto posible, pronto posible,
          antes de fin de mes, antes de fin de año, antes de que termine, antes de que empiece,
          antes de que comience, antes de que parta, antes de la temporada, antes de navidad, antes de diciembre,
          antes del cyber*, antes del black friday, antes del hot sale, antes del buen fin, antes del verano,
          antes del invierno, antes del lanzamiento, plazo, fecha limite, deadline, contra el tiempo, contrarreloj,
          no podemos esperar, no puedo esperar, no da para mas, se nos viene, se viene, se acerca, esta semana mismo,
          a mas tardar, apurad*, apremia, con prisa, nos corre prisa, corre prisa, apremiante, estamos contra,
          en los proximos dias, la proxima semana tenemos que, rapidamente una solucion, solucion rapida,
          solucion inmediata, respuesta inmediata a este problema, necesitamos … ya, ahora mismo necesitamos
        `),
        en: phrases(`
          urgent*, urgency, asap, as soon as possible, right away, immediately, deadline, before the end of,
          before christmas, before black friday, before the season, before the holidays, before summer,
          before launch, by the end of, can't wait any longer, cannot wait, time sensitive, running out of time,
          no later than, in a hurry, pressing, yesterday would be, quick solution, coming up fast, need … now
        `),
      },
      not: {
        es: "Quejas por demoras al responder a sus clientes.",
        en: "Complaints about slow answers to their customers.",
      },
    },
    false: {
      name: { es: "Sin urgencia", en: "Not urgent" },
      definition: { es: "No hay plazo, o lo niega.", en: "No deadline, or it is denied." },
      cues: {
        es: phrases(`
          sin apuro, sin prisa, sin urgencia, no hay apuro, no hay prisa, no hay urgencia, no es urgente,
          no corre prisa, no tenemos apuro, no tenemos prisa, no tengo apuro, no tengo prisa, con calma,
          para el proximo año, mas adelante, a futuro, sin plazo, el proximo semestre, para el otro año,
          el año que viene, cuando se pueda, no nos urge, no me urge
        `),
        en: phrases(`
          no rush, no hurry, not urgent, no deadline, next year, down the road, in the future, take our time,
          not in a hurry, whenever, no urgency
        `),
      },
      not: { es: "", en: "" },
    },
  },
} as const satisfies BooleanGuide;

export const decisionMakerRole = {
  kind: "enum",
  definition: {
    es: "El cargo de quien habla por el cliente, por cómo se presenta. Dueño o dueña es founder; gerente general o gerente a secas es ceo; «director de» un área es su cargo C; gerente, jefe o encargado de un área es su jefatura.",
    en: "The role of whoever speaks for the client, as they introduce themselves. An owner is founder; general manager is ceo; a director of an area is its C role; a manager or head of an area is its head.",
  },
  prior: "ceo",
  values: {
    ceo: {
      name: { es: "CEO o gerencia general", en: "CEO" },
      definition: {
        es: "CEO, gerente o director general, presidente, gerente sin área.",
        en: "CEO, general manager, managing director, president.",
      },
      cues: {
        es: phrases(`
          ceo, gerente general, gerencia general, director general, direccion general, director ejecutivo,
          presidente, consejero delegado, administrador general, soy el gerente, soy la gerente, soy la gerenta,
          country manager, rector*
        `),
        en: phrases(`
          ceo, chief executive, general manager, managing director, president, executive director, country manager,
          managing partner
        `),
      },
      not: { es: "Dueño o fundador es founder.", en: "Owner or founder is founder." },
    },
    coo: {
      name: { es: "COO", en: "COO" },
      definition: { es: "COO, director o vicepresidente de operaciones.", en: "COO, director or VP of operations." },
      cues: {
        es: phrases(`
          coo, director de operaciones, direccion de operaciones, vicepresidente de operaciones, vp de operaciones,
          chief operating officer
        `),
        en: phrases(`
          coo, chief operating officer, chief operations officer, director of operations, operations director,
          vp of operations, vp operations
        `),
      },
      not: { es: "Gerente o jefe de operaciones es head_ops.", en: "An operations manager is head_ops." },
    },
    cto: {
      name: { es: "CTO", en: "CTO" },
      definition: {
        es: "CTO, director de tecnología o de ingeniería.",
        en: "CTO, director of technology or engineering.",
      },
      cues: {
        es: phrases(`
          cto, director de tecnologia, direccion de tecnologia, director tecnologico, director tecnico,
          gerente de tecnologia, director de ingenieria, lider tecnico, jefe de desarrollo, chief technology officer,
          gerente de innovacion, vp de tecnologia, vp de ingenieria
        `),
        en: phrases(`
          cto, chief technology officer, director of technology, technology director, vp of engineering,
          head of engineering, head of technology, tech lead, engineering manager
        `),
      },
      not: { es: "", en: "" },
    },
    cmo: {
      name: { es: "CMO o marketing", en: "CMO or marketing" },
      definition: {
        es: "Quien dirige marketing, comunicaciones o crecimiento.",
        en: "Whoever leads marketing, communications or growth.",
      },
      cues: {
        es: phrases(`
          cmo, director de marketing, direccion de marketing, gerente de marketing, jefe de marketing,
          encargado de marketing, responsable de marketing, lider de marketing, gerente de mercadeo,
          director de mercadeo, jefe de mercadeo, mercadotecnia, gerente de comunicaciones, jefe de comunicaciones,
          director de comunicacion, growth manager, head of growth, brand manager, gerente de marca,
          coordinador de marketing, a cargo de marketing, a cargo del marketing, chief marketing officer
        `),
        en: phrases(`
          cmo, chief marketing officer, marketing director, director of marketing, head of marketing,
          marketing manager, vp of marketing, vp marketing, head of growth, growth lead, brand manager,
          marketing lead
        `),
      },
      not: { es: "Una agencia de marketing es sector, no cargo.", en: "A marketing agency is a sector, not a role." },
    },
    cio: {
      name: { es: "CIO", en: "CIO" },
      definition: {
        es: "CIO, director de sistemas, informática o transformación digital.",
        en: "CIO, director of information systems or digital transformation.",
      },
      cues: {
        es: phrases(`
          cio, director de sistemas, director de informatica, director de ti, director de it,
          director de informacion, chief information officer, gerente de transformacion digital,
          director de transformacion digital, jefe de transformacion digital, director digital, gerente digital
        `),
        en: phrases(`
          cio, chief information officer, director of it, it director, director of information,
          chief digital officer, head of digital transformation
        `),
      },
      not: { es: "Jefe o encargado de TI es it_manager.", en: "An IT manager is it_manager." },
    },
    cfo: {
      name: { es: "CFO o finanzas", en: "CFO or finance" },
      definition: { es: "Quien dirige finanzas o administración y finanzas.", en: "Whoever leads finance." },
      cues: {
        es: phrases(`
          cfo, director financiero, director de finanzas, gerente de finanzas, gerente financiero,
          gerente de administracion y finanzas, director de administracion, jefe de finanzas, encargado de finanzas,
          responsable de finanzas, contralor*, controller, tesorer*, chief financial officer,
          jefe de administracion y finanzas, gerente de administracion, contador de la empresa
        `),
        en: phrases(`
          cfo, chief financial officer, finance director, head of finance, finance manager, vp of finance,
          controller, treasurer
        `),
      },
      not: { es: "Un estudio contable es sector, no cargo.", en: "An accounting firm is a sector, not a role." },
    },
    head_data: {
      name: { es: "Jefatura de datos", en: "Head of data" },
      definition: { es: "Dirige datos, analítica o BI.", en: "Leads data, analytics or BI." },
      cues: {
        es: phrases(`
          jefe de datos, gerente de datos, director de datos, lider de datos, encargado de datos,
          responsable de datos, gerente de analitica, jefe de analitica, director de analitica, lider de analitica,
          gerente de bi, jefe de bi, gerente de inteligencia de negocios, jefe de inteligencia de negocios,
          director de inteligencia, chief data officer, cdo, head of data, data lead,
          gerente de business intelligence, jefe de business intelligence
        `),
        en: phrases(`
          head of data, data lead, chief data officer, head of analytics, analytics manager, data manager,
          bi manager, director of data, director of analytics, head of bi
        `),
      },
      not: { es: "Analista de datos es analyst.", en: "A data analyst is analyst." },
    },
    head_ops: {
      name: { es: "Jefatura de operaciones", en: "Head of operations" },
      definition: {
        es: "Gerente, jefe o encargado de operaciones, logística, administración de un local, servicio o atención al cliente, o personas.",
        en: "Manager or head of operations, logistics, a site, customer service, or people.",
      },
      cues: {
        es: phrases(`
          gerente de operaciones, jefe de operaciones, encargado de operaciones, responsable de operaciones,
          lider de operaciones, subgerente de operaciones, coordinador de operaciones, head of operations,
          gerente de logistica, jefe de logistica, jefe de atencion al cliente, gerente de atencion al cliente,
          encargado de atencion al cliente, responsable de atencion al cliente, coordinador de atencion al cliente,
          director de atencion al cliente, jefe de servicio al cliente, gerente de servicio al cliente,
          director de servicio al cliente, encargado de servicio al cliente, coordinador de servicio al cliente,
          jefe de postventa, gerente de postventa, gerente de experiencia, jefe de experiencia,
          director de experiencia, jefe de soporte, gerente de soporte, customer success manager,
          gerente de servicio, administrador del local, administrador de la clinica, administrador del hotel,
          administrador del restaurante, soy administrador, soy el administrador, soy la administradora,
          jefe de administracion, gerente de recursos humanos, jefe de recursos humanos, gerente de personas,
          jefe de planta, gerente de planta, jefe de local, jefe de tienda, encargado de la tienda,
          encargado del local, veo las operaciones, llevo las operaciones, a cargo de operaciones,
          a cargo de las operaciones, a cargo de la operacion, a cargo de la atencion, a cargo de atencion,
          gerente de tienda, director de admisiones, gerente de procesos
        `),
        en: phrases(`
          head of operations, operations manager, operations lead, ops manager, head of ops, logistics manager,
          head of customer service, customer service manager, head of support, support manager,
          customer success manager, head of customer success, head of customer experience, cx manager,
          office manager, practice manager, store manager, plant manager, hr manager, head of people,
          i run operations, in charge of operations, front desk manager, clinic manager, hotel manager
        `),
      },
      not: { es: "Director de operaciones es coo.", en: "A director of operations is coo." },
    },
    head_sales: {
      name: { es: "Jefatura comercial", en: "Head of sales" },
      definition: { es: "Dirige ventas o el área comercial.", en: "Leads sales or the commercial area." },
      cues: {
        es: phrases(`
          gerente comercial, gerente de ventas, jefe de ventas, jefe comercial, director comercial,
          director de ventas, encargado de ventas, responsable de ventas, responsable comercial, encargado comercial,
          lider comercial, lider de ventas, subgerente comercial, coordinador comercial, coordinador de ventas,
          supervisor de ventas, vp de ventas, vicepresidente comercial, vicepresidente de ventas, head of sales, cro,
          gerente de desarrollo de negocios, a cargo de ventas, a cargo del area comercial, a cargo de las ventas,
          direccion comercial
        `),
        en: phrases(`
          head of sales, sales director, director of sales, sales manager, vp of sales, vp sales,
          commercial director, commercial manager, cro, chief revenue officer, sales lead,
          business development manager, head of business development
        `),
      },
      not: { es: "El vendedor de Vambe no es el cliente.", en: "The Vambe seller is not the client." },
    },
    product_owner: {
      name: { es: "Producto", en: "Product" },
      definition: {
        es: "Product owner, product manager o jefe de producto o de proyecto.",
        en: "Product owner, product manager, or project lead.",
      },
      cues: {
        es: phrases(`
          product owner, product manager, dueño de producto, dueño del producto, jefe de producto,
          gerente de producto, director de producto, lider de producto, encargado de producto, head of product, cpo,
          jefe de proyecto, gerente de proyectos, project manager, jefe de ecommerce, gerente de ecommerce,
          encargado del ecommerce, responsable de ecommerce
        `),
        en: phrases(`
          product owner, product manager, head of product, product lead, chief product officer, cpo, project manager,
          ecommerce manager
        `),
      },
      not: { es: "", en: "" },
    },
    it_manager: {
      name: { es: "Jefatura de TI", en: "IT manager" },
      definition: {
        es: "Gerente, jefe o encargado de TI, sistemas o informática.",
        en: "Manager or head of IT or systems.",
      },
      cues: {
        es: phrases(`
          gerente de ti, jefe de ti, encargado de ti, responsable de ti, gerente de it, responsable de it,
          jefe de it, gerente de sistemas, jefe de sistemas, encargado de sistemas, responsable de sistemas,
          jefe de informatica, encargado de informatica, gerente de informatica, responsable de informatica,
          coordinador de sistemas, coordinador de ti, administrador de sistemas, it manager, jefe de tecnologia,
          encargado de tecnologia, responsable de tecnologia, lider de ti, gerente de tecnologias de la informacion,
          a cargo de sistemas, a cargo de ti
        `),
        en: phrases(`
          it manager, head of it, it lead, systems manager, it administrator, sysadmin, systems administrator,
          i manage it
        `),
      },
      not: { es: "", en: "" },
    },
    analyst: {
      name: { es: "Analista", en: "Analyst" },
      definition: {
        es: "Analista, asistente, ejecutivo o especialista sin jefatura que reúne información.",
        en: "Analyst, assistant or specialist without a team, gathering information.",
      },
      cues: {
        es: phrases(`
          analista, asistente de, asistente administrativ*, soy asistente, practicante, especialista en, becari*,
          ejecutivo de cuentas, community manager, data analyst, secretari*, recepcionista
        `),
        en: phrases(
          `analyst, assistant, intern, specialist, coordinator, account executive, community manager, receptionist`,
        ),
      },
      not: { es: "«Asistente virtual» es un producto.", en: "A virtual assistant is a product." },
    },
    founder: {
      name: { es: "Fundador o dueño", en: "Founder or owner" },
      definition: {
        es: "Fundó o es dueño del negocio, aunque también lo gerencie; profesional con consulta propia.",
        en: "Founded or owns the business, even when also running it; a professional with their own practice.",
      },
      cues: {
        es: phrases(`
          fundador*, cofundador*, co fundador*, founder, dueño, dueña, propietari*, socio fundador, socia fundadora,
          funde, fundamos, cree la empresa, empece este negocio, arme este negocio, monte, mi propia empresa,
          mi propio negocio, mi negocio, mi emprendimiento, mi empresa, mi tienda, mi restaurante, mi clinica,
          mi consulta, mi local, mi agencia, mi estudio, mi marca, mi startup, soy socio, soy socia,
          soy emprendedor*, titular
        `),
        en: phrases(`
          founder, co founder, cofounder, owner, co owner, i own, i founded, we founded, my own business,
          my business, my company, my shop, my store, my startup, i started, proprietor, my practice, my restaurant
        `),
      },
      not: { es: "", en: "" },
    },
  },
} as const satisfies EnumGuide;

export const purchaseStage = {
  kind: "enum",
  definition: {
    es: "Hasta dónde llegó la compra en esta reunión. Preguntar qué hace o cuánto cuesta es descubrimiento; discutir precio, propuesta, condiciones o piloto es negociación; aceptar, firmar o fijar inicio es cierre.",
    en: "How far the purchase got in this meeting. Asking what it does or costs is discovery; discussing price, proposal, terms or a pilot is negotiation; accepting, signing or fixing a start is closure.",
  },
  prior: "discovery",
  values: {
    discovery: {
      name: { es: "Descubrimiento", en: "Discovery" },
      definition: {
        es: "Cuenta su problema, pregunta, explora; no hay condiciones sobre la mesa.",
        en: "Tells the problem, asks, explores; no terms on the table.",
      },
      cues: {
        es: phrases(`
          queremos saber, quisiera saber, me gustaria saber, nos gustaria saber, queremos entender,
          quisiera entender, me gustaria entender, estamos explorando, explorar, explorando, conocer mas,
          mas informacion, agendar una demo, ver una demo, una demo, demostracion, primera reunion, estamos buscando,
          buscamos, evaluando opciones, estamos investigando, nos preguntamos, me pregunto
        `),
        en: phrases(`
          want to know, like to know, want to understand, exploring, learn more, more information, see a demo,
          a demo, first meeting, looking for, wondering, researching, curious
        `),
      },
      not: { es: "", en: "" },
    },
    negotiation: {
      name: { es: "Negociación", en: "Negotiation" },
      definition: {
        es: "Se discuten precio, descuento, propuesta, plazos, contrato o condiciones de un piloto, o se compara con otra oferta.",
        en: "Price, discount, proposal, terms, contract or pilot conditions are discussed, or offers compared.",
      },
      cues: {
        es: phrases(`
          descuento, rebaja, propuesta economica, la propuesta que, propuesta comercial, enviame la propuesta,
          enviar la propuesta, mandar la propuesta, mandame la propuesta, cotizacion, presupuesto que, la cotizacion,
          negociar, negociando, negociacion, condiciones de pago, condiciones comerciales, condiciones del contrato,
          terminos del contrato, clausula*, forma de pago, facilidades de pago, piloto, prueba piloto,
          periodo de prueba, mes de prueba, plan anual, pago anual, contrato anual, permanencia, mensualidad,
          comparando precios, comparando con, comparando propuestas, otra oferta, otras ofertas,
          la competencia nos ofrece, nos ofrecieron, mejor precio, mejorar el precio, precio final, bajar el precio,
          revisar el contrato, revisando el contrato, area legal, aprobacion del directorio, aprobar el presupuesto,
          contraoferta, tarifa por, costo de implementacion, por conversacion, uf mensual*, dolares mensuales,
          dolares al mes, le mande la oferta, les mande la oferta, le envie la oferta, les envie la oferta, mi oferta,
          nuestra oferta, la oferta que, envie propuesta, mande propuesta, se envio propuesta, propuesta enviada,
          enviamos propuesta, enviamos la propuesta, mandamos la propuesta, les mande la propuesta, le mande la propuesta,
          recibimos la propuesta, recibimos su propuesta, revisamos la propuesta, revisando la propuesta,
          revisando su propuesta, vimos la propuesta, viendo la propuesta, conversaciones de precio, hablando de precio,
          hablamos de precio, discutimos el precio, discutimos precio, vemos el precio, viendo el precio, viendo el monto,
          ver el monto, el monto por, pide descuento, piden descuento, pidio descuento, pidieron descuento, pide rebaja,
          piden rebaja, pidio rebaja, pide bajar, piden bajar, quiere bajar, quieren bajar, quiere pagar, quieren pagar,
          quiere pago, quieren pago, pago a 30, pago a 60, pago a 90, a 30 dias, a 60 dias, a 90 dias, bajar la tarifa,
          rebajar, si nos bajan, si me bajan, si bajan el, si nos mejoran, mejorar la oferta, mejorar las condiciones,
          ultima oferta, oferta final, tope de presupuesto, nuestro tope, por debajo de, version del contrato,
          borrador del contrato, borrador de contrato, minuta del contrato, falta la firma, falta firmar, por firmar,
          pendiente de firma, a la espera de firma, prueba pagada, piloto pagado, piloto de, un piloto, hacer un piloto,
          clausula de salida, salida anticipada, sin permanencia, sin amarre, orden de magnitud del precio,
          cuota de instalacion, fee de, el fee, costo de instalacion, cargo de instalacion, licencias por, por licencia,
          por usuario al mes, por asiento
        `),
        en: phrases(`
          discount, proposal, quote, quotation, negotiate, negotiating, negotiation, payment terms, contract terms,
          terms of the contract, pilot, trial period, annual plan, annual contract, comparing offers,
          comparing vendors, another offer, counter offer, best price, lower the price, legal team, budget approval,
          redlines, procurement, per month per, statement of work, implementation fee, setup fee, sent the proposal,
          sent a proposal, sent the quote, sent a quote, your proposal, our proposal, your offer, our offer, our quote,
          your quote, reviewing the contract, reviewing the proposal, draft contract, draft agreement, price is,
          on price, on pricing, talking price, talking numbers, the numbers, knock off, take off the, come down to,
          come down on, meet us at, meet in the middle, split the difference, net 30, net 60, net 90, waive the,
          waive setup, cap on, price cap, lock in, multi year, two year, three year, minimum commitment,
          exit clause, opt out clause, paid pilot, pilot of, a pilot, per seat, per user per month, volume discount
        `),
      },
      not: {
        es: "Querer saber el precio en general es descubrimiento.",
        en: "Wanting to know the price in general is discovery.",
      },
    },
    closure: {
      name: { es: "Cierre", en: "Closure" },
      definition: {
        es: "Acepta, firma, paga o acuerda fecha de inicio.",
        en: "Accepts, signs, pays or agrees a start date.",
      },
      cues: {
        es: phrases(`
          firmamos, firme, firmado, firmar el contrato, firmamos el contrato, contrato firmado, firmo hoy,
          firmo mañana, cerramos, cerrado el trato, trato hecho, trato cerrado, cerremos, vamos con todo,
          vamos con ustedes, avanzamos con ustedes, nos quedamos con ustedes, decidimos contratar, decidimos avanzar,
          vamos a contratar, queremos contratar, lo contratamos, contratamos el plan, orden de compra,
          mandame el contrato, enviame el contrato, enviame la factura, mandame la factura, manda el contrato,
          envia el contrato, ya pagamos, hacemos el pago, hago la transferencia, transferencia hecha,
          datos de facturacion, link de pago, partimos el lunes, partimos el, empezamos el, arrancamos el,
          comenzamos el, kickoff, kick off, onboarding, fecha de inicio, esta aprobado, quedo aprobado,
          aprobaron el presupuesto, aprobo la compra, dale compramos, lo compramos, lo tomamos, tenemos un acuerdo,
          cuenten con nosotros, bienvenidos a bordo, bienvenida a bordo, bienvenido a bordo, firmo el contrato,
          firmaron el contrato, firmo la propuesta, firmaron la propuesta, firmo el acuerdo, firmaron el acuerdo,
          firmaron ambas, firmaron hoy, firmaron ayer, firmo ayer, firmo en, firmo la, firmo el, ya firmo, ya firmaron,
          quedo firmado, quedaron firmad*, contrato vigente, contrato en mano, seña depositada, deposito la seña,
          pago la seña, pagaron la seña, pagaron el anticipo, pago el anticipo, anticipo pagado, primer pago, pago hecho,
          pago recibido, ya pago, ya pagaron, factura pagada, cierre ganado, negocio ganado, venta cerrada, cliente ganado,
          cuenta ganada, ganamos la cuenta, ganamos el negocio, cerro la compra, cerraron la compra, cerro el trato,
          cerraron el trato, ok a todo, acepto la propuesta, aceptaron la propuesta, aceptamos la propuesta,
          aceptamos la oferta, aceptamos las condiciones, acepto las condiciones, aceptaron las condiciones,
          renovo por, renovaron por, renovamos por, renovamos el contrato, parten con, parte con el plan, arrancan el,
          arranca el, arrancan en, empiezan el, empieza el, comienzan el, parten el, parte el, partimos la proxima,
          arrancamos la proxima, empezamos la proxima, arrancamos ya, empezamos ya, partimos ya, puesta en marcha el,
          damos el si, dimos el si, dieron el si, dio el si, dio luz verde, dieron luz verde, tenemos luz verde,
          luz verde del, luz verde para, hagamoslo, hecho trato, queda cerrado, quedo cerrado, lo cerramos, lo firmamos
        `),
        en: phrases(`
          signed, sign the contract, sign today, sign tomorrow, we'll sign, deal closed, it's a deal, we have a deal,
          let's go ahead, go ahead with you, moving forward with you, we'll take it, purchase order,
          send the contract, send me the contract, send over the contract, send the invoice, send me the invoice,
          payment link, we've paid, billing details, kickoff, kick off, onboarding, start date, got approved,
          has been approved, we're in, welcome aboard, count us in, they signed, we signed, she signed, he signed,
          countersigned, signed off, signed copy, signed contract, signed agreement, contract signed, agreement signed,
          deposit paid, paid the deposit, deposit goes out, first payment, payment received, closed won, won the deal,
          deal is done, done deal, closed the deal, accepted the proposal, accepted the terms, accepted our,
          we accept, go live on, going live on, goes live, we go live, starts on monday, start on monday, starting monday,
          we start, renewed for, renewed their, green light, greenlit, let's do it, let's do this, happy to sign
        `),
      },
      not: {
        es: "Un contrato con otro proveedor no es cierre.",
        en: "A contract with another supplier is not closure.",
      },
    },
  },
} as const satisfies EnumGuide;

export const language = {
  kind: "enum",
  definition: {
    es: "Idioma en que habla el cliente; el más cercano cuando es otro (portugués cuenta como es).",
    en: "The language the client speaks; the closest when it is another (Portuguese counts as es).",
  },
  prior: "es",
  values: {
    es: {
      name: { es: "Español", en: "Spanish" },
      definition: { es: "La mayor parte del texto está en español.", en: "Most of the text is in Spanish." },
      cues: { es: [], en: [] },
      not: {
        es: "Palabras sueltas en inglés no cambian el idioma.",
        en: "Single English words do not change the language.",
      },
    },
    en: {
      name: { es: "Inglés", en: "English" },
      definition: { es: "La mayor parte del texto está en inglés.", en: "Most of the text is in English." },
      cues: { es: [], en: [] },
      not: { es: "", en: "" },
    },
  },
} as const satisfies EnumGuide;

export const lostClientBadMeeting = {
  kind: "boolean",
  definition: {
    es: "Si la reunión salió mal o el cliente se perdió: rechaza, se va con otro, se queja, se confunde o corta. Dudas o pedir tiempo no bastan.",
    en: "Whether the meeting went badly or the client is lost: rejects, goes elsewhere, complains, is confused or leaves. Doubts or asking for time are not enough.",
  },
  prior: false,
  values: {
    true: {
      name: { es: "Cliente perdido o mala reunión", en: "Lost client or bad meeting" },
      definition: {
        es: "Rechazo, queja, confusión que queda sin resolver o elección de otro proveedor.",
        en: "Rejection, complaint, unresolved confusion, or another supplier chosen.",
      },
      cues: {
        es: phrases(`
          no nos interesa*, no me interesa*, no estamos interesad*, no estoy interesad*, no es para nosotros,
          no va con nosotros, no vamos a avanzar, no vamos a seguir, no seguiremos, no avanzaremos,
          no vamos a continuar, no continuaremos, decidimos no, hemos decidido no, preferimos no, optamos por otr*,
          elegimos a otr*, elegimos otr*, nos fuimos con, nos vamos con otr*, nos vamos a ir con,
          ya contratamos a otr*, ya contratamos otr*, ya firmamos con, firmamos con otr*, contratamos con otr*,
          vamos a irnos con, nos quedamos con la competencia, nos quedamos con lo que tenemos, perdida de tiempo,
          perdiendo el tiempo, perder el tiempo, perder mas tiempo, dejemoslo hasta aqui, dejemoslo aqui,
          dejarlo hasta aqui, dejarlo aqui, hasta aqui nomas, no gracias, no me llame*, no nos llamen, no me vuelvan,
          no nos vuelvan, no vuelvan a, no insistan, no insista, no entendi nada, no entiendo nada,
          no entendemos nada, no me quedo claro, no quedo claro, no nos quedo claro, nada claro, muy confus*,
          sali mas confus*, quede mas confus*, no nos convence*, no me convence*, no nos convencio, no me convencio,
          no respondieron mis preguntas, no me respond*, llego tarde, llegaron tarde, sin preparar,
          no venian preparad*, poco profesional, falta de respeto, mala atencion de ustedes, quiero cancelar,
          queremos cancelar, cancelamos el servicio, se sale de nuestro presupuesto, fuera de nuestro presupuesto,
          fuera de presupuesto, no nos alcanza, nos bajamos, me bajo, descartamos, queda descartad*,
          no lo necesitamos, no lo necesito, no necesitamos esto, no le veo sentido,
          no le veo el valor, no le vemos valor, no es lo que busc*, no es lo que necesit*, se fue con otr*,
          se fueron con otr*, se fueron con la competencia, se fue con la competencia, se fueron con, eligio a otr*,
          eligieron a otr*, eligieron otr*, eligio otr*, opto por otr*, optaron por otr*, prefirio a otr*,
          prefirieron a otr*, prefirieron otr*, contrataron a otr*, contrato a otr*, firmaron con otr*, firmo con otr*,
          descarto la propuesta, descartaron la propuesta, descarto avanzar, descartaron avanzar, rechazo la propuesta,
          rechazaron la propuesta, rechazo la oferta, rechazaron la oferta, no quiere avanzar, no quieren avanzar,
          no quiere seguir, no quieren seguir, no van a seguir, no va a seguir, no van a avanzar, no va a avanzar,
          no avanzan, dejo de responder, dejaron de responder, dejo de contestar, dejaron de contestar,
          no volvio a contestar, no volvieron a contestar, no contesta mas, no contesto mas, se cayo el negocio,
          se cayo la venta, se cayo la oportunidad, negocio perdido, venta perdida, oportunidad perdida, cliente perdido,
          lo perdimos, la perdimos, los perdimos, se perdio el cliente, se perdio la venta, perdimos la cuenta,
          perdimos el negocio, perdimos la venta, mala reunion, pesima reunion, la reunion fue mala, reunion fallida,
          corto la llamada, corto la reunion, corte la llamada, corte antes, colgo, me colgo, se desconecto, se molesto,
          se enojo, se fue molest*, se retiro molest*, quedo molest*, quedaron molest*, quedo confundid*,
          quedaron confundid*, quede confundid*, quedamos confundid*, mas confundid*, hicieron perder, hizo perder,
          no me contact*, no nos contact*, no contactarme, no contactarnos, borren mis datos, borre mis datos,
          saquenme de su lista, desilusionad*, pero no gracias, gracias pero no, se agradece pero no, paso de esto,
          cierro el tema, doy por cerrado, cerramos el tema, no hay interes, sin interes, perdio el interes,
          perdieron el interes, ya no les interesa, ya no le interesa, no le interesa, no les interesa, desisti*,
          desistio, desistieron, no es el momento, no cuenten con nosotros, no cuenten conmigo, no era lo que
        `),
        en: phrases(`
          not interested, not for us, not a fit, not a good fit, isn't a fit, we'll pass, going to pass,
          decided not to, decided against, went with another, went with a competitor, going with another,
          going with someone else, chose another, chose a competitor, signed with, waste of time, wasting my time,
          wasting our time, don't call, do not call, stop calling, please don't contact, makes no sense,
          didn't understand, did not understand, don't understand any, still confused, very confusing, more confused,
          unprofessional, out of our budget, over our budget, can't afford, we don't need, not what we need,
          not what we're looking for, no longer interested, let's leave it, leave it here, want to cancel,
          showed up late, no thanks, no thank you, went with someone else, they went with, we went with another,
          chose someone else, picked another, picked a competitor, passed on it, passed on us, they passed,
          walked away, hung up, ended the call, lost the deal, lost deal, deal is lost, lost to, lost the account,
          closed lost, stopped replying, stopped answering, ghosted, gone quiet, take us off, take me off, remove us,
          unsubscribe me, no further contact, won't be moving forward, will not be moving forward, not moving forward,
          not going forward, not proceeding, won't proceed, will not proceed, turned us down, turned it down,
          rejected the proposal, rejected our, bad meeting, bad call, terrible meeting, left confused, left annoyed
        `),
      },
      not: {
        es: "Quejas sobre su problema o su proveedor actual.",
        en: "Complaints about their problem or current supplier.",
      },
    },
    false: {
      name: { es: "Sigue en curso", en: "Still open" },
      definition: { es: "Nada indica rechazo ni mala reunión.", en: "Nothing tells of rejection or a bad meeting." },
      cues: { es: [], en: [] },
      not: { es: "", en: "" },
    },
  },
} as const satisfies BooleanGuide;
