import { type EnumGuide, phrases } from "./guide.ts";

export const companySize = {
  kind: "enum",
  definition: {
    es: "Tamaño de la empresa del cliente por personas empleadas: pequeña hasta 49, mediana 50–249, grande 250–999, corporación desde 1.000 o varios países. Sin personas, por sucursales: 1–3 pequeña, 4–19 mediana, 20–99 grande, 100 o más corporación.",
    en: "Size of the client's company by people employed: small up to 49, medium 50–249, large 250–999, enterprise from 1,000 or several countries. Without headcount, by branches: 1–3 small, 4–19 medium, 20–99 large, 100 or more enterprise.",
  },
  prior: "medium",
  values: {
    small: {
      name: { es: "Pequeña", en: "Small" },
      definition: {
        es: "Hasta 49 personas: emprendimiento, microempresa, negocio familiar, profesional independiente, startup en sus inicios, 1–3 locales.",
        en: "Up to 49 people: a venture, micro business, family business, freelancer, early startup, 1–3 sites.",
      },
      cues: {
        es: phrases(`
          pequeña empresa, empresa pequeña, pequeño negocio, negocio pequeño, negocio familiar, empresa familiar,
          microempresa, micro empresa, pyme, mipyme, emprendimiento, emprendedor*, startup, start up, equipo pequeño,
          pequeño equipo, equipo chico, equipo reducido, somos poc*, somos un equipo de, pequeña tienda, tienda pequeña,
          pequeña agencia, agencia pequeña, pequeña clinica, clinica pequeña, changarro, tienda de barrio,
          local de barrio, trabajo sol*, trabajo por mi cuenta, autonom*, freelance*, independiente, estudio pequeño,
          pequeño estudio, boutique, estamos partiendo, estamos empezando, recien partiendo, recien empezando,
          somos chic*, un solo local, nuestro unico local, bufete pequeño, pequeña productora, negocio propio,
          mi propio negocio, un par de empleados, pequeño comercio, comercio pequeño, negocio unipersonal,
          pequeño hotel, hotel pequeño, pequeño restaurante, pequeña inmobiliaria, pequeña escuela, pequeño taller,
          somos solo
        `),
        en: phrases(`
          small business, small company, small team, family business, family owned, startup, start up, mom and pop,
          freelancer, self employed, solo founder, just me, tiny team, small shop, small agency, small firm,
          small clinic, boutique, bootstrapped, early stage, family run, one person business, small restaurant,
          small practice, small store, owner operated, just the two of us
        `),
      },
      not: {
        es: "Una pyme que dice tener 50 o más personas es mediana.",
        en: "An SME with 50 or more people is medium.",
      },
    },
    medium: {
      name: { es: "Mediana", en: "Medium" },
      definition: {
        es: "50–249 personas o 4–19 sucursales; empresa consolidada que se dice mediana.",
        en: "50–249 people or 4–19 branches; an established firm that calls itself medium.",
      },
      cues: {
        es: phrases(`
          mediana empresa, empresa mediana, tamaño mediano, tamaño medio, de tamaño mediano, mediano tamaño,
          empresa en crecimiento, varias sucursales, varios locales, varias sedes, varias tiendas, empresa consolidada,
          mediana cadena, cadena regional, pequeña cadena, cadena de tamaño medio
        `),
        en: phrases(`
          medium sized, mid sized, mid size, midsize, mid market, medium business, several branches, several locations,
          scaleup, scale up, growing company, regional chain, small chain, established company
        `),
      },
      not: { es: "", en: "" },
    },
    large: {
      name: { es: "Grande", en: "Large" },
      definition: {
        es: "250–999 personas o 20–99 sucursales; cadena o empresa nacional que se dice grande o líder.",
        en: "250–999 people or 20–99 branches; a national chain, or a firm that calls itself large or leading.",
      },
      cues: {
        es: phrases(`
          gran empresa, empresa grande, grandes empresas del pais, cadena nacional, presencia nacional,
          a nivel nacional, en todo el pais, lider del mercado, lideres del mercado, lider nacional,
          lideres en el mercado, mas grandes del pais, cientos de empleados, cientos de trabajadores,
          cientos de colaboradores, gran cadena, gran escala, empresa lider, una de las principales,
          uno de los principales, una de las mayores, uno de los mayores, mas grande del pais,
          presencia en todo el pais, cobertura nacional
        `),
        en: phrases(`
          large company, big company, nationwide, national chain, market leader, hundreds of employees,
          large organization, large organisation, one of the largest, leading company, one of the biggest
        `),
      },
      not: {
        es: "Vender a todo el país no hace grande a una tienda.",
        en: "Shipping nationwide does not make a shop large.",
      },
    },
    enterprise: {
      name: { es: "Corporación", en: "Enterprise" },
      definition: {
        es: "1.000 personas o más, multinacional, holding o presencia en varios países.",
        en: "1,000 people or more, a multinational, a holding, or sites in several countries.",
      },
      cues: {
        es: phrases(`
          multinacional*, transnacional*, corporacion, corporativo global, holding, grupo empresarial,
          miles de empleados, miles de trabajadores, miles de colaboradores, presencia en … paises,
          operamos en … paises, operaciones en … paises, filiales en, empresa global, cotiza en bolsa,
          cotizamos en bolsa, estamos en … paises, grupo internacional, empresa internacional, en toda latinoamerica,
          en toda america latina, en varios paises, distintos paises, casa matriz en el extranjero,
          empresa multinacional, grupo multinacional
        `),
        en: phrases(`
          multinational, enterprise, global company, corporation, conglomerate, thousands of employees,
          offices in … countries, operate in … countries, publicly traded, publicly listed, fortune 500, holding,
          several countries, worldwide, international group, across … countries
        `),
      },
      not: {
        es: "Los clientes corporativos del cliente no dicen su tamaño.",
        en: "Having corporate customers does not tell one's own size.",
      },
    },
  },
} as const satisfies EnumGuide;

