import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const businessSector: CuesByValue<"business_sector"> = {
  retail: phrases(`
    zapatos, zapatillas, juguetes, joyas, relojes, telas, vestidos, colchones, lanas, libros, comestibles, showroom,
    probador, cajeras, cajas registradoras, local comercial, clientela, tallas, flores, ramos, camas, sofas, lamparas,
    cuadros, pinturas, herramientas electricas, botillerias, shoes, toys, gifts, mattresses, flowers, hardware,
    cashiers, checkout, merchandising, shoppers, garments, homeware, corner store, carteras, bolsos, accesorios,
    disfraces, telefonos celulares, caja registradora, tendero, bodega de barrio, colmado, uniformes escolares, vape,
    stalls, prendas, zapateria, lentes
  `),
  ecommerce: phrases(`
    carrito, checkout, pasarela, nuestra web, pedidos online, despachos a todo, envio gratis, mercadoshops, tiendanube,
    jumpseller, vtex, magento, prestashop, amazon, orders online, cart, skus, suscripciones mensuales, unboxing,
    devoluciones, returns, shipping, hot sale, buen fin, black friday, cyber monday, subastas, suscripcion mensual,
    enviamos a todo, despachamos a todo, desde nuestra web, desde la web, por la web, seguidores, live shopping, we ship
  `),
  financial_services: phrases(`
    tarjetas, cuentas corrientes, creditos hipotecarios, financiamiento, morosidad, cobradores, deudores,
    cartera vencida, prestatarios, inversionistas, ahorristas, billetera, wallet, remesas, transferencias, neobanco,
    bursatil, fondos mutuos, declaraciones de renta, impuestos, iva, balances, facturacion electronica, peritos,
    litigios, causas, juicios, demandas, expedientes, escrituras, tramites legales, divorcios, herencias,
    contratos civiles, tax returns, clients' books, audits for, litigation, immigration law, lawsuits, debtors,
    borrowers, credit cards, remittances, investors, portfolio, fund, asset management, payments, invoices for clients,
    auditores, actuarios, savings, microloans, crypto exchange, cobranza, prestamos personales, declaraciones, broker,
    trading, exchange, pensiones, afore, deudas, cuotas, notario, marcas y patentes, escritos judiciales, borrower,
    repayments, accountants
  `),
  insurance: phrases(`
    asegurados, cobertura, primas, renovaciones de poliza, seguro automotriz, seguro de salud, seguro de vida,
    corredores, ajustadores, liquidador, reembolsos medicos, premiums, claims, policies, brokers, underwriters,
    coverage, siniestro, mutua, deducible, tomadores, actuarios, cotizaciones de seguro, renewals
  `),
  healthcare: phrases(`
    enfermeras, cirugia, quirofano, box, horas medicas, fichas clinicas, recetas, examenes, resonancias, tratamientos,
    ortodoncista, implantes, brackets, masajes, depilacion, botox, manicure, corte de pelo, entrenador*,
    socios del gimnasio, perros, gatos, vacunacion, adulto mayor, rehabilitacion, ecografias, especialistas medicos,
    isapres, obra social, prepagas, terapeutas, cosmetologia, surgery, nurses, appointments, treatments, prescriptions,
    medical, physical therapy, pets, dogs, grooming, massage, nails, haircut, members, personal trainers, checkups,
    caregivers, x rays, doctors, doctora, uñas acrilicas, pediatras, pacientes cronicos, agendar horas,
    horas de atencion, sesiones de terapia, mascotas enfermas, embarazadas, dieta, emergencias medicas, box dental,
    natacion, clases de yoga, entrenamiento, veterinarios, lista de espera, citas medicas, historia clinica
  `),
  pharmaceuticals: phrases(`
    genericos, quimico farmaceutico, principio activo, ensayos clinicos, laboratorios, recetas magistrales,
    farmacovigilancia, insulina, jarabes, drugs, clinical trials, pharmacists, formulations, pharmacovigilance, vials,
    droguistas, dosis, fitofarmacos, visitadores medicos, regente, biologicos, ampollas, formulas magistrales
  `),
  energy: phrases(`
    inversores, kilowatts, megawatts, turbinas, parque eolico, parque solar, electricidad, generacion distribuida,
    bencina, diesel, gasolina, lubricantes, gas, pozos, calefaccion, baterias, netbilling, pellet, lena, inverters,
    wind, wind parks, batteries, power plant, pipeline, petroleum, charging stations, grid, rooftop panels, heat pumps,
    generadores, surtidor, estaciones, islero, kwh, esg, medioambiental, netmetering, renovables, instaladores solares
  `),
  utilities: phrases(`
    cortes de agua, cortes de luz, cortes programados, lecturas, boleta de agua, recibo de luz, suministro, alumbrado,
    vertedero, basura, recoleccion, cañerias, redes de agua, planta de tratamiento, saneamiento, cilindros de gas,
    balones de gas, outages, water bills, utility bills, sewer, landfill, trash, meter readings, ratepayers,
    water supply, apr, chatarra, recicladores, medidor, cortes, sewage, scrap, plomeros de la red
  `),
  telecom: phrases(`
    abonados, planes de internet, router, antenas, portabilidad, recargas, fibra, sim, chips, tv cable, wifi, operadora,
    velocidad de internet, roaming, subscribers, prepaid, postpaid, towers, bandwidth, technicians visits, mobile lines,
    broadband customers, cable, cableras, internet y television, internet y cable, caidas de servicio, cobertura de red,
    tecnicos en terreno, posiciones, ejecutivos telefonicos, tercerizadores, campañas de llamadas, lineas telefonicas
  `),
  transportation_logistics: phrases(`
    choferes, conductores, tractocamiones, contenedores, rutas, despachadores, guia de despacho, bodega, tracking,
    embarques, importaciones, exportaciones, aduanal, pedimentos, pasajeros, pasajes, terminal de buses, furgones,
    remolques, gruas, operador portuario, terminal maritima, containers, drivers, deliveries, dispatchers, dispatch,
    routes, warehouse, shippers, cargo, haulage, pallets, customs, passengers, fleet of, logistics, traslados, envios,
    camiones refrigerados, remitos, peajes, trenes, tripulacion, muelle, estiba, viajes compartidos, interurbanos,
    choferes de la flota, motoristas, motoboys, reparto a domicilio, movers, estacionamientos
  `),
  tourism_hospitality: phrases(`
    hosteria, reservas, habitaciones, temporada alta, check in, booking, tripadvisor, despegar, guias turisticos,
    trekking, pasajes aereos, vuelos, itinerarios, catas, cruceristas, playas, otas, ocupacion, recepcion del hotel,
    destinos, paquetes, mochileros, ski, rafting, inn, rooms, flights, stays, check ins, guesthouse, vacation, beach,
    trips, hikers, villas, concierge, front desk, huesped, itinerario, hospedar, hostales, guias de montaña, gringos,
    temporada de verano, balneario, recepcion, excursion, aventura, playa, travellers, hikes, getaways, overbooking
  `),
  education: phrases(`
    alumno, aspirantes, becas, aranceles, aula, inscripciones, ciclo escolar, colegiatura, padres de familia, apoderado,
    rector, rectoria, maestria, licenciatura, nivelacion, lecciones, academico, egresados, prekinder, ingles para niños,
    programas de ingles, tutor, parents, tuition, enrolment, admissions, scholarships, lessons, classroom, faculty,
    instructors, learners, degree, syllabus, pupils, headmaster, idiomas, ingles, docente, cupos, padres,
    papas de los niños, escolar, carreras tecnicas, semestre, mensualidades de alumnos, evaluaciones,
    exámenes de ingreso, postulantes a carreras, entrega de notas, ramos, cursantes, lecciones de, curriculum escolar,
    becados, school year
  `),
  government: phrases(`
    vecinos, alcalde, alcaldesa, concejo, funcionarios publicos, permisos de circulacion, patentes, subsidios, tramites,
    licencias de conducir, oficina de partes, registro civil, ciudadania, comuna, gobernador, prefectura, cabildo,
    empadronamiento, beneficiarios del programa, ventanilla, residents, permits, mayor, council, taxpayers,
    public works, department of, civil registry, constituents, agency of, padron, ciudadano, municipal, regidores,
    intendente, diputados, servidores publicos, solicitudes ciudadanas, permisos, catastro, expediente, oficina publica,
    presupuesto publico, resident, tribunal, fiscalia, contraloria, defensoria, policia, secretaria de,
    direccion general de
  `),
  agroindustry: phrases(`
    fundo, huerto, arandanos, uva, manzanas, ganado, vacas, leche, pollos, cerdos, trigo, soja, soya, maiz, cafe verde,
    cafetales, cacao, flores de exportacion, tractor, temporeros, sembradio, siembra, fumigacion, riego tecnificado,
    agronomo, miel, apicultores, platano, banano, caña, plantacion, campesinos, productores de, orchards, cattle, cows,
    dairy, avocado, blueberries, coffee farm, agronomists, acres, hectares, poultry, grain, lechero, agronomos, finca,
    parcela, chacra, estancia, hacienda, potreros, silos, vacunos, ovejas, cabras, huevos, nueces, limones, mango,
    tomate, esparragos, viveros, bosque, temporada de cosecha, productor, productores, calibre, packings
  `),
  manufacturing: phrases(`
    planta, maestranza, piezas, moldes, inyeccion, tornos, linea de montaje, turnos de produccion, operarios,
    materia prima, aserradero, madera, carton, vidrio, confeccion, tejidos, telares, troqueles, estanques, tuberias,
    cables, motores, bombas, valvulas, tornillos, herramentales, uniformes, cuero, etiquetas, colchones que fabricamos,
    hacemos colchones, plant, parts, raw materials, machines, assembly, mill, sawmill, wood, glass, labels, pumps,
    valves, furniture maker, workshop floor, cnc, oem, welding, tapas, tinas, autoclaves, bolsas plasticas, polimeros,
    resinas, puertas, bandejas, uniforme, tornillo, turnos corridos, ordenes de produccion, programa de producción,
    materias primas, textiles, operario, cajas, gerente de planta, jefe de planta, fabril, galpon
  `),
  construction: phrases(`
    edificios, viviendas, departamentos en construccion, proyectos inmobiliarios en obra, planos, obras civiles,
    carreteras, puentes, concreto, premezclado, albañiles, gruas torre, postventa de viviendas, filtraciones, cubiertas,
    andamios, fierro, estructuras metalicas, paneles sip, excavadoras, ascensores, cocinas a medida, remodelar, houses,
    buildings, blueprints, roofs, bathrooms, scaffolding, excavation, subcontractors, job sites, paving, elevators,
    cuadrillas, instalador, instalaciones, maestros, refaccion de casas, reparaciones en el hogar, tejados,
    contratistas, techos, avance de obra, proyectos de obra, permisos de edificacion, job site, tradesmen, ingenieria
  `),
  mining: phrases(`
    tajo, rajo, relaves, chancado, mineral, cateo, sondajes, oro, plata fina, molibdeno, concentrado, explosivos,
    campamento, turno 7x7, pit, gold, silver mine, tailings, exploration drilling, tronaduras, campamentos,
    chancado primario, revestimientos, cobre, unidad minera, camiones de extraccion, rajo abierto, veta
  `),
  media_entertainment: phrases(`
    campañas de clientes, anunciantes, auspiciadores, creativos, contenidos, piezas graficas, influencers, guiones,
    rodaje, videoclips, asistentes al evento, novios, cumpleaños, quinceañeras, salon de eventos, expositores,
    invitados, libros infantiles, lectores, suscriptores del diario, noticias locales, radio, emisora, television,
    podcasts, gamers, jugadores, hinchas, partidos, club, galeria, exposiciones, espectaculos, obra de teatro,
    documentos a traducir, interpretes, sesiones de fotos, clientes de la agencia, cuentas de la agencia, advertisers,
    brides, weddings, tickets for shows, venue, readers, subscribers to our magazine, broadcast, radio station,
    tv station, players, fans, exhibits, photographers, audience, ad agency, campaigns for clients, translators,
    productora, comunidad de jugadores, show en vivo, funciones, exhibicion, taquilla, animadores, anunciante,
    estudio creativos, dj, libretos, novia, cobertura de prensa, periodistas, creador de contenido, moderadores,
    clientes de agencia, guionistas, artista, elenco, reporteros, marketing, agencia, periodico
  `),
  software_saas: phrases(`
    desarrolladores, programadores, codigo, devs, plataforma, app, suscriptores, licencias, modulo,
    usuarios de la plataforma, erp para, sistema para, software para, implementaciones, tickets de soporte,
    mesa de ayuda, release, roadmap, trial, demo de nuestro producto, mrr, servidores, dominios, ciberataques, camaras,
    monitoreo, guardias, vigilancia, integraciones para clientes, consultores sap, developers, codebase, users,
    subscriptions, free trial, api product, b2b, servers, helpdesk, platform, licenses, sprint, data science consulting,
    cameras, guards, surveillance, alarmas, backoffice, backend, bugs, usuarios activos, parches, startup,
    suscriptores de la app, clientes saas, implementadores, onboarding de usuarios, integradores, churn de usuarios,
    codebases, tech, programamos, machine learning
  `),
  real_estate: phrases(`
    departamentos, arrendadores, pisos en alquiler, propietarios, visitas a departamentos, promesa, escrituracion, pie,
    portales inmobiliarios, casas en venta, en verde, en blanco, gastos comunes, residentes,
    administradora de edificios, oficinas en arriendo, preventa, aseo, limpieza de oficinas, conserjes, tours de casas,
    rentals, renters, condos, buyers of homes, open houses, leases, square meters, hoa, janitorial, cleaners, deptos,
    depas, viviendas, departamentos nuevos, casas en arriendo, propietario, arrendatario, compradores de casas,
    visitas a propiedades, portales, copropietarios, conserje, plusvalia, residents of the building, showings, tenant
  `),
  food_beverages: phrases(`
    comensales, mesas, reservas de mesa, chef, cocineros, meseros, pizzas, pan, pasteles, helados, postres, carne,
    cecinas, embutidos, quesos, salsas, conservas, mariscos, almuerzos, viandas, colaciones, casino de empresas,
    parrilla, licores, jugos, aceite de oliva, vendimia, enologo, catas, tostador, baristas, delivery de comida,
    pedidosya, rappi, uber eats, empanadas, tacos, arepas, tables, waiters, cakes, bread, pastries, meals, lunches,
    dishes, meat, cheese, beer, drinks, juice, roastery, doordash, cooks, sauces, comensal, cocinero, mesero, garzon,
    garzones, mozos, cata, cosecha de uvas, turrones, caramelos, chocolate, pedidos a domicilio, carta digital,
    sobremesa, platos preparados, platos del dia, recetas, food, barra, dueño del restaurante, sandwiches
  `),
  cpg: phrases(`
    champu, desodorantes, cremas, labiales, pasta de dientes, papel higienico, cloro, productos de aseo, marca propia,
    marcas, gondola, supermercados y farmacias, distribuidores y supermercados, marcas de consumo, alimento para perros,
    alimento de mascotas, toallas higienicas, protectores solares, deodorant, lotions, creams, lipstick, toothpaste,
    shelf, retailers carry, household products, dog food, sunscreen, labial, trade marketing, canal tradicional,
    mayoristas y supermercados, lineal, pañal, velas, brand manager, discounters, gondolas, supermercados
  `),
  automotive: phrases(`
    taller, motor, frenos, mantencion de autos, mantenciones, servicio de kilometraje, prueba de manejo, test drive,
    autos nuevos, patentes del auto, desarmaduria, baterias de auto, aceite de motor, lubricantes, pickup,
    financiamiento automotriz, showroom de autos, chileautos, cars, trucks for sale, trade in, tyres, brakes,
    oil change, garage, spare parts, body work, camioneta, camionetas, tires, autopartista, marca de autos,
    cotizar autos, auto esta listo, autos en venta, pick ups, pruebas de manejo, test drives, kilometraje, mecanicos,
    mechanics
  `),
  ngo: phrases(`
    socios que aportan, aportes, aporte mensual, familias vulnerables, comedor, albergue, voluntariado, ayuda social,
    personas mayores solas, migrantes, damnificados, personas con discapacidad, comunidades, rescate animal,
    reforestacion, causas, organizacion, supporters, shelter, families in need, refugees, grants, mission,
    community kitchen, animal rescue, advocacy, donar, donante, donan, asamblea, asociados, padrinos, familias,
    niños vulnerables, causa, colecta, aportantes, campañas solidarias, voluntario, volunteer, programas sociales,
    congregation
  `),
  human_resources: phrases(`
    reclutadores, hojas de vida, curriculums, cvs, entrevistas, postulaciones, headhunter, cesantes, personal de bodega,
    reponedores, trabajadores en terreno, liquidaciones, liquidaciones de sueldo, sueldos, contrataciones,
    clima laboral, bienestar laboral, beneficios para empleados, evaluaciones psicologicas, resumes, interviews,
    job seekers, applicants, placements, hires, temps, payslips, employee engagement, workforce, hr software,
    curriculum, postulante, headhunters, seleccion de, vacante, empresas clientes contratan, procesos de seleccion,
    liderazgo, contratacion de personal, trabajadores temporales, onboarding de empleados
  `),
};

