import { phrases } from "../../../taxonomy/guide.ts";
import type { CuesByValue } from "../by-value.ts";

/** How people say that an area is theirs, whichever it is. */
const LEADS = `
  llevo|veo|lidero|dirijo|manejo|coordino|superviso|encabezo|gestiono|administro toda|todo|todas|todos? el|la|los|las|lo? area|parte|tema|lado|equipo|gerencia|jefatura|direccion|subgerencia|departamento|unidad? de|del? AREA,
  llevo|veo|manejo|coordino|dirijo|superviso todo? lo que es|sea|son el|la? AREA,
  a mi me? toca|tocan|corresponde|reportan el|la|los|las|todo? area|parte|equipo|tema? de|del? AREA, respondo por el|la|los|las? AREA, run|leads|manages|heads the|our? AREA team|side|department|function,
  a cargo|cabeza de|del la|el|los|las|todo? area|parte|equipo|tema|lado|gerencia|departamento? de|del? AREA,
  TITLE general|central|corporativo|corporativa|nacional|regional|zonal|adjunto|adjunta|senior? de|del|of la|el|los|las? area|equipo|departamento? de? AREA,
  me encargo|ocupo|toca de|del|ver la|el|los|las|todo? AREA, soy|estoy el|la|en? de|en|del? area? de? AREA,
  trabajo|estoy en la|el gerencia|jefatura|direccion|subgerencia de|del? AREA,
  soy quien|la|el que lleva|ve|dirige|lidera|maneja la|el|los|las? AREA, TITLE AREA,
  i|and lead|run|head|manage|oversee|handle|own|look up|after? our|the? AREA, in charge of our|the? AREA, responsible for our|the? AREA,
  head|director|manager|lead|vp of our? AREA, AREA manager|lead|head|director|team
`;
const TITLE =
  "gerente|gerenta|jefe|jefa|encargado|encargada|responsable|lider|referente|coordinador|coordinadora|supervisor|supervisora|subgerente|subgerenta|director|directora|head|manager";

/** "Gerente", "llevo la parte de" and their like, before each of the area's names. */
function leading(area: string, titles = TITLE): readonly string[] {
  return phrases(LEADS.replaceAll("AREA", area).replaceAll("TITLE", titles));
}

