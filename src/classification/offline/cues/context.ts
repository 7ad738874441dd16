import { phrases } from "../../taxonomy/guide.ts";

/** What a turn of phrase says about the words around it, whatever field those words speak of. */
export type Context =
  | "source"
  | "source_verb"
  | "vambe"
  | "self"
  | "own"
  | "customers"
  | "others"
  | "hope"
  | "main"
  | "elsewhere"
  | "supposed"
  | "harmless"
  | "role"
  | "role_other"
  | "place"
  | "abroad";

/** Notation as in the label guide, with `a|b` for alternatives and `word?` for a word that may be missing. */
export const CONTEXT: Readonly<Record<Context, readonly string[]>> = {
  /** The sentence tells how they heard of Vambe. */
  source: phrases(`
    nos enteramos, me entere, se enteraron, se entero, enterado de, enterada de, enteramos de, supimos de, supimos por, supe de, supe por,
    supieron de, supo de, como nos conocieron, como nos conociste, como nos conocio, como supiste de, como supieron de,
    como supo de, como llegaron a nosotros, como llegaste a nosotros, como llego a nosotros, como llegaron a vambe,
    como llegaste a vambe, como llego a vambe, como se enteraron, como te enteraste, como se entero, como dieron con,
    como diste con, como nos encontraron, como nos encontraste, donde nos conocieron, donde nos conociste, donde supieron,
    donde escucharon de, donde escuchaste de, por donde llegaron, por donde llegaste, por donde nos, que los trajo a, que te trajo a,
    conocimos vambe, conoci vambe, conocimos a vambe, conoci a vambe, conocieron vambe, conocio vambe, conocio a vambe, conocieron a vambe,
    los conocimos, los conoci, las conocimos, les conocimos, les conoci, conocimos su, conoci su, conocimos esta, conocimos la plataforma, conocimos la solucion, conocimos la herramienta, conocimos el servicio,
    llegamos a vambe, llegue a vambe, llegamos a ustedes, llegue a ustedes, llegamos hasta, llegue hasta, llego a vambe, llegaron a vambe,
    dimos con vambe, di con vambe, dimos con ustedes, di con ustedes, dieron con vambe, dio con vambe,
    descubrimos vambe, descubri vambe, descubrimos a vambe, descubrimos su, descubri a, descubrio vambe, descubrieron vambe, descubrimos que vambe, los descubri*,
    escuchamos de vambe, escuche de vambe, escuchamos sobre vambe, escuche sobre vambe, escuchamos hablar, escuche hablar, escucho hablar, oimos hablar, oi hablar, oyo hablar, oimos de, oi de,
    nos hablo de, nos hablaron de, me hablo de, me hablaron de, nos hablo sobre, nos hablo … ustedes, nos hablo … vambe, nos conto … vambe, nos conto … ustedes, me conto … vambe, me conto … ustedes, nos comento … vambe, me comento … vambe, me comento … ustedes, nos comento … ustedes, nos menciono, me menciono, menciono a vambe, menciono vambe, mencionaron vambe,
    nos recomendo, nos recomendaron, me recomendo, me recomendaron, nos los recomendo, me los recomendo, los recomendo, los recomendaron, recomendo vambe, recomendaron vambe, por recomendacion, recomendacion de, recomendados por, recomendado por, gracias a una recomendacion, a raiz de una recomendacion, nos sugirio, me sugirio, nos sugirieron, nos paso el dato, me paso el dato, el dato nos lo, dio el dato, paso su contacto, paso el contacto de, nos paso su, me paso su, nos presento vambe, nos presento a vambe, me presento a vambe,
    encontramos vambe, encontre vambe, encontramos a vambe, encontre a vambe, encontro vambe, los encontramos, los encontre, las encontre, les encontre, les encontramos, vi vambe, vimos vambe, vi a vambe, vimos a vambe, leimos sobre vambe, lei sobre vambe, leimos de vambe, lei de vambe, lei acerca de vambe, leimos acerca de vambe, aparecio vambe, aparecieron ustedes, nos aparecio, me aparecio, me aparecieron, me salio, nos salio, me salieron, salio vambe, aparecia vambe, vimos su, vi su, vimos el anuncio, vi el anuncio, vi un anuncio, vimos un anuncio, vi una publicidad, vimos una publicidad, vi una publicacion, vimos una publicacion, vi un post, vimos un post, vi un video, vimos un video, vi el video, vimos una charla, lei un articulo, leimos un articulo, lei una nota, lei en, leimos en, los vi en, los vimos en, te vi en, lo vi en, lo vimos en, contacto por, llego por, llegaron por, llegue por, llegamos por, llegamos a traves, llegue a traves, fue a traves de, fue por, fue en un*, a traves de un*, a traves de linkedin, a traves de google, a traves de instagram, fuente, origen del lead, origen, como conocio, como conocieron, canal de origen,
    les escribi, les escribimos, les deje mis datos, me contactaron, nos contactaron, nos contacto, me contacto, me llamaron ustedes, ustedes me llamaron, ustedes nos llamaron, nos llamaron ustedes, me llamo … de vambe, me llamaron de, nos llamaron de, me llego … correo, nos llego … correo, me llego … mail, nos llego … mail, me llego un email, me llego su, recibi … correo, recibimos … correo, recibi … mail, recibi su, recibimos su, recibi … newsletter, recibimos … newsletter, me escribieron, nos escribieron ustedes, nos escribio … de vambe, me escribio … de vambe, me escribio, asisti a, asistimos a, fui a un*, fuimos a un*, estuve en la feria, estuvimos en la feria, participe en, participamos en un*, en la feria, su stand, el stand de ustedes, stand de vambe, el webinar que, webinar de ustedes, su charla, su webinar`),
  /** Words that tell of a first contact only when Vambe is near. */
  source_verb: phrases(`
    conoci*, encontr*, vi, vimos, lei, leimos, leyo, escuch*, oi, oimos, descubr*, llegue, llegamos, recomend*, presentaron, presento, busque, buscando, buscamos en, investigando, googleando, googlee, apareci*, hablaron, hablo, conto, comento, mostro, enseño, compartio, sugirio, sugirieron, invitaron, invito, tope con, topamos con, cruce con, gracias a, mediante, a traves de, through, found, saw, heard, read, came across, stumbled, discovered, googled, googling, recommended, suggested, mentioned, told, introduced, showed, attended, met`),
  vambe: phrases(`
    vambe, bambe, wambe, vamve, ustedes, ustds, uds, vosotros, su empresa, su plataforma, su solucion, su servicio, su herramienta, esta solucion, esta herramienta, esta plataforma, you guys, your company, your platform, your product, your solution, your team, about you, found you, heard about us, hear about us, find us, found us, learn about us`),
  self: phrases(`
    somos, soy, tenemos un*, tengo un*, tenemos cuatro|tres|dos|varios|varias|cinco|seis|diez, nos dedicamos a, me dedico a, se dedica a, se dedican a, nos especializamos en, especializad* en, nuestro rubro, el rubro, rubro, industria, giro, nuestra empresa, nuestra compañia, nuestro negocio, mi empresa, mi negocio, nuestra organizacion, nuestra institucion, la empresa es, el negocio es, es una empresa, es un|una, son un|una, trabajo en un*, trabajamos en el|la|un|una, trabajamos con|en|para el sector, en el sector, del sector, sector, en el rubro, en la industria, de la industria, operamos, opero, dirijo, administro, gestiono un*, lidero, manejo un*, llevamos un*, llevo un*, fabricamos, producimos, vendemos, distribuimos, comercializamos, ofrecemos, prestamos, brindamos, hacemos, organizamos, exportamos, importamos, desarrollamos, diseñamos, construimos, arrendamos, alquilamos, damos servicios, damos clases, impartimos, cultivamos, transportamos, represento a, vengo de, aqui en, aca en, en nuestro|nuestra, en mi, nuestra cadena, nuestra marca, nuestra tienda, nuestra clinica, nuestro restaurante, nuestro hotel, nuestra academia, nuestra agencia, nuestra startup, nuestro estudio, nuestra plataforma, nuestra fundacion, nuestra consultora, nuestro despacho, nuestro bufete, nuestro equipo, como empresa|agencia|startup|consultora|fundacion|cooperativa|institucion|marca|cadena|negocio,
    we're a|an|the, we are a|an|the, we're in, we are in, i'm with, i work at|for|in, i run, i own, we run, we own, we operate, we sell, we make, we manufacture, we build, we offer, we provide, we produce, we distribute, we organize, we develop, we design, we have a, we specialize, we do, our company, our business, our firm, our industry, in the … industry, in the … business, in the … sector, our clinic, our store, our agency, our school, our hotel, our restaurant, our startup, our practice, as a company, here at, company is, is a, is an`),
  own: phrases("nuestro, nuestra, nuestros, nuestras, mi, mis, our, my"),
  /** What follows are the client's customers or users, not the client. */
  customers: phrases(`
    nuestros clientes son, mis clientes son, clientes como, atendemos a, le vendemos a, les vendemos a, vendemos a, vendemos nuestros productos a, trabajamos con, trabajamos para, trabajamos junto a, asesoramos a, proveemos a, abastecemos a, prestamos servicios a, damos servicio a, ofrecemos … a, para, dirigid* a, orientad* a, enfocad* en, nuestro cliente es, clientes del sector, clientes del rubro, ayudamos a, for, clients include, customers are, our clients are, we serve, we help, we work with, we sell to, serving, such as`),
  /** What is told is about another customer of Vambe or another company. */
  others: phrases(`
    tenemos clientes, tengo clientes, otros clientes, otro cliente, otra cliente, un cliente nuestro, clientes nuestros, uno de nuestros clientes, muchos de nuestros clientes, varios de nuestros clientes, nuestros clientes, un cliente que, una cliente que, un cliente de, que atendemos, a los que atendemos, trabajamos con, hemos trabajado con, ya trabajamos, implementamos con, implementamos en, lo implementamos, un caso parecido, un caso similar, casos de exito, caso de exito, por ejemplo un, por ejemplo una, por ejemplo con, como ejemplo, otra empresa, otras empresas, empresas como, una empresa de, una clinica que, hay clientes, mi otro cliente, la competencia, un competidor,
    other customers, another customer, other clients, another client, one of our customers, one of our clients, our customers, our clients, customers like, clients like, we work with, we've worked with, we have worked with, companies like, similar case, case study, success story, for example a, for instance a, a client of ours, a customer of ours`),
  /** What they hope for or ask, rather than what they have. */
  hope: phrases(`
    esperamos, espero que, esperariamos, nos gustaria, me gustaria, quisieramos, quisiera, queremos, quiero, quieren, quiere, buscamos, busco, buscan, busca, estamos buscando, necesitamos, necesito, necesitan, necesita, requerimos, nos interesa, me interesa, nos ayudaria, nos ayude, que nos permita, nos permitiria, nos permita, podria, podrian, puede ayudar*, nos vendria, idealmente, lo ideal, ideal seria, la idea es, el objetivo, nuestro objetivo, nuestra meta, creemos que, pensamos que, confiamos, seria, haria falta, nos hace falta, me encantaria, nos encantaria, sueño, vambe nos, vambe puede, vambe podria, ojala, deseamos, pretendemos, aspiramos,
    we want, i want, we need, i need, we'd like, we would like, i'd like, i would like, looking for, hoping, we hope, i hope, would help, could help, can help, ideally, goal is, our goal, we believe, we think, interested in, wish, would love, we'd love`),
  /** What follows, or the next sentence, is the main problem. */
  main: phrases(`
    principal problema, problema principal, mayor problema, gran problema, nuestro problema, el problema es, el problema, principal dolor, mayor dolor, dolor principal, nuestro dolor, principal desafio, mayor desafio, gran desafio, desafio principal, nuestro desafio, el desafio, principal reto, mayor reto, gran reto, nuestro reto, el reto, lo que mas nos duele, lo que mas nos cuesta, lo que mas nos complica, mas nos duele, mas me duele, nos duele, me duele, nos cuesta, nos complica, lo que mas, lo mas critico, mas critico, mayor dificultad, dificultad, nos preocupa, me preocupa, me quita el sueño, el tema es, la verdad es que, principal dificultad, lo peor, dolor de cabeza, talon de aquiles, cuello de botella,
    main problem, biggest problem, main pain, biggest pain, pain point, main challenge, biggest challenge, challenge is, the problem is, main issue, biggest issue, the issue is, hurts most, what hurts, struggle with, struggling with, struggle to, keeps me up, headache, worst part, main concern`),
  /** About a supplier, tool or attempt other than Vambe. */
  elsewhere: phrases(`
    proveedor anterior, otro proveedor, proveedor actual, el proveedor, proveedor que teniamos, la agencia anterior, agencia que teniamos, probamos otr*, probamos con otr*, probamos un|una, probe un|una, antes usabamos, antes teniamos, usabamos, teniamos un|una, teniamos otr*, habiamos probado, ya probamos, la herramienta anterior, herramienta actual, sistema anterior, sistema actual, el bot que, el chatbot que, otra herramienta, otra plataforma, otro chatbot, otro bot, con el anterior, nuestro proveedor, el crm actual, el erp, intentamos con, intentamos, nuestros clientes, los clientes, los pacientes, la gente, las personas, los alumnos, los huespedes, los pasajeros, los usuarios, los apoderados, mis clientes, clientes que, clientes nos, un cliente,
    previous vendor, previous provider, former vendor, current vendor, current provider, other vendor, we tried, i tried, we used to, old vendor, old tool, other tool, another tool, our customers, our clients, our patients, our guests, our students, customers, patients, people, users`),
  supposed: phrases(`
    si firmamos, si firman, si firmaran, si avanzamos, si avanzan, si llegamos a, si decidimos, si deciden, si decides, si todo, cuando firmemos, cuando firmen, antes de firmar, para firmar, una vez firmado, una vez que firmen, una vez que firmemos, todavia no, aun no, no hemos, podriamos, en caso de, hipotetic*, digamos que, supongamos, si contratamos, si contratan, si nos, antes de decidir, antes de contratar, lo normal es, normalmente, en general,
    if we sign, if you sign, if we go, if you go, when you sign, once you sign, once signed, before signing, before we sign, not yet, haven't, hypothetically, let's say, in case, if you decide, if we decide, typically, usually, we usually, normally`),
  /** After a problem's name: it is not one for them. */
  harmless: phrases(`
    no es problema, no es un problema, no es el problema, no es tema, no es un tema, no es nuestro problema, no nos preocupa, no me preocupa, no nos complica, no nos duele, no es lo que, esta bien, funciona bien, funcionan bien, anda bien, andan bien, esta bajo control, bajo control, esta resuelto, lo tenemos resuelto, ya lo tenemos, ya lo resolvimos, esta cubierto, no me quita el sueño, no es prioridad, no es una prioridad, no es nuestra prioridad, no va por ahi, no es por ahi, dejo de ser, ya no es,
    not a problem, not an issue, not the problem, not the issue, isn't a problem, isn't an issue, isn't the problem, isn't the issue, no issue, is fine, are fine, works fine, work fine, works well, under control, is solved, already solved, covered, not a priority, isn't a priority, not our priority, no longer an issue, don't worry about, not worried about`),
  /** What follows is the speaker's own role. */
  role: phrases(`
    soy, soy el, soy la, como, trabajo como, trabajo de, me desempeño como, mi cargo es, mi cargo, mi rol es, mi rol, mi puesto, ocupo el cargo, me presento, actual, cargo, rol, puesto, hablamos con, hable con, converse con, conversamos con, me reuni con, nos reunimos con, reunion con, reunido con, llamada con, estoy a cargo, estoy encargad*, soy responsable, saludos, atentamente, atte, firma, contacto, te habla, les habla, aqui,
    i'm the, i am the, i'm a, i am a, i'm, i am, as the, as, my role is, my role, my title, my job, i work as, spoke with, spoke to, met with, talked to, meeting with, call with, regards, title, role, best, contact`),
  /** What follows is the role of somebody who is not speaking. */
  role_other: phrases(`
    mi jefe, mi jefa, nuestro, nuestra, mi socio, mi socia, consultar con, consultarlo con, hablarlo con, hablar con, conversarlo con, revisarlo con, revisar con, ver con, validarlo con, validar con, aprobacion del, aprobacion de la, aprobarlo, aprueba, apruebe, decide el, decide la, decide mi, tiene que aprobar, reporto a, le reporto, reporto al, depende del, con el, con la, del, de la, al, a la, el|la nuevo|nueva, contratar un|una, contratar a un|una, busco un|una, buscamos un|una, otro, otra, amig*, colega, hermano, hermana, esposo, esposa, marido, les presento, te presento, jefa es, jefe es,
    my boss, our, check with, talk to the, run it by, approval from, approved by, report to, the new, hire a, with the, to the, of the, from the, a friend, colleague, my wife, my husband, my brother`),
  /** What follows is where the company is. */
  place: phrases(`
    en, desde, de, aqui en, aca en, por, ubicad* en, con sede en, sede en, base en, basad* en, oficinas en, oficina en, sucursales en, sucursal en, tiendas en, locales en, operamos en, operaciones en, presencia en, empresa de, somos de, soy de, estamos en, vivo en, vivimos en, pais, ciudad, region, direccion, casa matriz en, matriz en, in, from, based in, located in, offices in, across, headquartered in, out of, country, city`),
  abroad: phrases(`
    exportamos a, exportar a, exporta a, exportaciones a, importamos de, importamos desde, importar de, importar desde, viajes a, viaje a, viajar a, tours a, paquetes a, envios a, enviamos a, despachamos a, despachos a, vuelos a, destino, destinos, importado de, importados de, traemos de, viajamos a, traida de, proveedores de, proveedores en, proveedor en, fabrican en, cliente en, clientes en, feria en, congreso en, evento en, conferencia en, expandirnos a, expandir a, abrir en, llegar a, entrar a, crecer a, amig* en, estudie en, vacaciones en,
    export to, exports to, import from, imported from, imports from, ship to, trips to, tours to, travel to, flights to, suppliers in, supplier in, clients in, customers in, expand to, expanding to, expand into, conference in, vacation in, manufactured in`),
};
