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
          puntos de venta, abarrotes, bicicletas, instrumentos musicales, antiguedades, vivero, mascotas, botilleria,
          licoreria, kiosco, merceria, relojeria, lenceria, hipermercado, outlet, bisuteria, ropa usada,
          tienda de juguetes, tienda de deportes, tienda de electronica, tienda de celulares, tienda de instrumentos,
          tienda de conveniencia, articulos de regalo, souvenirs, colchoneria, tlapaleria, anteojos, garden center
        `),
        en: phrases(`
          retail, retailer, store, shop, boutique, supermarket, hardware store, bookstore, toy store, jewelry,
          jewellery, shoe store, furniture store, fashion, clothing, apparel, pet store, pet shop, department store,
          convenience store, grocery, florist, brick and mortar, home decor, sporting goods, bike shop, garden centre,
          garden center, plant nursery, thrift store, second hand shop, liquor store, bookshop, optician, eyewear,
          gift shop, music store, electronics store, home goods, stationery
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
          ecommerce, e commerce, comercio electronico, comercio digital, tienda online, tienda en linea, tienda virtual,
          tienda digital, tienda por internet, vendemos online, vendemos por internet, vendemos en linea, venta online,
          venta en linea, venta por internet, ventas online, ventas en linea, vendemos … por instagram,
          vendemos … por internet, vendemos … online, marketplace, nuestra tienda shopify, dropshipping, mercado libre,
          mercadolibre, woocommerce, shopify, carrito de compra*, plataforma de venta, caja de suscripcion, tienda web,
          caja mensual, suscripcion mensual de, sitio de ventas, cyberday, solo vendemos online
        `),
        en: phrases(`
          ecommerce, e commerce, online store, online shop, web shop, webshop, online retailer, sell online,
          selling online, dtc brand, direct to consumer, d2c, marketplace, dropshipping, shopify store, shopify,
          woocommerce, subscription box, online only, sell on amazon, print on demand, subscription boxes
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
          banco, fintech, servicios financieros, cooperativa de ahorro, cooperativa de credito, prestamo, credito,
          microcredito, inversion, asesoria financiera, asesoria de inversion, corredora de bolsa, casa de bolsa,
          casa de cambio, factoring, leasing, pasarela de pago, medios de pago, criptomoneda, fondo de inversion,
          contabilidad, estudio contable, contable, contador*, auditoria, despacho contable, gestoria, asesoria fiscal,
          asesoria tributaria, tributari*, estudio juridico, bufete, despacho de abogados, firma de abogados, abogad*,
          asesoria legal, servicios legales, legal, juridic*, notaria, consultoria, consultora, consultoria financiera,
          consultoria empresarial, consultoria de negocios, asesoria empresarial, wealth management, afp, hipotecari*,
          microfinanciera, microfinanzas, empresa financiera, entidad financiera, una financiera, sector financiero,
          caja de ahorro, casa de empeño, billetera digital, neobanco, remesas, capital de riesgo, family office,
          asesoria patrimonial, empresa de cobranza, agencia de cobranza, gestion de cobranza, recuperacion de cartera,
          despacho juridico, despacho legal, despacho de contadores, firma legal, firma contable, asesoria contable,
          asesores tributarios, servicios contables, planificacion financiera, gestora de fondos, consultora de gestion,
          consultora de estrategia, consultoria de gestion, propiedad intelectual, prestamista, sofom, fondos mutuos
        `),
        en: phrases(`
          bank, banking, fintech, financial services, lender, lending, loans, credit union, mortgage, investment firm,
          wealth management, brokerage, accounting, accounting firm, bookkeeping, tax advisory, audit firm, law firm,
          legal services, attorneys, lawyers, payments company, payment gateway, debt collection, crypto,
          financial advisor, consulting firm, consultancy, financial consulting, microlender, microfinance, lenders,
          microloans, wealth advisor, asset management, private equity, venture capital, hedge fund, cpa firm,
          bookkeepers, immigration law, solicitors, payment processor, money transfer, pawn shop, tax preparation,
          management consulting
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
          aseguradora, corredora de seguros, corredor de seguros, correduria de seguros, correduria, agencia de seguros,
          seguros, polizas, insurtech, siniestros, reaseguro, compañia de seguros, productor de seguros,
          seguros de vida, seguros de auto, broker de seguros, asesor de seguros, asesores de seguros, venta de seguros,
          aseguramos, afianzadora, fianzas, poliza, promotoria de seguros
        `),
        en: phrases(`
          insurance, insurer, insurance broker, insurance agency, insurtech, policyholders, underwriting, reinsurance,
          insures, we insure, underwriters, insurance carrier, insurance claims, reinsurer
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
          laboratorio clinico, telemedicina, healthtech, salud, salud mental, residencia de adultos mayores, geriatr*,
          enfermeria, gimnasio, gym, fitness, crossfit, yoga, pilates, spa, centro de estetica, estetica,
          salon de belleza, peluqueria, barberia, belleza, bienestar, wellness, veterinari*, centro de bienestar,
          ginecolog*, entrenador* personal*, imagenes diagnosticas, medicina, fertilidad, policlinico, sanatorio,
          maternidad, cirugia plastica, cirugia estetica, cirujan*, medicina estetica, clinica estetica, quiropractic*,
          osteopat*, acupuntura, homeopat*, podolog*, fonoaudiolog*, logoped*, optometr*, audifonos, audiolog*,
          cardiolog*, traumatolog*, neurolog*, urolog*, oncolog*, obstetr*, matrona*, cosmetolog*, dialisis, radiolog*,
          ecografia*, laboratorio de analisis, ambulancias, asilo de ancianos, hogar de ancianos, residencia de mayores,
          residencia de ancianos, cuidado de adultos mayores, cuidadores, rehabilitacion, salon de uñas, manicur*,
          peluquer*, estilista, barber shop, masajes, masoterapia, pestañas, depilacion*, tatuajes, peluqueria canina,
          artes marciales, medicos especialistas, centro de diagnostico, consulta privada, ips, implantes dentales,
          red de clinicas
        `),
        en: phrases(`
          clinic, hospital, medical center, medical practice, healthcare, health care, dental, dentist, orthodontic,
          patients, physician, psychologist, therapist, therapy, physiotherapy, telemedicine, telehealth, healthtech,
          mental health, nursing home, gym, fitness, yoga, pilates, spa, beauty salon, hair salon, barbershop, wellness,
          veterinary, vet clinic, medspa, nutritionist, chiropract*, acupuncture, pediatric*, cardiolog*, dermatolog*,
          urgent care, outpatient, surgeon, surgery center, nail salon, lash studio, tattoo, home care, senior care,
          assisted living, hospice, optometr*, eye clinic, physio, physical therapy, rehab, salon, dialysis, med spa,
          fertility, orthodontics, dog grooming, personal training
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
          biotech, botica, medicamento generico, farmacovigilancia, cannabis medicinal, insumos medicos,
          dispositivos medicos, estudios clinicos, ensayos clinicos, recetario, productos farmaceuticos,
          laboratorio de genericos
        `),
        en: phrases(`
          pharmaceutical, pharma, pharmacy, drugstore, drug manufacturer, medicines, biotech, vaccines, chemist,
          clinical trials, medical devices, apothecary, generics, life sciences
        `),
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
          energia, energia renovable, energias renovables, energia solar, paneles solares, panel solar, placas solares,
          fotovoltaic*, eolic*, petroleo, combustible, gasolinera, estacion de servicio, bencinera, hidrogeno,
          generadora electrica, eficiencia energetica, autoconsumo, cargadores electricos, biomasa, petrolera,
          sostenibilidad, sustentabilidad, generadora, generacion electrica, hidroelectric*, termoelectric*, geotermi*,
          parque solar, parque eolico, energetic*, biodiesel, biogas, biocombustible*, electromovilidad, electrolinera*,
          gas natural vehicular, gnv, refineria, comercializadora de energia, huella de carbono, bonos de carbono,
          bomba de calor, bombas de calor, aerotermia, instalacion solar, cambio climatico
        `),
        en: phrases(`
          energy, renewable, solar, solar panels, wind farm, photovoltaic, oil and gas, oil company, fuel, gas station,
          energy efficiency, ev charging, hydrogen, sustainability consulting, solar installer, solar company,
          heat pumps, power plant, hydropower, refinery, petrol station, service stations, biofuel, carbon footprint,
          oilfield, wind power
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
          suministro electrico, tratamiento de agua, tratamiento de aguas, acueducto, medidores, agua potable rural,
          saneamiento, relleno sanitario, electrificadora, gas por cañeria, gas a domicilio, cilindros de gas,
          garrafas de gas, recogida de residuos, alumbrado publico, distribucion electrica, agua y alcantarillado,
          compostaje
        `),
        en: phrases(`
          utility company, utilities, water company, water utility, electric utility, power utility, gas utility,
          sewage, waste management, recycling, water treatment, garbage collection, water district, waste collection,
          landfill, electric cooperative, power distribution, garbage pickup
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
          centro de llamadas, banda ancha, telefonica, virtual movil, cableoperador*, operadora de cable,
          operadora de telefonia, operadora de internet, internet rural, internet residencial, servicio de internet,
          internet por fibra, telefonia ip, telefonia movil, voip, telco, outsourcing de atencion, teleoperador*,
          telemarketing, bpo
        `),
        en: phrases(`
          telecom, telecommunications, mobile operator, internet provider, internet service provider, isp, fiber,
          broadband, phone carrier, carrier, cable tv, call center, contact center, mvno, telco, wireless carrier, voip,
          cable company, fixed wireless, satellite internet, outsourced call center, bpo
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
          carga, flete, fletes, mudanza, bodegaje, almacenamiento, camiones, flota, agencia de aduana, aduana, aduanas,
          comercio exterior, naviera, puerto, buses, taxis, traslado, distribucion de paquetes, freight, forwarder,
          operador logistico, repartidores, importadora, delivery de paquetes, cadena de frio, reparto, movilidad,
          transportista*, transportamos, transporte de carga, transporte de pasajeros, transporte escolar,
          transporte refrigerado, autotransporte, empresa de logistica, empresa de buses, empresa de mudanzas,
          empresa de envios, operador de carga, agente de carga, agente aduanal, agente de aduanas,
          despachante de aduana, agencia aduanal, agencia maritima, portuari*, ferroviari*, carga aerea,
          carga refrigerada, remis*, radiotaxi, app de movilidad, minibodegas, guardamuebles, bodegas de almacenamiento,
          autopista, flota de camiones, centro de distribucion, mensajeros, parquimetros
        `),
        en: phrases(`
          transportation, freight, courier, parcel, last mile, trucking, trucks, moving company, movers, warehousing,
          customs broker, shipping company, forwarder, fulfillment, fulfilment, supply chain, 3pl, fleet, bus company,
          delivery company, shipments, logistics company, logistics provider, haulage company, hauliers,
          trucking company, port operator, railway, self storage, ride hailing, bus operator, taxi company,
          cargo airline, ferry, towing, delivery fleet, freight forwarder
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
          tours, tour operador, operador turistico, huespedes, cabañas, resort, lodge, glamping, alojamiento, aerolinea,
          cruceros, arriendo vacacional, alquiler vacacional, airbnb, excursiones, posada, ecoturismo,
          paquetes turisticos, parque de diversiones, turistas, camping, hospedaje, termas, kayak*, buceo, surf,
          cabalgatas, trekking, apart hotel, aparthotel, apartamentos turisticos, departamentos turisticos,
          alquileres turisticos, hosteria, hospederia, casa rural, casas rurales, city tours, viajes de estudio,
          gira de estudios, operadora turistica, turoperador*, touroperador*, mayorista de viajes, operador receptivo,
          centro de ski, parque acuatico, parque tematico, parque de aventuras, linea aerea, hotel boutique,
          cadena hotelera, paseos en lancha, agente de viajes, rutas guiadas, arriendo por dia, alquiler de temporada,
          departamentos por dia
        `),
        en: phrases(`
          hotel, hostel, travel agency, tourism, tour operator, tours, travelers, travellers, resort, hospitality,
          guests, airline, cruise, vacation rental, holiday rental, airbnb, lodge, bed and breakfast, theme park,
          travel company, sightseeing, scuba, diving, surf school, safari, charter, campground, water park, ski resort,
          hoteliers, short term rentals, travel agents, guided tours, retreat center, guesthouse, boutique hotel,
          holiday homes, vacation homes, hotel group
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
          educativ*, edtech, preuniversitario, cursos online, cursos, capacitacion, capacitaciones, otec, estudiantes,
          alumn*, jardin infantil, guarderia, kinder, diplomados, posgrado, postgrado, matricula, matriculas, apoderad*,
          docentes, profesores, e learning, elearning, centro de formacion, clases, clases particulares,
          escuela de musica, escuela de idiomas, escuela de conductores, autoescuela, bootcamp, tutorias, admision,
          liceo, preescolar, sala cuna, parvulari*, preparatoria, bachillerato, facultad, universitari*, oposiciones,
          opositores, conservatorio, escuela de danza, escuela de cocina, escuela de futbol, escuela de manejo,
          escuela de negocios, escuela de surf, clases de ingles, clases de musica, clases de matematicas,
          clases de baile, cursos de ingles, cursos de idiomas, cursos virtuales, cursos en linea, plataforma de cursos,
          plataforma educativa, plataforma de aprendizaje, aprendizaje en linea, formacion en linea,
          formacion profesional, formacion online, capacitacion corporativa, capacitaciones corporativas,
          talleres para niños, tutores, aula virtual, campus virtual, internado, reforzamiento escolar,
          centro educativo, institucion educativa, academia de ingles, maestria*, mba, organismo capacitador,
          refuerzo escolar, certificaciones profesionales, academia de musica
        `),
        en: phrases(`
          school, university, college, academy, education, edtech, language school, students, courses, online courses,
          training center, training company, tutoring, kindergarten, nursery, daycare, e learning, elearning, bootcamp,
          enrollment, teachers, campus, driving school, dance school, music school, charter school, business school,
          learning platform, online learning, test prep, training provider, tutors, preschool, private school,
          kids classes, school district, summer camp, certification courses
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
          municipalidad, municipio, alcaldia, ayuntamiento, ministerio, gobierno, gobierno regional, servicio publico,
          sector publico, entidad publica, institucion publica, organismo publico, empresa publica, empresa estatal,
          intendencia, secretaria de estado, gobernacion, diputacion, ciudadanos, contribuyentes, vecinos de la comuna,
          subsecretaria, delegacion municipal, licitacion publica, tramites municipales, secretaria de educacion,
          secretaria de salud, secretaria de turismo, secretaria de hacienda, secretaria de gobierno,
          secretaria de movilidad, direccion de transito, direccion de salud, direccion regional, poder judicial,
          bomberos, consulado, embajada, registro civil, empresa del estado, administracion publica, funcion publica,
          atencion ciudadana, atencion al ciudadano, gobierno municipal, gobierno local, gobierno estatal,
          instituto nacional, agencia estatal, junta vecinal, ente publico
        `),
        en: phrases(`
          municipality, city council, city hall, ministry, government, government agency, public sector, public agency,
          county, state agency, citizens, local authority, federal agency, police department, fire department,
          public library, courts, embassy, consulate, township, borough council, town council, school board,
          federal government, state government, civil service, council services, public health department
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
          salmoner*, acuicola, acuicultura, pesquera, semillas, fertilizantes, riego, agroquimicos, agtech, invernadero,
          forestal, viñedo, packing, productos organicos, berries, paltas, aguacate, cerezas, hectareas, porcicola,
          floricultor*, flores de corte, granja*, rancho, tambo, tamber*, feedlot, criadero, cultivamos, sembramos,
          cosechamos, criamos, campesin*, comuner*, familias productoras, productores de leche, productores de cafe,
          papa nativa, quinua, acopio, acopiador*, cerealer*, granos, agroexportador*, agroexportacion, agroquimico*,
          insumos agricolas, maquinaria agricola, fitosanitarios, plaguicidas, apicol*, apicultor*, apicultura, olivar*,
          almendros, nogales, arandanos, frutilla*, hortofruticola, frutas y verduras, aserradero, plantaciones,
          camaroner*, trucha*, ostion*, pescador*, flota pesquera, azucarer*, ingenio azucarero, bananer*, tabacaler*,
          avicol*, avicultura, gallinas, ganado, pecuari*, palta*, riego tecnificado, riego de cultivos,
          cooperativa agricola, cooperativa de productores, productores agricolas, tecnologia agricola,
          exportamos fruta, exportamos paltas, exportamos flores, hortaliza*, cafetaler*
        `),
        en: phrases(`
          agriculture, agricultural, agribusiness, agtech, farm, farmers, farming, crops, harvest, livestock,
          dairy farm, fruit exporter, aquaculture, salmon, fishery, seeds, fertilizer, irrigation, growers, forestry,
          vineyard, greenhouse, organic produce, ranch, orchard, vineyards, hatchery, grain elevator, grain,
          growers association, flower growers, cattle, poultry, farm equipment, beekeepers, fisheries, timber, agri,
          farm supplies, dairy farmers, berries
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
          fabricamos muebles, linea de produccion, ceramica, electronica, componentes, insumos industriales, calderas,
          impresion 3d, inyectamos, moldeamos, mecanizado, torneria, fundicion, somos fabrica, ensamblamos, ensamble,
          confeccionamos, confeccion, hilanderia, tejeduria, curtiembre, fabrica de muebles, fabricante de muebles,
          cajas de carton, corrugado, tubos, linea blanca, matriceria, maquila, papelera, caucho, vidrieria,
          fabricantes, uniformes industriales, ropa de trabajo, planta productiva, sector industrial, parque industrial,
          siderurg*, articulos promocionales, letreros, rotulacion, imprent*
        `),
        en: phrases(`
          factory, manufacturing, manufacturer, we manufacture, we make, production plant, machinery, textile, plastics,
          packaging, chemicals, steel, metalworking, industrial equipment, assembly line, printing company, components,
          electronics, 3d printing, machine shop, foundry, oem, injection molding, fabricator, our plant,
          production line, we build machines, signage, print shop, packaging company, metal fabrication,
          furniture maker, contract manufacturer, garment factory
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
          constructora, construccion, construimos, obras, obra, arquitect*, estudio de arquitectura, ingenieria civil,
          empresa de ingenieria, remodelacion, remodelaciones, diseño de interiores, interiorismo,
          materiales de construccion, contratista, edificacion, instalaciones electricas, climatizacion,
          aire acondicionado, gasfiteria, plomeria, fontaneria, reformas, cemento, hormigon, casas prefabricadas,
          piscinas, paisajismo, domotica, ventanas, techumbres, constructor*, edificamos, topografia,
          movimiento de tierra, excavaciones, pavimento*, electricista*, instaladores de, gasfiter*, plomer*, fontaner*,
          cocinas a medida, muebles de cocina, pisos flotantes, ladrillos, aridos, corralon de materiales,
          impermeabiliz*, termopaneles, toldos, cortinas, portones, casas modulares, obra gruesa, calefaccion,
          refrigeracion industrial, remodelamos, remodelar, renovacion de casas, ampliaciones, pintura de casas,
          carpinter*, arquitectonic*, desarrollo de viviendas, viviendas sociales, estructuras metalicas, steel framing,
          drywall, ascensores, proyectos de ingenieria
        `),
        en: phrases(`
          construction, contractor, builder, building materials, architecture, architects, interior design,
          engineering firm, remodeling, renovation, home builder, hvac, plumbing, roofing, landscaping, prefab homes,
          general contractor, kitchens and bathrooms, electricians, plumbers, handyman, painters, painting contractor,
          flooring, windows and doors, civil engineering, builders merchant, quantity surveyor, tiny homes, lumber yard,
          paving, concrete, heating and cooling, deck builder, custom homes
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
          proveedor minero, tronadura, oro y plata, concentradora, faenas, polimetalic*, perforacion diamantina,
          exploracion minera, sondaje*, sondeos, chancador*, relaves, socavon, cantera, salar, salitre, mantencion mina,
          contratista minero, contratistas mineros, minerales, explotacion minera, equipos mineros, carbon, molino sag,
          zinc, mina de oro, oro y cobre, servicios mineros
        `),
        en: phrases(`
          mining, mine, mines, copper, lithium, ore, mineral extraction, drilling, quarry, gold mine, drill rigs, coal,
          quarries, mine site, mineral, gold mining, zinc, ore body
        `),
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
          agencia de comunicaciones, agencia de diseño, agencia de medios, marketing digital, productora audiovisual,
          audiovisual, produccion de eventos, organizacion de eventos, organizamos eventos, empresa de eventos,
          eventos corporativos, eventos culturales, eventos, bodas, matrimonios, banquetes de boda,
          medio de comunicacion, medios de comunicacion, periodismo, revista, canal de television, streaming,
          videojuegos, musica, conciertos, festival, cine, teatro, museo, galeria de arte, centro cultural, cultural*,
          estudio de diseño, diseño grafico, diseño, fotografia, fotograf*, editorial, traduccion, traducciones,
          traductor*, club deportivo, entretenimiento, publicidad, branding, contenido digital, creacion de contenido,
          casino, ticketera, artistas, discoteca, relaciones publicas, agencia de influencers, agencia de modelos,
          agencia de contenido, agencia de contenidos, agencia de branding, agencia seo, agencia de eventos,
          estudio creativo, estudio de animacion, animacion, ilustra*, sello discografico, emisora, canal de tv,
          canal de television local, portal de noticias, medio digital, comics, esports, gaming, salon de eventos,
          centro de eventos, fiestas infantiles, novias, novios, quinceañer*, escape room, bowling, complejo de cines,
          cines, club de futbol, estadio, torneos, galeria, ballet, orquesta, circo, interpretacion simultanea,
          subtitul*, doblaje, subtitulado, community manager, publicista*, vallas publicitarias, videojuego,
          produccion audiovisual, produccion de video, videos corporativos, productora de eventos,
          productora de contenidos, productora de cine, productora musical, organizador de eventos,
          organizacion de bodas, organizar eventos, planificacion de eventos, wedding planner, estudio fotografico,
          servicios de marketing, venta de entradas, loteria, casa de apuestas, una agencia de marketing
        `),
        en: phrases(`
          marketing agency, advertising agency, digital agency, creative agency, media agency, pr agency, design studio,
          design agency, production company, film, event planning, events company, event management, wedding planner,
          media company, publisher, publishing, streaming, video games, game studio, music, concerts, festival, theater,
          theatre, museum, photography, translation, translation agency, sports club, entertainment, content studio,
          branding, news outlet, ticketing, marketing firm, media production, recording studio, record label,
          animation studio, esports, gaming, event planner, event planners, event company, photographer, videographer,
          escape room, arcade, bowling, cinema, movie theater, concert venue, wedding venue, art gallery, art studio,
          subtitl*, interpreters, localization agency, newspaper publisher, magazine publisher, radio network,
          sports team, influencer agency, seo agency, indie games, podcast network, lottery, betting, graphic design
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
          plataforma digital, plataforma saas, soluciones tecnologicas, soluciones digitales, consultoria tecnologica,
          consultoria informatica, consultora tecnologica, consultoria en tecnologia, consultoria ti, servicios de ti,
          servicios ti, informatica, ciberseguridad, inteligencia artificial, hosting, cloud, nube,
          seguridad electronica, camaras de seguridad, empresa de seguridad, seguridad privada, seguridad,
          soporte tecnico, fabrica de software, realidad virtual, domain names, iot, robotica, blockchain,
          empresa de software, software de gestion, startup de ia, startup de inteligencia artificial, software factory,
          consultora sap, consultora de software, consultora de datos, integrador de sistemas, soporte informatico,
          redes y servidores, data center, datacenter, ciencia de datos, analitica de datos, cctv, videovigilancia,
          control de acceso, alarmas y camaras, empresa de alarmas, sistemas de alarma, guardias de seguridad,
          vigilancia privada, rastreo satelital, rastreo gps, telemetria, desarrollo de apps, aplicativo,
          nuestra aplicacion, nuestro saas, empresa de ti, servicios informaticos, consultoria de software,
          soluciones de software, producto digital, plataforma tecnologica, consultora de transformacion digital
        `),
        en: phrases(`
          software, saas, software company, tech startup, tech company, technology company, app development,
          web development, software development, mobile app, our platform, our app, it services, it consulting,
          technology consulting, cybersecurity, artificial intelligence, ai startup, cloud, hosting, devops,
          security systems, alarm company, b2b platform, iot, robotics, blockchain, data platform, crm vendor,
          software vendor, software house, dev shop, data science, data center, managed services, msp, saas startup,
          web agency, ai company, productivity app, cctv, surveillance, security guards, gps tracking,
          fleet tracking software, developer tools, open source, systems integrator
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
          inmobiliari*, bienes raices, bienes inmuebles, corretaje, corredora de propiedades, corredor de propiedades,
          propiedades, proptech, departamentos en venta, venta de departamentos, arriendo de departamentos,
          alquiler de pisos, inquilinos, arrendatarios, administracion de edificios, administracion de condominios,
          condominios, coworking, oficinas flexibles, limpieza, servicios de limpieza, facility, venta de casas, lotes,
          terrenos, parcelas, loteos, arriendos, desarrolladora, desarrollos inmobiliarios, proyectos inmobiliarios,
          broker inmobiliario, agentes inmobiliarios, asesores inmobiliarios, corredor de casas,
          arrendamos departamentos, alquilamos departamentos, alquiler de departamentos, alquiler de viviendas,
          administracion de propiedades, administracion de consorcios, administracion de fincas,
          administrador de fincas, administro edificios, administramos edificios, gastos comunes, expensas, consorcios,
          comunidades de vecinos, fraccionamiento*, barrio cerrado, locales comerciales, tasaciones,
          espacios de trabajo, oficinas en arriendo, oficinas privadas, aseo industrial, empresa de limpieza,
          limpieza de oficinas, control de plagas, fumigacion*, bodegas en arriendo, jardineria, venta de terrenos,
          venta de propiedades, residencias de estudiantes
        `),
        en: phrases(`
          real estate, realtor, realty, property management, properties, proptech, tenants, landlords, apartments,
          brokerage of homes, condominiums, coworking, cleaning company, cleaning services, facility management,
          home sales, listings, leasing office, estate agent, estate agents, letting agency, lettings, landlord,
          realtors, real estate brokerage, property manager, property managers, home builder sales, rental agency,
          long term rentals, rental properties, rental units, student housing, condo, homeowners association,
          janitorial, cleaning business, pest control, commercial property, shared offices, storage units
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
          viña, viñas, bodega de vinos, vinos, bar, food truck, chocolates, chocolateria, carniceria, tortas,
          distribuidora de alimentos, productos gourmet, gourmet, snacks, franquicia de comida, tequila, pisco, mezcal,
          menu, taqueria, cevicheria, lacteos, agua embotellada, golosinas, dulceria, confiteria, confites, alfajores,
          salsas, mermeladas, aceite de oliva, pastas frescas, fideos, harina, embutidos, fiambres, frigorifico, carnes,
          pescaderia, mariscos, queseria, quesos, rotiseria, parrilla, fonda, creperia, viandas, colaciones, loncheras,
          casino de alimentacion, comedores industriales, destileria, vinoteca, sommelier, jugos, yerba mate, kombucha,
          agua purificada, alimentos congelados, comida congelada, comida vegana, comida peruana, comida china,
          comida mexicana, comida a domicilio, empanadas, tacos, tortilleria, galletas, cupcakes, pasteles, panes,
          sandwich*, bistro, pub, cocteleria, cocina oculta, cocinas ocultas, comedor de empresas, alimentaria,
          industria alimentaria, empresa de alimentos, frutos secos, tostaduria, cafe de especialidad, granos de cafe,
          productos alimenticios, restobar, bebida*, helados, cocina peruana, brasas, patio de comidas, licores
        `),
        en: phrases(`
          restaurant, coffee shop, cafe, bakery, catering, pizzeria, burger, food delivery, meal prep, meal kits,
          food company, food and beverage, beverages, brewery, winery, wine, bar, food truck, chocolate, butcher,
          gourmet, snacks, fast food, ice cream, kitchen, food distributor, coffee roaster, deli, bistro, eatery,
          pastry, pastries, taqueria, taproom, brewpub, distillery, meal delivery, ghost kitchen, sauces, confectionery,
          candy, cookies, frozen food, seafood, cheese, olive oil, juice bar, tea company, food manufacturer,
          food producer, restaurant group, sandwich shop, caterers, bakeries, tacos, pub, steakhouse, donuts
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
          consumo masivo, cosmetic*, productos de belleza, cuidado personal, higiene, productos de limpieza, detergente,
          pañales, alimento para mascotas, skincare, cuidado de la piel, maquillaje, shampoo, productos de consumo,
          jabones, perfumes, bienes de consumo, productos naturales, suplementos, productos capilares,
          marca de cosmetica, marca de cosmeticos, marca de maquillaje, marca de skincare, productos para el hogar,
          productos del hogar, articulos de limpieza, articulos de aseo, papel higienico, dermocosmetic*,
          cuidado capilar, cuidado del bebe, cuidado del hogar, desodorante*, lavalozas, cloro, insecticida*,
          alimento balanceado, alimento para perros, alimento para gatos, protector solar, fragancias, toallitas,
          suavizante, marcas de consumo, consumo familiar
        `),
        en: phrases(`
          cpg, fmcg, consumer goods, consumer packaged goods, cosmetics, personal care, skincare, beauty products,
          hygiene products, cleaning products, detergent, diapers, pet food, makeup, supplements, soap, household stuff,
          household products, washing up liquid, toiletries, haircare, deodorant, sunscreen, consumer brand,
          consumer brands, own brand, paper towels, sponges, dog food, baby products, beauty brand, cleaning supplies
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
          automotriz, automotora, automotor*, concesionari*, taller mecanico, taller automotriz, repuestos automotrices,
          repuestos de auto*, repuestos, autos usados, venta de autos, autos, vehiculos, coches, carros, motos,
          motocicletas, neumaticos, llantas, lubricentro, rent a car, arriendo de autos, alquiler de autos,
          renta de autos, alquiler de coches, refacciones, refaccionaria, autopartes, mecanica, lavado de autos,
          desabolladura, seminuevos, taller de autos, taller de motos, taller de mecanica, autos nuevos,
          agencia automotriz, agencia de autos, compra y venta de autos, venta de vehiculos, venta de motos,
          vehiculos usados, vehiculos seminuevos, concesionaria, casa de repuestos, repuestera, llantera, llanteria,
          vulcanizacion, gomeria, detailing, latoneria, enderezado y pintura, chapa y pintura, revision tecnica,
          verificacion vehicular, verificentro, renting de autos, motos electricas, autos electricos,
          mantencion de vehiculos, servicio automotriz, servicio tecnico automotriz, baterias para autos,
          camiones usados, alquilamos autos, arrendamos autos, rentamos autos
        `),
        en: phrases(`
          automotive, car dealership, dealership, auto shop, auto repair, auto parts, used cars, car rental,
          motorcycles, vehicles, mechanic, car wash, body shop, car dealer, auto dealer, dealerships, tire shop,
          tyre shop, auto glass, oil change, auto body, auto detailing, car repair, garage, truck dealer,
          motorbike dealer, rv dealer, electric vehicles, car hire, collision repair, new cars
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
          corporacion sin fines, causa social, beneficiarios, refugio de animales, socorro, comedor comunitario,
          comedor social, hogar de niños, banco de alimentos, recaudacion de fondos, captacion de fondos,
          captacion de socios, apadrina*, parroquia, diocesis, caritas, cruz roja, sindicato, gremial, gremio de,
          colegio profesional, federacion de, rescate animal, rescate de animales, albergue, reforestacion,
          derechos humanos, organizacion benefica, entidad benefica, asociacion benefica, organizacion ambiental,
          organizacion comunitaria, ongs, cooperacion internacional, empresa social, trabajo voluntario,
          organizacion solidaria
        `),
        en: phrases(`
          ngo, nonprofit, non profit, not for profit, foundation, charity, donors, donations, volunteers, humanitarian,
          church, social cause, fundraising, food bank, animal shelter, animal rescue, homeless shelter, parish,
          trade union, members association, donor, advocacy group, relief organization, charitable,
          community organization, youth program
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
          coaching, hrtech, empresa de trabajo temporal, ett, postulantes, vacantes, reclutador*, reclutamos,
          seleccionamos personal, agencia de empleo, agencia de colocacion, tercerizacion de personal,
          subcontratacion de personal, seleccion de ejecutivos, busqueda de ejecutivos, empresa de rrhh,
          empresa de recursos humanos, servicios de recursos humanos, evaluaciones psicolaborales, clima laboral,
          clima organizacional, bienestar laboral, desarrollo organizacional, desarrollo de liderazgo, coach,
          coach ejecutivo, consultora de talento, consultoria de talento, atraccion de talento, adquisicion de talento,
          staffing, personal eventual, outplacement, portal de empleo, gestion de personas, administracion de personal,
          postulaciones
        `),
        en: phrases(`
          human resources, hr consulting, recruitment, recruiting, recruiters, staffing, headhunting, job board,
          temp agency, payroll, candidates, talent agency, talent, coaching, hr tech, hrtech, outplacement,
          recruitment agency, recruiting agency, employment agency, executive search, executive coaching,
          staffing agency, talent acquisition, leadership coaching, career coaching, hr services, hr firm,
          hr outsourcing, peo, job applicants, job seekers
        `),
      },
      not: { es: "Buscar personal para la propia empresa no es el rubro.", en: "Hiring for oneself is not the trade." },
    },
  },
} as const satisfies EnumGuide;
