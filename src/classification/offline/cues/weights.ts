import { phrases } from "../../taxonomy/guide.ts";
import type { Field } from "../../taxonomy.ts";

/** Cues of the guide that also turn up when something else is meant: each alone weighs little. */
export const WEAK: Partial<Record<Field, readonly string[]>> = {
  business_sector: phrases(`
    contador*, auditoria, contable, abogad*, viña, viñas, notaria, hospital, banco,
    tienda, moda, ropa, muebles, mall, vitrina, puntos de venta, decoracion, store, shop, retail, marketplace,
    shopify, woocommerce, mercado libre, mercadolibre, banco, credito, inversion, legal, consultora, consultoria,
    consultancy, prestamo, salud, belleza, bienestar, medicina, estetica, terapia, patients, energia, energy, fuel,
    combustible, transporte, logistica, carga, almacenamiento, puerto, aduana, aduanas, flota, fleet, trucks,
    camiones, traslado, reparto, delivery company, shipments, repartidores, movilidad, supply chain, viajes, tours,
    guests, viajer*, travelers, travellers, turistas, cursos, clases, courses, capacitacion, capacitaciones,
    profesores, teachers, estudiantes, alumn*, students, educacion, education, educativ*, instituto, gobierno,
    ciudadanos, citizens, campo, fruta, cosecha, cultivo, seeds, semillas, harvest, riego, industrial, electronica,
    electronics, componentes, components, maquinaria, machinery, packaging, envases, we make, obra, obras, ventanas,
    piscinas, mina, mine, cobre, copper, faenas, drilling, eventos, diseño, publicidad, musica, music, editorial,
    film, cine, teatro, streaming, cultural*, artistas, entretenimiento, festival, branding, software, tecnologia,
    seguridad, cloud, nube, hosting, inteligencia artificial, artificial intelligence, informatica, our platform,
    our app, nuestra app, mobile app, limpieza, propiedades, terrenos, lotes, properties, comida, cocina, kitchen,
    menu, bar, cafe, alimentos, bebidas, food delivery, snacks, gourmet, autos, vehiculos, vehicles, coches, carros,
    motos, repuestos, mecanica, mechanic, empleo, candidatos, candidates, talento, talent, nomina, payroll,
    remuneraciones, coaching, vacantes, donaciones, voluntari*, beneficiarios, foundation, iglesia, church, higiene,
    perfumes, suplementos, supplements, revista, juridic*, residuos, reciclaje, medidores, isp, carrier, fiber,
    medicamento, sostenibilidad, sustentabilidad, facility, arriendos, tenants, casino, mascotas, bicicletas,
    admision, matricula, matriculas, leasing, banquetes, dental, medic*, cooperativa de ahorro, matrimonios, bodas,
    embalaje, acero, steel, plasticos, quimica, chemicals, vecinos de la comuna,  spa, nutricion*, call center,
    contact center, startup, electricidad, eficiencia, diesel, gasolina, oil, wind, diesel, batteries, electricity, cart, codigo, api, erp, terreno,
    parcela, country, corredora, telas, sillas, fabrics, labels, our product, estructuras, produccion de, plataforma para, app para,
    sistema para, aplicacion para, medicinas, recetas, nuestra plataforma, show, shows, desarrolladores, sueldos, showings, rent, alarmas, empaques,
    tramite, oro, edificios, semestre, carreras, puentes, camion, packages, paquetes, certificaciones, plugin, plugins,
    apps, developers, servidores, sensores, impuestos, mines, remedios, pastilla, pastillas, habitaciones, parking,
    aeropuerto, desechos, county, federal, council, trash, emissions, routers, lessons, teach, tour, graduates,
    certified, mesas, productores, cosech*, municipal*, autores, condominio, formamos, paquetes, coffee, meals, dishes,
    tires, property, rentals, shelter, relief, organizacion, marca propia, plastico, uniformes, cables electricos,
    listings, telecom, growers, wine,  fotograf*, contable, comercio exterior, importadora, instaladores de,
    aire acondicionado, optica, apparel, clothing, fashion, grocery
  `),
  lead_source: phrases(`
    conocid*, amig*, familiar*, vecin*, referencia, competidor*, peer, otra empresa que, another company,
    un contacto, compañer*,  en internet, por internet, en la web, internet, pagina web, sitio web,
    busqueda, navegando, reviews, reseñas, anuncio, publicidad, un aviso, an ad, banner, por correo, un correo,
    un mail, un email, an email, evento, event, foro, panel, networking, curso, jornada, capacitacion, stand, talk,
    fair, charla, taller, booth, partner, aliado, una agencia, gremio, un consultor, por telefono, una llamada,
    phone call, insta, las redes, redes sociales, social media, fb, el chat de, formulario, su whatsapp, su chat,
    publicacion, diario, medios, informe, report, la tercera, video, un video, blog, un blog, marketplace, news, noticia, press, expo*, conocido en,
    mentor, searching for, buscando soluciones, buscando alternativas, buscando opciones,  investigando,
    comparativa, canal de, un proveedor, ranking, sister, brother, cousin
  `),
  use_case: phrases(`
    a quien llamar|visitar|priorizar|contactar|atender, semanas|dias|meses sin venir|comprar|entrar|usar|aparecer|asistir|pagar|pedir, mensajes, messages, dudas, preguntas, consultas, interacciones, interactions, conversations, conversaciones, bot,
    tickets, indicadores, kpis, legacy, modernizar, audiencias, audiences,
    reporting, legacy system, legacy systems, trabajo administrativo, tipos de clientes, panel de control,
    onboarding de clientes, profiling, que leads, which leads, buying intent
  `),
  primary_pain_point: phrases(`
    conversion, conversiones, convertir, curiosos, vender mas, aumentar ventas, aumentar las ventas, sell more,
    increase sales, mejorar las ventas, no compran, bajas, fuga, cancelan, cancelaciones, cancellations, canceling,
    cancelling, retencion, retention, no vuelven, pauta, google ads, meta ads, facebook ads, cpa, cpc, cac,
    presupuesto de marketing, marketing budget, sincronizar, copiar y pegar, copy and paste, copy paste,
    sistema antiguo, sistemas antiguos, legacy systems, incompatible, normativa*, regulacion*, privacidad,
    proteccion de datos, data protection, datos personales, cumplimiento, compliance, multa, multas, fines, audits,
    auditorias, confidencialidad, confidentiality, sancion*, pci, planillas de excel, en planillas, spreadsheets,
    hojas de calculo, excels, on paper, en papel, notebooks, silos, desorden, duplicates, duplicados, un cuaderno,
    en cuadernos, scattered, escalar, escalabilidad, escalable, scale, scaling, scalable, crecer, expansion, expand,
    expanding, expandir*, hemos crecido, estamos creciendo, growing fast, new markets, nuevos mercados, repetitiv*,
    repetitive, agotad*, workload, backlog, after hours, fuera de horario, fuera del horario, fines de semana,
    sin respuesta, gran cantidad de, gran volumen, alto volumen, high volume, una y otra vez, over and over,
    consume tiempo, time consuming, nos quita, spend hours, pasa horas, pasamos horas, sin responder, response time,
    response times, tiempo de respuesta, tiempos de respuesta, cuello de botella, bottleneck, trazabilidad,
    visibilidad de, visibilidad sobre, visibility into, falta de control, falta de informacion, falta de seguimiento,
    blind, no insight, churn, no sabemos si, no sabemos quien, no sabemos que, gestionar consultas,
    gestionar las consultas, gestionar todas, consumiendo, estres*, crecimiento rapido, rapid growth,
    crecimiento acelerado, reporteria, inasistencias, no show, no shows, leads frios, cold leads, close rate,
    win rate, informe mensual, reporte mensual, informe semanal, reporte semanal, weekly report, monthly report,
    acompañar el crecimiento, sin contratar mas, without hiring, mejorar la conversion, aumentar la conversion,
    improve conversion, informacion se pierde, se nos pierde la informacion, duplicate records, insostenible,
    unsustainable, perdemos clientes, perdiendo clientes, losing customers, lose customers, lost customers,
    perdida de clientes
  `),
  vambe_product: phrases(`
    whatsapp, chat*, consultas, conversaciones, conversations, api*, webhooks, google ads, meta ads, pixel, iris,
    axis, facil de usar, easy to use, facil de implementar, easy to set up, atribucion, attribution, pauta digital,
    ad spend, sin complicaciones
  `),
  urgency: phrases(`
    plazo, deadline, pressing, rapidamente una solucion, solucion rapida, quick solution, se viene, se acerca,
    inmediatamente, immediately, de inmediato, right away, urgencia, con prisa, apremiante, pronto posible,
    before launch, ya mismo, in the future, a futuro, mas adelante, next year, whenever, urgency, urge
  `),
  purchase_stage: phrases(`
    descuento, rebaja, discount, propuesta comercial, la propuesta que, proposal, quote, quotation, cotizacion, la cotizacion,
    enviar la propuesta, mandar la propuesta, piloto, pilot, onboarding, kickoff, kick off, clausula*, procurement,
    permanencia, mensualidad, periodo de prueba, mes de prueba, trial period, forma de pago, presupuesto que,
    area legal, legal team, plan anual, annual plan, start date, fecha de inicio, signed, firme, firmado, cerramos,
    firmamos, por conversacion, setup fee, implementation fee, costo de implementacion, comparando con, tarifa por,
    nos ofrecieron, otra oferta, otras ofertas, arrancamos el, empezamos el, partimos el, pago anual,
    propuesta economica
  `),
  lost_client_bad_meeting: phrases(`
    no gracias, no thanks, no thank you, no lo necesito, no lo necesitamos, we don't need, no me quedo claro,
    no quedo claro, no nos quedo claro, nada claro, llego tarde, llegaron tarde, confusing, not a fit, can't afford,
    no nos alcanza, makes no sense, no me respond*, preferimos no, fuera de presupuesto,
    fuera de nuestro presupuesto, se sale de nuestro presupuesto, out of our budget, over our budget,
    no nos convence*, no me convence*, perder el tiempo, not interested, didn't understand, did not understand,
    sin preparar, falta de respeto, poco profesional, unprofessional, no es lo que busc*, no es lo que necesit*, not what we need
  `),
  sentiment: phrases(`
    perfecto, perfect, excelente, excellent, great, genial, ideal, interesad*, interested, interesting, interesante,
    glad, feliz, felices, content*, happy with, molest* con, muy caro, demasiado caro, too expensive, confus*,
    confusing, una lastima, depende de, it depends, veremos, tengo dudas, tenemos dudas, que bien, que bueno, encaja,
    encajaria, me gustan, love, upset, annoyed, inaceptable, no cumple*, pesimo, avancemos, confident, con ganas de,
    sin compromiso, esperamos que, no es lo que, desconfi*
  `),
  decision_maker_role: phrases(`
    presidente, president, mi empresa, mi negocio, mi tienda, mi local, mi clinica, mi agencia, mi marca, mi estudio,
    mi restaurante, mi consulta, my company, my business, my shop, my store, monte, funde, fundamos, titular,
    analyst, assistant, coordinator, specialist, intern, especialista en, practicante, secretari*, soy socio,
    soy socia, i started, asistente de, rector*, controller, cro, cpo, cdo, ejecutivo de cuentas,
    account executive, propietari*, owner, mercadotecnia
  `),
  region: phrases(`
    santiago, concepcion, la serena, cordoba capital, rosario, mendoza, la plata, salta, trujillo, lima, cuzco,
    miraflores, asuncion, la paz, leon guanajuato, merida, cali, cartagena, pereira, puebla, guadalajara, paris,
    roma, florida, california, valencia españa, soles, reales brasileños, uf, rut, sat, nit, eps, sri, uk, india,
    china, turkey, georgia, cuba, arca, euros, europa, europe, asia, africa, perth, wellington, victoria,
    kiwi company, vigo, san sebastian, houston, boston, dallas, austin, denver, pounds, vat, providencia, talca,
    tico, san francisco, los angeles, arica, quito, caribe, patagonia, ibiza, miami, frances*, french, german,
    colones, veracruz
  `),
  company_size: phrases(`
    startup, start up, boutique, independiente, autonom*, freelance*, familiar, negocio familiar, empresa familiar,
    family business, family owned, pyme, mipyme, emprendedor*, holding, corporation, enterprise, somos poc*,
    somos un equipo de, a nivel nacional, en todo el pais, nationwide, expansion, empresa en crecimiento,
    growing company, varias sucursales, varios locales, filiales en, lider nacional, equipo pequeño, small team,
    equipo chico, equipo reducido, pequeño equipo, corporacion, local de barrio, grupo empresarial,
    presencia nacional
  `),
};

