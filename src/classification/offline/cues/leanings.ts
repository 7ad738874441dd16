import { phrases } from "../../taxonomy/guide.ts";
import type { Field, FieldValue } from "../../taxonomy.ts";

type Leanings = { [F in Field]?: Partial<Record<`${FieldValue<F>}`, readonly string[]>> };

/**
 * Words that lean towards a value without naming it: what a trade handles, what a worry sounds like. Alone they only beat
 * silence; together they add up. Kept out of the guide, where people read what a value means.
 */
export const LEANINGS: Leanings = {
  business_sector: {
    retail: phrases(
      `zapatos, zapatillas, juguetes, joyas, relojes, telas, vestidos, colchones, lanas, libros, comestibles, showroom, probador, cajeras, cajas registradoras, local comercial, clientela, tallas, regalos, flores, ramos, camas, sofas, lamparas, cuadros, pinturas, clavos, herramientas electricas, botillerias, shoes, toys, gifts, mattresses, flowers, hardware, cashiers, checkout, merchandising, shoppers, garments, homeware, corner store`,
    ),
    ecommerce: phrases(
      `carrito, checkout, pasarela, nuestra web, pedidos online, despachos a todo, envio gratis, mercadoshops, tiendanube, jumpseller, vtex, magento, prestashop, fulfillment, amazon, orders online, cart, skus, suscripciones mensuales, unboxing, devoluciones, returns, shipping`,
    ),
    financial_services: phrases(
      `tarjetas, cuentas corrientes, creditos hipotecarios, financiamiento, microcredito, morosidad, cobradores, deudores, cartera vencida, prestatarios, inversionistas, ahorristas, billetera, wallet, remesas, transferencias, neobanco, bursatil, fondos mutuos, declaraciones de renta, impuestos, iva, balances, facturacion electronica, peritos, litigios, causas, juicios, demandas, expedientes, escrituras, tramites legales, divorcios, herencias, contratos civiles, tax returns, clients' books, audits for, litigation, immigration law, lawsuits, debtors, borrowers, credit cards, remittances, investors, portfolio, fund, asset management, payments, invoices for clients, auditores, actuarios, savings, microloans, crypto exchange`,
    ),
    insurance: phrases(
      `poliza, asegurados, siniestro, cobertura, primas, coberturas, renovaciones de poliza, seguro automotriz, seguro de salud, seguro de vida, corredores, ajustadores, liquidador, reembolsos medicos, premiums, claims, claim, policies, brokers, underwriters, coverage`,
    ),
    healthcare: phrases(
      `paciente, doctora, doctor, enfermeras, cirugia, quirofano, box, horas medicas, fichas clinicas, recetas, examenes, resonancias, vacunas, tratamientos, ortodoncista, implantes, brackets, masajes, depilacion, botox, manicure, uñas, corte de pelo, entrenador*, socios del gimnasio, perros, gatos, vacunacion, adulto mayor, rehabilitacion, ecografias, examen, especialistas medicos, isapres, obra social, prepagas, consultas medicas, terapeutas, cosmetologia, surgery, nurses, appointments, treatments, prescriptions, medical, physical therapy, pets, dogs, grooming, massage, nails, haircut, members, personal trainers, checkups, caregivers, telemedicine, x rays, spa`,
    ),
    pharmaceuticals: phrases(
      `medicamentos, farmacos, genericos, quimico farmaceutico, quimica farmaceutica, principio activo, ensayos clinicos, laboratorios, recetas magistrales, boticas, farmacovigilancia, insulina, jarabes, drugs, clinical trials, generics, pharmacists, formulations, pharmacovigilance, drug, vials`,
    ),
    energy: phrases(
      `paneles, inversores, kilowatts, megawatts, turbinas, parque eolico, parque solar, electricidad, generacion distribuida, bencina, diesel, gasolina, lubricantes, gas, pozos, calefaccion, baterias, netbilling, pellet, lena, leña, inverters, wind, wind parks, batteries, megawatt, power plant, turbines, pipeline, petroleum, charging stations, grid, rooftop panels, heat pumps`,
    ),
    utilities: phrases(
      `cortes de agua, corte de agua, cortes de luz, cortes programados, corte programado, medidor, lecturas, boleta de agua, boletas de agua, recibo de luz, suministro, alumbrado, vertedero, basura, recoleccion, cañerias, redes de agua, planta de tratamiento, saneamiento, cilindros de gas, balones de gas, outages, meters, water bills, utility bills, sewer, landfill, trash, meter readings, ratepayers, water supply`,
    ),
    telecom: phrases(
      `abonados, lineas, planes de internet, router, routers, señal, antenas, portabilidad, recargas, fibra, moviles, sim, chips, tv cable, wifi, operadora, velocidad de internet, roaming, subscribers, prepaid, postpaid, towers, bandwidth, technicians visits, mobile lines, broadband customers, cable`,
    ),
    transportation_logistics: phrases(
      `choferes, conductores, camion, tractocamiones, contenedores, contenedor, rutas, despachadores, guia de despacho, guias, bodega, bodegas, entregas, tracking, embarques, importaciones, exportaciones, aduanal, pedimentos, pasajeros, pasajes, terminal de buses, furgones, remolques, gruas, traslados, operador portuario, terminal maritima, containers, container, drivers, deliveries, dispatchers, dispatch, routes, warehouse, warehouses, shippers, cargo, haulage, pallets, customs, passengers, vans, fleet of`,
    ),
    tourism_hospitality: phrases(
      `hosteria, huesped, reservas, habitaciones, temporada alta, check in, booking, tripadvisor, despegar, guias turisticos, trekking, pasajes aereos, vuelos, itinerarios, catas, excursion, cruceristas, playas, otas, ocupacion, recepcion del hotel, destinos, paquetes, mochileros, ski, rafting, inn, rooms, bookings, itineraries, flights, travelers, stays, check ins, guesthouse, vacation, beach, trips, hikers, villas, concierge, front desk`,
    ),
    education: phrases(
      `alumno, alumna, aspirantes, postulantes, carreras, becas, aranceles, clases, aula, aulas, inscripciones, inscripcion, ciclo escolar, colegiatura, padres de familia, apoderado, docente, rector, rectoria, maestria, maestrias, licenciatura, malla, nivelacion, lecciones, academico, egresados, prekinder, ingles para niños, programas de ingles, tutor, tutores, student, parents, tuition, enrolment, admissions, scholarships, lessons, classroom, faculty, instructors, learners, degree, syllabus, pupils, headmaster`,
    ),
    government: phrases(
      `vecinos, alcalde, alcaldesa, concejo, funcionarios publicos, permisos de circulacion, patentes, subsidios, tramites, tramite, licencias de conducir, oficina de partes, registro civil, ciudadania, comuna, gobernador, prefectura, cabildo, empadronamiento, beneficiarios del programa, ventanilla, residents, permits, mayor, council, taxpayers, public works, department of, civil registry, constituents, agency of`,
    ),
    agroindustry: phrases(
      `fundo, fundos, huerto, huertos, arandanos, arandano, palta, cereza, uva, uvas, manzanas, ganado, vacas, leche, pollos, cerdos, salmon, salmones, trigo, soja, soya, maiz, cafe verde, cafetales, cacao, flores de exportacion, tractor, tractores, temporeros, cosechas, sembradio, siembra, fumigacion, riego tecnificado, agronomo, agronomos, miel, apicultores, hortalizas, aguacates, platano, banano, caña, plantacion, packings, campesinos, productores de, orchards, orchard, cattle, cows, dairy, berries, avocado, avocados, blueberries, coffee farm, tractors, agronomists, crop, acres, hectares, poultry, grain, soy`,
    ),
    manufacturing: phrases(
      `planta, maestranza, piezas, moldes, inyeccion, tornos, linea de montaje, turnos de produccion, operarios, materia prima, aserradero, madera, carton, vidrio, textiles, confeccion, tejidos, telares, troqueles, estanques, tuberias, cables, motores, bombas, valvulas, tornillos, herramentales, uniformes, cuero, papel, etiquetas, colchones que fabricamos, hacemos colchones, plant, molds, parts, raw materials, machines, assembly, mill, sawmill, wood, glass, uniforms, labels, pumps, valves, motors, furniture maker, workshop floor, cnc, oem, welding`,
    ),
    construction: phrases(
      `edificios, viviendas, casas, departamentos en construccion, proyectos inmobiliarios en obra, planos, obras civiles, carreteras, puentes, cemento, concreto, hormigon, premezclado, albañiles, gruas torre, postventa de viviendas, filtraciones, pisos, ceramicas, cubiertas, andamios, fierro, estructuras metalicas, paneles sip, excavadoras, ascensores, cocinas a medida, remodelar, houses, buildings, blueprints, concrete, roofs, kitchens, bathrooms, scaffolding, excavation, subcontractors, job sites, job site, paving, elevators`,
    ),
    mining: phrases(
      `faena, minero, tajo, rajo, relaves, chancado, mineral, minerales, cateo, sondajes, oro, plata fina, molibdeno, cobre, concentrado, explosivos, campamento, turno 7x7, miners, pit, gold, silver mine, tailings, ores, exploration drilling, minerals`,
    ),
    media_entertainment: phrases(
      `campañas de clientes, anunciantes, auspiciadores, creativos, contenidos, piezas graficas, influencers, guiones, rodaje, videoclips, entradas, boletos, asistentes al evento, conciertos, boda, novios, cumpleaños, quinceañeras, salon de eventos, expositores, invitados, libros infantiles, revistas, lectores, suscriptores del diario, noticias locales, radio, emisora, television, canal, podcasts, videojuego, gamers, jugadores, hinchas, partidos, club, galeria, exposiciones, espectaculos, teatro, obra de teatro, documentos a traducir, interpretes, fotos, sesiones de fotos, clientes de la agencia, cuentas de la agencia, advertisers, creatives, brides, weddings, tickets for shows, venue, venues, shows, readers, subscribers to our magazine, broadcast, radio station, tv station, players, fans, exhibits, artists, photographers, audience, ad agency, campaigns for clients, translators`,
    ),
    software_saas: phrases(
      `desarrolladores, programadores, codigo, devs, plataforma, app, suscriptores, licencias, modulo, modulos, usuarios de la plataforma, erp para, sistema para, software para, implementaciones, tickets de soporte, mesa de ayuda, release, roadmap, trial, demo de nuestro producto, mrr, servidores, dominios, ciberataques, camaras, monitoreo, guardias, vigilancia, alarmas, integraciones para clientes, consultores sap, apps, developers, codebase, users, subscriptions, free trial, api product, b2b, hosting, servers, helpdesk, platform, licenses, sprint, data science consulting, cameras, guards, surveillance`,
    ),
    real_estate: phrases(
      `departamentos, arriendo, arrendatario, arrendatarios, arrendadores, alquiler, alquileres, pisos en alquiler, propietarios, visitas a departamentos, promesa, escrituracion, pie, portales inmobiliarios, portal inmobiliario, casas en venta, en verde, en blanco, gastos comunes, residentes, administradora de edificios, oficinas en arriendo, corredores de propiedades, condominio, lotes, preventa, aseo, limpieza de oficinas, conserjes, tours de casas, rentals, renters, tenant, landlord, apartment, condos, listings, buyers of homes, open houses, leases, lease, square meters, hoa, janitorial, cleaners`,
    ),
    food_beverages: phrases(
      `comensales, mesas, reservas de mesa, chef, cocineros, meseros, pizzas, tortas, pan, panes, pasteles, helados, postres, carne, carnes, cecinas, embutidos, quesos, salsas, conservas, mariscos, platos, almuerzos, viandas, colaciones, casino de empresas, parrilla, parrillas, cervezas, licores, jugos, aceite de oliva, vendimia, enologo, bodega, catas, tostador, baristas, delivery de comida, pedidosya, rappi, uber eats, empanadas, tacos, arepas, diners, tables, waiters, chefs, pizza, cakes, bread, pastries, meals, lunches, dishes, meat, cheese, beer, wines, drinks, juice, roastery, baristas, doordash, cooks, sauces`,
    ),
    cpg: phrases(
      `champu, desodorantes, cremas, labiales, jabon, crema, pasta de dientes, papel higienico, cloro, detergentes, productos de aseo, marca propia, marcas, gondola, supermercados y farmacias, distribuidores y supermercados, lanzamiento de producto, lanzamientos, marcas de consumo, alimento para perros, alimento de mascotas, toallas higienicas, protectores solares, cosmetica, shampoo, deodorant, lotions, creams, lipstick, toothpaste, shelf, brands, retailers carry, household products, dog food, sunscreen`,
    ),
    automotive: phrases(
      `taller, mecanicos, neumatico, motor, frenos, mantencion de autos, mantenciones, servicio de kilometraje, prueba de manejo, test drive, autos nuevos, auto, patentes del auto, desarmaduria, baterias de auto, aceite de motor, lubricantes, pickup, camionetas, seminuevo, financiamiento automotriz, showroom de autos, chileautos, cars, car, trucks for sale, trade in, tyres, brakes, oil change, garage, spare parts, auto, test drives, body work, motorbikes`,
    ),
    ngo: phrases(
      `donante, donacion, socios que aportan, aportes, aporte mensual, familias vulnerables, comedor, albergue, voluntariado, ayuda social, personas mayores solas, migrantes, damnificados, personas con discapacidad, comunidades, rescate animal, reforestacion, causas, organizacion, donor, volunteer, supporters, shelter, families in need, refugees, grants, mission, community kitchen, animal rescue, advocacy`,
    ),
    human_resources: phrases(
      `reclutadores, reclutador, hojas de vida, curriculums, cvs, entrevistas, postulaciones, vacante, headhunter, cesantes, personal de bodega, reponedores, trabajadores en terreno, liquidaciones, liquidaciones de sueldo, sueldos, contrataciones, clima laboral, bienestar laboral, beneficios para empleados, evaluaciones psicologicas, talentos, resumes, interviews, job seekers, applicants, recruiter, openings, placements, hires, temps, payslips, employee engagement, workforce, hr software`,
    ),
  },
  lead_source: {
    referral: phrases(
      "mi hija, mi hijo, mi cuñada, mi tia, mi nuera, mi yerno, mi señora, mi mama, mi papa, una prima, un primo, comadre, compadre, mi exjefa, mi exjefe, jefa anterior, jefe anterior, los contrato, los usa, lo usa, ocupa el servicio, ya es cliente de ustedes, son clientes de ustedes, conocido mio, una clienta, un cliente, otro local, otro dueño, board member, board members, our accountant, my accountant, mi contador, nuestro contador, my brother, my sister, my cousin, my neighbor, my former, my ex, roommate, classmate, alumni, directora de, vecina, socia mia, otra organizacion, otra clinica, otra fundacion, otro colegio, otro hotel, un productor, un paciente, un apoderado, mi dentista, insistio en que, me insistio",
    ),
    seo: phrases(
      "buscador, primer resultado, resultados de busqueda, busqueda organica, en google, googlié, el buscador, typed, search, searched, search results, first result, came up, your page, a blog of yours, blog de ustedes, comparando herramientas, foros, quora, perplexity, gemini, ia me recomendo, bing, landing, su landing, pagina de ustedes, comparison, review site, reviews site, articulo suyo, guia que publicaron, wikipedia",
    ),
    sem_ads: phrases(
      "patrocinado, patrocinada, sponsored, anuncios de google, aviso pagado, aviso patrocinado, publicidad pagada, promoted, banners, display, clic en un anuncio, hice clic, pinche un aviso, clicked, clicked on, anuncio que me aparecio en el buscador, aviso en el buscador",
    ),
    email: phrases(
      "suscripcion, suscriptor, suscriptora, me registre, mail semanal, correo semanal, boletin semanal, boletin mensual, campaña de mailing, correo masivo, digest, email series, weekly email, monthly email, drip",
    ),
    event: phrases(
      "pabellon, expositor, charlas, ponente, expo, conversatorio, cumbre, ferias, congresos, exhibition, exhibitor, presentation at, pitch, demo day, encuentro, jornadas, gala, salon del, semana de, foro anual, premiacion, mesa redonda, cena de, breakfast, roundtable, clase abierta, open day, live, en vivo de, masterclasses, speaker, charla que dieron, presentacion que hicieron, invitacion a",
    ),
    partner: phrases(
      "aliados, aliada, implementadores, proveedor del crm, vendor, reseller, contador externo, agencia digital, nuestra agencia, la agencia, la consultora, consultor, consultora, asesor, asesora, fondo, fondo que invierte, inversionista, inversionistas, aceleradora, incubadora, corfo, startup chile, start up chile, camara, gremio, asociacion, federacion, integradores, partners, accountant firm, consultants, investor, vc, accelerator program, chamber, our bank, nuestro banco, distribuidor, el que nos ve el, los que nos llevan, quien nos instalo, los que nos instalaron, proveedor del erp, implementation partner",
    ),
    outbound_call: phrases(
      "en frio, telefono, telefonico, telefonica, telefonazo, nos marco, nos marcaron, me marco, me marcaron, llamada, me llamo, nos llamo, llamado, llamaron, telefonearon, rang, rang me, phoned, called, call center de ustedes, call out of, insistio, ejecutivo me llamo, call from",
    ),
    cold_email: phrases(
      "correo de ustedes, mail de ustedes, mail suyo, correo suyo, email de ustedes, correo sin, correo en mi bandeja, de la nada, bandeja de entrada, inbox, no los conocia, sin conocernos, no habiamos pedido, correo no pedido, spam, cold outreach, outreach, mandaron un correo, mandaron un mail, escribieron un mail, unsolicited, correo bien escrito, un correo de su",
    ),
    linkedin: phrases("in mail, mensaje en linkedin, conexion de linkedin, posteo, feed"),
    instagram: phrases(
      "stories, historias, una historia, tik, influencers, insta stories, me etiqueto, un tiktok, scrolleando, scrolling, x twitter, threads, feed de instagram, youtuber",
    ),
    facebook: phrases(
      "grupo de face, feis, facebook ads, aviso en facebook, anuncio en facebook, marketplace de facebook, muro",
    ),
    webchat: phrases(
      "chat que tienen, me atendio el chat, chat del sitio, burbuja, widget, les deje un mensaje, escribi a su whatsapp, su numero de whatsapp, boton de whatsapp, dejamos nuestros datos, dejar mis datos, formulario web, form on your site, little chat, chat bot on your, chat box, pop up, ventanita, el asistente de su pagina, su asistente, contact page",
    ),
    pr: phrases(
      "columna de opinion, nota de, un medio, la radio, el diario, un diario, the radio, tv, television, canal 13, cnn, bloomberg, el mercurio, clarin, el pais, gestion, expansion, portafolio, la republica, semana, entreprenuer, premio, reconocimiento, premios, award, documentary, feature, profile, column, op ed, news story, episodio, episode, host, libro, entrevistaron, reportajes, noticiero, boletin de prensa, press release, youtube, canal de youtube, videos, newsletter de terceros, mencionados en, listado de startups, ranking de startups",
    ),
    marketplace: phrases(
      "app store, apps section, apps de, tienda de apps, tienda de aplicaciones, directorio de socios, directorio, directorio de partners, partner directory, listing, listado de apps, catalogo de apps, catalogo, aplicaciones de shopify, hubspot, salesforce, zendesk, tiendanube, integraciones de, plugin, plugins, add on, extension, addons, en mercado libre, aws marketplace, apps",
    ),
  },
  use_case: {
    lead_scoring: phrases(
      "prospectos, leads, calificar, califique, calificados, filtrar antes, separar, separe, priorizar, prioridad a, puntaje, score, calientes, tibios, serios, que de verdad, cotizantes, compradores reales, a quien llamar, whom to call, who to call, which ones to call, serious buyers, ready to buy, filtro, filtre, precalifique, scoring model, sort, rank",
    ),
    customer_segmentation: phrases(
      "segmentar, segmente, segmentos, segment, segments, agrupar, grupos de clientes, por perfil, perfiles, mismo mensaje a todos, a todos lo mismo, les mandamos lo mismo, mandamos a todos, una sola lista, distintos mensajes, distinto mensaje, tipos de cliente, clusters, comportamiento de compra, habitos de compra, one size fits all, same email to everyone, same message to everyone, personas, tiers, lifecycle, rfm, listas separadas, separar a la que, separar a los que",
    ),
    churn_prediction: phrases(
      "por irse, se van a ir, por retirarse, antes de que cancelen, antes de perderlos, alerta de, alertas tempranas, alerta temprana, anticipar, en riesgo, quien va a cancelar, quienes van a, dejen de, bajas, renuncian, fuga, early warning, about to leave, likely to leave, at risk, renewals, save them, before they go, who will leave, retenerlos, retener",
    ),
    marketing_attribution: phrases(
      "de donde salio, de donde sale, de donde viene, de donde llega, de donde llego, de donde vino, que aviso, cual aviso, que anuncio, que campaña, cual campaña, que portal, que medio, que influencer, que publicacion trae, movio la aguja, fuente de cada, origen, cruzar cada, campaña que la trajo, tie each, tying, back to the campaign, where each, which source, what channel, utm, tracking de campañas, conversiones por canal, atribuye, attribute, source of each, que me trae, que nos trae",
    ),
    campaign_optimization: phrases(
      "campañas, campaña, anuncios, optimizar, promociones, envios, ofertas, dos mensajes, test a b, ab test, pruebas a b, creatividades, que anuncios sirven, apagar, cortar lo que no rinde, rinde, presupuesto de pauta, pujas, audiencias similares, bids, budget across, creatives, campaigns, ads, promos, blasts, email campaigns, newsletters que mandamos, difusiones, listas de difusion, reactivar, volver a comprar, recompra",
    ),
    demand_forecasting: phrases(
      "proyectar, proyeccion, proyecciones, pronosticos, predecir, prever, anticiparme, anticiparnos, cuanto pedir, cuanto comprar, cuanto stock, cuanta fruta, cuanto vamos a, cuanto voy a, cuantos pedidos, faltantes, sobrantes, merma, mermas, quiebres, quiebre, inventario, sobra, nos falta producto, temporadas, demanda, estimate, predict, forecasts, demand, stock, inventory, how many we will, how much we will, run out, waste, overproduce",
    ),
    voice_analytics: phrases(
      "llamadas, grabaciones, grabando, grabamos, grabadas, audios, escuchar, escucha, nadie escucha, transcribir, transcripcion, transcripciones, motivos de llamada, lo que dicen, tono de voz, calidad de atencion telefonica, monitoreo, auditorias de calidad, calls, recorded, recording, transcripts, transcribe, listen, qa of calls, what callers say, tone",
    ),
    operations_automation: phrases(
      "automatizar, automatico, automatice, a mano, manual, manualmente, digitar, digitando, digita, transcriben, tipear, tipea, papeleo, papeles, facturas, facturar, cotizaciones, ordenes, ordenes de compra, pedidos, inventario, bodega, turnos, agenda, reservas, citas, agendar, agendamiento, cobrar, cobranza, recordatorios, confirmar, confirmacion, aprobaciones, formularios, documentos, expedientes, contratos, flujo, flujos, proceso, procesos, tareas, cargarlo, que quede en el sistema, que quede cargado, quede tomado, paperwork, invoices, orders, scheduling, reminders, approvals, forms, documents, by hand, manually, automate, process, processes, tasks, bookings, typing, keying, dispatching",
    ),
    real_time_reporting: phrases(
      "reportes, reporte, informes, informe, tableros, tablero, dashboard, indicadores, metricas, kpis, al minuto, al dia, al instante, cada mañana, en vivo, tiempo real, numeros, cuantas visitas, cuantos contactos, ver cuantos, ver cuanto, saber cuantas, saber cuantos, reporteria, graficos, visualizar, reports, report, metrics, numbers, real time, live, every morning, live view, see how many, charts, panel",
    ),
    dw_modernization: phrases(
      "datawarehouse, warehouse, lago, migrar, migracion, migrate, unificar, consolidar, repositorio, repositorio unico, una sola base, base unica, bases de datos, base de datos, sql, scripts, etl, sistemas viejos, sistema viejo, mainframe, as400, servidor local, access, data, lakehouse, silos, unify, consolidate, single source, databases, on premise, legacy, one place",
    ),
    fraud_detection: phrases(
      "fraude, fraudes, falsos, falsas, falso, falsa, falsificad*, alterad*, adulterad*, sospechos*, estafas, estafadores, suplant*, robo de identidad, identidad, señales raras, anomalias, transacciones raras, comprobantes, hackeo, hackean, engaño, contracargo, no cuadra, duplicadas, fraud, fraudsters, fake, forged, suspicious, anomalies, identity theft, impersonators, chargeback, scammers, tampered, altered",
    ),
    conversational_support: phrases(
      "responder, responda, responden, respondiera, contestar, conteste, contesten, contestara, atender, atienda, atencion, clientes preguntan, chat, chats, chatbots, llamadas, correos, whatsapps, mesa de ayuda, call center, soporte, inbox, una sola bandeja, bandeja, dudas, reclamos, seguimiento, 24 horas, a toda hora, de noche, fines de semana, horarios, asistente, robot, agente, answer, answers, reply, replies, respond, chat, calls, phone, texts, emails, support, assistant, agent, questions, guests ask, customers ask, after hours, at night, front desk",
    ),
  },
  primary_pain_point: {
    lack_visibility: phrases(
      "a ciegas, no sabe, nadie sabe, sin saber, no se sabe, no se cuant*, no se cual*, no se que, no se de donde, no se quien, no se por que, no se donde, no se si, intuicion, al ojo, ojimetro, adivinando, adivinar, nos enteramos tarde, nos enteramos cuando, me entero cuando, me entero tarde, foto completa, nadie escucha, sin seguimiento, no queda registro, no hay registro, no queda rastro, sin rastro, medir, guess, guessing, guesswork, gut feeling, nobody knows, no one knows, don't know, we only find out, find out too late, no record, full picture, no view, unclear which, cannot tell, can't tell",
    ),
    slow_reporting: phrases(
      "informe, informes, reporte, reportes, cierre, consolidado, cruzando planillas, cruzar planillas, cuando ya no sirve, llega el, mes pasado, atrasado, para cuando termino, dias despues, semanas despues, lo arma una persona, arma a mano, report, reports, quarterly report, spreadsheet every, late numbers, stale, days late, weeks to put",
    ),
    low_conversion: phrases(
      "cotizan, solo preguntan, solo quieren saber, anda mirando, dejan de responder, se arrancan, se nos arranca, compra al lado, en otra parte, plantones, horas perdidas, inasistencia, ausentismo, trial to paid, drop off, ghost, ghosted, ghosting, hang up, buy elsewhere, go elsewhere, abandon, never come back, reserva directa, se pierde la venta, se pierden reservas, reservas se pierden, no show, cupos vacios, empty slots, closing rate, few bookings, vuelven a cotizar, cierre de ventas, embudo, funnel, se caen, curiosos",
    ),
    high_churn: phrases(
      "rotacion, rotacion de clientes, rotacion es brutal, se retiran, cancelan el, cancela el aporte, cancela, baja del servicio, pidieron la baja, piden la baja, darse de baja, se dan de, no siguen, abandonan, desertan, desercion escolar, dejan de pagar, dejan el, renovacion, renovaciones, no renovo, se van al, duran poco, se nos va, se nos van, se va cerca, nos dejan, permanencia, leave quietly, lapse, lapsed, quit, unsubscribe, stop paying, stop coming, retention, renewals, renew, attrition, cancel, leaving us",
    ),
    high_advertising_costs: phrases(
      "publicidad, pauta, avisos, anuncios, ads, inversion publicitaria, google y meta, google y facebook, meta, agencia nos cobra, comisiones, comision, campañas caras, millones al mes, dolares al mes en, presupuesto de, clics, clicks, cpm, ad budget, advertising, media buying, paid media, paid search, leads cost, each lead costs, ppc, spend",
    ),
    difficult_integrations: phrases(
      "integrar, integracion, conectar, conectado, conectores, api, apis, webhook, erp, sap, sistema viejo, sistema propio, sistema central, no calza, no conversa, ninguna conversa, no se pueden unir, dos sistemas, tres sistemas, cuatro sistemas, cinco sistemas, distintos sistemas, sistemas distintos, martirio, pasar de un sistema, traspasar, conciliar, proveedores distintos, se caen las integraciones, integrate, integration, integrations, connectors, connect, sync, middleware, systems, our erp, different systems, two systems, three systems, re enter, retype, retyping, custom connectors, patchwork",
    ),
    regulatory_compliance: phrases(
      "ley, leyes, norma, normas, regulador, exige, exigen, obliga, obligatorio, multa, sancion, auditoria, auditor, fiscalizadores, superintendencia, trazabilidad exigida, constancia, dejar constancia, consentimiento, resguardo, certificacion, certificaciones, protocolo, iso, invima, cofepris, isp, cmf, cnbv, sbs, superfinanciera, sernac, direccion del trabajo, dian, habeas, informar al, plazo legal, secreto bancario, privacy, law, laws, hipaa, consent, regulated, regulators, auditors, auditor, audit, fine, mandated, mandatory, certified, retention rules, legal hold, sec, finra, fda",
    ),
    dispersed_data: phrases(
      "planillas, planilla, excel, excels, cuaderno, cuadernos, libreta, libretas, agenda de papel, papeles, post it, correos sueltos, celulares personales, cada vendedor, cada sede, cada sucursal, cada tienda, lados distintos, distintos lados, varios lados, seis canales, varios sistemas, repartido, repartida, suelto, sueltos, duplicada, versiones, copias, carpetas, drive, google sheets, access, en la cabeza, cada uno por su lado, spreadsheet, sheets, folders, notebook, sticky notes, inboxes, everywhere, places, versions, files, personal phones, each branch, each store, each office",
    ),
    saturated_support: phrases(
      "mensajes, consultas, preguntas, llamadas, llamados, correos, tickets, reclamos, quejas, telefono suena, suena sin parar, no para de sonar, contesta la mitad, respondemos la mitad, al dia siguiente, horas despues, dos o tres horas, espera, esperan, esperar, filas, cola, de noche, en la noche, de madrugada, domingos, el domingo, feriados, recepcionista, secretaria, recepcion, mesa de ayuda, mesa central, meson, call center, centro de contacto, centro de atencion, atender, contestar, responder, nadie contesta, sin contestar, no hay nadie, whatsapp, por whatsapp, chats, dudas, siempre lo mismo, lo mismo, tallas, horarios, peaks, peak, se me juntan, se juntan, se cae todo, se nos cae todo, sla, incumplimos, messages, inquiries, questions, calls, phones, phone, emails, tickets, complaints, inbox, hold, queue, voicemail, drowns, drown, half the day, next day, weekends, evenings, front desk, receptionist, spikes, peaks, storm, ring, ringing, wait, waiting",
    ),
    scalability: phrases(
      "crecer, creciendo, crecimiento, crecimos, duplicar, duplicarnos, duplicamos, triplicar, el doble, al doble, nuevas sedes, nuevas sucursales, nuevas tiendas, nuevos paises, otro pais, abrir en, aguante, aguantar, soporte el volumen, no soporta, peak de demanda, expansion, expandirnos, franquicias, contratar mas, contratar gente, cuarenta ejecutivos, sumar gente, escala, volumen se, se multiplico, grow, growing, growth, doubled, tripled, double, triple, expand, expansion, new offices, new locations, hire, hiring, headcount, volume, scale up, opening, handle more",
    ),
  },
  purchase_stage: {
    negotiation: phrases(
      "precio, precios, tarifa, tarifas, valor mensual, costo, costos, descuento, descuentos, propuesta, contrapropuesta, cotizacion, contrato, clausula, plazos de pago, minimo de, doce meses, 12 meses, 24 meses, seis meses, anual, trimestral, mensual, piloto, prueba de concepto, comite, directorio, juridica, legal, abogado, compras, licitacion, bases, presupuesto, aprobacion, alto, caro, bajar, bajame, bajeme, rebaja, comparo, comparando, tres herramientas, otra cotizacion, version de, anexo, condiciones, terminos, sla, penalidad, permanencia, price, pricing, discount, contract, terms, proposal, quote, monthly, annual, pilot, proof of concept, budget, procurement, lawyer, legal, counter, months, expensive, cheaper, competitor quote, redline, msa, negotiating",
    ),
    closure: phrases(
      "firma, firmar, firmo, firmo la, cerrado, listo el contrato, contrato listo, trato, pague, pago, pagamos, pagar, pagado, transferi, transferencia, factura, facturar, orden de compra, aprobado, aprobe, aprobaron, visto bueno, arranque, arrancamos, partimos, parto, iniciamos, empezamos, puesta en marcha, salida en vivo, inicio, kick off, kickoff, docusign, anticipo, alta, dar de alta, lo tomamos, lo tomo, nos vamos con, sign, signed, paid, pay, invoice, approved, deal, agreed, order form, go live, start, starting, onboarding, purchase order, account ready, signed up, sign up",
    ),
  },
  sentiment: {
    positive: phrases(
      "me late, me gusta lo, impecable, util, utilisimo, me sirve, nos sirve, me sirve muchisimo, nos serviria, me serviria, entusiasta, encantado, encantada, encantados, agradezco, agradecido, agradecida, se los agradezco, mucha paciencia, con mucha paciencia, buenisima, buenisimas, buena onda, la raja, macanudo, barbaro, joya, de diez, de primera, padre, super, de lujo, que maravilla, maravilla, maravilloso, hizo sentido, me hace sentido, nos hace sentido, me cerro, nos cerro, cierra bien, feliz de, quedo feliz, quedamos feliz, tranquil*, aliviad*, prometedor, vale la pena, justo lo que andaba, era lo que buscaba, lo que necesitaba, lo que necesitabamos, salio bien, anduvo bien, funciono bien, nos convencieron, me convencio, con gusto, encantaria, la quiero, lo quiero, lo quiero ya, lovely, wonderful, brilliant, terrific, thrilled, pleased, delighted, happy, enjoyed, good, nice, fair price, makes sense, made sense, helpful, useful, relief, worth it, exactly, perfect, amazing, finally, like what, liked what, thank you so much, appreciate",
    ),
    neutral: phrases(
      "correcta, correcto, sin sorpresas, nada mas, me da igual, ya veremos, no estoy seguro, no estoy segura, no se si, aun no se, todavia no se, depende, quizas, tal vez, lo consulto, lo charlo, lo converso, lo hablo con, lo veo, lo vemos, fine, nothing more, okay, maybe, perhaps, depends, unsure, not sure, we'll see, neutral, no strong opinion, regroup",
    ),
    negative: phrases(
      "molesto, molesta, molestos, enojado, enojada, frustrado, frustrada, frustrante, decepcionado, decepcionada, me confundi, confundido, confundida, mas dudas, dudas que respuestas, no anduvo, no funciono, fallo, fallaron, mal, pesima, horrible, terrible, desastre, pierdo, no entendio, no sabia responder, no sabia, tarde, llego tarde, se conecto tarde, me sentí, engañado, engañada, vendiendo otra cosa, no me gusto nada, abusivo, enredada, enredado, cuesta ver el valor, por educacion, desinteres, aburrid*, frio, hartos, harto, cansad* de, no contestaron, nunca respondieron, incomodo, incomoda, insistente, insistentes, presion, pushy, rude, annoying, frustrated, frustrating, confused, lost, angry, bad, poor, terrible, awful, horrible, late, useless, unclear, slides, ignored, wrong, failed, broke, misled, overpriced, disrespectful, irrelevant, did not go well",
    ),
  },
  lost_client_bad_meeting: {
    true: phrases(
      "dejalo ahi, dejemoslo ahi, mejor dejalo, hasta aqui, hasta aca, hasta ahi no mas, cerramos por aca, pidio cortar, cortar el servicio, cortar el contrato, cortar con, no seguir, no sigan, no vamos a, no voy a, me confundi mas, mas confundida, mas confundido, mas dudas que, vendiendo otra cosa, no anduvo, no funciono el piloto, no va mas, se acabo, descartado, descartada, descartarlos, no es el momento, no es para mi, no gracias, olvidalo, olvidenlo, olvidate, no me interesa, paso, pasamos, paso esta vez, prefiero seguir, preferimos quedarnos, nos quedamos con, ya elegimos, ya decidimos, ya contrate, ya contratamos, ya compramos, con la competencia, did not go well, we'll pass, i'll pass, pass on this, no thanks, not for me, not interested, not moving forward, won't be, another vendor, another provider, someone else, lost me, waste, cancel, don't follow up, do not follow up, please stop, leave it, done here, ended the call, hung up, walked out, no show vendor, se fue antes, colgo, se levanto, corto",
    ),
  },
  company_size: {
    small: phrases(
      `mi marido y yo, yo sola, yo solo, trabajo sola, trabajo solo, yo misma, yo mismo, solo yo, soy yo, entre dos, entre tres, somos dos, somos tres, somos cuatro, somos cinco, somos seis, somos siete, somos ocho, chiquitit*, chico, pequeño, pequeña, negocito, local, puesto, taller propio, mi casa, desde mi casa, artesanal, emprendi, emprendimos, de barrio, familiar, mi señora, mi mama, mi hermana, mi hermano, mi hija, mi hijo, un par de personas, part time, una recepcionista, una secretaria, my wife, my husband, just two, two of us, three of us, side business, tiny, small, handful of people, family run, one person, solo practice`,
    ),
    medium: phrases(
      `mediana, mediano, tres plantas, varias sedes, sucursales, locales, gerencias, area de, departamento de, equipos, mid, branches, offices in two`,
    ),
    large: phrases(
      `grande, cadena, nacional, todo el pais, regiones, cientos, gerencia, subgerencia, casa central, casa matriz, campus, planta industrial, universidad, hospital, ministerio, minera, aseguradora, banco, clinica privada, aerolinea, supermercados, large, chain, nationwide, hundreds, headquarters, hospital, university, bank, carrier, statewide`,
    ),
    enterprise: phrases(
      `grupo, corporativo, corporativa, multinacional, miles, paises, regional, latam, latinoamerica, filial, filiales, global, internacional, holding, bolsa, directorio, comite ejecutivo, group, countries, worldwide, thousands, corporate, subsidiary, subsidiaries, listed, board`,
    ),
  },
  urgency: {
    true: phrases(
      "urgente, urge, pronto, rapido, ya, inmediato, esta semana, este mes, este fin de semana, la proxima semana, lunes, fin de mes, fin de año, semanas, plazo, apuro, presion, lo antes, temporada, feriado, lanzamiento, no puede moverse, parte en, parten en, empieza en, abrimos en, inauguramos, antes del, antes de la, no llegamos, se nos acaba, vence, vencimiento, ultimatum, soon, quickly, fast, this week, this month, next week, weeks, deadline, season, launch, before the, by monday, by friday, expires, now, immediately, hurry",
    ),
    false: phrases(
      "apuro, prisa, calma, el proximo año, otro año, el proximo semestre, mas adelante, algun dia, sin fecha, ninguna fecha, no hay fecha, ninguna, ningun apuro, ningun plazo, cuando se de, tranquilos, con tiempo, despues del verano, next year, someday, eventually, no date, later, whenever, exploring, no timeline",
    ),
  },
};
