import { together, WIDE } from "./pair.ts";

const SYSTEMS =
  "calendario|calendar|contabilidad|contable|caja|registradora|balanza|lector|sensores|gps|sap|quickbooks|whatsapp|excel|laboratorio|historia|facturacion|inventario|bodega|banco|pasarela|courier|bascula|ecommerce|loyalty|scheduling|accounting|billing|inventory|warehouse|checkout, sistema|erp|crm|sap|software|plataforma|herramienta|programas|aplicaciones|app|apps|web|tools|systems|platforms|salesforce|hubspot|netsuite|oracle|odoo|dynamics|shopify|vtex|magento|woocommerce|prestashop|zendesk|pos|pms|telefonia|torniquete|facturador|intranet|backend|database";
const PEOPLE =
  "cartera|base|matricula|apoderado|empresas|restaurantes|locales|tiendas|talleres|voluntarios|feligres*|parejas|duenos|dueños|niños|jovenes|lectores|televidentes|choferes|proveedores|agricultores|brokers|patients|guests|clients|readers|donations|companies|shops|parents|kids|couples, clientes|clientela|clientas|cuentas|socios|alumnos|estudiantes|suscriptores|abonados|usuarios|miembros|pacientes|donantes|afiliados|asegurados|apoderados|compradores|familias|hogares|papas|padres|comunidades|gremios|fieles|inquilinos|arrendatarios|polizas|contratos|convenios|suscripciones|membresias|customers|clients|accounts|members|subscribers|students|users|donors|policyholders|families|tenants|growers|regulars|contracts";
const LEADS =
  "consulta|consultas|contactos|simulaciones|solicitudes|reservas|citas|audiciones|turistas|novios|parejas|vitrineo|carritos|llamados|tasaciones|recorridos|degustaciones|charlas|inscripciones|preventa|walk|tours|viewings|signups|carts|consultations|estimates|referrals|meetings, lead|prospecto|interesado|cotizaciones|oportunidades|visitantes|visitas|postulantes|curiosos|propuestas|presupuestos|licitaciones|promesas|demos|leads|opportunities|prospects|applicants|inquiries|enquiries|proposals|quotes|trials|visitors|deals|pipeline";
const ADVERTISING =
  "publicidad|publicitari*|anuncio|ads|pauta|campaña|adquisicion|captacion|clic|cpl|cac|cpa|advertising|clicks|campaigns|adwords|patrocinad*|sponsored|promoted|vallas|volante*|volanteo|letrero|influencer*|radio|medios|billboard*|flyers|banners|portales|captar|captado, google|meta|facebook|instagram|tiktok ads, marketing digital, paid social|search|media, portal inmobiliario|de, google|facebook|instagram|tiktok|meta|zuckerberg";
const REPORTS =
  "inventario|indicador|ventas|rendicion|memoria|planilla|tablas|dashboard|cubo|cuadratura|conciliacion|metricas|graficos|gestion|estado|arqueo|liquidacion|dossier|metrics|charts|forecast|inventory|kpi|pack|update|updates|close, reporte|informe|reporteria|indicadores|kpis|consolidado|cierre|numeros|cifra|cifras|laminas|boletin|balance|estadisticas|powerpoint|ppt|presentacion|resultados|parte|avance|figures|stats|statistics|deck|slides|results|summary|reporting|report|reports, board pack, cuadro comparativo|resumen, estado de resultados|avance|situacion, data|datos|dato|informacion";
const DAYS =
  "dia|dias|semana|semanas|mes|meses|horas|jornada|jornadas|noche|noches|lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|trimestre|days|weeks|months|hours|friday|monday|weekend|quarter";
