import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const businessSector: CuesByValue<"business_sector"> = {
  software_saas: phrases(`
    lo|la usan|ocupan|utilizan # … empresas|pymes|clientes|comunidades|colegios|clinicas|negocios|tiendas|restaurantes,
    sistema|plataforma|app de facturacion|gestion|contabilidad|reservas|inventario|remuneraciones,
    software para|de, startup de software|tecnologia|ia,
    sistema|plataforma|app para clinicas|hoteles|restaurantes|pymes|empresas|colegios|gestion,
    software|platform|app for,
    desarrollamos|hacemos|vendemos|creamos un|una? software|plataforma|app|sistemas|aplicaciones,
    software company|startup|firm|house|vendor, consultora|consultoria|servicios|soluciones de|en? tecnologia|ti|sistemas|software|datos|informatica, startup que ofrece|desarrolla|automatiza|conecta,
    sistema|software|plataforma que desarrollamos|vendemos|creamos,
    desarrollo|desarrollamos|desarrollan|desarrolle|cree|creamos|crearon|hago|hacemos|hacen|lanzamos|lance|programo|programamos|comercializo|comercializamos|licenciamos|vendo|vendemos|venden|fundador|fundadora|fundamos|hicimos … app|apps|aplicacion|aplicaciones|plataforma|software|sistema|sistemas|crm|erp|lms|api|apis|saas|paginas|sitios|portales,
    su|mi|nuestra|nuestro|una|un app|aplicacion|plataforma|software|sistema … suma|suman|tiene|tienen|usuarios|descargas|empresas|suscritas|suscriptores|licencias|licencian|cuentas,
    app|aplicacion|plataforma|software|sistema de|para control|gestion|meditacion|reservas|finanzas|turnos|asistencia|agenda|pedidos|rutas|inventarios|cobros|ventas|contratos|documentos|monitoreo,
    somos|somos la parte del|de software|tecnologia|ti,
    plataforma|software|sistema que los|las colegios|clinicas|restaurantes|hoteles|empresas|pymes licencian|usan|contratan|ocupan,
    entrenamos|entrenan modelos, paginas|sitios|tiendas web|en wordpress,
    built|build|building|develop|developed|sell|offer an|a|our? … app|apps|software|platform|saas|api|crm|tool for developers,
    users|accounts|customers on our platform|app|software,
    software|platform|app|tool|saas|system that|which|helps
  `),
  ecommerce: phrases(`
    todo|solo|solamente|exclusivamente|unicamente … por|en|via? la? internet|web|pagina|instagram|online|linea, dtc|d2c,
    no tenemos|tengo local|tienda fisica,
    vende|venden|vendemos|vender|ventas … por|en|via|a instagram|internet|online|web|redes|facebook|tiktok|linea|pagina|digital,
    sell|selling … online|instagram|web|shopify|amazon, solo|100% online,
    tienda en instagram|internet|web|shopify, vendo|vendemos|venden … mi|nuestro|su sitio|pagina|web|tiktok,
    vendo|vendemos|venden|vender|sell|selling … mercado|amazon|falabella|marketplace|mercadolibre,
    tienda|floreria|floristeria|libreria|boutique|farmacia|supermercado|jugueteria|zapateria|ferreteria|joyeria|optica|perfumeria|feria|outlet|almacen virtual|online|web|digital,
    plataforma|app|sitio|pagina|portal de|para compraventa|compra|comprar|vender|intercambio|reventa,
    sitio|web|pagina|app a|para|donde|y comprar|compra|compran, marketplace de|for,
    revende*|revendo … por|en|via instagram|catalogo|whatsapp|internet|facebook|grupos,
    por|a traves grupos de whatsapp, usuari* publica*|vende*|compra* su|sus,
    suscripcion|subscription|membresia … caja|box|cajas|kit,
    llega|enviamos|mandamos|recibe|reciben … una|la|cada caja|kit … mes|mensual, mandamos|enviamos|armamos cajas,
    orders from|through my|our? website|site|instagram|etsy, packing orders, instagram|tiktok dms|shop|live|lives,
    sell … on|through|via ebay|etsy|instagram|tiktok|website|shopify|poshmark|amazon, web|online store|shop sells,
    envios|despachos a todo|toda
  `),
  tourism_hospitality: phrases(`
    empresa de turismo aventura, boutique hotel, hotel boutique, agencia de turismo, empresa de turismo,
    hago|hacemos|organizo|organizamos|ofrecemos|damos|vendemos|vendo tours|tour|paseos|excursiones|viajes|caminatas|paquetes|cruceros|safaris|cabalgatas|recorridos,
    entradas|ticket|tickets|pases al|para|del parque|zoologico|museo|termas|atracciones,
    noches|noche en|de hotel|cabaña|hostal|lodge,
    arriendo|alquiler|renta|arrendamos|alquilamos|rentamos|tenemos de? cabañas|casas de playa|villas|bungalows|quinchos|kayaks|motorhomes|lanchas|yates|veleros|por temporada|temporada,
    book|booking|bookings … stay|stays|rooms|tours|trip|trips|flights|vacation, guests check|ask|arrive|book
  `),
  utilities: phrases(`
    cooperativa|compañia|distribuidora|empresa|servicio de? electrica|electricidad|luz|agua|gas,
    vendemos|reparto|repartimos|distribuimos|llevamos|entregamos|despachamos|suministramos agua|gas|luz|electricidad|energia a|en|por|para domicilio|domicilios|parcelas|hogares|casas|tanque|camiones|cilindros|red|barrios|pueblos,
    recolect*|recog*|retir*|trat*|dispos*|valoriz* … residuos|basura|chatarra|escombros|desechos|aceite|reciclables|neumaticos|papel|carton,
    se corta|fue|va la|el luz|agua|gas, empresa|cooperativa|compañia de aguas|agua|luz|gas|electricidad|aseo,
    conexion|conexiones|reconexion|corte|reposicion|suministro de|del agua|luz|gas|servicio|electricidad,
    cuenta|boleta|recibo|factura|tarifa del? la? agua|luz|gas,
    fuga|fugas|rotura|roturas|averia|averias de|en agua|gas|matriz|la, municipal power|water|electric,
    municipal|regional|rural water|electric|gas|power utility|district|distributor|cooperative,
    tecnicos … gas|medidor|medidores, contratista de la electrica|sanitaria,
    sin|se|nos|les corta|cortan|cortaron|quedan|quedaron sin? el|la? agua|luz|gas|suministro|servicio,
    usuarios|clientes|vecinos … fugas|cortes|medidor|medidores|apagones|tarifa|recibo|boleta … agua|luz|gas,
    reportan|reportar|reportes|avisar|avisan|denuncian … fuga|fugas|apagon|apagones|corte|cortes,
    camion|camiones|recoleccion|retiro de la? basura|residuos|gas|escombros|reciclaje
  `),
  telecom: phrases(`
    damos|vendemos|proveemos|ofrecemos|llevamos|instalamos|servicio de? internet|fibra|wifi,
    plan|planes|paquete|paquetes de|del celular|internet|telefonia|movil|megas|datos|gigas|fibra|tv|television,
    desplegamos|montamos|tendemos|vendemos|llevamos|instalamos|migramos … fibra|internet|wifi|antenas|conectividad,
    operador|operadora|proveedor|proveedores de|con? … telefonia|internet|fibra|interconexion|movil|satelital|conectividad|cable|television,
    se cae|cayo|fue|corta|corto el internet|la? fibra|señal|conexion, sin señal|internet|servicio de internet|cable,
    internet|wifi|fibra para|en zonas|hogares|barrios|casas|edificios|rurales|empresas, canales sin señal,
    fiber|broadband|internet|wireless|cable|phone provider|providers|company|customers|subscribers|technicians|installs|installation|service
  `),
  cpg: phrases(`
    leche de formula, formula infantil, papillas,
    marca|linea|alimento|comida|productos|producimos|fabricamos|hacemos|vendemos de|para? mascotas|perros|gatos|limpieza|aseo|cosmetica|maquillaje|cremas|jabones|shampoo|skincare|belleza|higiene|pañales|bebe,
    marca|linea|emprendimiento|productos|fabricamos|producimos|hacemos|vendemos|distribuimos … jabon|jabones|cremas|velas|esmaltes|shampoo|perfumes|desodorantes|detergentes|pañales|vitaminas|suplementos|maquillaje|labiales|ceras|colonias|toallas|protector|serum|champu|barberia|aromaticas,
    somos|nuestra|una marca … gondola|supermercados|farmacias|cadenas|anaqueles|tiendas|perchas|consumidores,
    como marca, entramos|estamos|vendemos|llegamos … supermercados|farmacias|gondola|tiendas como marca,
    our|a|the skincare|haircare|hygiene|cleaning|cosmetics|soap|diaper|baby|pet|household|beauty|deodorant|supplement brand|line|products,
    sold in|at|through … supermarkets|drugstores|walmart|target|retailers|chains,
    en|esta|estamos mil|miles de puntos de venta
  `),
  real_estate: phrases(`
    venta|vendemos|vende|venden|arriendo|arrendamos|alquiler|alquilamos|renta|rentamos|administracion|administramos|administro de? departamentos|depas|deptos|pisos|casas|viviendas|inmuebles|edificios|condominios|terrenos|propiedades|oficinas|lotes,
    sell|selling|rent|renting|manage|managing homes|houses|apartments|condos|buildings|land,
    vendo|vendemos|vende|venden|arriendo|arrendamos|arrienda|alquilo|alquilamos|alquilan|rento|rentamos|rentan|administro|administramos|comercializamos|desarrollamos|buscamos|compraventa … casa|casas|departamentos|depas|deptos|pisos|inmuebles|edificios|condominios|terrenos|parcelas|propiedades|oficinas|lotes|locales|campos|chacras|habitaciones|piezas|viviendas,
    rent|lease|sell|manage|buy|clean|flip … homes|houses|apartments|condos|buildings|units|offices|properties|land|lots|rooms|warehouses|duplexes,
    limpieza|aseo|mantencion|mantenimiento|jardineria|desinfeccion|sanitizacion de|en|a oficinas|edificios|casas|condominios|hogares|colegios|empresas|hospitales|vidrios|alfombras|areas|espacios,
    edificio|torre|casas|residencial|conjunto entero|con|de # casas|departamentos|unidades|viviendas,
    cuotas|cuota|gastos|reserva|reservan de|del|la|el mantenimiento|comunes|palapa|quincho|salon,
    visitas|mostrar|muestro|recorrer|ver a|el|los|la|las pisos|piso|casas|casa|departamento|departamentos|depto|propiedad|propiedades,
    liquidamos|cobramos|liquidacion|cobro expensas|gastos comunes|arriendos|alquileres|de expensas,
    departamentos|depas|deptos|casas|pisos|viviendas|oficinas|locales|bodegas|galpones|terrenos|lotes de|con|en # dormitorios|recamaras|venta|arriendo|renta|alquiler|preventa|verde|blanco,
    # dormitorios|recamaras|ambientes|bedrooms|bedroom, metros|square cuadrados|feet|footage,
    visita|visitas|recorrido|recorridos al|a|de|la|los|las? departamento|casa|propiedad|piso|lote|terreno|inmueble|depto,
    comprar|vender|arrendar|alquilar|rentar|comprando su|una|un casa|departamento|depto|propiedad|vivienda|piso|terreno|lote|inmueble,
    dueños|propietarios|interesados|compradores|inversionistas … casas|propiedad|propiedades|departamento|departamentos|arriendo|alquiler|renta|terrenos,
    buy|buyers|sellers|owners|renters|tenants … home|homes|house|houses|apartment|apartments|property|unit|units,
    limpiamos|limpio|aseamos|desinfectamos|fumigamos|mantenemos … casas|oficinas|edificios|departamentos|hogares|locales|vidrios|alfombras,
    clean|cleaning … homes|houses|offices|buildings|apartments|windows|carpets
  `),
  healthcare: phrases(`
    clinica|centro|consulta|gabinete|instituto|laboratorio|red dental|medico|psicologico|oftalmologico|odontologico|estetico|auditivo|veterinario|kinesico|clinico|diagnostico|rehabilitacion,
    centro|clinica|estudio|consulta|salon|sala de pilates|yoga|belleza|estetica|masajes|psicologia|kinesiologia|fisioterapia|nutricion|dermatologia|fertilidad|rehabilitacion|oftalmologia|medicina|terapia|salud|imagenes|uñas
  `),
  education: phrases(`
    capacitamos|capacito|entrenamos|formamos a|en|trabajadores|empresas|profesionales,
    doy|damos|dictamos|dicto|imparto|impartimos|vendemos|ofrecemos|ofrezco clases|cursos|talleres|diplomados|capacitaciones|formacion|tutorias,
    escuela|academia|instituto de idiomas|musica|danza|baile|cocina|negocios|conduccion|futbol|arte|ingles|diseño|programacion|teatro|enfermeria|aviacion,
    train|teach|certify … drivers|welders|nurses|students|kids|adults|children|people|pilots|engineers,
    formamos|entrenamos|preparamos|certificamos|capacitamos … chefs|pilotos|tecnicos|profesionales|enfermeras|jovenes|estudiantes|soldadores|niños|conductores|programadores|docentes|operadores,
    niños de|entre # a|y #, años de cocina|estudio|carrera|formacion,
    preparacion|preparamos|preparar para|a el? examen|prueba|pruebas|examenes|oposiciones,
    clases|cursos|talleres|lecciones de|para piano|guitarra|pintura|natacion|programacion|canto|ajedrez|costura|excel|matematicas|idiomas|frances|aleman|manejo|conduccion|cocina|cuidado,
    aspirantes|interesados|postulantes|jovenes … carrera|matricula|matricularlos|inscripcion|beca|cupo,
    papas|padres|mamas|apoderados … colegio|escuela|jardin|profesora|notas|matricula|mensualidad|clases
  `),
  agroindustry: phrases(`
    cultivamos|producimos|exportamos|cosechamos|vendemos|criamos … fruta|paltas|arandanos|flores|cerezas|uvas|verduras|hortalizas|cerdos|pollos|ganado|salmon|huevos|leche|semillas,
    cultivo|cultivamos|siembro|sembramos|siembran|cosecho|cosechamos|crio|criamos|producimos|exportamos|exporta|exportan|acopiamos|engordamos … cafe|cacao|banano|piña|mango|arroz|trigo|maiz|soja|papas|tomates|cebolla|ajo|nueces|almendras|uva|kiwi|ciruelas|arandanos|frambuesas|limones|naranjas|rosas|camaron|camarones|truchas|ostiones|choritos|ovejas|novillos|terneros|vacas|gallinas|pavos|conejos|abejas|miel|pasto|quinoa|chia|aguacate|berries|citricos|pimientos|lechugas,
    hectareas|plantaciones|cultivos|campos|parcelas|huertos de,
    grow|raise|breed|hatch|harvest|farm|export … cattle|pigs|chickens|shrimp|fish|salmon|corn|soy|wheat|grapes|berries|fruit|flowers|vegetables|coffee|cocoa|avocados|lettuce|potatoes|almonds|citrus,
    fumigan|fumigamos|aplicamos|pulverizan maiz|soja|campos|cultivos|trigo|lotes,
    alimento|insumos|semillas|vacunas|equipos|maquinaria|drones para|a|al el? campo|ganado|agro|agricultores|cultivos|salmones|productores
  `),
  transportation_logistics: phrases(`
    almacenaje, bodega|servicio de? almacenaje|preparacion … pedidos, preparacion de pedidos,
    empresa|servicio|compañia|operador de transporte|logistica|fletes|mudanzas|buses|courier|mensajeria|carga|reparto,
    arrendamos|alquilamos|ofrecemos|tenemos espacio|espacios de bodega|bodegaje|almacenaje,
    trasladamos|transportamos|movemos|repartimos|despachamos|llevamos … paquetes|carga|contenedores|bultos|ganado|caballos|personal|pasajeros|mercaderia|mercancia|granos|combustible|cosas|encomiendas|vehiculos|maquinaria,
    paquetes|bultos|envios|pedidos|encomiendas|guias extraviados|perdidos|retrasados|atrasados|devueltos,
    move|haul|ship|deliver|transport freight|cargo|containers|packages|parcels|goods|pallets|furniture|cars|produce,
    por donde viene|va|anda el|la|su|mi furgon|bus|camion|paquete|pedido|carga|envio|repartidor,
    where is|their|the shipment|package|truck|container
  `),
  food_beverages: phrases(`
    distribuidora|distribuimos|fabrica|planta|fabricante|productora|procesadora|comercializadora|importadora|venta|vendemos|hacemos|preparamos|elaboramos|producimos|fabricamos … comida|alimentos|empanadas|masas|pastas|tortas|pasteles|pan|bebidas|jugos|snacks|galletas|chocolates|cerveza|vino|vinos|quesos|embutidos|helados|congelados|carne|pescado|mariscos|golosinas|salsas
  `),
  manufacturing: phrases(`
    fabricamos|producimos|manufacturamos|confeccionamos|elaboramos muebles|ropa|uniformes|envases|piezas|maquinas|equipos|cajas|bolsas|plasticos|etiquetas|textiles|calzado|colchones,
    fabrico|fabricamos|fabrican|produzco|producimos|producen|hago|hacemos|hacen|manufacturan|ensamblan|ensamblamos|confeccionan|confecciono … muebles|ventanas|jeans|camisas|uniformes|envases|moldes|piezas|maquinas|maquinaria|bombas|tanques|adhesivos|pinturas|colchones|cajas|bolsas|etiquetas|botellas|tubos|cables|tornillos|telas|hilos|zapatos|carrocerias|bicicletas|calderas|estructuras,
    textilera de|que, para|a marcas de terceros,
    fabrica|planta|taller|nave de muebles|ropa|calzado|envases|plasticos|textiles|piezas|colchones|uniformes|papel|carton|vidrio|maquinaria,
    make|manufacture|build|produce|assemble … parts|machines|valves|pumps|furniture|boxes|labels|mattresses|uniforms|bottles|trailers|boats|tools|motors|cabinets|components
  `),
  insurance: phrases(`
    vendemos|ofrecemos|comercializamos|intermediamos|vendo|corredores|agente|asesores|broker de? seguros|polizas|coberturas,
    suscribimos|tarificamos|cotizamos|aseguramos|cubrimos … riesgos|incendio|riesgo|casco|transporte|vida|cosechas|robo|flotas,
    seguro contra|obligatorio|agricola|colectivo|complementario|automotor|vehicular|dental|oncologico|catastrofico|para|medico,
    ramo de vida|transporte|automotor|generales|salud|incendio|hogar|responsabilidad,
    damos|dar|ofrecemos|vendemos cobertura|coberturas|proteccion,
    cover|insure|underwrite … risks|risk|cargo|homes|drivers|businesses|lives|fleets,
    asistencia en carretera|viaje|vial, vendemos|venta de? planes de? salud|vida|medicare
  `),
  construction: phrases(`
    construir|construyo|construimos|remodelar|reparar|pintar|diseñar|diseñamos … casas|viviendas|edificios|oficinas|hogares|interiores|cocinas|obras,
    construyo|construimos|construyen|levantamos|edificamos|armamos|remodelo|remodelan|reformamos|ampliamos … casas|cabañas|edificios|galpones|oficinas|locales|baños|cocinas|departamentos|viviendas|bodegas|colegios|puentes|caminos|carreteras|quinchos|piscinas|terrazas,
    pisos|piso|ceramicos|ceramicas|porcelanatos|sanitarios|griferias|azulejos … instalacion|obra|obras|colocacion|proyectos,
    instalo|instalamos|instalan|instalacion|colocamos|vendemos|vende|venden|distribuye|distribuimos … ventanas|pisos|puertas|techos|ceramicos|porcelanato|griferias|sanitarios|azulejos|cemento|ladrillos|fierro|aridos|termopaneles|ascensores|calefaccion|portones|persianas,
    build|remodel|renovate|design|install|repair … houses|homes|kitchens|bathrooms|roofs|decks|windows|floors|flooring|pools|bridges|towers|offices|fences|driveways|additions|basements,
    casas|viviendas de madera|modulares|prefabricadas|llave,
    diseño|diseñamos|interioristas de|para interiores|oficinas|cocinas|jardines
  `),
  media_entertainment: phrases(`
    publish|publishing|publicamos|editamos … newspapers|magazine|books|diario|revista|libros,
    diseñador|estudio|produccion|diseño|sello grafico|musical|fotografico|audiovisual|editorial,
    estudio de grabacion|doblaje|animacion|fotografia|arte|diseño|videojuegos|branding,
    agencia|estudio|consultora|boutique|firma de publicidad|marketing|comunicaciones|contenidos|seo|branding|pr|prensa|medios|performance|growth|redes|creatividad|eventos|bodas|modelos|influencers|traduccion,
    organizo|organizamos|producimos|produzco|montamos|hacemos … ferias|congresos|conciertos|festivales|bodas|matrimonios|eventos|shows|fiestas|espectaculos|exposiciones|galas|convenciones|peliculas|documentales|videos|comerciales|podcasts|cumpleaños|quinceaños,
    hacemos|llevamos|manejamos|gestionamos … redes|campañas|publicidad|marketing|pauta de|para|a marcas|clientes|empresas|terceros|otras|inmobiliarias|clinicas,
    servicio|servicios de inbound|email|marketing|publicidad|comunicacion|community|traduccion|redaccion|streaming,
    grabo|grabamos|editamos|filmamos … podcast|podcasts|videos|videoclips|discos|musica|comerciales|audiolibros|bodas,
    run|manage|produce|shoot|plan|organize … ads|campaigns|films|videos|weddings|concerts|festivals|events|shows|podcasts for|clients|brands|couples|artists,
    letreros|vallas|pantallas|carteles led|publicitarias|publicitarios|via,
    campaigns|content|branding|ads for clients|brands
  `),
  pharmaceuticals: phrases(`
    laboratorio|fabrica|distribuidora|importadora|distribuimos|vendemos|producimos|venta de? medicamentos|farmacos|vacunas|remedios,
    dispensamos|despachamos|vendemos|distribuimos|fabrican|fabricamos|producimos|importamos|elaboramos … tratamientos|vacunas|insulina|pastillas|jarabes|sueros|inyectables|comprimidos|capsulas|ampollas|medicinas|genericos|recetas,
    licen* molecul*, pastilla|pastillas|capsula|capsulas|comprimido|tableta con|se|de|para,
    laboratorio que fabrica|produce|registra, drugs|medicines across|for|to, commercialize the? drugs
  `),
  automotive: phrases(`
    importadora|distribuidora|tienda|casa|venta|vendemos de? repuestos|autopartes|neumaticos|lubricantes|baterias|refacciones,
    reparamos|vendemos|arreglamos|importamos|compramos|arrendamos|alquilamos|venta|reparacion|arriendo|alquiler|renta de? autos|motos|vehiculos|carros|coches|camionetas,
    somos|distribuidor|dealer|concesionario|representante|agencia|importador oficial|autorizado|de? toyota|honda|nissan|chevrolet|ford|kia|hyundai|mazda|suzuki|yamaha|volkswagen|renault|peugeot|bmw|audi|jeep|byd|chery|bajaj|tractomulas|motos|autos|camiones|buses,
    dealer|concesionario|distribuidor de la? marca|motos|autos|camiones,
    reparo|reparamos|arreglamos|arreglo|vendo|vendemos|compro|compramos|rento|rentamos|alquilamos|arrendamos|pintamos|lavamos|polarizamos … auto|autos|carros|coches|motos|camionetas|vehiculos|motores|cajas|frenos|transmisiones|parabrisas|llantas|neumaticos|camiones usados|seminuevos,
    taller|tienda|casa|venta de frenos|motos|motores|cajas|transmisiones|neumaticos|llantas|repuestos|baterias,
    fix|repair|sell|rent|service|detail|lease … cars|vehicles|motorcycles|tires|transmissions|suvs
  `),
  retail: phrases(`
    tienda es de, tienda|local|articulos de camping|deporte|pesca|montaña|regalo|cocina|fiesta|oficina|bebe,
    vendemos|vendo|tienda|local|venta de? ropa|zapatos|juguetes|libros|muebles|plantas|lentes|celulares|bicicletas|telas|joyas|colchones|electrodomesticos|instrumentos|mascotas|vestidos|regalos|deportes,
    vende|vendo|vendemos|venden … alfombras|cortinas|cascos|mochilas|carpas|zapatillas|anteojos|cuadernos|herramientas|vajilla|sabanas|maletas|relojes|perfumes|juguetes|bicicletas|telas|poleras|vestidos,
    local|tienda|puesto|sucursal en el|un centro|mall|galeria|shopping|plaza|mercado|pasaje,
    cadena de ferreterias|zapaterias|librerias|jugueterias|supermercados|opticas|mueblerias|minimarkets|perfumerias,
    dueño|dueña de ferreteria|libreria|optica|boutique|jugueteria|zapateria|minimarket|almacen|bazar,
    walk into|in the|our shop|store, customers walk|stop|pop|come in
  `),
  energy: phrases(`
    cargadores|estaciones … electrica,
    instalamos|vendemos|instalacion|venta|instalo de? paneles|placas|cargadores|calefones solares,
    paneles|placas|techo|techos|planta|plantas|parque|granja|kit|bombas|calefones solar|solares|fotovoltaica,
    distribu*|vendemos|reparto|venta|despachamos|comercializamos de? diesel|gasolina|bencina|petroleo|combustible|combustibles|gasoil|parafina|kerosene|pellet|leña,
    convert* … en electricidad|energia, inyectar|inyectamos|despacho|despachamos a|al la? red|sistema electrico?,
    cuantos paneles, paneles necesita|necesitan|instalados,
    medir|reducir|compensar|calcular|inventario … emisiones|huella|carbono|gases,
    bajar|ahorrar|pagar … cuenta|boleta|recibo|consumo … luz|electric*,
    central|planta|proyecto hidroelectrica|termica|eolica|electrica|nuclear|geotermica,
    cuanta|cuantos kilowatts|kw|kwh, carga de|para autos electricos,
    solar|wind|battery|oil|gas installer|installers|panels|project|projects|farm|storage|wells|company,
    power plant|plants, roof … generate|kilowatts|panels
  `),
  human_resources: phrases(`
    agencia|servicio de empleadas|cuidadoras|nanas|niñeras|personal|asesoras, servicio de? liquidaciones|remuneraciones,
    consultora|consultoria|empresa|agencia|servicios de|en reclutamiento|seleccion|talento|personas|rrhh|personal, consultora|consultoria|empresa|servicios|outsourcing de|en rr hh,
    seleccion|busqueda|reclutamiento|contratacion|colocacion|gestion de personal|ejecutivos|talento|candidatos|perfiles|personas,
    contratamos|tercerizamos|colocamos|ponemos|enviamos|mandamos|suministramos|proveemos|seleccionamos|buscamos|reclutamos … personal|trabajadores|promotores|mercaderistas|edecanes|anfitrionas|operarios|ejecutivos|temporales|candidatos|enfermeras|gente para,
    agencia de azafatas|edecanes|anfitrionas|promotoras|promotores|niñeras|enfermeras|empleadas|empleo|trabajo,
    contratamos|los|las nosotros y los|las mandamos|ponemos|colocamos,
    liquidamos|calculamos|pagamos|procesamos|hacemos … sueldos|planilla|nomina|remuneraciones|jornales|liquidaciones,
    outsourcing|externalizacion|tercerizacion de? personal|promotores|nomina|planilla|rrhh|payroll|empleados|trabajadores,
    estudios|evaluaciones|pruebas|entrevistas|tests de? compensaciones|socioeconomicos|psicologicas|psicolaborales|laborales|clima|desempeño|competencias,
    publicamos ofertas|vacantes|avisos, llegan|recibimos … aspirantes|postulaciones|curriculums|cvs|hojas,
    place|recruit|staff|hire|supply … nurses|engineers|workers|drivers|temps|executives|candidates|people|developers for|with|to|at,
    contratantes|empleadores que nos
  `),
  financial_services: phrases(`
    financiamos|prestamos|damos|otorgamos|ofrecemos|colocamos|entregamos|aprobamos credito|creditos|prestamos|hipotecas|financiamiento|microcreditos|plata|dinero|capital,
    creditos? de consumo|nomina|libranza|prendarios|hipotecarios|pymes|automotriz,
    emitimos|emisora|emisor de? tarjetas,
    abogad* especialista|especializad*|laboral|penal|civil|migratori*|corporativ*|de familia,
    casos|tramites|asesoria|defensa legal|legales|migratorios|judicial,
    llevamos|llevo|hacemos la? contabilidad|impuestos|libros|renta, buy now … pay later,
    cuentas|fondos|productos de inversion|ahorro, cobranza|cobro|recuperacion de deudas|cartera|mora|morosos|facturas,
    tax|immigration|bankruptcy|divorce|injury|criminal|family|estate lawyer|lawyers|attorney|law|practice|petitions
  `),
  government: phrases(`
    secretaria|direccion|departamento|dirección|subdireccion|instituto|oficina|servicio|agencia|unidad de nacional|publica|publico|municipal|estatal|provincial|regional|federal|vecinal,
    ministerio|ministry|department|secretaria of|de, manage|run|work for|at|in the? city|county|state|town|public,
    pagamos|entregamos|otorgamos|paga|entrega … subsidios|bonos|pensiones|licencias|asignacion|becas,
    atencion al vecino|contribuyente|ciudadano|usuario publico,
    permiso|patente|licencia|certificado|multa|impuesto de circulacion|comercial|alcohol|nacimiento|transito|matrimonio|antecedentes|construccion|predial,
    liquidamos|cobramos|recaudamos patentes|impuestos|tributos|tasas|contribuciones
  `),
  mining: phrases(`
    para|de|en|a|con las|la|una|los? mineras|minera|faenas|faena|mineros|mineria|tajo|rajo,
    camiones|camionetas|equipos|neumaticos|maquinaria|repuestos|servicios|personal|buses|laboratorio|contratista|contratistas|proveedor|proveedores|mantencion|transporte|insumos|bombas|perforacion|explosivos de|para|a|en? la|las? minero|mineros|minera|mineras|mineria|faena|faenas,
    perforacion y? voladura|tronadura|diamantina, stak* claims,
    mine|mining site|sites|company|companies|operators|services|contractor|equipment|trucks,
    fundicion|refineria de cobre|metales|catodos|oro
  `),
  ngo: phrases(`
    reunir|juntar|recaudar|captar fondos|donaciones|aportes|recursos,
    campañas|colecta|rifa para reunir|ayudar|juntar|donar,
    asociacion|corporacion|fundacion|organizacion|agrupacion|red|movimiento|colectivo|comunidad que? apoya|apoyamos|trabaja|ayuda|ayudamos|protege|rescata|acompaña|defiende|promueve|atiende a|con|por|al|el|la mujeres|niños|migrantes|familias|personas|animales|jovenes|ancianos|adultos|comunidades|enfermos,
    apoyamos|ayudamos|acompañamos|rescatamos|protegemos a? mujeres|niños|niñas|migrantes|personas|animales|perros|familias|comunidades|jovenes|mayores en|que|con|sin|de,
    personas en|con situacion|discapacidad|escasos|recursos, voluntarios,
    fomentamos|promovemos el|la|los arte|lectura|deporte|derechos|inclusion,
    association|union|federation|chamber … represents|representing|members,
    raise|raising|raised money|funds|donations for|to,
    help|support|shelter|feed|rescue … families|children|women|veterans|homeless|animals|refugees|seniors in need
  `),
};

