/** Verbs of commitments after a meeting; the value is the infinitive written in an action. */
const REGULAR_AR: Readonly<Record<string, string>> = {
  envi: "enviar",
  mand: "enviar",
  pas: "enviar",
  agend: "agendar",
  coordin: "coordinar",
  program: "programar",
  prepar: "preparar",
  revis: "revisar",
  llam: "llamar",
  contact: "contactar",
  present: "presentar",
  confirm: "confirmar",
  firm: "firmar",
  consult: "consultar",
  convers: "conversar",
  habl: "hablar",
  cotiz: "cotizar",
  valid: "validar",
  entreg: "entregar",
  retom: "retomar",
  solicit: "solicitar",
  activ: "activar",
  configur: "configurar",
  involucr: "involucrar",
  invit: "invitar",
  ajust: "ajustar",
  negoci: "negociar",
  evalu: "evaluar",
  analiz: "analizar",
};

const IRREGULAR: Readonly<Record<string, string>> = {
  compartir: "compartir compartire compartiremos comparto compartimos compartas comparta compartan comparte compartes",
  definir: "definir definire definiremos defino definimos definamos",
  mostrar: "mostrar mostrare mostraremos muestro mostramos",
  probar: "probar probare probaremos pruebo probamos probemos",
  hacer: "hacer hare haremos hago hacemos hagamos haga",
  pedir: "pedir pedire pediremos pido pidamos",
  escribir: "escribir escribire escribiremos escribo",
  iniciar:
    "iniciar iniciare iniciaremos inicio iniciamos iniciemos comenzar comenzaremos comenzamos partir partiremos arrancar arrancaremos",
  reunirse:
    "reunirse reunirnos reunirme reunimos reunamonos reuniremos juntarse juntarnos juntarme juntemonos juntamos juntaremos vernos",
  "volver a": "volvamos volveremos volver",
  agendar: "agendamos agendemos agende",
};

/** How a form commits: an infinitive and a form that only asks ("me mandan") need something before it, the others stand for themselves. */
export type Mood = "infinitive" | "promise" | "request" | "asked";
export interface VerbForm {
  infinitive: string;
  mood: Mood;
}

const FORMS = new Map<string, VerbForm>();
for (const [stem, infinitive] of Object.entries(REGULAR_AR)) {
  FORMS.set(`${stem}ar`, { infinitive, mood: "infinitive" });
  // "Agende", "llame" before a "g" or "c" change spelling; the few that do are rare enough in requests to leave out.
  for (const ending of ["o", "amos", "are", "aremos", "emos"])
    FORMS.set(stem + ending, { infinitive, mood: "promise" });
  for (const ending of ["ame", "anos", "eme", "enos", "enme", "ennos", "es", "en", "ale"]) {
    FORMS.set(stem + ending, { infinitive, mood: "request" });
  }
  for (const ending of ["a", "as", "an"]) FORMS.set(stem + ending, { infinitive, mood: "asked" });
}
for (const [infinitive, forms] of Object.entries(IRREGULAR)) {
  for (const form of forms.split(" ")) {
    const mood: Mood = /^compart(?:e|es|en)$/.test(form)
      ? "asked"
      : /(?:[aei]r|[aei]rse|[aei]rnos|[aei]rme|vernos)$/.test(form)
        ? "infinitive"
        : "promise";
    FORMS.set(form, { infinitive, mood });
  }
}
// Nouns and descriptions more often than promises ("el llamado", "hablamos con muchos clientes", "en línea", "el inicio").
for (const form of [
  "firmas",
  "llamas",
  "hablas",
  "inicio",
  "hacemos",
  "consultas",
  "consulten",
  "firmen",
  "llamen",
  "hablen",
  "contactos",
  "contactes",
]) {
  FORMS.delete(form);
}

// "Enviarles", "mostrártelo"; a form that is listed as it stands keeps its own meaning.
const CLITICS = "te le les se nos me lo la los las selo sela telo tela melo mela".split(" ");
for (const [infinitive, form] of [...FORMS].filter(([word]) => /[aei]r$/.test(word))) {
  for (const clitic of CLITICS) if (!FORMS.has(infinitive + clitic)) FORMS.set(infinitive + clitic, form);
}

/** The commitment verb a folded word is a form of, clitics on an infinitive tolerated ("enviarles"); null for other words. */
export function verbForm(word: string): VerbForm | null {
  return FORMS.get(word) ?? null;
}