/** Where people keep what should be in one place. */
const KEPT =
  "en|entre el|la|los|las|su|sus|un|una|mi|mis|varios|varias|otro|otra|google|distintas|diferentes? correo|correos|mail|agenda|agendas|cuaderno|cuadernos|libreta|libretas|libretita|celular|celulares|telefono|tablet|computador|compu|pc|notebook|carpeta|carpetas|disco|drive|sheets|excel|planilla|planillas|hoja|hojas|papel|papeles|papelitos|pizarra|cabeza|memoria|servidor|caja|cajas|archivador|archivo|archivos|chat|chats|grupo|grupos|whatsapp|formularios|servilletas|notas|carton|bodega|oficina|oficinas|sistema|software|erp|crm, in|on|across|between my|our|the|a|his|her|their|someone's|somebody's? email|inbox|inboxes|notebook|notebooks|phone|phones|laptop|laptops|drive|drives|spreadsheet|spreadsheets|sheets|folders|files|paper|head|heads|whiteboard|binders|hubspot|salesforce";
const GROWTH =
  "crec*|crez*|expand*|expansion|sucursales|franquici*|growth|growing|grow|grew|grown|expanding|scale|scaling|duplic*|triplic*|doble|triple|double|doubling|filial|sedes, nuev* ciudad|ciudades|sucursal|local|pais|paises|tienda|sede|mercado|region|cliente|contrato|cuenta, mas clientes|cuentas|locales|ciudades|volumen|alumnos|contratos|pedidos|unidades|sucursales, another|new|more city|cities|clients|stores|branches|locations|students|markets|countries|customers|office, pasar|pasamos|paso|saltar|ir|llegar|subir de, pasar|llegar a #, sum*|agreg*|abr*|incorpor*|tom*|habilit*|acept* … mas|otro|otra|nuevo|nueva|nuevos|nuevas|#, regiones|exito, take|taking on, more than #, from # to, add|adding|open|opening|onboard|onboarding";
const STRAIN =
  "se desordena|desordenan|descontrola|descontrolan|pudre|enreda|complica|complican|multiplican|cae|caen todo?, mas errores|gente|personas|reclamos, costos|errores|problemas suben|aumentan|crecen|multiplican, no hay manos|capacidad|espacio|estructura|forma|manera|como, a tope|reventando|apretados|justos|cortos|topados, una sola persona, depende de, a mano|pulmon, cuello de botella, stretched|struggl*|chok*|messy|chaos|chaotic|bogged|overload*|slow|slows|errors|mistakes|manual|by hand, no|ni|ya|tampoco|nunca|jamas la|lo|las|los|nos|me|se? soport*|aguant*|resist*|sosten*|cab*|cup*|alcanz*|escal*|responde|responden|da|dan|crecer|crece|avanz*|podemos|puedo|podria|podriamos|tenemos|admite|funciona, explot*|revient*|revent*|colaps*|desbord*|ahog*|congel*|tope|techo|limite|limita|limitan|limitacion|freno|frena|frenan|inviable|imposible|insostenible|desarm*|desmoron*|quiebr*|lentisimo, hace|haciendo agua, se cae|caen|muere|rompe|satura|traba, no da|dan, falls|fall|fallen|falling|fell over|apart, break|breaks|breaking|crash*|crawl*|ceiling|cap|capped|bottleneck|buckl*|collaps*|strain*|maxed|limit|limits|outgrew|outgrown|unsustainable|impossible, can't|cannot|couldn't|won't|doesn't|isn't|not|never take|handle|cope|keep|hold|support|work|scale|repeatable|stretch|add|serve|built|manage, turn|turning|turned away|down, hit|hits|hitting a|the|its|our wall|limit|ceiling, duct tape";
const CAPACITY =
  "reparto|flota|cocina|fabrica|taller|soporte|implementacion|instalaciones|administracion|logistica|coordinacion|planillas|personal|ejecutivos|supervisores|profesores|tecnicos|maestros|socios|yo|kitchen|workshop|fleet|crew|trainers|teachers|installers|admin|spreadsheets|workflow|workflows, infraestructura|servidor|servidores|sistema|plataforma|backend|hosting|web|procesos|proceso|operacion|estructura|erp|excel|excels|base|metodo|modelo|esquema|equipo|capacidad|gestion|logistica|tecnologia|app|margen|bodega|galpon|planta|server|servers|infrastructure|platform|system|systems|process|processes|operation|database|team|capacity|model|setup|staff|warehouse";
