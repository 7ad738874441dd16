import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

export const leadSource: CuesByValue<"lead_source"> = {
  marketplace: phrases(`
    tienda|marketplace|directorio|catalogo|store|app|apps|listado|galeria … shopify|hubspot|salesforce|zendesk|tiendanube|aws|google|microsoft|zoho|vtex|woocommerce|integraciones|aplicaciones|apps|odoo|pipedrive,
    shopify|hubspot|salesforce|zendesk|aws|zoho|atlassian|slack|odoo|microsoft app|apps|marketplace|store|directory|exchange
  `),
  sem_ads: phrases(`
    clic|click|clickee|pinche|hice|clicked|tapped … anuncio|aviso|ad|publicidad|banner|sponsored,
    un|el|una|su|tu|the|an|your anuncio|aviso|ad|ads|publicidad|banner que|me|salio|aparecio|came|popped|showed|kept,
    patrocinado|patrocinada|sponsored, resultado|link|enlace|result patrocinado|pagado|promocionado|sponsored|paid,
    anuncio|publicidad|aviso|campaña|banner … google|youtube|internet|web|buscador,
    google|youtube … anuncio|publicidad|aviso|ad|ads|sponsored, ad|ads|advert … google|youtube|bing,
    aviso|anuncio|publicidad|ad suyo|suya|tuyo|vuestro|of|de ustedes|vambe|yours,
    salio|aparecio … anuncio|aviso|publicidad|banner, el que dice anuncio|patrocinado
  `),
  referral: phrases(`
    me|nos dijo|dijeron|conto|contaron|insistio|aconsejo|aconsejaron|hablo|hablaron|comento que|de los|les|hablara|llamara|escribiera|probara|ustedes|vambe,
    me|nos paso|dio|compartio|mando tu|su|el|este|vuestro numero|contacto|dato|nombre|link|telefono,
    told|said me|us|i|we to|should|about call|try|look|talk|reach|you,
    gave|passed me|us|along your number|name|contact|details, su|buena experiencia con ustedes,
    ya? los|les usa|usan|ocupa|ocupan|contrato|contrataron|tiene, uses|using|used you|vambe|it and,
    por|de una|un|mi|la|el amiga|amigo|prima|primo|hermana|hermano|cuñado|cuñada|socia|socio|vecina|vecino|colega|compañera|compañero|clienta|conocido,
    through|from|by a|my|an|our friend|colleague|neighbor|cousin|brother|sister|client|customer|peer|partner's,
    word got around, nos|me|les|los|lo recomendo|recomendaron|sugirio|sugirieron|refirio|refirieron,
    un|una|unos|unas|mi|otro|otra amigo|amiga|colega|conocido|familiar|cliente|clienta|excolega|empresario|empresaria|emprendedor|emprendedora|gerente|medico|doctor|abogado|profesor,
    a|my|another friend|colleague|client|customer|owner|founder|relative|neighbor, ex colega, exjefe,
    antiguo colega|compañero, nos|me paso|dio el|su dato|contacto, por|de boca en|a boca,
    alguien nos|me hablo|recomendo|conto|comento, somebody|someone told|recommended|mentioned,
    por un|una referido|referida|recomendacion, un partner nuestro nos recomendo,
    mi|nuestro|nuestra hijo|hija|padre|madre|mama|papa|suegro|pareja, old boss, gente|conocidos del rubro|sector,
    cliente|clienta|clientes suyo|suya|suyos|tuyo|tuya|de ustedes,
    es|son|era cliente|clienta|clientes suyo|suya|suyos|tuyo|de ustedes|vambe,
    hizo|hicieron el|de contacto|nexo|puente|enlace,
    me|nos|les dijo|dijeron … proba|prueba|prueben|usa|usen|llama|llamen|mira|habla|contacta,
    hablo|hablaron|hablar|habla|hablan bien|maravillas de,
    me|nos|les paso|pasaron|dio|dieron|compartio … contacto|dato|numero|telefono|nombre,
    me|nos|los conecto|conectaron|presento|presentaron con|a ustedes|vambe,
    empresa|clinica|colegio|hotel|tienda|restaurante|fundacion|aseguradora|oficina|municipio amiga|amigo|vecina|vecino|conocida|conocido,
    trabaje|trabajaba|trabajamos … usaba|usabamos|usaban … vambe|ustedes,
    alguien|persona del|de rubro|sector|gremio|equipo,
    otra|otro clinica|colegio|hotel|tienda|restaurante|fundacion|cooperativa|empresa|negocio|estudio|agencia|duena|dueno|emprendedora|emprendedor|directora|director|gerente
  `),
  seo: phrases(`
    puse|busque|buscamos|buscaba|escribi|teclee|googlee|buscando|buscar … google|internet|buscador|web|linea|chatgpt|soluciones|opciones|alternativas|chatbots|herramientas,
    aparecieron|salieron|aparecio|salio|salian|aparecian … primer*|busqueda|google|resultado|arriba,
    su|tu|vuestra|la pagina|web|sitio|blog salio|aparecio|encontre|vi|llegue|googleando|buscando,
    searched|searching|googled|typed|looking|looked|search for|online|up|into|google|around … google|found|you|came|online|solutions,
    your site|website|page|name|blog came|showed|popped|ranked, organic search,
    busqueda en|de|por google|internet|organica|web,
    buscando|busque|buscamos|busco|investigando|investigue|navegando|explorando en google|internet|linea|web|bing,
    buscando|busque|buscamos … en internet|google|linea, busqueda … google|internet|linea|web, por google, en google,
    on google, en un foro en linea|online|digital, un|una foro|comunidad online|virtual|digital,
    por su|la pagina|web|sitio, en su|la pagina|web|sitio, on the internet|web, buscador de google, motor de busqueda,
    pregunte|preguntamos a chatgpt, en youtube buscando, articulo|post|entrada|nota|guia … nuestro|su|vuestro blog,
    your|our blog|article|guide, salieron|aparecieron|salen|aparecen ustedes|primero|primeros|arriba,
    reseñas|resenas|reviews|opiniones de|sobre|about … vambe|ustedes|you,
    youtube|video|videos|tutorial|tutoriales … buscando|buscaba|busque,
    buscando|busque|buscaba|buscamos … youtube|reseñas|opiniones|tutoriales, rankeo|posicionado|indexado,
    mientras|cuando buscaba|buscabamos|investigaba|investigabamos|navegaba
  `),
  event: phrases(`
    en|at el|the … day|week|summit|fest|forum,
    nos conocimos|vimos|encontramos|topamos … en|feria|evento|charla|congreso|stand|expo,
    we|you|i met|spoke|saw|chatted|talked … at|booth|conference|expo|fair|event|show|summit|webinar,
    pase|pasamos|pasaste|pasaron por su|el|nuestro|tu|vuestro stand|pabellon|mesa,
    su|tu|el|una|la|esa charla|ponencia|webinar|taller|presentacion|stand|conferencia|seminario|clase|panel de|en|sobre|que|del,
    your|the|a talk|webinar|workshop|booth|session|presentation|panel|keynote at|on|about|you|last,
    en|a|durante|por|tras un|una|el|la|su|este|esta evento|feria|congreso|conferencia|webinar|charla|taller|seminario|simposio|meetup|expo|exposicion|foro|panel|encuentro|workshop|jornada|curso|capacitacion|convencion|ponencia|cumbre|masterclass,
    at|during|from|attended a|an|the|your event|fair|conference|webinar|talk|workshop|seminar|meetup|expo|summit|panel|convention|show|booth,
    evento|feria|conferencia|congreso|foro|encuentro|seminario|expo|charla|taller de|sobre|del,
    feria|expo|conferencia|congreso|evento|foro|encuentro|seminario tecnologico|tecnologica|empresarial|comercial|virtual|regional|nacional|internacional|anual|sectorial|gastronomica|gastronomico|local,
    asisti|asistimos|asistio|participe|participamos|fui|fuimos|estuve|estuvimos a|en un|una|el|la evento|feria|charla|taller|webinar|conferencia|congreso|seminario|foro|encuentro|expo|curso,
    encontre|encontramos|cruce|cruzamos|tope|topamos|converse|conversamos|hable|hablamos con su|tu|vuestra gente|equipo|ustedes|vendedor en,
    profesor|instructor|expositor|ponente|relator|speaker|panelista|conferencista|mentor … hablo|nombro|menciono|cito|recomendo|mostro,
    desayuno|almuerzo|mesa|encuentro|jornada|ciclo|semana de|para emprendedores|empresarios|innovacion|directores|gerentes,
    mesa redonda,
    diplomado|curso|clase|charla|seminario que|de|sobre … hablo|hablaron|mencionaron|menciono|nombraron|mostraron|presentaron
  `),
  pr: phrases(`
    lei|leimos|leyo|vi|vimos|escuche|escuchamos|salio|salieron|aparecieron … articulo|nota|reportaje|entrevista|podcast|revista|diario|radio|tele|noticia|noticias|prensa|columna|ranking|video|blog|medio,
    read|saw|heard|listened|watched … article|podcast|news|interview|magazine|newspaper|radio|tv|feature|press|column|video|documentary,
    un|una|el|la|su articulo|noticia|reportaje|nota|entrevista|columna|podcast|documental|libro|informe|estudio,
    an|a|the|your article|podcast|interview|report|story|book|documentary,
    en un|una|el|la|mi|algun blog|revista|diario|podcast|periodico|radio|video|publicacion|boletin|medio,
    escuchando un|una|el|la podcast|radio|entrevista|programa, en|por la radio|television|tele|prensa,
    caso de exito|estudio publicado|de, un post, articulo|nota|reportaje|noticia en|sobre|de,
    lei|leimos|vi|vimos|escuche|escuchamos … forbes|cnn|bloomberg|mercurio|financiero|clarin|expansion|gestion|portafolio,
    salieron|aparecieron|salio en las|la|el|un|una noticias|diario|tele|prensa|radio|revista,
    entrevista|reportaje|nota a|al|sobre|de su|fundador|vambe|ustedes
  `),
  email: phrases(`
    su|tu|el|vuestro|un newsletter|boletin|mailing|correo mensual|correo semanal,
    suscrit*|suscribi|suscribimos|inscrib* … boletin|newsletter|lista|correos|blog,
    your|a|the newsletter|mailing|digest, subscribed|subscribe|signed to|up … newsletter|list|emails|updates,
    campaña|correo|mail … masivo|promocion|novedades|mensual|semanal, newsletter de|semanal|mensual,
    boletin de|semanal|mensual|informativo, su newsletter|boletin, suscrit* a su|un|una|la
  `),
  partner: phrases(`
    implementador*|integrador*|consultor*|agencia|asesor*|proveedor*|contador|contadora|estudio que|nos|de|del|externo|externa ve|lleva|llevan|implemento|implementa|asesora|asesoran|crm|erp|sap|recomendo|presento,
    quien|el|la|los|gente que|de nos|la implemento|instalo|lleva|llevan|ve|vendio|asesora|ayuda,
    partner|partners de|of vambe|ustedes|hubspot|salesforce|zoho|yours,
    our|a|the hubspot|salesforce|zoho|sap|crm|erp|it|marketing|implementation partner|consultant|agency|vendor|integrator|provider,
    nuestros|nuestro|una|la|un inversionistas|inversionista|aceleradora|incubadora|fondo|consultora|gremio|camara|asociacion|federacion|banco,
    accelerator|incubator|investor|investors|consultancy|agency|vc introduced|recommended|told|suggested|pointed|mentioned,
    our|a|one of our consultants|consultant|advisors|advisor|agency|integrator|partners|investors,
    consultora|asesor|asesora|consultor externa|externo|nuestra|nuestro,
    nuestra|una|la consultora|agencia|aceleradora|incubadora que|nos|de,
    partner de vambe|ustedes|tecnologico|comercial|nuestro, un partner,
    nuestro partner|integrador|implementador|consultor|asesor,
    un|una socio|socia comercial|tecnologico|estrategico|de negocios,
    proveedor|proveedora de crm|erp|software|tecnologia|ti|hosting|sistemas|pagos, business partner,
    our consultant|agency|integrator|partner|accelerator, a partner, partner agency|company|consultancy,
    empresa consultora|asesora|partner|aliada|implementadora, una empresa aliada|asociada, alianza con,
    implementa nuestro crm|erp, quien|que nos lleva|implementa|implemento el|la|nuestro crm|erp|sistema,
    nos|me implementan|implementaron|implementa|instalaron|asesoran|asesora … dijeron|dijo|recomendaron|recomendo|presentaron|presento,
    their|our|the integration|implementation|consulting team|partner|firm,
    run|runs|ran|handles|handle our … integration|implementation|crm|erp|epic, 's team told|said|introduced,
    aceleradora|incubadora|fondo|consultora|agencia|integrador … conecto|presento|recomendo|sugirio|derivo,
    aliado|aliados|partner|socio de ustedes|vambe|para esto
  `),
  outbound_call: phrases(`
    me|nos llamo|llamaron|llamaste|llamaba|llamaban … veces|semana|sin|insist*|ofrec*|present*|demo,
    me|nos|lo|la|los llamaste|telefoneaste|marcaste|ubicaste, llamaste, te|le|lo|la|los llame por|hace|ayer|en|y|cuando, cuando|como te|le|lo|la|los llame, te|le|lo|la llame la semana,
    te|lo|la|le contacte por telefono,
    tu|su|la|esa|una llamada|llamado|telefonazo … semana|pasada|anterior|dias|martes|lunes|jueves|inesperada,
    hablamos por telefono, sono el telefono, insistieron|insististe|insistio llamando|con|por,
    you|someone|they|rep|guy|girl|lady rang|phoned|called … office|me|us|last|week|out|cell|number, when you called,
    i called you, our call last, kept calling, cold called, gave you a call,
    contesto|conteste|atendi la|su|tu|una|el llamada|telefono|llamado,
    me|nos llamo|llamaron alguien|uno|una|un|ejecutivo|ejecutiva|vendedor|vendedora|por|de,
    recibi|recibimos una|su|tu llamada, ustedes me|nos llamaron, me|nos contactaron|contacto por telefono,
    got|received a|your call, someone|you called me|us, llamada de un|una|su|vambe, called out of the blue,
    un llamado de
  `),
  linkedin: phrases(`
    mensaje|publicacion|post|articulo|anuncio|video|perfil|invitacion|conexion … linkedin,
    me|nos|te|le agregaste|agregue|contactaste|contacte|escribiste|escribi … linkedin,
    post|publicacion|articulo|anuncio|mensaje|video|contenido en|por|de linkedin,
    compartiste|publicaste|subiste|posteaste|compartieron|publicaron|vi|vimos|aparecio|aparecieron|encontre … linkedin,
    on|via|through|over|en|por|de linkedin
  `),
  instagram: phrases(`
    anuncio|aviso|publicidad|video|post|publicacion|historia|reel|story|ad … instagram|insta|ig|tiktok|redes,
    anuncio|publicidad|historia|reel|post|publicacion|video|story|ad en|por|de|on instagram|insta|ig|tiktok,
    me|nos salio|aparecio en instagram|ig|tiktok,
    subieron|subiste|publicaron|vi|vimos|cazando|siguiendo|sigo|aparecio|descubri … instagram|insta|ig|tiktok
  `),
  facebook: phrases(`
    face|fb|facebook|feisbuk, un|el grupo … face|facebook|fb,
    aviso|anuncio|publicidad|video|post|publicacion … facebook|face|fb,
    anuncio|publicidad|grupo|post|publicacion|video|ad en|por|de|on facebook|fb|face,
    en|por|de|via|on un|una|el|la|a? grupo|comunidad|pagina de? facebook|fb|face
  `),
  webchat: phrases(`
    escribio|pidio|ingreso|entro|solicito|llego|contacto … nuestro|nuestra whatsapp|chat|formulario|web|pagina|sitio|landing,
    nos|les|te|os escribiste|escribio|escribi|escribimos|hable|hablo|consulte … chat|web|pagina|sitio|formulario,
    dejaste|dejo|deje|dejamos|puse|pusimos tus|sus|mis|los|nuestros datos,
    llenaste|lleno|llene|completaste|completo|complete|rellene|relleno el|un|nuestro|su formulario,
    por el|la chat|chatcito|ventanita|globito|burbuja|widget|formulario de|del|que|en,
    chat de|en|del la|su|el|tu web|pagina|sitio|landing,
    chatted|chatting|chat with|on|through your|the|our bot|widget|site|website|page,
    your|the website chat|widget|form|bot, filled|submitted|completed out|in? the|a|your|our form,
    hablando con el|su|ese bot|asistente|chatbot de|en|que, left my|our|your details|info|number,
    les|te escribi|escribimos por|en|a el|la|su chat|web|formulario|whatsapp,
    llene|llenamos|complete|completamos|rellene|rellenamos el|un|su formulario,
    por el chat|formulario|whatsapp de|del su|la|el|sitio|web|pagina|ustedes,
    through|via|using your|the chat|form|widget, deje mis datos en,
    salio|salto|aparecio|abrio|abri|vi … burbuja|burbujita|chat|chatcito|globito|ventanita|popup,
    les|te|le mande|mandamos|envie|enviamos|escribi|escribimos|puse … whatsapp|wsp|wasap|mensaje,
    chatting|chatted|talked with|to your|our assistant|bot|agent|widget,
    chat|bot|asistente|robot … me|nos agendo|contesto|respondio|atendio,
    dej* mis|nuestros|sus|los datos|correo|telefono en, me agendo solito|solo
  `),
  cold_email: phrases(`
    got|saw|read|received|about your email|note, correo|mail|email que me|nos mando|envio|mandaron|enviaron|escribio|mandaste|enviaste,
    me|nos escribiste|escribieron|escribio|mandaste|mandaron|enviaste|enviaron … correo|mail|email|mensaje,
    te|le|les|os escribi|mande|envie … correo|mail|email,
    mi|tu|su|el|ese|este correo|mail|email … frio|mande|envie|mandaste|enviaste|asunto|respondi|conteste|llego|inbox|bandeja|llamo|atencion|abri,
    respondiste|respondio|contestaste|contesto|respondi|conteste|abri mi|al|tu|su|el|un correo|mail|email|mensaje,
    replied|replying|responded|responding|answered|answering|opened|read to? my|your|the|an email|message|note,
    i|you|someone|rep|they emailed|wrote|reached me|you|us|out … email|inbox|cold|blue, landed|showed in|up … inbox,
    email … blue|unsolicited|nowhere|cold|spam|inbox, correo|mail … nada|frio|spam|conocia|conociamos|pedido|esperaba,
    aparecio un correo|mail,
    me|nos llego|escribio|escribieron|mando|mandaron|envio|enviaron un|una|su correo|mail|email,
    correo|mail|email suyo|tuyo|de|en vambe|ustedes|frio, sin haber|que nadie pedido|pidio, out of the blue,
    me|nos contacto|contactaron|buscaron|tocaron|escribieron|escribio|ofrecieron … correo|mail|email,
    correo|mail|email con|en el|la que me|nos cazaste|contactaste|escribiste|convenciste,
    ejecutivo|ejecutiva|vendedor|vendedora suyo|suya|de escribio|mando|envio,
    your|that|the email|message caught|landed|got|made, cold|outreach email|message|note
  `),
};

export const vambeProduct: CuesByValue<"vambe_product"> = {
  axis: phrases(`
    conectar|integrar|sincronizar|unificar … sistemas|erp|crm|bases|plataformas|herramientas|software,
    connect|integrate|sync … systems|erp|crm|tools|platforms|databases,
    no necesitamos|queremos|buscamos … chatbot|chat|bot|chats … solo|sino|integracion*,
    don't need a chatbot|bot|chat, solo la|las|una|necesitamos integracion|integraciones|conexion, no chat just
  `),
  iris: phrases(`
    algo|solucion|herramienta|bot mas? muy? simple|sencillo|sencilla|basico|basica|rapido|facil,
    something simple|basic|quick|easy|lightweight, no necesitamos|queremos … integraciones|complejo|complicado|nada,
    lo|la mas simple|sencillo|basico, configurar en minutos|dias|horas, set up in minutes|days|hours,
    sin|no requiere programar|desarrollo|integraciones|tecnico|integrar
  `),
  ads: phrases(`
    medir|atribuir|optimizar|saber|mejorar|rastrear … publicidad|anuncios|campañas|pauta|inversion|ads,
    measure|attribute|optimize|track … ads|advertising|campaigns|spend
  `),
};
