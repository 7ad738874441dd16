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
    sistema|software|plataforma que desarrollamos|vendemos|creamos
  `),
  ecommerce: phrases(`
    todo|solo|solamente|exclusivamente|unicamente … por|en|via? la? internet|web|pagina|instagram|online|linea, dtc|d2c,
    no tenemos|tengo local|tienda fisica,
    vende|venden|vendemos|vender|ventas … por|en|via|a instagram|internet|online|web|redes|facebook|tiktok|linea|pagina|digital,
    sell|selling … online|instagram|web|shopify|amazon, solo|100% online,
    tienda en instagram|internet|web|shopify, vendo|vendemos|venden … mi|nuestro|su sitio|pagina|web|tiktok,
    vendo|vendemos|venden|vender|sell|selling … mercado|amazon|falabella|marketplace|mercadolibre
  `),
  tourism_hospitality: phrases(`
    empresa de turismo aventura, boutique hotel, hotel boutique, agencia de turismo, empresa de turismo
  `),
  utilities: phrases(`
    cooperativa|compañia|distribuidora|empresa|servicio de? electrica|electricidad|luz|agua|gas
  `),
  telecom: phrases(`
    damos|vendemos|proveemos|ofrecemos|llevamos|instalamos|servicio de? internet|fibra|wifi
  `),
  cpg: phrases(`
    leche de formula, formula infantil, papillas,
    marca|linea|alimento|comida|productos|producimos|fabricamos|hacemos|vendemos de|para? mascotas|perros|gatos|limpieza|aseo|cosmetica|maquillaje|cremas|jabones|shampoo|skincare|belleza|higiene|pañales|bebe
  `),
  real_estate: phrases(`
    venta|vendemos|vende|venden|arriendo|arrendamos|alquiler|alquilamos|renta|rentamos|administracion|administramos|administro de? departamentos|depas|deptos|pisos|casas|viviendas|inmuebles|edificios|condominios|terrenos|propiedades|oficinas|lotes,
    sell|selling|rent|renting|manage|managing homes|houses|apartments|condos|buildings|land
  `),
  healthcare: phrases(`
    clinica|centro|consulta|gabinete|instituto|laboratorio|red dental|medico|psicologico|oftalmologico|odontologico|estetico|auditivo|veterinario|kinesico|clinico|diagnostico|rehabilitacion,
    centro|clinica|estudio|consulta|salon|sala de pilates|yoga|belleza|estetica|masajes|psicologia|kinesiologia|fisioterapia|nutricion|dermatologia|fertilidad|rehabilitacion|oftalmologia|medicina|terapia|salud|imagenes|uñas
  `),
  education: phrases(`
    capacitamos|capacito|entrenamos|formamos a|en|trabajadores|empresas|profesionales,
    doy|damos|dictamos|dicto|imparto|impartimos|vendemos|ofrecemos|ofrezco clases|cursos|talleres|diplomados|capacitaciones|formacion|tutorias,
    escuela|academia|instituto de idiomas|musica|danza|baile|cocina|negocios|conduccion|futbol|arte|ingles|diseño|programacion|teatro|enfermeria|aviacion
  `),
  agroindustry: phrases(`
    cultivamos|producimos|exportamos|cosechamos|vendemos|criamos … fruta|paltas|arandanos|flores|cerezas|uvas|verduras|hortalizas|cerdos|pollos|ganado|salmon|huevos|leche|semillas
  `),
  transportation_logistics: phrases(`
    almacenaje, bodega|servicio de? almacenaje|preparacion … pedidos, preparacion de pedidos,
    empresa|servicio|compañia|operador de transporte|logistica|fletes|mudanzas|buses|courier|mensajeria|carga|reparto
  `),
  food_beverages: phrases(`
    distribuidora|distribuimos|fabrica|planta|fabricante|productora|procesadora|comercializadora|importadora|venta|vendemos|hacemos|preparamos|elaboramos|producimos|fabricamos … comida|alimentos|empanadas|masas|pastas|tortas|pasteles|pan|bebidas|jugos|snacks|galletas|chocolates|cerveza|vino|vinos|quesos|embutidos|helados|congelados|carne|pescado|mariscos|golosinas|salsas
  `),
  manufacturing: phrases(`
    fabricamos|producimos|manufacturamos|confeccionamos|elaboramos muebles|ropa|uniformes|envases|piezas|maquinas|equipos|cajas|bolsas|plasticos|etiquetas|textiles|calzado|colchones
  `),
  insurance: phrases(`
    vendemos|ofrecemos|comercializamos|intermediamos|vendo|corredores|agente|asesores|broker de? seguros|polizas|coberturas
  `),
  construction: phrases(`
    construir|construyo|construimos|remodelar|reparar|pintar|diseñar|diseñamos … casas|viviendas|edificios|oficinas|hogares|interiores|cocinas|obras
  `),
  media_entertainment: phrases(`
    publish|publishing|publicamos|editamos … newspapers|magazine|books|diario|revista|libros,
    diseñador|estudio|produccion|diseño|sello grafico|musical|fotografico|audiovisual|editorial,
    estudio de grabacion|doblaje|animacion|fotografia|arte|diseño|videojuegos|branding
  `),
  pharmaceuticals: phrases(`
    laboratorio|fabrica|distribuidora|importadora|distribuimos|vendemos|producimos|venta de? medicamentos|farmacos|vacunas|remedios
  `),
  automotive: phrases(`
    importadora|distribuidora|tienda|casa|venta|vendemos de? repuestos|autopartes|neumaticos|lubricantes|baterias|refacciones,
    reparamos|vendemos|arreglamos|importamos|compramos|arrendamos|alquilamos|venta|reparacion|arriendo|alquiler|renta de? autos|motos|vehiculos|carros|coches|camionetas
  `),
  retail: phrases(`
    tienda es de, tienda|local|articulos de camping|deporte|pesca|montaña|regalo|cocina|fiesta|oficina|bebe,
    vendemos|vendo|tienda|local|venta de? ropa|zapatos|juguetes|libros|muebles|plantas|lentes|celulares|bicicletas|telas|joyas|colchones|electrodomesticos|instrumentos|mascotas|vestidos|regalos|deportes
  `),
  energy: phrases(`
    cargadores|estaciones … electrica,
    instalamos|vendemos|instalacion|venta|instalo de? paneles|placas|cargadores|calefones solares
  `),
  human_resources: phrases(`
    agencia|servicio de empleadas|cuidadoras|nanas|niñeras|personal|asesoras, servicio de? liquidaciones|remuneraciones,
    consultora|consultoria|empresa|agencia|servicios de|en reclutamiento|seleccion|talento|personas|rrhh|personal,
    seleccion|busqueda|reclutamiento|contratacion|colocacion|gestion de personal|ejecutivos|talento|candidatos|perfiles|personas
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
