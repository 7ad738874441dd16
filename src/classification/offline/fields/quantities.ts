import { numberEndingAt, valueOfWord } from "../match/numbers.ts";
import type { Token } from "../match/tokens.ts";

/** A number of people, sites or rooms told of a company. "team" counts a part of it, by no means all. */
export interface Quantity {
  count: number;
  unit: "people" | "sites" | "team" | "rooms";
  first: number;
  last: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const STAFF = words(`
  empleados empleadas dependientes trabajadores trabajadoras colaboradores colaboradoras funcionarios empleado trabajador colaborador
  employees employee staff workers headcount ftes docentes medicos profesionales operarios
`);
const PERSONS = words(
  "personas persona people gentes integrantes miembros person guias choferes conductores reclutadores abogados ingenieros contadores desarrolladores consultores vendedores lawyers engineers drivers developers consultants internos pers posiciones pibes chicas chicos chiquillas muchachos amigos amigas tecnicos mecanicos asesores profesores profes dentistas doctores enfermeras kinesiologos terapeutas cocineros meseros estilistas peluqueras repartidores agentes ejecutivos teachers dentists nurses therapists agents consultants technicians lads",
);
const SITES = words(`
  sucursales sucursal locales sedes sede tiendas restaurantes hoteles clinicas farmacias gimnasios colegios campus plantas
  centros concesionarios oficinas puntos bodegas branches locations stores restaurants clinics hotels offices sites
  dealerships pharmacies gyms schools salones cafeterias panaderias supermercados estaciones propiedades properties
  faenas franquicias talleres shops lodges dealers outlets campuses agencias bares pizzerias opticas lavanderias escuelas jardines hostales
`);
const ROOMS = words("habitaciones rooms cabanas mesas box sillones consultorios");
const ABOUT_US = words(
  "somos trabajamos tenemos equipo plantilla planta dotacion nomina empresa compania team we're we are siendo company employ emplea empleamos staff trabajan tengo soy yo mi duena dueno seremos seriamos contando total personal",
);
/** A team for one task is a part of the company. */
const PARTIAL = words(
  "atencion soporte ventas call contact marketing servicio support sales service atendiendo respondiendo contestando dedicadas dedicados recepcion recepcionistas customer answering vendedores ejecutivos agentes",
);

/** What a company does with people who are not its own. */
const SERVED = words(
  "movemos transportamos trasladamos capacitamos formamos reclutamos seleccionamos acreditamos aseguramos buscamos colocamos",
);

const UNITS = new Map<string, "people" | "sites" | "rooms">([
  ...[...ROOMS].map((word) => [word, "rooms"] as const),
  ...[...SITES].map((word) => [word, "sites"] as const),
  ...[...PERSONS, ...STAFF].map((word) => [word, "people"] as const),
]);
/** The last words of what a team is told with. */
const TEAM_OPENS = words("somos seremos we're de of about");

/** Every count of people or sites in a sentence's words. */
export function quantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (const [at, { word }] of tokens.entries()) {
    const unit = UNITS.get(word);
    if (unit === undefined) {
      const team = teamOf(tokens, at);
      if (team !== null) found.push(team);
      continue;
    }
    const number = numberBefore(tokens, at);
    if (number === null || number.count < 1) continue;
    const about = tokens.slice(Math.max(0, number.first - 7), at);
    const rounded = /^(?:como|unas|unos|casi|cerca|about|around|roughly)$/.test(tokens[number.first - 1]?.word ?? "");
    // "(hotel, 60 personas, Lima)": a seller's line of facts about the company.
    const after = tokens[at + 1];
    const listed = tokens[number.first]?.breaks === true && (after?.breaks !== false || HIRED.test(after.word));
    const ours = rounded || listed || number.first < 3 || about.some((token) => ABOUT_US.has(token.word));
    if (unit === "people" && !STAFF.has(word) && !ours) continue;
    if (unit === "sites" && number.count < 2) continue;
    const around = tokens.slice(Math.max(0, number.first - 5), at + 6);
    // "Movemos 6.000 trabajadores al día": whom they serve.
    if (unit === "people" && around.some((token) => SERVED.has(token.word))) continue;
    const partial = unit === "people" && around.some((token) => PARTIAL.has(token.word));
    if (partial && number.count > 15) continue;
    found.push({ count: number.count, unit: partial ? "team" : unit, first: number.first, last: at });
  }
  return found;
}

/** "Seiscientas personas", "60 full time employees", "seiscientas y tantas personas". */
function numberBefore(tokens: readonly Token[], at: number): { count: number; first: number } | null {
  const word = tokens[at - 1]?.word;
  if (word === "tantas" || word === "tantos" || word === "pico") return numberEndingAt(tokens, at - 3);
  return numberEndingAt(tokens, at - 1) ?? (isFiller(word) ? numberEndingAt(tokens, at - 2) : null);
}

const HIRED =
  /^(?:contratad[oa]s|emplead[oa]s|fij[oa]s|en|total|trabajando|contando|sumando|incluyendo|entre|mas|including|plus|across)$/;
/** The longest number in words: "three thousand four hundred and twenty". */
const LONGEST = 5;

/** The number that begins at `from`. */
function numberFrom(tokens: readonly Token[], from: number): { count: number; last: number } | null {
  for (let last = from + LONGEST; last >= from; last--) {
    const found = last < tokens.length ? numberEndingAt(tokens, last) : null;
    if (found?.first === from && valueOfWord(tokens[last]?.word ?? "") !== null) return { count: found.count, last };
  }
  return null;
}

/** "Somos cinco", "somos 12 en total", "we're thirty-one", "a team of 8". */
function teamOf(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.word ?? "";
  if (!TEAM_OPENS.has(word)) return null;
  const two = `${tokens[at - 1]?.word ?? ""} ${word}`;
  const whole = word === "somos" || word === "seremos" || word === "we're";
  const staff = /^(?:plantilla|dotacion|nomina|headcount|staff|workforce) (?:de|of)$/.test(two);
  const opens = whole || staff || two === "team of" || two === "equipo de" || two === "there's about";
  if (!opens) return null;
  const skip = isFiller(tokens[at + 1]?.word) ? 2 : 1;
  const number = numberFrom(tokens, at + skip);
  if (number === null || number.count < 2) return null;
  const next = tokens[number.last + 1];
  if (
    whole &&
    next !== undefined &&
    !next.breaks &&
    !/^(?:en|aca|aqui|nomas|y|nada|contando|trabajando|entre|mas|now|in|people|and|all|total|si|con|los|las)$/.test(
      next.word,
    )
  )
    return null;
  return { count: number.count, unit: whole || staff ? "people" : "team", first: at, last: number.last };
}

function isFiller(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:unos|unas|como|casi|solo|solamente|apenas|about|around|full|propios|fisicos|fisicas|propias|distintas|nuevas|boutique|pequenos|pequenas|grandes|odd|plus|fixed|permanent)$/.test(
      word,
    )
  );
}