const LEAVING =
  "pausan|pausa|congelan|congela|suspenden|suspende|renuncian|renuncia|renuncio|desaparecen|desaparecieron|desercion|desertor*|emigran|traicion*|fidelizar|fidelizamos|reinscrib*|rematricul*|recontrat*|reactivar|recompra, no repit*|reagend*|retom*|contin*|reinscri*|rematric*|completan|terminan el|la, duran|dura|aguantan poco|menos|apenas|#, no pasan|llegan del|al, se cansan|aburren|desmotivan|desencantan|enfrian, prefieren|eligen otro|otra, fade|fading|faded|dwindl*|shrink*|attrition|turnover|expire|expires|expired|downgrade*|rebook*|reorder*, se van, se fueron, se nos van|fueron|va|bajan|estan, cancel*|abandon*|desert*|renuev*|renov*|retiran|retiro|retiraron|retirarse|fuga|churn|rotacion|desafili*|borran|borra|borraron|borro|baja|bajas|finiquito|portabilidad*|migran|migraron|migrando|migro|emigr*|infiel|infieles|desuscri*|desinscri*|alejan|aleja|marchan|marcha|marcharon|marcho, dejan|dejaron|dejando|deja|dejo de, dan|dieron|dar de baja, no vuelv*|regres*|volvieron|volvio|siguen|continuan|quedan|permanecen|recompran|fiel|fieles, se|nos|estan cambia*|cambiando|cambio|cambiaron|pasan|pasaron|paso|llevan|llevaron|llevo, sac*|retir* a, cierran|cierra|cerraron|cerrando|cerro la|el|su|las|los cuenta|tarjeta|cargo|contrato, nos|me han|quitan|quitaron|despid*|dejan|dejaron, a otro|otra competidor|agencia|proveedor|plataforma|banco|academia|colegio|empresa, leave|leaving|left|quit|quitting|renew|renewing|lapse*|cancel*|defect*|unsubscrib*|disappear*|dropping|lost|lose|losing|lapsing|terminate*|switch*, go|goes|going|went|moved|move elsewhere|away, drop|dropped|drops out|off, walk|walked|walks away|out, pull|pulled|pulling their|out, stop|stopped|stops coming|paying|buying|using|ordering, back door, don't|doesn't|never|nobody|no one come|comes|came|return|stay|stays|stick";
const LOST =
  "rebot*|arruin*|quedan en nada|veremos|el aire, no vuelven|vuelve|regresan|aparecen|contratan|contrata|reservan|pagan|paga|deciden|se deciden|completan|matriculan, se diluy*|duerm*|traban|trabad*|atasc*|olvid*|desinteres*, mueren|muere ahi|en, no pasa|pasan de, pura|puro|mucha|mucho, sin comprar|cerrar|firmar|reservar|pagar|terminar, wither*|evaporat*|abandon*|bounce|bail|leave|wander*|hesitat*, without buying|ordering|booking|paying, fall|falls|fell through|off, pierd*|perd*|enfri*|conviert*|convert*|concret*|escap*|abandon*|estanc*|cayeron|cayendo|bajaron|bajando|cierran|cierra|pocas|pocos|close|cold|losing|lost|lose|drop*|planchad*|planas|flojas|morir|mueren|muere|muertas|desaparec*|esfum*|evapor*|desist*|arrepient*|frustr*|amarr*|traduce|traducen, casi nadie|ninguno|ninguna|nunca, no se? llega|llegan|terminan|termina|avanzan|avanza|prosper*|cuajan|cuaja|firman|firma|compran|compra|presenta|presentan|depositan|deposita|pasan|pasa|deciden|decide|contestan|vuelven|responden, ni uno|una|la mitad|tercera|cuarta, a medio camino, a mitad de, se|nos|me cae|caen|pierde|ganan|gana, hardly|barely|rarely|seldom|never|almost any|anyone|anybody|none|nobody|ever|turn|become|close|buy|sign|convert, no one|nobody buys|signs|orders|places|closes|commits|pays, ghost*|vanish*|stall*|fizzl*|slip*, go|goes|going|went nowhere|silent|dark|quiet, one out of";
