import { type EnumGuide, phrases } from "./guide.ts";

/**
 * Businesses that fit no value exactly get a convention, written into the definition of the value they go to, so that
 * people, models and lexicon agree: legal, accounting and advisory firms → financial_services; agencies, events and creative work →
 * media_entertainment; gyms, beauty and veterinary care → healthcare; and so on.
 */
export const businessSector = {
  kind: "enum",
  definition: {
    es: "A qué se dedica la empresa del cliente (no sus clientes ni los de Vambe). Si vende en línea como canal principal es ecommerce; si el rubro es una tecnología para un sector, manda el sector (fintech: financial_services, edtech: education).",
    en: "What the client's company does (not its customers, nor Vambe's). Selling mainly online is ecommerce; technology made for one sector takes that sector (fintech: financial_services, edtech: education).",
  },
  prior: "retail",
  values: {
    retail: {
      name: { es: "Comercio minorista", en: "Retail" },
      definition: {
        es: "Tiendas físicas de cualquier producto: ropa y moda, muebles, librería, mascotas, juguetes, joyería, ferretería, supermercado, artesanía, flores, deportes.",
        en: "Physical shops of any goods: fashion, furniture, books, pets, toys, jewellery, hardware, supermarkets, crafts, flowers, sports.",
      },
      cues: {
        es: phrases(`
          retail, tienda, boutique, almacen de barrio, minimarket, supermercado, ferreteria, libreria, jugueteria,
          joyeria, zapateria, muebleria, optica, floreria, bazar, tienda de mascotas, pet shop, tienda de ropa,
          marca de ropa, tienda de muebles, tienda de moda, moda, ropa, calzado, papeleria, perfumeria,
          tienda departamental, grandes tiendas, centro comercial, mall, multitienda, decoracion, artesania*,
          articulos deportivos, electrodomesticos, muebles, diseño de moda, vestuario, indumentaria, vitrina,
          puntos de venta, abarrotes, bicicletas, instrumentos musicales, antiguedades, vivero, mascotas
        `),
        en: phrases(`
          retail, retailer, store, shop, boutique, supermarket, hardware store, bookstore, toy store, jewelry,
          jewellery, shoe store, furniture store, fashion, clothing, apparel, pet store, pet shop, department store,
          convenience store, grocery, florist, brick and mortar, home decor, sporting goods, bike shop
        `),
      },
      not: {
        es: "Si dice tienda online o vender por internet es ecommerce; si fabrica es manufacturing.",
        en: "An online shop is ecommerce; a maker is manufacturing.",
      },
    },
    ecommerce: {
      name: { es: "Comercio electrónico", en: "E-commerce" },
      definition: {
        es: "Vende productos por internet: tienda online propia, marketplace o redes, suscripción de productos.",
        en: "Sells goods online: own web shop, marketplace or social selling, product subscriptions.",
      },
      cues: {
        es: phrases(`
          ecommerce, e commerce, comercio electronico, comercio digital, tienda online, tienda en linea,
          tienda virtual, tienda digital, tienda por internet, vendemos online, vendemos por internet,
          vendemos en linea, venta online, venta en linea, venta por internet, ventas online, ventas en linea,
          vendemos … por instagram, vendemos … por internet, vendemos … online, marketplace, nuestra tienda shopify,
          dropshipping, mercado libre, mercadolibre, woocommerce, shopify, carrito de compra*, plataforma de venta,
          caja de suscripcion
        `),
        en: phrases(`
          ecommerce, e commerce, online store, online shop, web shop, webshop, online retailer, sell online,
          selling online, dtc brand, direct to consumer, d2c, marketplace, dropshipping, shopify store, shopify,
          woocommerce, subscription box
        `),
      },
      not: { es: "Una plataforma de software es software_saas.", en: "A software platform is software_saas." },
    },
    financial_services: {
      name: { es: "Servicios financieros y profesionales", en: "Financial and professional services" },
      definition: {
        es: "Bancos, crédito, fintech, pagos, inversión, cobranza; y por convención los servicios profesionales: contabilidad, auditoría, abogados, asesoría tributaria y de empresas.",
        en: "Banks, credit, fintech, payments, investment, collections; by convention professional services too: accounting, audit, law, tax and business advice.",
      },
      cues: {
        es: phrases(`
          banco, banca, fintech, financiera, servicios financieros, cooperativa de ahorro, cooperativa de credito,
          prestamo, credito, microcredito, inversion, asesoria financiera, asesoria de inversion, corredora de bolsa,
          casa de bolsa, casa de cambio, factoring, leasing, cobranza, pasarela de pago, medios de pago,
          criptomoneda, fondo de inversion, contabilidad, estudio contable, contable, contador*, auditoria,
          despacho contable, gestoria, asesoria fiscal, asesoria tributaria, tributari*, estudio juridico, bufete,
          despacho de abogados, firma de abogados, abogad*, asesoria legal, servicios legales, legal, juridic*,
          notaria, consultoria, consultora, consultoria financiera, consultoria empresarial, consultoria de negocios,
          asesoria empresarial, wealth management, afp, hipotecari*
        `),
        en: phrases(`
          bank, banking, fintech, financial services, lender, lending, loans, credit union, mortgage,
          investment firm, wealth management, brokerage, accounting, accounting firm, bookkeeping, tax advisory,
          audit firm, law firm, legal services, attorneys, lawyers, payments company, payment gateway,
          debt collection, crypto, financial advisor, consulting firm, consultancy, financial consulting
        `),
      },
      not: {
        es: "Software contable es software_saas; seguros es insurance; consultora tecnológica es software_saas.",
        en: "Accounting software is software_saas; insurance is insurance; technology consulting is software_saas.",
      },
    },
    insurance: {
      name: { es: "Seguros", en: "Insurance" },
      definition: {
        es: "Aseguradoras, corredores y agentes de seguros, insurtech.",
        en: "Insurers, brokers, agents, insurtech.",
      },
      cues: {
        es: phrases(`
          aseguradora, corredora de seguros, corredor de seguros, correduria de seguros, correduria,
          agencia de seguros, seguros, polizas, insurtech, siniestros, reaseguro, compañia de seguros,
          productor de seguros, seguros de vida, seguros de auto
        `),
        en: phrases(`
          insurance, insurer, insurance broker, insurance agency, insurtech, policyholders, underwriting,
          reinsurance
        `),
      },
      not: { es: "«Seguro que sí» no habla de seguros.", en: "" },
    },
    healthcare: {
      name: { es: "Salud y bienestar", en: "Healthcare and wellness" },
      definition: {
        es: "Clínicas, hospitales, consultas, odontología, psicología, laboratorios clínicos, telemedicina; por convención también bienestar: gimnasios, spa, estética, peluquerías, yoga y veterinarias.",
        en: "Clinics, hospitals, practices, dentistry, psychology, clinical labs, telemedicine; by convention wellness too: gyms, spas, beauty, hairdressers, yoga and veterinary care.",
      },
      cues: {
        es: phrases(`
          clinica, hospital, centro medico, centro de salud, consultorio, consulta medica, consulta dental,
          consulta psicologica, dental, odontolog*, dentista, ortodoncia, medic*, pacientes, psicolog*, terapeut*,
          terapia, kinesiolog*, fisioterap*, nutricion*, nutriologa, pediatr*, dermatolog*, oftalmolog*,
          laboratorio clinico, telemedicina, healthtech, salud, salud mental, residencia de adultos mayores,
          geriatr*, enfermeria, gimnasio, gym, fitness, crossfit, yoga, pilates, spa, centro de estetica, estetica,
          salon de belleza, peluqueria, barberia, belleza, bienestar, wellness, veterinari*, centro de bienestar,
          ginecolog*, entrenador* personal*, imagenes diagnosticas, medicina, fertilidad
        `),
        en: phrases(`
          clinic, hospital, medical center, medical practice, healthcare, health care, dental, dentist, orthodontic,
          patients, physician, doctors, psychologist, therapist, therapy, physiotherapy, telemedicine, telehealth,
          healthtech, mental health, nursing home, gym, fitness, yoga, pilates, spa, beauty salon, hair salon,
          barbershop, wellness, veterinary, vet clinic, medspa, nutritionist
        `),
      },
      not: {
        es: "Farmacias y laboratorios farmacéuticos son pharmaceuticals; tienda de mascotas es retail.",
        en: "Pharmacies and drug makers are pharmaceuticals; a pet shop is retail.",
      },
    },
    pharmaceuticals: {
      name: { es: "Farmacéutica", en: "Pharmaceuticals" },
      definition: {
        es: "Laboratorios farmacéuticos, distribuidoras de medicamentos y farmacias.",
        en: "Drug makers, drug distributors and pharmacies.",
      },
      cues: {
        es: phrases(`
          farmaceutic*, laboratorio farmaceutico, farmacia, medicamento, farmaco, vacunas, droguer*, biotecnologia,
          biotech, botica
        `),
        en: phrases(`pharmaceutical, pharma, pharmacy, drugstore, drug manufacturer, medicines, biotech, vaccines`),
      },
      not: { es: "", en: "" },
    },
    energy: {
      name: { es: "Energía", en: "Energy" },
      definition: {
        es: "Generación y comercialización de energía, paneles solares, combustibles, eficiencia energética; consultoría de sostenibilidad.",
        en: "Power generation and trading, solar panels, fuels, energy efficiency; sustainability consulting.",
      },
      cues: {
        es: phrases(`
          energia, energia renovable, energias renovables, energia solar, paneles solares, panel solar,
          placas solares, fotovoltaic*, eolic*, petroleo, combustible, gasolinera, estacion de servicio, bencinera,
          hidrogeno, generadora electrica, eficiencia energetica, autoconsumo, cargadores electricos, biomasa,
          petrolera, sostenibilidad, sustentabilidad
        `),
        en: phrases(`
          energy, renewable, solar, solar panels, wind farm, photovoltaic, oil and gas, oil company, fuel,
          gas station, energy efficiency, ev charging, hydrogen, sustainability consulting
        `),
      },
      not: {
        es: "Distribuidora de luz, agua o gas a domicilio es utilities.",
        en: "Electricity, water or gas supply to homes is utilities.",
      },
    },
    utilities: {
      name: { es: "Servicios básicos", en: "Utilities" },
      definition: {
        es: "Agua, alcantarillado, luz y gas a domicilio; residuos y reciclaje.",
        en: "Water, sewage, household electricity and gas; waste and recycling.",
      },
      cues: {
        es: phrases(`
          sanitaria, empresa sanitaria, agua potable, alcantarillado, distribuidora electrica, distribuidora de gas,
          empresa electrica, servicios basicos, servicios publicos domiciliarios, gas natural, gas domiciliario,
          gas licuado, reciclaje, gestion de residuos, residuos, recoleccion de basura, aseo urbano,
          suministro electrico, tratamiento de agua, tratamiento de aguas, acueducto, medidores
        `),
        en: phrases(`
          utility company, utilities, water company, water utility, electric utility, power utility, gas utility,
          sewage, waste management, recycling, water treatment, garbage collection
        `),
      },
      not: { es: "", en: "" },
    },
    telecom: {
      name: { es: "Telecomunicaciones", en: "Telecom" },
      definition: {
        es: "Telefonía, internet, fibra, televisión por cable, call centers.",
        en: "Telephony, internet access, fibre, cable TV, call centres.",
      },
      cues: {
        es: phrases(`
          telecomunicaciones, telecom, telefonia, operador movil, proveedor de internet, internet satelital,
          fibra optica, isp, compañia telefonica, television por cable, planes moviles, call center, contact center,
          centro de llamadas, banda ancha, telefonica, virtual movil
        `),
        en: phrases(`
          telecom, telecommunications, mobile operator, internet provider, internet service provider, isp, fiber,
          broadband, phone carrier, carrier, cable tv, call center, contact center, mvno
        `),
      },
      not: { es: "Tener un call center propio no es el rubro.", en: "Having one's own call centre is not the trade." },
    },
    transportation_logistics: {
      name: { es: "Transporte y logística", en: "Transport and logistics" },
      definition: {
        es: "Carga, courier, última milla, mudanzas, bodegaje, aduana, transporte de pasajeros, aerolíneas de carga, navieras.",
        en: "Freight, courier, last mile, removals, warehousing, customs, passenger transport, shipping lines.",
      },
      cues: {
        es: phrases(`
          logistica, transporte, empresa de transporte, courier, mensajeria, paqueteria, encomiendas, ultima milla,
          carga, flete, fletes, mudanza, bodegaje, almacenamiento, camiones, flota, agencia de aduana, aduana,
          aduanas, comercio exterior, naviera, puerto, buses, taxis, traslado, distribucion de paquetes, freight,
          forwarder, operador logistico, repartidores, importadora, delivery de paquetes, cadena de frio, reparto,
          movilidad
        `),
        en: phrases(`
          logistics, transportation, freight, courier, parcel, last mile, trucking, trucks, moving company, movers,
          warehousing, customs broker, shipping company, forwarder, fulfillment, fulfilment, supply chain, 3pl,
          fleet, bus company, delivery company, shipments
        `),
      },
      not: { es: "Una tienda que despacha no es logística.", en: "A shop that ships is not logistics." },
    },
    tourism_hospitality: {
      name: { es: "Turismo y hotelería", en: "Tourism and hospitality" },
      definition: {
        es: "Hoteles, hostales, agencias de viaje, tours, aerolíneas, alquiler vacacional, parques.",
        en: "Hotels, hostels, travel agencies, tours, airlines, holiday rentals, parks.",
      },
      cues: {
        es: phrases(`
          hotel, hoteler*, hostal, hostel, turismo, turistic*, agencia de viaje, agencia de viajes, viajes, viajer*,
          tours, tour operador, operador turistico, huespedes, cabañas, resort, lodge, glamping, alojamiento,
          aerolinea, cruceros, arriendo vacacional, alquiler vacacional, airbnb, excursiones, posada, ecoturismo,
          paquetes turisticos, parque de diversiones, turistas, camping, hospedaje, termas
        `),
        en: phrases(`
          hotel, hostel, travel agency, tourism, tour operator, tours, travelers, travellers, resort, hospitality,
          guests, airline, cruise, vacation rental, holiday rental, airbnb, lodge, bed and breakfast, theme park,
          travel company, sightseeing
        `),
      },
      not: { es: "Un restaurante es food_beverages.", en: "A restaurant is food_beverages." },
    },
    education: {
      name: { es: "Educación", en: "Education" },
      definition: {
        es: "Colegios, universidades, institutos, academias, preuniversitarios, cursos y capacitación, edtech, jardines infantiles.",
        en: "Schools, universities, institutes, academies, courses and training, edtech, nurseries.",
      },
      cues: {
        es: phrases(`
          colegio, escuela, universidad, instituto, instituto profesional, academia, academia de idiomas, educacion,
          educativ*, edtech, preuniversitario, cursos online, cursos, capacitacion, capacitaciones, otec,
          estudiantes, alumn*, jardin infantil, guarderia, kinder, diplomados, posgrado, postgrado, matricula,
          matriculas, apoderad*, docentes, profesores, e learning, elearning, centro de formacion, clases,
          clases particulares, escuela de musica, escuela de idiomas, escuela de conductores, autoescuela, bootcamp,
          tutorias, admision
        `),
        en: phrases(`
          school, university, college, academy, education, edtech, language school, students, courses,
          online courses, training center, training company, tutoring, kindergarten, nursery, daycare, e learning,
          elearning, bootcamp, enrollment, teachers, campus
        `),
      },
      not: { es: "Capacitar al propio equipo no es el rubro.", en: "Training one's own team is not the trade." },
    },
    government: {
      name: { es: "Gobierno", en: "Government" },
      definition: {
        es: "Municipios, ministerios, servicios y empresas públicas.",
        en: "Municipalities, ministries, public services and state firms.",
      },
      cues: {
        es: phrases(`
          municipalidad, municipio, alcaldia, ayuntamiento, ministerio, gobierno, gobierno regional,
          servicio publico, sector publico, entidad publica, institucion publica, organismo publico, empresa publica,
          empresa estatal, intendencia, secretaria de estado, gobernacion, diputacion, ciudadanos, contribuyentes,
          vecinos de la comuna, subsecretaria, delegacion municipal, licitacion publica, tramites municipales
        `),
        en: phrases(`
          municipality, city council, city hall, ministry, government, government agency, public sector,
          public agency, county, state agency, citizens, local authority, federal agency
        `),
      },
      not: { es: "Venderle al Estado no es ser gobierno.", en: "Selling to the state is not government." },
    },
    agroindustry: {
      name: { es: "Agroindustria", en: "Agroindustry" },
      definition: {
        es: "Producción y exportación agrícola, ganadera, pesquera, forestal; insumos y tecnología para el campo.",
        en: "Farming, livestock, fishing, forestry, their exports, supplies and technology.",
      },
      cues: {
        es: phrases(`
          agricola, agricol*, agroindustria*, agro, agricultur*, agricultor*, campo, fruta, fruticola,
          exportadora de fruta, exportacion de fruta, cosecha, cultivo, hortalizas, ganader*, lecheria, avicola,
          salmoner*, acuicola, acuicultura, pesquera, semillas, fertilizantes, riego, agroquimicos, agtech,
          invernadero, forestal, viñedo, packing, productos organicos, berries, paltas, aguacate, cerezas,
          cafetalera, hectareas, porcicola
        `),
        en: phrases(`
          agriculture, agricultural, agribusiness, agtech, farm, farmers, farming, crops, harvest, livestock,
          dairy farm, fruit exporter, aquaculture, salmon, fishery, seeds, fertilizer, irrigation, growers, forestry,
          vineyard, greenhouse, organic produce
        `),
      },
      not: {
        es: "Alimentos envasados o restaurantes son food_beverages.",
        en: "Packaged food or restaurants are food_beverages.",
      },
    },
    manufacturing: {
      name: { es: "Manufactura", en: "Manufacturing" },
      definition: {
        es: "Fábricas e industria: maquinaria, textil, plásticos, químicos, envases, muebles que se fabrican, imprentas.",
        en: "Factories: machinery, textiles, plastics, chemicals, packaging, furniture makers, printers.",
      },
      cues: {
        es: phrases(`
          fabrica, fabricacion, fabricamos, fabricante, manufactur*, planta de produccion, planta industrial,
          industrial, maquinaria, textil, plasticos, envases, embalaje, quimica, metalurgic*, metalmecanica, acero,
          imprenta, taller de confeccion, repuestos industriales, equipos industriales, maquiladora, carpinteria,
          fabricamos muebles, linea de produccion, ceramica, electronica, componentes, insumos industriales,
          calderas, impresion 3d
        `),
        en: phrases(`
          factory, manufacturing, manufacturer, we manufacture, we make, production plant, machinery, textile,
          plastics, packaging, chemicals, steel, metalworking, industrial equipment, assembly line, printing company,
          components, electronics, 3d printing
        `),
      },
      not: {
        es: "Alimentos son food_beverages; consumo masivo con marca es cpg.",
        en: "Food is food_beverages; branded consumer goods are cpg.",
      },
    },
    construction: {
      name: { es: "Construcción", en: "Construction" },
      definition: {
        es: "Constructoras, ingeniería, arquitectura, diseño de interiores, remodelación, instalaciones y materiales de construcción.",
        en: "Builders, engineering, architecture, interior design, remodelling, installation and building materials.",
      },
      cues: {
        es: phrases(`
          constructora, construccion, construimos, obras, obra, arquitect*, estudio de arquitectura,
          ingenieria civil, empresa de ingenieria, remodelacion, remodelaciones, diseño de interiores, interiorismo,
          materiales de construccion, contratista, edificacion, instalaciones electricas, climatizacion,
          aire acondicionado, gasfiteria, plomeria, fontaneria, reformas, cemento, hormigon, casas prefabricadas,
          piscinas, paisajismo, domotica, ventanas, techumbres
        `),
        en: phrases(`
          construction, contractor, builder, building materials, architecture, architects, interior design,
          engineering firm, remodeling, renovation, home builder, hvac, plumbing, roofing, landscaping, prefab homes,
          general contractor
        `),
      },
      not: { es: "Vender o arrendar propiedades es real_estate.", en: "Selling or renting property is real_estate." },
    },
    mining: {
      name: { es: "Minería", en: "Mining" },
      definition: {
        es: "Mineras y sus proveedores especializados.",
        en: "Mining companies and their specialised suppliers.",
      },
      cues: {
        es: phrases(`
          mineria, minera, mineras, faena minera, yacimiento, cobre, litio, mina, extraccion de minerales,
          proveedor minero, tronadura, oro y plata, concentradora, faenas
        `),
        en: phrases(`mining, mine, mines, copper, lithium, ore, mineral extraction, drilling, quarry`),
      },
      not: { es: "", en: "" },
    },
    media_entertainment: {
      name: { es: "Medios, marketing y entretenimiento", en: "Media, marketing and entertainment" },
      definition: {
        es: "Medios, productoras, videojuegos, música, cine, teatro, museos, deporte espectáculo; por convención agencias de marketing y publicidad, estudios de diseño, fotografía, eventos, editoriales y traducción.",
        en: "Media, producers, games, music, film, theatre, museums, spectator sport; by convention marketing and advertising agencies, design studios, photography, events, publishers and translation.",
      },
      cues: {
        es: phrases(`
          agencia de marketing, agencia de publicidad, agencia digital, agencia creativa, agencia de comunicacion,
          agencia de comunicaciones, agencia de diseño, agencia de medios, marketing digital, productora,
          productora audiovisual, audiovisual, produccion de eventos, organizacion de eventos, organizamos eventos,
          empresa de eventos, eventos corporativos, eventos culturales, eventos, bodas, matrimonios,
          banquetes de boda, medio de comunicacion, medios de comunicacion, periodismo, revista, canal de television,
          streaming, videojuegos, musica, conciertos, festival, cine, teatro, museo, galeria de arte,
          centro cultural, cultural*, estudio de diseño, diseño grafico, diseño, fotografia, fotograf*, editorial,
          traduccion, traducciones, traductor*, club deportivo, entretenimiento, publicidad, branding,
          contenido digital, creacion de contenido, casino, ticketera, artistas, discoteca, relaciones publicas
        `),
        en: phrases(`
          marketing agency, advertising agency, digital agency, creative agency, media agency, pr agency,
          design studio, design agency, production company, film, event planning, events company, event management,
          wedding planner, media company, publisher, publishing, streaming, video games, game studio, music,
          concerts, festival, theater, theatre, museum, photography, translation, translation agency, sports club,
          entertainment, content studio, branding, news outlet, ticketing
        `),
      },
      not: {
        es: "Hacer marketing del propio producto no es el rubro.",
        en: "Marketing one's own product is not the trade.",
      },
    },
    software_saas: {
      name: { es: "Software y tecnología", en: "Software and technology" },
      definition: {
        es: "Software, plataformas, aplicaciones, desarrollo, consultoría tecnológica, IA, ciberseguridad; por convención también seguridad electrónica.",
        en: "Software, platforms, apps, development, technology consulting, AI, cybersecurity; by convention electronic security too.",
      },
      cues: {
        es: phrases(`
          software, saas, startup de tecnologia, startup tecnologica, startup tech, empresa de tecnologia,
          empresa tecnologica, tecnologia, desarrollo de software, desarrollo web, desarrollo de aplicaciones,
          desarrollamos software, desarrollamos aplicaciones, aplicacion movil, aplicaciones moviles, nuestra app,
          plataforma digital, plataforma saas, soluciones tecnologicas, soluciones digitales,
          consultoria tecnologica, consultoria informatica, consultora tecnologica, consultoria en tecnologia,
          consultoria ti, servicios de ti, servicios ti, informatica, ciberseguridad, inteligencia artificial,
          hosting, cloud, nube, seguridad electronica, camaras de seguridad, alarmas, empresa de seguridad,
          seguridad privada, seguridad, soporte tecnico, transformacion digital, fabrica de software,
          realidad virtual, domain names, iot, robotica, blockchain
        `),
        en: phrases(`
          software, saas, software company, tech startup, tech company, technology company, app development,
          web development, software development, mobile app, our platform, our app, it services, it consulting,
          technology consulting, cybersecurity, artificial intelligence, ai startup, cloud, hosting, devops,
          security systems, alarm company, b2b platform, iot, robotics, blockchain, data platform, crm vendor
        `),
      },
      not: { es: "Usar software o una app no es el rubro.", en: "Using software or an app is not the trade." },
    },
    real_estate: {
      name: { es: "Inmobiliario", en: "Real estate" },
      definition: {
        es: "Inmobiliarias, corretaje, arriendos, administración de edificios, coworking; por convención limpieza y mantención de inmuebles.",
        en: "Developers, brokerage, rentals, property management, coworking; by convention cleaning and facility services.",
      },
      cues: {
        es: phrases(`
          inmobiliari*, bienes raices, bienes inmuebles, corretaje, corredora de propiedades,
          corredor de propiedades, propiedades, proptech, departamentos en venta, venta de departamentos,
          arriendo de departamentos, alquiler de pisos, inquilinos, arrendatarios, administracion de edificios,
          administracion de condominios, condominios, coworking, oficinas flexibles, limpieza, servicios de limpieza,
          facility, venta de casas, lotes, terrenos, parcelas, loteos, arriendos
        `),
        en: phrases(`
          real estate, realtor, realty, property management, properties, proptech, tenants, landlords, apartments,
          brokerage of homes, condominiums, coworking, cleaning company, cleaning services, facility management,
          home sales, listings, leasing office
        `),
      },
      not: {
        es: "Construir es construction; alojamiento turístico es tourism_hospitality.",
        en: "Building is construction; tourist lodging is tourism_hospitality.",
      },
    },
    food_beverages: {
      name: { es: "Alimentos y bebidas", en: "Food and beverages" },
      definition: {
        es: "Restaurantes, cafeterías, pastelerías, catering, comida preparada, alimentos, viñas, cervecerías, distribuidoras de alimentos.",
        en: "Restaurants, cafés, bakeries, catering, prepared food, food makers, wineries, breweries, food distributors.",
      },
      cues: {
        es: phrases(`
          restaurante, restaurant, restoran, cafeteria, cafe, cafes, pasteleria, panaderia, reposteria, heladeria,
          pizzeria, sushi, hamburgues*, catering, banqueteria, banquetes, comida, comida rapida, comida saludable,
          dark kitchen, cocina, gastronom*, alimentos, alimentos y bebidas, bebidas, cerveza, cerveceria, cervecer*,
          viña, viñas, bodega de vinos, vinos, vino, bar, food truck, chocolates, chocolateria, carniceria, tortas,
          distribuidora de alimentos, productos gourmet, gourmet, snacks, franquicia de comida, tequila, pisco,
          mezcal, menu, taqueria, cevicheria, lacteos, agua embotellada
        `),
        en: phrases(`
          restaurant, coffee shop, cafe, bakery, catering, pizzeria, burger, food delivery, meal prep, meal kits,
          food company, food and beverage, beverages, brewery, winery, wine, bar, food truck, chocolate, butcher,
          gourmet, snacks, fast food, ice cream, diner, kitchen, food distributor, coffee roaster
        `),
      },
      not: { es: "El bar del hotel no cambia el rubro.", en: "A hotel's bar does not change the trade." },
    },
    cpg: {
      name: { es: "Consumo masivo", en: "Consumer packaged goods" },
      definition: {
        es: "Marcas de productos de consumo: cosmética, higiene, limpieza, cuidado personal, pañales, alimento para mascotas.",
        en: "Consumer goods brands: cosmetics, hygiene, cleaning, personal care, nappies, pet food.",
      },
      cues: {
        es: phrases(`
          consumo masivo, cosmetic*, productos de belleza, cuidado personal, higiene, productos de limpieza,
          detergente, pañales, alimento para mascotas, skincare, cuidado de la piel, maquillaje, shampoo,
          productos de consumo, jabones, perfumes, bienes de consumo, productos naturales, suplementos,
          productos capilares
        `),
        en: phrases(`
          cpg, fmcg, consumer goods, consumer packaged goods, cosmetics, personal care, skincare, beauty products,
          hygiene products, cleaning products, detergent, diapers, pet food, makeup, supplements, soap
        `),
      },
      not: {
        es: "Vendida en línea por la propia marca es ecommerce.",
        en: "Sold online by the brand itself is ecommerce.",
      },
    },
    automotive: {
      name: { es: "Automotriz", en: "Automotive" },
      definition: {
        es: "Concesionarios, talleres, repuestos, arriendo de autos, motos.",
        en: "Dealers, workshops, parts, car rental, motorcycles.",
      },
      cues: {
        es: phrases(`
          automotriz, automotora, automotor*, concesionari*, taller mecanico, taller automotriz,
          repuestos automotrices, repuestos de auto*, repuestos, autos usados, venta de autos, autos, vehiculos,
          coches, carros, camionetas, motos, motocicletas, neumaticos, llantas, lubricentro, rent a car,
          arriendo de autos, alquiler de autos, renta de autos, alquiler de coches, refacciones, refaccionaria,
          autopartes, mecanica, lavado de autos, desabolladura, seminuevos
        `),
        en: phrases(`
          automotive, car dealership, dealership, auto shop, auto repair, auto parts, used cars, car rental, tires,
          motorcycles, vehicles, mechanic, car wash, body shop
        `),
      },
      not: {
        es: "Una flota de reparto es transportation_logistics.",
        en: "A delivery fleet is transportation_logistics.",
      },
    },
    ngo: {
      name: { es: "Sin fines de lucro", en: "Non-profit" },
      definition: {
        es: "ONG, fundaciones, iglesias, voluntariado, beneficencia, asociaciones gremiales.",
        en: "NGOs, foundations, churches, volunteering, charities, trade bodies.",
      },
      cues: {
        es: phrases(`
          ong, fundacion, sin fines de lucro, sin animo de lucro, voluntari*, beneficencia, donaciones, donantes,
          ayuda humanitaria, organizacion social, organizacion no gubernamental, asociacion civil, iglesia,
          corporacion sin fines, causa social, beneficiarios, refugio de animales, socorro
        `),
        en: phrases(`
          ngo, nonprofit, non profit, not for profit, foundation, charity, donors, donations, volunteers,
          humanitarian, church, social cause, fundraising
        `),
      },
      not: { es: "Donar parte de las ventas no es ser ONG.", en: "Donating part of sales is not an NGO." },
    },
    human_resources: {
      name: { es: "Recursos humanos", en: "Human resources" },
      definition: {
        es: "Selección, reclutamiento, empleo temporal, nómina, consultoría de personas, coaching.",
        en: "Recruiting, staffing, payroll, people consulting, coaching.",
      },
      cues: {
        es: phrases(`
          recursos humanos, reclutamiento, seleccion de personal, headhunt*, consultora de rrhh,
          consultoria de recursos humanos, rrhh, bolsa de empleo, bolsa de trabajo, empleo, outsourcing de personal,
          personal temporal, servicios transitorios, nomina, remuneraciones, candidatos, talento, gestion de talento,
          coaching, hrtech, empresa de trabajo temporal, ett, postulantes, vacantes
        `),
        en: phrases(`
          human resources, hr consulting, recruitment, recruiting, recruiters, staffing, headhunting, job board,
          temp agency, payroll, candidates, talent agency, talent, coaching, hr tech, hrtech, outplacement
        `),
      },
      not: { es: "Buscar personal para la propia empresa no es el rubro.", en: "Hiring for oneself is not the trade." },
    },
  },
} as const satisfies EnumGuide;