export const region: CuesByValue<"region"> = {
  latam_south: phrases(`
    cachai, al tiro, fome, palta, tenes, queres, podes, sos, vos, sabes que che, che, laburo, guita,
    mercado pago argentina, boludo, pucha, bacan, ya po, po, si po, chucha, wn, sipo, polera, plata chilena, clp, ars,
    pen, uyu, barrio palermo, gba, pesos uruguayos, chevere pe, pe, chamba, altiro, tinca, tincaba, tincado, guagua,
    guasap, hartos, quilombo, pibes, pibe, copado, barbaro, al toque, finde, palos por mes, seremi, mypes, huevon,
    prevencionista, colegio particular, palermo, caballito, belgrano, recoleta, san telmo, nordelta, quilmes, moron,
    bahia blanca, rio cuarto, formosa, porteñ*, cordobes*, rosarin*, mendocin*, limeñ*, en surco, san isidro, barranco,
    la molina, chimbote, juliaca, tarapoto, pucallpa, sullana, la reina, macul, puente alto, peñalolen, huechuraba,
    lo barnechea, machali, cmf, anmat, bcra, sunass, osiptel, araucania, biobio, magallanes, atacama, encarnacion
  `),
  latam_north: phrases(`
    ahorita, platicar, platicamos, chido, padrisimo, orale, changarro, licenciado, chamacos, parce, parcero, bacano,
    con mucho gusto, chevere, que pena con, sumerce, mxn, cop, tlaxcala, sinaloa, culiacan, mazatlan, morelia,
    michoacan, aguascalientes, san luis potosi, saltillo, coahuila, ibague, cucuta, santa marta, villavicencio,
    envigado, valle del cauca, platiqueme, chavas, chavos, checar, andale, neta, ni modo, licenciada, guey, pqr, pqrs,
    creg, finca raiz, berraco, republica mexicana, changarrito, lic, quindio, risaralda, tolima, huila, itagui,
    sabaneta, chapinero, usaquen, regiomontan*, empresa regia, tapati*, poblan*, chilang*, colonia roma|condesa|narvarte|centro|juarez,
    naucalpan, tlalnepantla, ecatepec, san pedro garza, los mochis, xalapa, coatzacoalcos, tuxtla,
    superintendencia financiera|sociedades, superfinanciera, sarlaft, cnbv, condusef, habeas data, bogotan*, caleñ*,
    samborondon, loja, heredia, alajuela, escazu, san salvador, punta cana, trancones
  `),
  europe: phrases(`
    vosotros, vuestro, teneis, podeis, quereis, habeis, estais, haceis, sois, ordenador, guay, currar, curro, curramos,
    granada españa, valladolid, castellon, tarragona, gijon, oviedo, asturias, navarra, pamplona, logroño, santander,
    cadiz, almeria, donostia, os, veis, sabeis, necesitais, mandais, trabajais, ofreceis, enhorabuena,
    poligono industrial, nave industrial, rebajas, te pillo, bo dia, autonomos, decesos, delegado de proteccion,
    high street, whilst, quid, fortnight, aepd, donosti, alcobendas, getafe, marbella, jerez, huelva, alcudia,
    comunidad autonoma, kent, essex, surrey, midlands
  `),
  north_america: phrases(`
    across the us, in the us, in the states, the states, us market, estado de florida, ontario, quebec, alberta,
    new jersey, massachusetts, georgia usa, washington, oregon, michigan, minnesota, north carolina, tennessee,
    nashville, brooklyn, san diego, portland, laredo, el paso texas, fort worth, raleigh, columbus, cincinnati, st louis,
    salt lake, boise, omaha, anaheim, hialeah, doral
  `),
  oceania: phrases(`
    queensland, new south wales, nsw, wanaka, queenstown, christchurch, canberra, tasmania, gold coast, kia ora, nbn,
    aussie, maori
  `),
  asia: phrases(`
    pune, chennai, hyderabad, delhi, diwali, riyadh, doha, qatar, kuwait, karachi, lahore, pakistan, bangladesh, dhaka,
    kuala lumpur, taipei, taiwan, osaka, ho chi minh, hanoi, cebu, lazada, shopee, rupees
  `),
  africa: phrases(`abuja, kampala, dar es salaam, mombasa, lekki, m pesa, naira, pidgin`),
};