const RULES =
  "sii|sag|seremi|isp|invima|cofepris|sunat|dian|sat|uif|cnbv|sbs|cmf|sernac|profeco|indecopi|osha|fda|sec|finra|lgpd|fiscalia|contralor|notari*|aduana|municipalidad|juzgado|juicio|querella|tutela|garante, ente|organismo regulador|fiscalizador|de, oficial de cumplimiento, ley de, secreto bancario|profesional, menores de, derecho al, disclosure*|disclaimer|retention|watchdog|court|attorney|counsel|lawyers|statut*|legislation|mandate, ley|leyes|norma|normativ*|regulacion|regulador|regulatori*|superintendencia|fiscaliz*|auditoria|auditor|auditores|compliance|ministerio|privacidad|law|laws|regulator|regulators|regulations|gdpr|hipaa|inspeccion|inspector|inspectores|inspection|contraloria|autoridad|autoridades|certificacion|acreditacion|licencia|licence|license|permiso|reglamento|legal|legalmente|legales|kyc|aml|pci|iso|imss|uaf|infraccion*|sumario|tribunal*|consentimiento|consent|sanitari*|sanidad|tributari*|breach|brecha|habeas|protocolo|certification|accreditation|auditors|audit, comision para el, comision|unidad nacional|de, datos personales|sensibles, area legal, direccion del trabajo, impuestos internos, personal data, data protection|privacy, lavado de, money laundering, anti money, historia|historias clinica|clinicas";
const PRESSED =
  "guardar|conservar|custodi*|archiv*|registrar|demostrar|probar|comprobar|avisar|informar|borrar|eliminar|autoriz*|firmad*|consent*|ilegal|irregular*|cargos|castigo|suspension|cierre|cerrar|clausura|incumplimiento|hallazgo*|observ*|advert*|plazo|vence|store|keep|record|retain|delete|disclose|violat*|penalt*|sanction*|shut|non compliant|deadline|warning|complaint|illegal, exig*|oblig*|cumpl*|incumpl*|multa*|riesgo|sancion*|preocup*|respald*|evidencia|constancia|trazabilidad|expuest*|expone*|demanda*|denunci*|investig*|bloque*|prohib*|declar*|acredit*|anonimiz*|filtr*|temor|miedo|penaliz*|castig*|clausur*|perder|suspend*|observaciones|document*|certific*|justificar|auditan|piden|pide|manda|revisando|incomplet*|vencid*|omision*|fined|fine|fines|risk|comply|complying|require*|worr*|auditaron|observaron|penal*|sued|lawsuit*|fail*|lose|losing|investigat*|exposed|liab*|breach*|scrutin*|burden|prove|demand*|mandat*|shut";
const UNKNOWN =
  "invento|inventamos|calculo|tanteo|estimo|incierto|incierta|transparencia|nebulosa, nadie|ninguno me|nos|lo|la|les dice|cuenta|avisa|informa|reporta|sabe|responde, se me|nos escapa|escapan|pierde|pierden|oculta|ocultan, solo|apenas me|nos|se, confio|confiamos|creo|creemos|quiero creer en|que, ni|tampoco yo|ellos|nosotros|el|la|los, no llevamos|llevo|lleva|registran|registramos|reportan|rinden|avisan|informan|cuentan, unclear|unsure|uncertain|suspect|hope|pray|trust|rely|anecdot*, has|have|with no, not|never sure|certain|told|recorded|logged, desconoc*|desconozc*|ignor*|adivin*|suposicion*|suponemos|supongo|intuyo|intuimos|sensacion|impresion|corazonada|incognita|misterio|oscuras|ciegas|tientas|enter*|sorpresa|creerle|creerles|guessing|guesswork|wonder|blind|blindly|unaware|mystery|assume|assuming, no se|sabemos|sabe|saben|sabria|sabriamos|conozco|conocemos|conoce|conocen|veo|vemos|ve|ven|puedo|podemos|pueden|tengo|tenemos|hay|existe|logro|logramos|alcanzo|alcanzamos|encontramos|queda|miden|mide|medimos, sin saber|ver|conocer|tener|datos|que, nunca|jamas se, nadie sabe|ve|mide|registra|controla|revisa|supervisa|me|nos|lleva, perdemos|pierdo|perdi|perdimos de? la? vista|pista|rastro, ojos vendados|cerrados, le|me inquieta|preocupa no, ni idea, a saber, vaya uno|usted, don't|doesn't|can't|cannot|couldn't|wouldn't|no one|nobody know|knows|see|tell|measure|track|tracks|checks|sees|say|prove|record, no clue|idea|way|trail|record|visibility|insight|data, hear|hears|heard nothing, in the dark, keeping score|track";