export const companySize: CuesByValue<"company_size"> = {
  small: phrases(`
    mi marido y yo, yo sola, yo solo, trabajo sola, trabajo solo, yo misma, solo yo, soy yo, entre dos, entre tres,
    somos dos, somos tres, somos cuatro, somos cinco, somos seis, somos siete, somos ocho, chiquitit*, chico,
    pequeño, negocito, local, puesto, taller propio, mi casa, desde mi casa, artesanal, emprendi, emprendimos,
    de barrio, familiar, mi señora, mi mama, mi hermana, mi hija, un par de personas, part time, una recepcionista,
    una secretaria, my wife, my husband, just two, two of us, three of us, side business, tiny, small,
    handful of people, family run, one person, solo practice
  `),
  medium: phrases(`
    mediana, tres plantas, sucursales, locales, gerencias, area de, departamento de, equipos, mid, branches,
    offices in two
  `),
  large: phrases(`
    grande, cadena, nacional, todo el pais, regiones, cientos, gerencia, subgerencia, casa central, casa matriz,
    campus, planta industrial, universidad, hospital, sanitaria, ministerio, minera, aseguradora, banco, clinica privada,
    aerolinea, supermercados, large, chain, hundreds, headquarters, university, bank, carrier, statewide
  `),
  enterprise: phrases(`
    corporativo, multinacional, miles, paises, regional, latam, latinoamerica, filial, global, internacional,
    bolsa, comite ejecutivo, countries, worldwide, thousands, corporate, subsidiary, listed
  `),
};