export const decisionMakerRole: CuesByValue<"decision_maker_role"> = {
  founder: phrases(`
    es mia|mio, la empresa|clinica|tienda es|era mia|mio|de|nuestra mi? familia|papa|padre,
    yo lo|la empece|funde|arme|cree|parti|monte|abri|levante, la|lo funde|fundamos|empece|cree|arme|levante|parti,
    la que partio|creo|fundo|armo|empezo, uno de|una de los|las fundador*|dueñ*|socios|socias,
    tengo|llevo un|una|dos|tres|mi tienda|local|taller|clinica|restaurante|negocio|pasteleria|panaderia|peluqueria|salon|gimnasio|consulta|estudio|agencia|cafeteria|academia|jardin|hostal|cabañas|veterinaria|optica|ferreteria|farmacia|minimarket|bar|spa|distribuidora|fabrica|imprenta|lavanderia|constructora|corredora|emprendimiento|pyme|empresa|hotel|escuela|consultora|productora|botilleria|libreria|jugueteria|muebleria|floreria|barberia|pizzeria|heladeria|vivero|fundo|campo|rancho|finca|viña|bufete|startup|boutique|joyeria|almacen|kiosko|puesto|tallercito|bazar|marca|ecommerce,
    vendo|fabrico|importo|hago|arriendo|despacho|distribuyo|cocino|reparo por|a mi|mis|todo|pedido internet|instagram|sitio|web|cuenta,
    mi señora|marido|esposo|esposa|hermana|hermano|mama|papa|viejo|vieja|hijo|hija|pareja|mujer me? ayuda|atiende|vio|responde|contesta|lleva|y yo,
    vendo|fabrico|hago|importo|arriendo|ofrezco|instalo|reparo|preparo … por|en|desde mi|internet|instagram|casa, con mi viejo|vieja, somos|seguimos siendo? una|dos|tres|cuatro|cinco|#? emprendedor*|pareja|socios|socias|amigos|amigas|hermanos|hermanas|primos|primas,
    canal|sitio|tienda|marca|proyecto|negocio … mio|mia, mi señora|marido|esposo|esposa|pareja|mujer|hermana|hermano vio|encontro|lleva|atiende|me|y, yo y # personas, empece|parti|empezamos|partimos en|desde mi|la|el cocina|casa|garage|living|cochera|patio,
    canal|sitio|tienda|marca|proyecto mio|mia, con marca propia, la clinica|tienda|empresa|consulta es mia, i sell|make|bake|own my, our little|small shop|bakery|studio,
    con mi marido|esposo|esposa|señora|hermana|hermano|hijo|hija|mama|papa|socio|socia|pareja|mujer,
    nuestro negocio familiar, i built|bought|opened|set this|the|it|up, it's my|our own|family business|company|shop,
    own boss, one of the founders|owners|partners,
    arranque|arrancamos con mi|nuestra|nuestro|la|el, arranque|arme|abri|funde|cree|monte en|sola|solo|con|hace|desde, fundamos|funde|cree|creamos un|una|el|la|mi|esta|este|nuestra|nuestro, con dos|tres|un|una|mi|mis socio|socia|socios|socias creamos|armamos|fundamos|partimos|abrimos|empezamos,
    lo|la|esto arme|empece|funde|cree|levante yo, yo lo|la|esto? arme|empece|funde|cree|levante|parti, todo pasa por mi, herede|heredamos el|la|un|este|esta, no hay nadie arriba, i'm|i am the|a? owner|founder|proprietor, my late|own? husband|wife|father|mother's|and|started,
    abrimos|montamos|armamos|creamos|iniciamos|empezamos|partimos|emprendimos|levantamos con? el|la|un|una|este|esta|nuestro|nuestra negocio|empresa|tienda|clinica|restaurante|local|emprendimiento|agencia|consulta|estudio|marca|academia|pasteleria|cafeteria|taller|proyecto,
    mi marido|esposo|esposa|pareja|hermano|hermana|socio|socia y yo, my husband|wife|partner|brother|sister and i,
    mi propi* empresa|negocio|emprendimiento|marca,
    soy|somos el|la|los|las|uno|una de? los|las dueño|dueña|dueños|dueñas|fundador|fundadora|fundadores|socio|socia|propietario|propietaria,
    abri|monte|arme|levante|cree|inicie|empece|parti con? el|la|mi|esta|este|un|una negocio|empresa|tienda|clinica|restaurante|local|emprendimiento|agencia|consulta|estudio|marca|academia,
    i opened|started|founded|created|launched my|this|a|the, family's, own a|this|the, tengo mi propi*, es mi propi*
  `),
  ceo: phrases(`
    asumi|tome|llevo|tengo la gerencia|direccion general, a cargo de la gerencia|direccion general, soy el|la alcalde|alcaldesa|rector|rectora|decano|decana|presidente|presidenta|director|directora|administradora|gerente|gerenta general?,
    soy alcalde|alcaldesa|rectora|presidenta|directora|director, quien|que decide|toma las? decisiones? soy|aqui yo,
    manejo|dirijo|llevo|administro la empresa|compañia|clinica|fundacion|organizacion|agencia, gg de,
    gerente|gerenta|director|directora general|ejecutivo|ejecutiva|de la|nacional|regional|pais, i'm the gm|md|boss,
    head the company, soy gerente|gerenta general, gte general, gg, soy gerente,
    soy la|el gerente|gerenta|director|directora de la|una|esta|nuestra empresa|clinica|compañia|fundacion|escuela|colegio|agencia|hotel,
    director|directora de la|del fundacion|colegio|clinica|hospital|escuela|instituto|museo|academia|ong,
    dirijo la|una|esta empresa|compañia|fundacion|agencia|clinica|academia, i run the company|business|agency|clinic
  `),
  head_ops: [
    ...leading(
      "operaciones|operacion|operations|operativo|operativa|logistica|logistics|despacho|trafico|servicio|atencion|soporte|support|postventa|reservas|admision|admisiones|recepcion|abastecimiento|produccion|planta|sucursal|experiencia|call|contact|bodega|personas|rrhh|talento|calidad|turno|tienda|canales|distribucion|compras|mantencion|mantenimiento|procesos",
    ),
    ...phrases(`
    soy coordinador|coordinadora|supervisor|supervisora|administradora|administrador|encargado|encargada|jefe|jefa,
    coordinador|coordinadora academic*|general|medica|medico|clinica, subdirector|subdirectora,
    jefe|jefa|encargada|encargado de|del local|turno|tienda|sucursal|bodega|operacion|reservas|call|recepcion|atencion|sede|cocina|campo|obra|taller|flota|trafico,
    i manage the|our|a front|clinic|store|hotel|team|office|warehouse|dispatch,
    practice|office|clinic|store|branch|warehouse|dispatch|customer|community|program manager|coordinator|supervisor|director|lead,
    gerente|gerenta|jefe|jefa|encargado|encargada|responsable|lider|coordinador|coordinadora|supervisor|supervisora|director|directora|subgerente|manager de|del|of operaciones|logistica|atencion|servicio|soporte|postventa|experiencia|call|contact|admisiones|reservas|recepcion|bodega|sucursal|sucursales|administracion|personas|rrhh|talento|calidad|turno|planta|produccion|tienda|clinica|hotel|centro|canales|despacho|distribucion|abastecimiento|compras|mantencion|mantenimiento|procesos,
    customer success|service|support|experience|care manager|lead|head|director,
    administrador|administradora de|del|general hotel|hostal|clinica|centro|edificio|restaurante|local|la|el
    `),
  ],
  head_sales: leading("ventas|comercial|sales|vendedores|comercializacion"),
  cmo: leading(
    "marketing|mercadeo|mercadotecnia|publicidad|comunicaciones|comunicacion|marca|brand|growth|crecimiento|redes",
  ),
  head_data: leading("datos|data|analitica|analytics|bi|business|inteligencia"),
  it_manager: leading(
    "sistemas|informatica|ti|it|infraestructura|computacion|tecnologias",
    TITLE.replace("|director|directora", ""),
  ),
  cfo: [
    ...leading("finanzas|finance|administracion|contabilidad|tesoreria|presupuestos|cobranzas"),
    ...phrases(`
      soy contador|contadora|tesorero|tesorera, vicepresidente|vicepresidenta|vp|director|directora|gerente|gerenta financiero|financiera|administrativo|administrativa, vp|vicepresidente|vicepresidenta de|of finanzas|finance, head|director of finance, el|la contador|contadora|tesorero|tesorera de la|del
    `),
  ],
  cto: leading("tecnologia|ingenieria|desarrollo|engineering|technology|tech|innovacion"),
  cio: phrases(`
    director|directora|vicepresidente|vicepresidenta general|corporativo|corporativa? de|of sistemas|informatica|ti|it|transformacion|informacion|tecnologias,
    director|directora|vicepresidente|vicepresidenta general? de tecnologia|tecnologias de la? informacion, sistemas|tecnologia|informatica y transformacion, lidero|llevo|dirijo|encabezo la transformacion, cabeza de sistemas
  `),
  coo: phrases("vp|vicepresidenta|vicepresidente de operaciones, director|directora general|central? de operaciones"),
  product_owner: leading("producto|product|ecommerce|proyecto|proyectos"),
  analyst: phrases(`
    soy analista|asistente|secretaria|secretario|practicante|ejecutiva|ejecutivo|vendedor|vendedora|recepcionista|auxiliar|asesora|asesor,
    solo|solamente|apenas junto|recopilo|estoy|averiguo|levanto informacion|averiguando|recopilando|opciones,
    me|nos pidieron|pidio|encargaron|encargo mi|averiguar|cotizar|buscar|investigar|comparar|que,
    i was|i've been asked|told to, i'm just|only gathering|collecting|researching|an|a, junior,
    gathering information|info|options,
    yo solo|solamente|nomas reuno|recojo|levanto|junto, no decido yo, report|reports to my|the, for my boss|manager|director, insights|research|policy analyst,
    analista|asistente|especialista|asesor|asesora|practicante|auxiliar de|en|del, ejecutivo|ejecutiva de cuentas|ventas|atencion|marketing|soporte|sucursal|servicio, hago|haciendo la|mi practica, estoy en practica,
    business|data|marketing|sales|operations|junior|senior|product analyst,
    soy asistente|ejecutivo|ejecutiva|recepcionista|secretaria|secretario|vendedor|vendedora
  `),
};