const WHAT =
  "verdad|cierto|realidad|efectividad|cumplimiento|atencion|ventas|clientes|llamadas|visitas|vendedores|tecnicos|repartidores|equipo|sucursales|locales|franquicias|terreno|ruta|opinion|experiencia|conformes|contentos|quejas|cantidad|total|real|exacto|numero|tiempo|demora, team|reps|drivers|branches|satisfaction|quality|experience|complaints|outcome|results|reality|truth|happy|unhappy|progress|status, cual|cuales|cuant*|quien|quienes|rendimiento|desempeño|metricas|estadisticas|control|visibilidad|medir|funciona|pasa|pasando|paso|satisfaccion|porcentaje|estado|avance|motivo|razon|explicacion|evidencia|indicador|indicadores|dato|datos|registro|calidad|resultado|resultados|productividad|cumple|cumplen|hacen|hace|dicen|dice|piensan|opinan|ocurre|ocurrio|sucede|sucedio|quedo|molesto|descontent*|which|how|whether|what|who|where|why|visibility|happening|happens|idea|performance|numbers|if, por que, si lo|la|los|las|el|un|se|me|nos|ya|realmente|de, en que, que porcentaje|paso|piensan|hacen|dicen|estan|tan|tanto";
const JOINED =
  "amarrar|acoplar|casar|cuadrar|cruzar|calzar|empatar|engranar|empalmar|conversar|hablarse|leer, pasar|pasan|pasamos|llevar|mover|subir … a mano|manualmente, se hablan|conectan|entienden|leen|ven, merge|match|mesh|pair|wire|wired|pipe|patch|patched|feed|feeds, unir|unirlos|unirlas|juntar|juntarlos|enlaz*|engan*|enchuf*|ligad*|ligar|vincul*|interconect*|interoper*|puente|pegamento|parche*|empalm*|acopl*|conexion*|sincroniz*|integr*|conect*|acoplan|comparten|comparte|api|apis|conector*|webhook*|middleware|exportando|importando|redigit*|retipe*|retranscri*|transcri*|traspas*|bridge|sync|syncs|syncing|glue*|connector*|integrat*|connect*|interoperab*, hook|hooked|hooking up, plug|plugged in|into, flow into, talk|talks to";
const APART =
  "ciego|sordos|distintos|diferentes|otro idioma|peleados|enredo|cacho|suplicio|odisea|calvario|infierno|lio|quilombo|desastre|chicle|a la fuerza, no hay|existe|tiene|tienen|permite|quiere|quieren|sabe|da|se, proveedor|desarrollador|programador … no|cobra|caro|meses, separate|separately|different|silos|pain|hack|hacky|workaround*|kludge, no|ni|sin|nunca|jamas|imposible|falla|fallan|fallo|fallando|falta|cuesta|costado|costo|complicad*|engorros*|pesadilla|incompatib*|aislad*|desconectad*|separad*|divorciad*|cerrad*|rivales|antigu*|obsolet*|error*|martirio|tortura|drama|dolor|botado|parches|manual|manualmente|mano|meses|caro|carisim*|mitad|mal|never|don't|doesn't|won't|can't|couldn't|cannot|not|no|nobody|fails|failed|failing|breaks|broke|broken|nightmare|painful|manually|twice|months|custom|mess, ninguno conversa|conecta, doble digitacion|ingreso|trabajo, un|su carril|lado|mundo";

