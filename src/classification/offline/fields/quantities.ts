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
const PERSONS = words("personas persona people gentes integrantes miembros person");
const SITES = words(`
  sucursales sucursal locales sedes sede tiendas restaurantes hoteles clinicas farmacias gimnasios colegios campus plantas
  centros concesionarios oficinas puntos bodegas branches locations stores restaurants clinics hotels offices sites
  dealerships pharmacies gyms schools salones cafeterias panaderias supermercados
`);
const ROOMS = words("habitaciones rooms cabanas mesas box sillones consultorios");
const ABOUT_US = words(
  "somos trabajamos tenemos equipo plantilla planta dotacion nomina empresa compania team we're we are company employ emplea empleamos staff trabajan",
);
/** A team for one task is a part of the company. */
const PARTIAL = words(
  "atencion soporte ventas call contact marketing servicio support sales service atendiendo respondiendo contestando dedicadas dedicados recepcion recepcionistas customer answering vendedores ejecutivos agentes",
);

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  mil: 1000,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  hundred: 100,
  thousand: 1000,
};

/** Reads the number ending at a word: "1.200", "2 mil", "treinta y cinco", "dos mil". null when there is none. */
function numberBefore(tokens: readonly Token[], end: number): { count: number; first: number } | null {
  let at = end;
  let multiplier = 1;
  const word = tokens[at]?.word ?? "";
  if ((word === "mil" || word === "thousand" || word === "hundred") && at > 0) {
    const before = readNumber(tokens[at - 1]?.word ?? "");
    if (before === null) return { count: NUMBERS[word] ?? 0, first: at };
    multiplier = NUMBERS[word] ?? 1;
    at--;
  }
  const value = readNumber(tokens[at]?.word ?? "");
  if (value === null) return null;
  // "1.200" and "1,200" come as two words: a short one and three digits.
  const before = tokens[at - 1];
  if (/^\d{3}$/.test(tokens[at]?.word ?? "") && before !== undefined && /^\d{1,3}$/.test(before.word)) {
    if (tokens[at]?.start === before.end + 1) return { count: Number(before.word) * 1000 + value, first: at - 1 };
  }
  if (before?.word === "y" && value < 10) {
    const tens = readNumber(tokens[at - 2]?.word ?? "");
    if (tens !== null && tens >= 30 && tens < 100) return { count: (tens + value) * multiplier, first: at - 2 };
  }
  return { count: value * multiplier, first: at };
}

function readNumber(word: string): number | null {
  if (/^\d{1,7}$/.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? (NUMBERS[word] ?? null) : null;
}

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
      numberBefore(tokens, at - 1) ?? (isFiller(tokens[at - 1]?.word) ? numberBefore(tokens, at - 2) : null);
    if (number === null || number.count < 1) continue;
    const about = tokens.slice(Math.max(0, number.first - 7), at);
    if (unit === "people" && !STAFF.has(word) && !about.some((token) => ABOUT_US.has(token.word))) continue;
    if (unit === "sites" && number.count < 2) continue;
    const around = tokens.slice(Math.max(0, number.first - 5), at + 6);
    const partial = unit === "people" && around.some((token) => PARTIAL.has(token.word));
    if (partial && number.count > 15) continue;
    found.push({ count: number.count, unit: partial ? "team" : unit, first: number.first, last: at });
  }
  return found;
}

/** "Somos cinco", "somos 12 en total", "a team of 8". */
function teamOf(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.word;
  const two = `${tokens[at - 1]?.word ?? ""} ${word}`;
  const opens = word === "somos" || two === "team of" || two === "equipo de" || two === "there's about";
  if (!opens) return null;
  const skip = isFiller(tokens[at + 1]?.word) ? 2 : 1;
  const value = readNumber(tokens[at + skip]?.word ?? "");
  const next = tokens[at + skip + 1];
  if (value === null || value < 2) return null;
  if (
    word === "somos" &&
    next !== undefined &&
    !next.breaks &&
    !/^(?:en|aca|aqui|nomas|y|nada|contando|trabajando)$/.test(next.word)
  )
    return null;
  return { count: value, unit: word === "somos" ? "people" : "team", first: at, last: at + skip };
}

function isFiller(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:unos|unas|como|casi|solo|solamente|apenas|about|around|full|propios|fisicos|fisicas|propias|distintas|nuevas)$/.test(
      word,
    )
  );
}
