import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const businessSector: CuesByValue<"business_sector"> = {
  retail: phrases(`
    zapatos, zapatillas, juguetes, joyas, relojes, telas, vestidos, colchones, lanas, libros, comestibles, showroom,
    probador, cajeras, cajas registradoras, local comercial, clientela, tallas, flores, ramos, camas, sofas, lamparas,
    cuadros, pinturas, herramientas electricas, shoes, toys, gifts, mattresses, flowers, hardware, cashiers, checkout,
    merchandising, shoppers, garments, homeware, corner store, carteras, bolsos, accesorios, disfraces,
    telefonos celulares, caja registradora, tendero, bodega de barrio, colmado, uniformes escolares, vape, stalls,
    prendas, lentes, mostrador, probarse, talla, pasillos, liquidacion de temporada, mochilas, carpas, botas, cascos,
    alfombras, cortinas, vajilla, maletas, sabanas, toallas, apartado, layaway, sale rack, aisles, walk ins, dresses,
    jewelry counter, toys aisle, bikes, camara fotografica, clientes que entran
  `),
  ecommerce: phrases(`
    carrito, checkout, pasarela, nuestra web, pedidos online, despachos a todo, envio gratis, mercadoshops,
    tiendanube, jumpseller, vtex, magento, prestashop, amazon, orders online, cart, skus, suscripciones mensuales,
    unboxing, devoluciones, returns, shipping, hot sale, buen fin, black friday, cyber monday, subastas,
    suscripcion mensual, enviamos a todo, despachamos a todo, desde nuestra web, desde la web, por la web, seguidores,
    live shopping, we ship,
    codigo de descuento, codigos de descuento, costo de despacho, costo de envio, sellers, starken, chilexpress,
    bluexpress, servientrega, estado de su pedido, donde esta mi pedido, cambios, guia de talles, ingreso al sitio,
    trafico al sitio, tracking number, dms, order status, refunds, discount codes, where is my order,
    conversion del sitio, fotos de producto, boton de pago, quien compra desde, pagina se cae, publica, saldo
  `),
  financial_services: phrases(`
    tarjetas, cuentas corrientes, creditos hipotecarios, financiamiento, morosidad, cobradores, deudores,
    cartera vencida, prestatarios, inversionistas, ahorristas, billetera, wallet, transferencias, bursatil,
    declaraciones de renta, impuestos, iva, balances, peritos, litigios, causas, juicios, demandas, expedientes,
    escrituras, tramites legales, divorcios, herencias, contratos civiles, tax returns, clients' books, audits for,
    litigation, lawsuits, debtors, borrowers, credit cards, remittances, investors, portfolio, fund, payments,
    invoices for clients, auditores, actuarios, savings, crypto exchange, cobranza, prestamos personales,
    declaraciones, broker, trading, exchange, pensiones, afore, deudas, cuotas, marcas y patentes, escritos judiciales,
    borrower, repayments, accountants, financiamos, cuota, pie, tasa, avales, garantias, solicitud de credito,
    aprobacion, desembolso, scoring crediticio, mora, vencimiento, pagare, letra, fecha de corte, prendario, fiscales,
    tributos, facturacion electronica, caso legal, juzgados, clientes demandados, bancarios, billeteras, rendimiento,
    portafolios, accionistas, lending, credit, merchants, applications come, underwriting loans, petitions, tax, taxes,
    filings, deadlines irs, irs, audit
  `),
  insurance: phrases(`
    asegurados, cobertura, primas, renovaciones de poliza, seguro automotriz, seguro de salud, seguro de vida,
    corredores, ajustadores, liquidador, reembolsos medicos, premiums, claims, policies, brokers, coverage, mutua,
    deducible, tomadores, actuarios, cotizaciones de seguro, renewals,
    ramo, carencia, perito, peritos, aviso de siniestro, endoso, vigencia, prima, cubre, cubren, cubierto,
    damos cobertura, beneficiarios, exclusiones, renovacion, choque, robo, granizo, reembolso, reembolsos,
    taller concertado, quotes, quoting, covered, claim, underwriter, hull, flood, roof claims, invalidez, sepelio,
    tarifica
  `),
  healthcare: phrases(`
    enfermeras, cirugia, quirofano, box, horas medicas, fichas clinicas, recetas, examenes, resonancias, tratamientos,
    ortodoncista, implantes, brackets, botox, corte de pelo, entrenador*, socios del gimnasio, perros, gatos,
    vacunacion, adulto mayor, especialistas medicos, isapres, obra social, prepagas, surgery, nurses, appointments,
    treatments, prescriptions, pets, dogs, grooming, massage, nails, haircut, members, personal trainers, checkups,
    caregivers, x rays, doctors, doctora, uñas acrilicas, pacientes cronicos, agendar horas, horas de atencion,
    sesiones de terapia, mascotas enfermas, embarazadas, dieta, emergencias medicas, box dental, natacion,
    clases de yoga, entrenamiento, lista de espera, citas medicas, historia clinica,
    terapias, dolor, sanar, paciente, doctor, diagnosticos, controles, dientes, blanqueamiento, injertos, lesiones,
    entrenadores, crossfiteros, spa day, fisio
  `),
  pharmaceuticals: phrases(`
    quimico farmaceutico, principio activo, laboratorios, recetas magistrales, insulina, jarabes, drugs, pharmacists,
    formulations, pharmacovigilance, vials, droguistas, dosis, fitofarmacos, visitadores medicos, regente, biologicos,
    ampollas, formulas magistrales,
    dispensamos, dispensar, molecula, adherencia, efectos secundarios, dosificacion, sanitario, venta bajo receta,
    stock de medicamentos, turno nocturno de farmacia, visita medica, hospitalario, blister, capsulas, invima,
    cofepris, digemid, fda, gel antiseptico, patients' prescriptions, rx, pharmacist, dosage, side effects,
    medical visitors, reps visit, hospitales, cardiologists
  `),
  energy: phrases(`
    inversores, kilowatts, megawatts, turbinas, electricidad, generacion distribuida, bencina, diesel, gasolina,
    lubricantes, gas, pozos, calefaccion, baterias, netbilling, pellet, lena, inverters, wind, wind parks, batteries,
    pipeline, petroleum, charging stations, grid, rooftop panels, surtidor, estaciones, islero, kwh, esg,
    medioambiental, netmetering, renovables, instaladores solares,
    paneles, inversor, kilowatt*, megawatt*, mw, corriente, factura de luz, tarifa electrica, emisiones, carbono, gri,
    biodigestor, purines, turbina, alumbrado solar, electrogeno, sustentable, ambientales, excedentes,
    medicion de consumo, off grid, roof, roofs, tax credits, utility bill savings, barrels, rigs, emission, climate,
    clientes industriales de energia, cliente regulado, bencineras, descuento en la luz, inyecta
  `),
  utilities: phrases(`
    cortes de agua, cortes de luz, cortes programados, lecturas, boleta de agua, recibo de luz, suministro, alumbrado,
    vertedero, basura, recoleccion, cañerias, redes de agua, planta de tratamiento, balones de gas, outages,
    water bills, utility bills, sewer, trash, meter readings, ratepayers, water supply, apr, chatarra, recicladores,
    cortes, scrap, plomeros de la red,
    medidor, meters, reposicion, domiciliari*, aljibe, pozo, cuadrillas de guardia, inspectores, odor, tanks,
    drain fields, septic tank, bultos de reciclaje, contenedores verdes, enfardamos, separacion de residuos, compost,
    lodos, cloacas, sumidero, agua caliente, presion de agua, turbiedad, sin luz, sin agua, sin gas, tarifas sociales,
    recoleccion domiciliaria, haul, landfill fees, hydrants, billing disputes, electronica usada, tuberias rotas
  `),
  telecom: phrases(`
    abonados, planes de internet, router, antenas, portabilidad, recargas, fibra, sim, chips, tv cable, wifi,
    operadora, velocidad de internet, roaming, subscribers, prepaid, postpaid, towers, bandwidth, technicians visits,
    mobile lines, broadband customers, cable, cableras, internet y television, internet y cable, caidas de servicio,
    cobertura de red, tecnicos en terreno, posiciones, ejecutivos telefonicos, tercerizadores, campañas de llamadas,
    lineas telefonicas,
    chip, repetidores, factibilidad, cobertura, señal, conectividad, gigas, modem, velocidad contratada, lentitud,
    interconexion, abonado, minutos, teclado, canales, decos, tecnico a domicilio, instalacion a domicilio,
    visita tecnica, puerta a puerta, celular, ftp, latencia, towers leased, coverage map, bars of signal, speed test,
    4g, lte, isp local, bajarse de plan, cambio de plan
  `),
  transportation_logistics: phrases(`
    choferes, conductores, tractocamiones, contenedores, rutas, despachadores, guia de despacho, bodega, tracking,
    embarques, importaciones, exportaciones, aduanal, pedimentos, pasajeros, pasajes, terminal de buses, furgones,
    remolques, gruas, operador portuario, terminal maritima, containers, drivers, deliveries, dispatchers, dispatch,
    routes, warehouse, shippers, cargo, haulage, pallets, customs, passengers, fleet of, envios,
    camiones refrigerados, remitos, peajes, trenes, tripulacion, muelle, estiba, viajes compartidos, interurbanos,
    choferes de la flota, motoristas, motoboys, reparto a domicilio, estacionamientos,
    bodegas, racks, furgon, conductor, chofer, camion de, buque, atracamos, maniobra, guias, guia, estado de guia,
    manifiesto, kilometros, retiro, entrega, entregas, ventanas de entrega, patio, muelles, trackeo, rastreo de,
    remolque, carrocerias, porteria, fletero, fleteros, lead times, tickets de bus, schedule changes, pickup, drop off,
    van, vans, moves, driver, freight rates, rastrear
  `),
  tourism_hospitality: phrases(`
    reservas, habitaciones, temporada alta, check in, booking, tripadvisor, despegar, guias turisticos,
    pasajes aereos, vuelos, itinerarios, catas, cruceristas, playas, otas, ocupacion, recepcion del hotel, destinos,
    paquetes, mochileros, ski, rafting, inn, rooms, flights, stays, check ins, vacation, beach, trips, hikers, villas,
    concierge, front desk, itinerario, hospedar, guias de montaña, gringos, temporada de verano, balneario, recepcion,
    aventura, playa, hikes, getaways, overbooking,
    turistas, paseo, paseos, amanecer, temporada baja, cordillera, desierto, salar, geiser*, montañistas,
    recepcionista del hotel, tarifas, disponibilidad de fechas, membresia, fin de semana largo, feriados, resorts,
    complejo, ticket, entradas, parque, safari, peak season, vacations, stay, reservation, reservations, suites,
    crucero, conserje hotel, cupos en el tour, salida diaria
  `),
  education: phrases(`
    aspirantes, becas, aranceles, aula, inscripciones, ciclo escolar, colegiatura, padres de familia, rector,
    rectoria, licenciatura, nivelacion, lecciones, academico, egresados, prekinder, ingles para niños,
    programas de ingles, parents, tuition, enrolment, admissions, scholarships, lessons, classroom, faculty,
    instructors, learners, degree, syllabus, pupils, headmaster, idiomas, ingles, cupos, padres, papas de los niños,
    escolar, carreras tecnicas, semestre, mensualidades de alumnos, evaluaciones, exámenes de ingreso,
    postulantes a carreras, entrega de notas, ramos, cursantes, lecciones de, curriculum escolar, becados, school year,
    niños, jovenes, formacion, metodologia, practica profesional, pasantia, inscritos, inscripcion,
    asesoras educativas, promocion academica, horarios de clases, modalidad presencial, modalidad online, notas,
    profesor, salones, tareas, certificado, titulo, examen, kids, grades, homework, class, classes, taught,
    sign up for courses, coursework, cohorte, cohort
  `),
  government: phrases(`
    vecinos, alcalde, alcaldesa, concejo, funcionarios publicos, permisos de circulacion, patentes, subsidios,
    tramites, licencias de conducir, oficina de partes, ciudadania, comuna, gobernador, prefectura, cabildo,
    empadronamiento, beneficiarios del programa, ventanilla, residents, mayor, council, taxpayers, public works,
    department of, civil registry, constituents, agency of, padron, municipal, regidores, intendente, diputados,
    servidores publicos, solicitudes ciudadanas, permisos, catastro, expediente, oficina publica, presupuesto publico,
    resident, tribunal, fiscalia, contraloria, defensoria, policia, secretaria de, direccion general de, vecino,
    contribuyente, ciudadano, fiscal, licitacion, audiencias, causa judicial, copias autorizadas, pensiones publicas,
    incapacidades, cotizadas, asignacion familiar, casillas, credenciales, subsidio, impuesto, patente, multa,
    turno de atencion, declarar, viajeros declaran, votantes, elecciones, obras publicas, jueces, expedientes,
    citizens' requests, plates, written tests, public office, agency, ordinance, petitions to city, barrio, alumbrado,
    poda de arboles, juntas de vecinos
  `),
  agroindustry: phrases(`
    fundo, huerto, uva, manzanas, vacas, leche, pollos, cerdos, trigo, soja, soya, maiz, cafe verde, cafetales, cacao,
    flores de exportacion, tractor, temporeros, sembradio, siembra, fumigacion, agronomo, miel, platano, banano, caña,
    productores de, cows, dairy, avocado, blueberries, coffee farm, agronomists, acres, hectares, lechero, agronomos,
    finca, parcela, chacra, estancia, hacienda, potreros, silos, vacunos, ovejas, cabras, huevos, nueces, limones,
    mango, tomate, esparragos, viveros, bosque, temporada de cosecha, productor, productores, calibre,
    cabezas, madres, lote, hatos, cup, ponds, larvae, sacos de, humedad del grano, riegos, canal de regadio,
    compuertas, regadio, temporada de siembra, calibres, pergamino, fertirriego, seeds to, hake, squid, barn, barns,
    plow, acreage, farmers, arriendo de campos, mayoristas de fruta, feria agricola, bovinos, porcinos
  `),
  manufacturing: phrases(`
    planta, maestranza, piezas, moldes, inyeccion, tornos, linea de montaje, turnos de produccion, operarios,
    materia prima, aserradero, madera, carton, vidrio, tejidos, telares, troqueles, estanques, tuberias, cables,
    motores, bombas, valvulas, tornillos, herramentales, uniformes, cuero, etiquetas, colchones que fabricamos,
    hacemos colchones, plant, parts, raw materials, machines, assembly, mill, sawmill, wood, glass, labels, pumps,
    valves, workshop floor, cnc, welding, tapas, tinas, autoclaves, bolsas plasticas, polimeros, resinas, puertas,
    bandejas, uniforme, tornillo, turnos corridos, ordenes de produccion, programa de producción, materias primas,
    operario, cajas, gerente de planta, jefe de planta, fabril, galpon,
    corto yo mismo, maquinas, produccion en serie, lead time de fabricacion, tambores, insumo, cotizacion por volumen,
    pedidos por volumen, minimo de produccion, muestras, fichas tecnicas, planos tecnicos, mantenimiento de maquinas,
    factory orders, purchase orders, batches, mold, specs, rfqs, distributors, turno de noche en planta
  `),
  construction: phrases(`
    edificios, viviendas, departamentos en construccion, proyectos inmobiliarios en obra, planos, obras civiles,
    carreteras, puentes, premezclado, albañiles, gruas torre, postventa de viviendas, filtraciones, cubiertas,
    andamios, fierro, paneles sip, excavadoras, houses, buildings, blueprints, roofs, bathrooms, scaffolding,
    excavation, subcontractors, job sites, elevators, cuadrillas, instalador, instalaciones, maestros,
    refaccion de casas, reparaciones en el hogar, tejados, techos, avance de obra, proyectos de obra,
    permisos de edificacion, job site, tradesmen, ingenieria,
    obra, metros construidos, edificio nuevo, terraza, baños, cocinas, techo, pintar, cotizaciones de obra,
    visita a obra, terminaciones, materiales, fierros, cañeria, mid rise, towers, bids, estimate, estimates, crews,
    crew, plans and permits, mobiliario empotrado, suelos, edificacion
  `),
  mining: phrases(`
    tajo, rajo, chancado, cateo, oro, plata fina, molibdeno, concentrado, explosivos, campamento, turno 7x7, pit,
    gold, silver mine, tailings, exploration drilling, campamentos, chancado primario, revestimientos, unidad minera,
    camiones de extraccion, rajo abierto, veta,
    la mina, pertiga, barra antivuelco, cerro, altura, turnos 14x14, leyes, onzas, jumbo, scoop, ripio, caliza, cal,
    polvo, royalty, royalties, shovels, claims staking, ounces, deposits of, polvorin, sondas, geofisica
  `),
  media_entertainment: phrases(`
    campañas de clientes, anunciantes, auspiciadores, creativos, contenidos, piezas graficas, influencers, guiones,
    rodaje, videoclips, asistentes al evento, cumpleaños, expositores, invitados, libros infantiles, lectores,
    suscriptores del diario, noticias locales, radio, television, podcasts, gamers, jugadores, hinchas, partidos, club,
    exposiciones, espectaculos, obra de teatro, documentos a traducir, interpretes, sesiones de fotos,
    clientes de la agencia, cuentas de la agencia, advertisers, brides, weddings, tickets for shows, venue, readers,
    subscribers to our magazine, broadcast, radio station, tv station, players, fans, exhibits, audience, ad agency,
    campaigns for clients, translators, productora, comunidad de jugadores, show en vivo, funciones, exhibicion,
    taquilla, animadores, anunciante, dj, libretos, cobertura de prensa, periodistas, creador de contenido,
    moderadores, clientes de agencia, guionistas, elenco, reporteros, marketing, agencia, periodico, estudio por hora,
    via publica, pantallas led, acreditacion, stands, escenario, coffee, inbound, utilería, titulos, librerias,
    carreras de caballos, programacion, guion, camaras de cine, luces, boletos, ticketing, audiencias, rating,
    suscripcion al diario, notas de prensa, brand, brands, gigs, songs, album, albums, agency clients, copy,
    publico general, acreditados, auspicios, sponsors
  `),
  software_saas: phrases(`
    desarrolladores, programadores, codigo, devs, plataforma, app, suscriptores, licencias, modulo,
    usuarios de la plataforma, erp para, sistema para, implementaciones, tickets de soporte, mesa de ayuda, release,
    roadmap, trial, demo de nuestro producto, mrr, servidores, dominios, ciberataques, camaras, monitoreo, guardias,
    vigilancia, integraciones para clientes, developers, codebase, users, subscriptions, free trial, api product, b2b,
    servers, helpdesk, platform, licenses, sprint, data science consulting, cameras, guards, alarmas, backoffice,
    backend, bugs, usuarios activos, parches, startup, suscriptores de la app, clientes saas, implementadores,
    onboarding de usuarios, integradores, churn de usuarios, codebases, tech, programamos, machine learning,
    codigos fuente, commits, deploy, plan gratuito, planes pagos, usuario activo, tenant, sandbox, incidencias, sla,
    tickets tecnicos, implementacion del sistema, demo del producto, suscripciones de software,
    renovacion de licencias, integradas, api, apis, nube, users sign up, signups, dashboards product, feature,
    features, uptime, churned accounts, tier, tiers, engineers on call, lanzamiento beta, versiones, actualizaciones
  `),
  real_estate: phrases(`
    departamentos, arrendadores, pisos en alquiler, propietarios, visitas a departamentos, promesa, escrituracion,
    pie, portales inmobiliarios, casas en venta, en verde, en blanco, residentes, administradora de edificios,
    preventa, aseo, conserjes, tours de casas, rentals, renters, buyers of homes, open houses, leases, square meters,
    hoa, cleaners, deptos, depas, viviendas, departamentos nuevos, casas en arriendo, propietario,
    compradores de casas, visitas a propiedades, portales, copropietarios, conserje, plusvalia,
    residents of the building, showings,
    asambleas, si acepta mascotas, visitar, garantia, contrato incluido, palapa, amenidades, cowork, lavanderia,
    propietari*, dueños de propiedades, metros, estacionamiento incluido, plano del departamento,
    entrega inmediata de casas, subsidio habitacional, credito hipotecario aprobado, mudarse, mudanza, vacancy,
    deposit, gate codes, dues, violations, neighbors, tours of units, floor plans, compradores, roomies, alquileres,
    cuadrillas nocturnas
  `),
  food_beverages: phrases(`
    comensales, mesas, reservas de mesa, chef, cocineros, meseros, pizzas, pan, postres, cecinas, conservas,
    almuerzos, casino de empresas, vendimia, enologo, catas, tostador, baristas, delivery de comida, pedidosya, rappi,
    uber eats, arepas, tables, waiters, cakes, bread, meals, lunches, dishes, meat, beer, drinks, juice, roastery,
    doordash, cooks, comensal, cocinero, mesero, garzon, garzones, mozos, cata, cosecha de uvas, turrones, caramelos,
    pedidos a domicilio, carta digital, sobremesa, platos preparados, platos del dia, recetas, food, barra,
    dueño del restaurante,
    reservas para cenar, cena, desayunos, plato, carta, propina, alergenos, sin gluten, vegano, cumpleaños en el local,
    salon, terraza, delivery, domicilios, comandas, insumos de cocina, sabores, toppings, ingredientes, receta casera,
    congelado, refrigerados, despensa, dinner, gluten free, allergens, servings, tasting, tastings, orders to go,
    flavors, packed lunches
  `),
  cpg: phrases(`
    champu, cremas, labiales, pasta de dientes, marca propia, marcas, gondola, supermercados y farmacias,
    distribuidores y supermercados, toallas higienicas, lotions, creams, lipstick, toothpaste, shelf, retailers carry,
    labial, trade marketing, canal tradicional, mayoristas y supermercados, lineal, velas, brand manager, discounters,
    gondolas, supermercados,
    formula, envase, etiqueta, consumidor, consumidores, consumidora, reponedores, mercaderistas, cadenas, tenderos,
    distribuidor, lote del producto, vencimiento del producto, promociones en gondola, sampling, muestras gratis, skin,
    scents, fragrance, scent, pads, listings, shoppers, pack size, aroma, aromas, avena y lavanda, piel, cabello
  `),
  automotive: phrases(`
    taller, motor, frenos, mantencion de autos, mantenciones, servicio de kilometraje, prueba de manejo, test drive,
    patentes del auto, desarmaduria, baterias de auto, aceite de motor, lubricantes, pickup,
    financiamiento automotriz, showroom de autos, chileautos, cars, trucks for sale, trade in, tyres, brakes,
    spare parts, body work, camioneta, camionetas, tires, autopartista, marca de autos, cotizar autos,
    auto esta listo, autos en venta, pick ups, pruebas de manejo, test drives, kilometraje,
    servicio tecnico, garantia del auto, revision, kilometros recorridos, aceite, repuesto, patente del auto, cascos,
    modelos, deposito de garantia, marca de motos, cubiertas, vin, mileage, oil changes, engine, engines,
    parts counter, financing, odometer, ruedas, agendar el servicio, carroceria
  `),
  ngo: phrases(`
    socios que aportan, aportes, aporte mensual, familias vulnerables, comedor, ayuda social, personas mayores solas,
    migrantes, damnificados, personas con discapacidad, comunidades, causas, organizacion, supporters, shelter,
    families in need, refugees, grants, mission, community kitchen, advocacy, donar, donan, asamblea, asociados,
    padrinos, familias, niños vulnerables, causa, colecta, aportantes, campañas solidarias, programas sociales,
    congregation,
    asociacion, corporacion, solidari*, ayuda, damos de comer, abrigo, carceles, niñas rurales, union europea,
    cooperantes, fe, oracion, aniversario social, bautizos, mayores, boleta de donacion, cuota social, gremios,
    represents, auctions, walks, campaign donors, members dues, pantry, outreach
  `),
  human_resources: phrases(`
    hojas de vida, curriculums, cvs, entrevistas, cesantes, personal de bodega, reponedores, trabajadores en terreno,
    liquidaciones, liquidaciones de sueldo, sueldos, contrataciones, beneficios para empleados,
    evaluaciones psicologicas, resumes, interviews, applicants, placements, hires, temps, payslips,
    employee engagement, workforce, hr software, curriculum, seleccion de, empresas clientes contratan,
    procesos de seleccion, liderazgo, trabajadores temporales, onboarding de empleados, puesto, puestos, cargo vacante,
    empleados de clientes, colaboradores, contrato temporal, planilla, asistencia laboral, vacaciones de empleados,
    por jornada, visitas domiciliarias, perfiles, remoto, entrevista, contratantes, empresa usuaria, shifts, workers,
    timesheets, hiring, salaries, salary, employees of, employers, bandas
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
    mediana, tres plantas, sucursales, locales, gerencias, mid, branches,
    offices in two
  `),
  large: phrases(`
    grande, cadena, nacional, todo el pais, regiones, gerencia, subgerencia, casa central, casa matriz,
    campus, planta industrial, universidad, hospital, sanitaria, ministerio, minera, aseguradora, banco, clinica privada,
    aerolinea, supermercados, large, chain, headquarters, university, bank, carrier, statewide
  `),
  enterprise: phrases(`
    multinacional, paises, regional, latam, latinoamerica, filial, global, internacional,
    bolsa, comite ejecutivo, countries, worldwide, subsidiary, listed
  `),
};