export const region = {
  kind: "enum",
  definition: {
    es: "Dónde opera la empresa del cliente. Colombia, Venezuela y Ecuador cuentan como Latinoamérica norte, como en las divisiones comerciales de la región; México también.",
    en: "Where the client's company operates. Colombia, Venezuela and Ecuador count as northern Latin America, as sales territories usually cut it; so does Mexico.",
  },
  prior: "latam_south",
  values: {
    latam_south: {
      name: { es: "Latinoamérica sur", en: "Southern Latin America" },
      definition: {
        es: "Chile, Argentina, Perú, Uruguay, Paraguay, Bolivia y Brasil.",
        en: "Chile, Argentina, Peru, Uruguay, Paraguay, Bolivia and Brazil.",
      },
      cues: {
        es: phrases(`
          chile, chilen*, santiago de chile, santiago, valparaiso, viña del mar, concepcion, antofagasta, temuco,
          la serena, coquimbo, iquique, puerto montt, rancagua, talca, osorno, valdivia, punta arenas, copiapo, calama,
          chillan, arica, providencia, las condes, vitacura, ñuñoa, patagonia, cono sur, argentina, argentin*,
          buenos aires, caba, cordoba capital, rosario, mendoza, mar del plata, tucuman, neuquen, bariloche, la plata,
          salta, peru, peruan*, lima, arequipa, trujillo, cusco, cuzco, piura, chiclayo, callao, miraflores, uruguay,
          uruguay*, montevideo, punta del este, paraguay, paraguay*, asuncion, bolivia, bolivian*, la paz,
          santa cruz de la sierra, cochabamba, brasil, brasileñ*, brasiler*, sao paulo, rio de janeiro, curitiba,
          pesos chilenos, pesos argentinos, soles, guaranies, reales brasileños, sii, afip, arca, sunat, rut, cuit,
          cuil, fonasa, isapre, sernac, codelco, chilexpress, starken, transbank, mercado publico, uf, corfo, anses,
          indecopi, monotribut*, yape, webpay, falabella chile, quilpue, quillota, curico, los andes, melipilla, maipu,
          pudahuel, quilicura, lampa, chicureo, puerto varas, chiloe, pucon, villarrica, coyhaique, vallenar, ovalle,
          pergamino, rafaela, tandil, jujuy, entre rios, santa fe, misiones, chubut, ushuaia, villa la angostura,
          conurbano, huancayo, tacna, iquitos, puno, cajamarca, ayacucho, ica, huaraz, el alto, tarija, oruro, potosi,
          ciudad del este, minas gerais, porto alegre, belo horizonte, florianopolis
        `),
        en: phrases(`
          chile, chilean, argentina, argentinian, argentine, peru, peruvian, uruguay, uruguayan, paraguay, bolivia,
          bolivian, brazil, brazilian, southern cone, south america
        `),
      },
      not: {
        es: "Una ciudad que es destino de viaje o de despacho no dice dónde está la empresa.",
        en: "A travel or shipping destination does not tell where the company is.",
      },
    },
    latam_north: {
      name: { es: "Latinoamérica norte", en: "Northern Latin America" },
      definition: {
        es: "México, Centroamérica, el Caribe, Colombia, Venezuela y Ecuador.",
        en: "Mexico, Central America, the Caribbean, Colombia, Venezuela and Ecuador.",
      },
      cues: {
        es: phrases(`
          mexico, mexican*, cdmx, ciudad de mexico, guadalajara, monterrey, puebla, queretaro, tijuana, cancun, merida,
          leon guanajuato, guanajuato, jalisco, nuevo leon, toluca, playa del carmen, riviera maya, hermosillo,
          chihuahua, veracruz, oaxaca, colombia, colombian*, bogota, medellin, cali, barranquilla, cartagena,
          bucaramanga, pereira, manizales, antioquia, eje cafetero, venezuela, venezolan*, caracas, maracaibo, ecuador,
          ecuatorian*, quito, guayaquil, cuenca ecuador, centroamerica, costa rica, costarricense, tico,
          san jose de costa rica, panama, panameñ*, guatemala, guatemaltec*, el salvador, salvadoreñ*, honduras,
          hondureñ*, tegucigalpa, san pedro sula, nicaragua, managua, republica dominicana, dominican*, santo domingo,
          puerto rico, puertorriqueñ*, cuba, caribe, pesos mexicanos, pesos colombianos, quetzales, lempiras, colones,
          sat, rfc, imss, cfdi, profeco, cofepris, dian, nit, eps, superintendencia de industria, oxxo, spei, nequi,
          bancolombia, rappi colombia, infonavit, coppel, invima, sri, bolivares, puerto vallarta, vallarta, los cabos,
          tulum, torreon, durango, tampico, tamaulipas, ciudad juarez, mexicali, ensenada, colima, nayarit, zacatecas,
          tabasco, villahermosa, campeche, chiapas, cuernavaca, acapulco, pachuca, zapopan, polanco, coyoacan, edo mex,
          estado de mexico, irapuato, celaya, palmira, buga, neiva, popayan, pasto, monteria, sincelejo, tunja,
          valledupar, boyaca, sabana de bogota, cundinamarca, barquisimeto, maracay, ambato, manabi
        `),
        en: phrases(`
          mexico, mexican, mexico city, colombia, colombian, venezuela, ecuador, ecuadorian, central america,
          costa rica, panama, guatemala, honduras, el salvador, nicaragua, dominican republic, puerto rico,
          caribbean, jamaica
        `),
      },
      not: { es: "Estados Unidos y Canadá son Norteamérica.", en: "The United States and Canada are North America." },
    },
    north_america: {
      name: { es: "Norteamérica", en: "North America" },
      definition: { es: "Estados Unidos y Canadá.", en: "United States and Canada." },
      cues: {
        es: phrases(`
          estados unidos, eeuu, ee uu, estadounidense*, canada, canadiense*, miami, nueva york, los angeles california,
          texas, california, florida, houston, chicago, toronto, orlando, silicon valley, san francisco
        `),
        en: phrases(`
          united states, u.s., us based, america based, canada, canadian, miami, new york, texas, california, florida,
          houston, dallas, chicago, toronto, vancouver, montreal, boston, seattle, austin, denver, atlanta,
          san francisco, los angeles, silicon valley, ohio, arizona, colorado, nevada, illinois, phoenix, las vegas,
          philadelphia, irs, hipaa, saskatchewan, manitoba, nova scotia, british columbia, calgary, edmonton, ottawa,
          winnipeg, utah, kansas, missouri, kentucky, wisconsin, iowa, indiana, pennsylvania, virginia, maryland,
          connecticut, oklahoma, alabama, louisiana, idaho, montana, minneapolis, detroit, pittsburgh, charlotte, tampa,
          san antonio, sacramento, cleveland, medicare, medicaid, osha, ferpa
        `),
      },
      not: { es: "Cobrar en dólares no basta.", en: "Billing in dollars is not enough." },
    },
    europe: {
      name: { es: "Europa", en: "Europe" },
      definition: {
        es: "España y el resto de Europa, con el Reino Unido.",
        en: "Spain and the rest of Europe, with the United Kingdom.",
      },
      cues: {
        es: phrases(`
          españa, español* peninsular, empresa española, compañia española, madrid, barcelona, valencia españa, sevilla,
          bilbao, malaga, zaragoza, alicante, murcia, palma de mallorca, mallorca, galicia, andalucia, cataluña,
          catalunya, pais vasco, canarias, ibiza, san sebastian, vigo, coruña, europa, europe*, union europea, portugal,
          lisboa, francia, frances*, paris, alemania, berlin, italia, milan, roma, reino unido, londres, inglaterra,
          holanda, suiza, euros, rgpd, agencia tributaria, hacienda española, verifactu, seguridad social española,
          bizum, correos express, tenerife, las palmas, menorca, girona, lleida, burgos, toledo, badajoz, vitoria,
          pontevedra, ourense, extremadura, castilla, cantabria, la rioja, elche, santiago de compostela, compostela
        `),
        en: phrases(`
          spain, spanish company, madrid, barcelona, europe, european, united kingdom, uk, london, manchester, england,
          scotland, ireland, dublin, germany, german, berlin, munich, france, french, paris, italy, milan, portugal,
          lisbon, netherlands, amsterdam, switzerland, zurich, sweden, stockholm, norway, denmark, poland, belgium,
          austria, vienna, gdpr, euros, pounds, vat, leeds, birmingham, liverpool, bristol, glasgow, edinburgh, cardiff,
          wales, yorkshire, cornwall, sheffield, nottingham, belfast, northern ireland, british, nhs, hmrc, tesco, asda,
          sainsbury's
        `),
      },
      not: { es: "", en: "" },
    },
    asia: {
      name: { es: "Asia", en: "Asia" },
      definition: { es: "Asia y Medio Oriente.", en: "Asia and the Middle East." },
      cues: {
        es: phrases(`
          asia, asiatic*, china, japon, tokio, india, singapur, corea, dubai, emiratos, israel, filipinas, hong kong,
          shanghai, tailandia, vietnam, indonesia, arabia saudita, medio oriente, turquia
        `),
        en: phrases(`
          asia, asian, china, japan, tokyo, india, mumbai, bangalore, singapore, korea, seoul, dubai, uae, israel,
          tel aviv, philippines, manila, hong kong, shanghai, thailand, bangkok, vietnam, indonesia, jakarta,
          malaysia, saudi arabia, middle east, turkey
        `),
      },
      not: {
        es: "Importar desde China no sitúa a la empresa en Asia.",
        en: "Importing from China does not place the company in Asia.",
      },
    },
    africa: {
      name: { es: "África", en: "Africa" },
      definition: { es: "Cualquier país de África.", en: "Any country of Africa." },
      cues: {
        es: phrases(`
          africa, african*, marruecos, casablanca, egipto, el cairo, nigeria, lagos nigeria, kenia, nairobi,
          sudafrica, johannesburgo, ghana, senegal, guinea ecuatorial, malabo, angola, tunez, argelia, etiopia
        `),
        en: phrases(`
          africa, african, morocco, casablanca, egypt, cairo, nigeria, lagos, kenya, nairobi, south africa,
          johannesburg, cape town, ghana, accra, senegal, tunisia, ethiopia, rwanda, uganda, tanzania
        `),
      },
      not: { es: "", en: "" },
    },
    oceania: {
      name: { es: "Oceanía", en: "Oceania" },
      definition: {
        es: "Australia, Nueva Zelanda y las islas del Pacífico.",
        en: "Australia, New Zealand and the Pacific islands.",
      },
      cues: {
        es: phrases(`oceania, australia, australian*, sidney, sydney, melbourne, nueva zelanda, neozeland*, auckland`),
        en: phrases(`
          oceania, australia, australian, sydney, melbourne, brisbane, perth, adelaide, new zealand, auckland,
          wellington, kiwi company, fiji
        `),
      },
      not: { es: "", en: "" },
    },
  },
} as const satisfies EnumGuide;