/** Sector cues that decide by a convention of the guide, not by their own meaning: never more than inferred. */
export const CONVENTIONAL: readonly string[] = phrases(`
  abogad*, estudio juridico, bufete, despacho de abogados, firma de abogados, asesoria legal, servicios legales,
  legal, juridic*, notaria, law firm, legal services, lawyers, attorneys, consultora, consultoria, consultancy,
  consulting firm, consultoria empresarial, consultoria de negocios, asesoria empresarial, contabilidad,
  estudio contable, contable, contador*, accounting, accounting firm, bookkeeping, auditoria, gestoria, gimnasio,
  gym, fitness, crossfit, yoga, pilates, spa, estetica, centro de estetica, salon de belleza, peluqueria, barberia,
  belleza, bienestar, wellness, beauty salon, hair salon, barbershop, veterinari*, veterinary, vet clinic,
  agencia de marketing, agencia de publicidad, agencia digital, marketing digital, marketing agency,
  advertising agency, digital agency, eventos, bodas, matrimonios, organizamos eventos, produccion de eventos,
  traduccion, traducciones, translation, translation agency, diseño, diseño grafico, design studio, fotografia,
  photography, editorial, seguridad, seguridad privada, empresa de seguridad, seguridad electronica, alarmas,
  camaras de seguridad, security systems, limpieza, servicios de limpieza, cleaning company, cleaning services,
  sostenibilidad, sustentabilidad, diseño de interiores, interiorismo, interior design, coaching, reciclaje,
  recycling, call center, contact center, comercio exterior, viña, viñas, bodega de vinos, viñedo, coworking,
  farmacia, pharmacy, mascotas, moda, fashion, diseño de moda, marca de ropa, tienda de mascotas, importadora,
  paisajismo, landscaping, club deportivo, cosmetic*, productos de belleza, muebles, carpinteria, rent a car,
  car rental, talento, consultoria tecnologica, consultora tecnologica, imprenta, suplementos
`);
