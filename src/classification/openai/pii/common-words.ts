import { fold } from "../../text/fold.ts";

const list = (words: string) => new Set(fold(words).split(/\s+/).filter(Boolean));

/**
 * Words that clients' names contain and that say nothing of a person: hiding them alone would take the very evidence
 * (sector, channel, place) a note is read for. The full name they belong to is hidden all the same.
 */
const COMMON_WORDS = list(`
  del los las con sin por para san santa santo don doña señor señora sra srta dr dra ing mrs the and for of von van der dos das
  spa ltda ltd limitada eirl sas inc llc corp corporation company co cia compañía sociedad anónima grupo group holding global
  empresa empresas negocio negocios comercial comercializadora servicio servicios service services consultores consultora consulting
  asesorías soluciones solutions agencia agency estudio studio digital tech tecnología tecnologías software sistemas systems data
  online web cloud media marketing publicidad ventas sales clientes cliente client customer vendedor vendedora seller persona
  equipo team soporte support email correo mail telefono teléfono rut texto
  tienda tiendas store shop retail moda ropa boutique supermercado mercado market farmacia farmacias clínica clínicas hospital salud
  health dental centro center médico médica laboratorio veterinaria hotel hoteles hostal restaurante restaurant café cafetería
  panadería pastelería food foods alimentos bebidas viña viñedos agrícola agro frutas campo
  constructora construcción construcciones inmobiliaria propiedades arquitectura ingeniería minera minería energía solar eléctrica
  transporte transportes logística logistics cargo courier automotriz automotora autos motors repuestos taller talleres
  banco bank seguros insurance finanzas financiera capital inversiones fondo crédito créditos pagos
  colegio escuela universidad instituto academia educación jardín infantil fundación corporación ong municipalidad ministerio gobierno
  turismo viajes travel tours eventos gimnasio gym fitness belleza beauty estética spa
  industria industrias industrial fábrica manufactura química textil plásticos metal maderas muebles
  importadora exportadora distribuidora proveedora ferretería librería editorial imprenta
  chile argentina perú colombia méxico brasil uruguay bolivia ecuador venezuela españa latam américa latina sur norte oriente andes pacífico
`);

/** Names that are also everyday words: hidden alone only where they are written with a capital. */
const ALSO_WORDS = list(`
  alba ángel ángeles aurora blanca blanco bravo bueno cabello calle campos cano caro castillo clara claro concha consuelo
  cordero cruz cuevas dolores esperanza estrella fe fierro flores franco fuentes gallo gloria gracia guerra hermosilla hoyos
  iglesia iglesias jardines justo lagos leal león libertad linda lobos luna luz mar marina mercedes milagros montes mora moreno
  nieves olivo olivares pardo paz piedra pilar pinto plaza prado primo puerto real rey reyes rico ríos rivera robles rocío roca rojas rojo
  rosa rosario rubio salinas salas serena silva sierra sol soledad soto suárez torres trinidad valle vega vera verde vergara viera vidal
  victoria villa villas
  mark grace hope joy rose will bill grant young white brown black green king may june april rich price page long day cook
`);

/** How a part of a name may be hidden on its own. */
export type PartRule = "always" | "capitalised" | "never";

/** The rule for one folded word of a name: short and everyday words stay, words that are also names need a capital. */
export function partRule(word: string): PartRule {
  if (word.length < 3 || /^\d+$/.test(word) || COMMON_WORDS.has(word)) return "never";
  return ALSO_WORDS.has(word) ? "capitalised" : "always";
}
