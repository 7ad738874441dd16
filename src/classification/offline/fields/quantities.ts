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
  empleados empleadas trabajadores trabajadoras colaboradores colaboradoras funcionarios empleado trabajador colaborador
  employees employee staff workers headcount ftes docentes medicos profesionales operarios
`);
const PERSONS = words(
  "personas persona people gentes integrantes miembros person guias choferes conductores reclutadores abogados ingenieros contadores desarrolladores consultores vendedores lawyers engineers drivers developers consultants internos pers posiciones pibes chicas chicos amigos amigas",
);
const SITES = words(`
  sucursales sucursal locales sedes sede tiendas restaurantes hoteles clinicas farmacias gimnasios colegios campus plantas
  centros concesionarios oficinas puntos bodegas branches locations stores restaurants clinics hotels offices sites
  dealerships pharmacies gyms schools salones cafeterias panaderias supermercados estaciones propiedades properties
  faenas franquicias talleres shops
`);
const ROOMS = words("habitaciones rooms cabanas mesas box sillones consultorios");
const ABOUT_US = words(
  "somos trabajamos tenemos equipo plantilla planta dotacion nomina empresa compania team we're we are siendo company employ emplea empleamos staff trabajan",
);
/** A team for one task is a part of the company. */
const PARTIAL = words(
  "atencion soporte ventas call contact marketing servicio support sales service atendiendo respondiendo contestando dedicadas dedicados recepcion recepcionistas customer answering vendedores ejecutivos agentes",
);

/** Every count of people or sites in a sentence's words. */
export function quantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (const [at, { word }] of tokens.entries()) {
    const unit =
      STAFF.has(word) || PERSONS.has(word) ? "people" : SITES.has(word) ? "sites" : ROOMS.has(word) ? "rooms" : null;
    if (unit === null) {
      const team = teamOf(tokens, at);
      if (team !== null) found.push(team);
      continue;
    }
    const number =
      numberEndingAt(tokens, at - 1) ?? (isFiller(tokens[at - 1]?.word) ? numberEndingAt(tokens, at - 2) : null);
    if (number === null || number.count < 1) continue;
    const about = tokens.slice(Math.max(0, number.first - 7), at);
    const rounded = /^(?:como|unas|unos|casi|cerca|about|around|roughly)$/.test(tokens[number.first - 1]?.word ?? "");
    // "(hotel, 60 personas, Lima)": a seller's line of facts about the company.
    const listed = tokens[number.first]?.breaks === true && tokens[at + 1]?.breaks !== false;
    const ours = rounded || listed || at < 4 || about.some((token) => ABOUT_US.has(token.word));
    if (unit === "people" && !STAFF.has(word) && !ours) continue;
    if (unit === "sites" && number.count < 2) continue;
    const around = tokens.slice(Math.max(0, number.first - 5), at + 6);
    const partial = unit === "people" && around.some((token) => PARTIAL.has(token.word));
    if (partial && number.count > 15) continue;
    found.push({ count: number.count, unit: partial ? "team" : unit, first: number.first, last: at });
  }
  return found;
}

/** "Somos cinco", "somos 12 en total", "we're thirty-one", "a team of 8". */
function teamOf(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.word;
  const two = `${tokens[at - 1]?.word ?? ""} ${word}`;
  const whole = word === "somos" || word === "we're";
  const opens = whole || two === "team of" || two === "equipo de" || two === "there's about";
  if (!opens) return null;
  const skip = isFiller(tokens[at + 1]?.word) ? 2 : 1;
  const value = valueOfWord(tokens[at + skip]?.word ?? "");
  const next = tokens[at + skip + 1];
  if (value === null || value < 2) return null;
  if (
    whole &&
    next !== undefined &&
    !next.breaks &&
    !/^(?:en|aca|aqui|nomas|y|nada|contando|trabajando|now|in|people|and)$/.test(next.word)
  )
    return null;
  return { count: value, unit: whole ? "people" : "team", first: at, last: at + skip };
}

function isFiller(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:unos|unas|como|casi|solo|solamente|apenas|about|around|full|propios|fisicos|fisicas|propias|distintas|nuevas)$/.test(
      word,
    )
  );
}