/** What leans to a pain when said together: beats silence and single words that lean, never what says it. */
export const widePainPairs = together("primary_pain_point", WIDE, {
  high_advertising_costs: [
    [
      ADVERTISING,
      "car*|costos*|costo|costos|coste|cuesta|cuestan|costaron|gast*|invert*|inviert*|inversion|plata|dinero|presupuesto|fortuna|dineral|subi*|sube|suben|dispar*|retorno|rentab*|quem*|desperdici*|botando|sangr*|desangr*|regal*|tarifa|tarifas|oro|fondo|compens*|justific*|desmedid*|excesiv*|barbaridad|margen|utilidad|ganan|ganancia|sueldo|ahorr*|abarat*|devora*|expensive|spend|spending|spent|budget|wasted|wasting|waste|burn*|pricey|return|cost|costs|costing|eats|eating|profit|justify|bill|bucks|dollars|pesos|euros|money|overpay*, pag* demasiado|mucho|cada|por, a precio de, sale|salen mas|muy|en|a|caro, wipe*|wiping out, no rinde|rinden|compensa|conviene",
    ],
    [
      "cada|por cada? contacto|lead|prospecto|interesado|clic|click|visita|inscrito|matriculado|registro|candidato|cliente nuevo|llamada|estudiante|alumno captado|nuevo|interesad*|que, per|a|each|every lead|click|customer|booking|signup|sign, costo|coste por|de",
      "pag*|carisim*|sale car*, sale en, cuesta demasiado|una|un|mas|mucho|lo, bajar|reducir|abaratar lo|el|los, oro|desangr*|tarifa, bucks|dollars|expensive|fortuna|fortune|overpay*, marketing|publicidad|captacion",
    ],
  ],
  slow_reporting: [
    [
      REPORTS,
      `tard*|demor*|atras*|retras*|lent*|manual|manualmente|mano|desactualiz*|viejos|vencid*|añej*|obsolet*|armar*|arma|armando|prepar*|elabor*|consolid*|compil*|tabul*|transcri*|cuadr*|recopil*|copiar|copiando|pegar|pego|eterno|espera*|atrasad*|slow|late|manually|hand|outdated|stale|behind|compile*|assembl*|chas*, lleg* tarde|cuando|con|despues|dias, # horas|dias|semanas|weeks|days|hours|jornadas|meses, de ayer|anteayer, para el miercoles|lunes|viernes|jueves, after the, put|putting|pull|pulling together, cuando ya, ya paso|no, se procesa|procesan al`,
    ],
    [
      "laminas|lamina|powerpoint|ppt|informe|informes|reporte|reportes|dato|datos|data|cifra|cifras|numeros|boletin|planilla|planillas|excel|csv|cuadro|consolidado|presentacion|estadisticas|deck|slides|spreadsheet|spreadsheets|figures|numbers|report|reports|resultados|balance",
      `gast*|toma|toman|tomo|lleva|llevan|retien*|dedic*|pasa|pasan|pasamos|pierde|pierden|perdemos|echarle|implica|tarda|demora|takes|took|spend|spends|spending|wait|waiting ${DAYS}, gast*|toma|toman|lleva|llevan|retien*|dedic*|pasa|pasan|pasamos|pierde|pierden|perdemos|echar*|implica|takes|took|spend|spends|wait|waiting … ${DAYS}, cada ${DAYS}, every ${DAYS}`,
    ],
    [
      "pido|pedimos|piden|pide|pedir|solicit*|pregunt*|necesito|ask|asks|asked|request* … dato|datos|cifra|numero|numeros|reporte|informe|ventas|informacion|number|numbers|report|figures|data",
      "a los # dias, # dias|semanas|horas|days|weeks, cuando ya, dias|semanas despues, hasta el, tard*|demor*|espera*|wait*, ya no me|nos? sirve",
    ],
  ],
  low_conversion: [
    [`${LEADS}|ventas|sales|carrito|carro|matriculas|registro|formulario|negocios|tratos|contactos`, LOST],
    [
      "prueba|pruebas|demo|demos|evaluacion|test|trial|trials|muestra|muestras|sample|samples|cotizacion|cotizaciones|propuesta|propuestas|presupuesto|visita|visitas|feria|registro|formulario|descargan|simulan|simular|cotizamos|cotizo|cotizan|tarifas|itinerarios|inquiries|quotes|proposals|applications|demos|drives|interesad*",
      `${LOST}, compr* en otro|otra|chino, reserv*|compr*|contrat* … otro|otra|lado, no … compr*|contrat*|inscri*|firm*|reserv*|matricul*, en membresias|ventas|contratos|matriculas, queda con, place|places the order, into purchases|sales|customers|contracts|bookings`,
    ],
    [
      "casi|nadie|ninguno|ninguna|apenas|jamas|nunca|poc*|hardly|barely|rarely|nobody|never|few, no one, de # en|uno|dos|tres, # de #|cada|cien, # out of|in #, la mitad, contad*|cuentan con, muy poc*",
      "compra|compran|firma|firman|contrata|contratan|inscribe|inscriben|matricula|matriculan|cierra|cierran|concreta|concretan|reserva|reservan|termina|terminan|agenda|agendan|paga|pagan|deposita|depositan|finaliz*|cerramos|vendemos|ventas|contratos|compras|buy|buys|buying|sign|signs|book|books|purchase|purchases|close|closes|deal|deals|convert|converts|order|orders, queda|quedan con, se queda|quedan",
    ],
    [
      "vend*|venta|ventas|contratos|negocios|clientes nuevos|licitaciones|reservas|cierres|sales|deals|bids",
      "no rematar|amarran|cierran|concretan|insistir|logramos, somos malos|malo, desidia|insistir|seguimiento, quedamos|salimos segundos|terceros, nos ganan|gana|quitan, antes ganabamos|vendiamos|cerrabamos, estancad*|planchad*|caid*|flojas|pobres|mediocre*|stuck|flat|slump*|embarrass*",
    ],
  ],
  high_churn: [
    [`${PEOPLE}|gente|personas|people|muchos|muchas`, LEAVING],
    [
      "al # mes, a los # meses, al poco tiempo, despues de, tras la|el primer*|segund*, en cuanto, apenas, al cumplir, al vencer, cuando vence|termina|acaba|expira, cada mes|año|trimestre, este año, en un semestre, just long enough, after the|a few, every month|quarter|year, year one",
      `${LEAVING}, cada vez|domingo|mes somos menos, piden|pide el|la retiro|finiquito|baja`,
    ],
    [
      "perdemos|perdimos|perdio|perdieron|pierde|pierden|pierdo|perdi|perdida|perdiendo|lose|losing|lost",
      "cuentas|clientes antiguos|antiguas|historicos|fieles|viejos|grandes|importantes|de, cuentas|socios|abonados|suscriptores|afiliados|alumnos|pacientes|donantes|cadenas|contratos|convenios|accounts|members|subscribers|customers|existing, que nos|ya compraban|teniamos|compraba, de toda la|hace años|decada",
    ],
  ],
  difficult_integrations: [
    [
      `${SYSTEMS}, integr*|conect*|sincroniz*, api`,
      "no|ni se|me|nos|lo|los? conversan|conversa|hablan|habla|integran|integra|conectan|conecta|comunican|sincronizan|sincroniza|comparten|comparte|dejan|deja|interoperan|interopera|entienden|vinculan|vincula|dialogan|dialoga|reconoce|lee|leen|permite|permiten|entra, ninguno conversa, dificil*|imposible|complicad*|engorros*|pesadilla|incompatib*|aislad*|desconectad*|separado|divorciad*|parche*|redigit*|retipe*, doble digitacion|ingreso|trabajo, dos|tres veces, don't|doesn't|won't|can't talk|connect|integrate|sync|flow|speak|share, nightmare|painful, por un|su carril|lado, formats don't, duct tape, held|glued together",
    ],
    [`${SYSTEMS}|central|ficha|catalogos|archivos|pagos|payments|orders|records|results`, `${JOINED}`],
    [JOINED, APART],
  ],
  regulatory_compliance: [[RULES, PRESSED]],
  dispersed_data: [
    [
      "datos|informacion|info|registros|historial|fichas|base|contactos|data|information|records|listas|lista|notas|recetas|contratos|expedientes|facturas|documentos|files|lists",
      "planilla*|excel|cuaderno*|libreta*|celulares|dispers*|repartid*|fragment*|desorden*|desparram*|desperdig*|esparcid*|regad*|suelt*|duplicad*|silos|scattered|spreadsheets|everywhere|fragmented|siloed, distint*|diferent*|vari*|much*|mil|decenas|docenas|cuatro|cinco|tres|seis|quince|veinte sistemas|planillas|lugares|lados|partes|herramientas|archivos|hojas|formularios|sheets|carpetas|bases|sitios|correos|oficinas|cuadernos|excels, cada area|sucursal|vendedor|sede|tienda|local|equipo|ejecutivo|quien|cual|facultad|uno|medico, several|different|multiple|five|four|three|dozens|many systems|places|tools|lists|spreadsheets|files|rosters|databases, por facultad|area|sucursal|vendedor|vehiculo|turno|local|sede",
    ],
    [KEPT, `${KEPT}, otro|otra|otros|otras en, vete tu a, cada uno|quien|cual`],
    ["unas|unos|parte|una parte|mitad|some|half", "otras|otros|otra|otra parte|mitad|others|rest en|in|on"],
    [
      "cada|each|every uno|quien|cual|area|sucursal|vendedor|sede|tienda|local|equipo|ejecutivo|medico|agente|asesor|profesor|department|branch|office|rep|team|store|dealership|agent|one|person",
      "guarda|guardan|anota|anotan|lleva|llevan|maneja|manejan|tiene|tienen|usa|usan|apunta|keeps|keep|stores|store|has|maintains su|sus|la|lo|en|their|its|his|her|separately",
    ],
    [
      "anot*|apunt*|escrib*|guard*|archiv*|registr*|conserv*|mantien*|jot*|kept|stored|keep|keeps",
      `${KEPT}, en servilletas|papelitos|papel|papeles|hojas|cartulinas|donde, on paper|napkins|sticky`,
    ],
  ],
  scalability: [
    [GROWTH, STRAIN],
    [CAPACITY, STRAIN],
    [
      GROWTH,
      "contrat*|reclut*|capacit*|sumar gente, otro|otra bodeguero|chofer|cajera|supervisor|ejecutivo|vendedor|persona|cuadrilla, mas gente|personal|personas|cajeros|choferes|ejecutivos, desde cero, costos crecen|suben igual, meses de, a mano|pulmon, estandariz*|replic*|procedimiento*|manuales|manual, mismo|misma equipo|gente|forma|estructura|sistema|procesos, hire|hiring|hires|recruit*|headcount|staff|manual|manually|repeat*|replicat*",
    ],
  ],
  lack_visibility: [
    [UNKNOWN, WHAT],
    [
      "me|nos|se|yo entero|enteramos|entera|enteran|entere|enteraron|entero, supimos|supe|supo|sabemos|find|found out|learn|hear|heard, enterarme|enterarnos|enterarse",
      "cuando ya, despues|tarde|redes|google|radio|prensa|vecinos|reclamo|reclamos|queja|quejas|estrella|reseña|porque|sorpresa|recien|hasta, cuando el|la|un|los, por el|la|un|una|los|las|otros|terceros, until|after|too|when|from|late|complains|complaint",
    ],
  ],
});
