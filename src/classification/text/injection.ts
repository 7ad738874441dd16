import {
  ANY_START,
  BARE_VALUE,
  FIELD,
  MARK,
  OWN_RULES,
  RULES,
  SAY,
  STRONG_START,
  TELLING_VALUE,
  THIS_TEXT,
  VALUE,
} from "./injection-words.ts";

const within = (most: number) => `[^.!?]{0,${most}}`;
const IGNORE =
  "(?:ignor(?:a|e|en|ad|ar)|olvid(?:a|e|en|ate|ar)|descart(?:a|e|en|ar)|omit(?:e|a|an|ir)|desobede(?:ce|zca|cer)|(?:haz|haga|hagan|hacer) caso omiso|ignore|disregard|forget|override|bypass|desconsidere|esqueca)";
const DISREGARD =
  "(?:no (?:sigas|siga|uses|apliques|consideres|respetes|hagas caso)|(?:do not|don't|never) (?:follow|use|apply|obey|respect))";
const READER = "(?:modelo|clasificador|ia|ai|model|classifier|llm|chatgpt|gpt|modelo de lenguaje|language model)";
const ANYONE_READING = `(?:${READER}|asistente|assistant|bot)`;
const QUOTE = "[\"'(]?";
/** Nothing more is said of it: an order names a label and is done, a sentence goes on ("set discovery call for Monday"). */
const DONE = "(?= {0,3}(?:$|[.,;!?\"')}\\]]|(?:y|and|e|con|with|please|por favor)\\b))";
const IS = "(?: {0,3}[:=] {0,3}| (?:es|is|are|sea|be|must be|should be|debe ser|deberia ser|tiene que ser) )";
const AS = "(?:como|as|en|to|a|es|is|=|:)";
const AMOUNT = "(?:true|false|alt[ao]|baj[ao]|high|low|maxim\\w+|0[.,]\\d+|\\d)";

/** A label given a value: "the lead source is linkedin", "etapa: closure". A person may say so; who gives orders goes on like this. */
const ASSIGNMENT = `\\b${FIELD}${IS}${QUOTE}(?:an? |the |una? |el |la )?${TELLING_VALUE}\\b`;

/**
 * Sentences that try to instruct whoever classifies the transcript instead of telling what was said in the meeting. An order
 * speaks to its reader, so its verb begins a clause; it names a label, its value, a format or the reader's own rules. What a
 * business wants of its assistant, or says of its customers, is no order.
 */
export const ORDERS: readonly string[] = [
  // The reader's rules are to be ignored.
  `${STRONG_START}${IGNORE}\\b${within(40)}\\b${RULES}\\b`,
  `${ANY_START}${IGNORE}\\b${within(40)}\\b${OWN_RULES}\\b`,
  `${ANY_START}${DISREGARD}\\b${within(20)}\\b(?:${OWN_RULES}|gui(?:a|de)|guidelines)\\b`,
  // A value is to be marked or answered.
  `${STRONG_START}${MARK} ${QUOTE}(?:como |as |(?:(?:el |la |the )?(?:valor|value|label|etiqueta) ))?${QUOTE}${TELLING_VALUE}\\b${DONE}`,
  `${STRONG_START}${MARK} (?:el |la |the )?${FIELD} (?:${TELLING_VALUE}|${AMOUNT})\\b`,
  `${ANY_START}(?:${MARK}|${SAY}) (?:(?:el |la |the )?(?:valor|value|label|etiqueta) )?${QUOTE}${BARE_VALUE}["')]? (?:a|as|como|en|for|in|para|to) (?:el |la |the )?${FIELD}\\b`,
  `${ANY_START}${MARK} (?:que|that)${within(20)} (?:somos|soy|es|son|is|are|am) (?:an? |una? |the |el |la )?${TELLING_VALUE}\\b${DONE}`,
  `${STRONG_START}${SAY}:? ${QUOTE}${BARE_VALUE}\\b${DONE}`,
  `${ANY_START}${MARK} ${QUOTE}${BARE_VALUE}\\b${DONE}`,
  `${ANY_START}${MARK} (?:como|as) ${QUOTE}${BARE_VALUE}\\b`,
  `${ANY_START}${MARK} (?:(?:me|us|nos) (?:as|como)|${THIS_TEXT}${within(20)} (?:as|como)) ${QUOTE}(?:an? |the |una? |el |la )?[a-z]`,
  `${STRONG_START}${MARK} (?:(?:it|that|esto|al? (?:cliente|contacto)|(?:the|el|la|este|this) (?:client|cliente|speaker|contacto|account|cuenta)) )?(?:as|como) (?:an? |the |una? |el |la )?${TELLING_VALUE}\\b`,
  `${ANY_START}(?:${MARK}|${SAY})\\b(?! up\\b)${within(30)}\\b${FIELD}\\b${within(15)}(?:\\b| )${AS} {0,3}${QUOTE}(?:${VALUE}|${AMOUNT})\\b`,
  `${ANY_START}${SAY} (?:(?:exactly|only|verbatim|exactamente|unicamente|solamente|solo) )?(?:with |con |en |in )?(?:this\\b|the following|esto\\b|lo siguiente|(?:a |the |un |el )?(?:valid )?json|(?:una? |a |one )(?:single )?(?:label|etiqueta)|${BARE_VALUE}\\b${DONE})`,
  // The answer is given away.
  `\\b(?:correct|right|expected|true|real|proper|valid) ${FIELD} ${within(30)}\\b${VALUE}\\b`,
  `\\b${FIELD}(?: de \\w+)? (?:correct[oa]|esperad[oa]|verdader[oa]|valid[oa]) ${within(30)}\\b${VALUE}\\b`,
  `\\b(?:correct|right|expected) (?:answer|value|output|classification|category|response)${within(30)}${IS}${QUOTE}${BARE_VALUE}\\b`,
  `\\b(?:respuesta|valor|salida|clasificacion|categoria) (?:correct[oa]|esperad[oa])${within(30)}${IS}${QUOTE}${BARE_VALUE}\\b`,
  "\\b(?:confidence|confianza) (?:de |of )?0[.,]\\d",
  `\\b(?:new|nueva|updated|nuevas) (?:task|tarea|instructions?|instruccion(?:es)?|orden) {0,3}:${within(60)}${ASSIGNMENT}`,
  // The reader is called by name, or told what it is.
  `${STRONG_START}(?:${ANYONE_READING},|${READER} {0,3}:) {0,3}${within(25)}\\b(?:${MARK}|${SAY}|${IGNORE})\\b`,
  `${STRONG_START}${ANYONE_READING} (?:debes|tienes que|you must)\\b`,
  `\\b${ANYONE_READING} (?:debe|tiene que|must|should|has to) (?:${MARK}|${SAY})\\b${within(30)}\\b(?:${FIELD}${within(15)}\\b${AS} ${VALUE}|(?:as|como) ${BARE_VALUE})`,
  `\\b${ANYONE_READING} (?:debe|tiene que|must|should|has to) (?:${MARK}|${SAY}) ${QUOTE}${BARE_VALUE}\\b${DONE}`,
  "\\b(?:system|developer) (?:prompt|override|instructions?)\\b|\\bprompt del? sistema\\b|(?:^\\W*|[.!?] )(?:mensaje del? sistema|system message) {0,3}:",
  `(?:^\\W*|[.!?] )(?:nota|aviso|mensaje|atencion|instruccion(?:es)?|note|message|attention|instructions?)\\b,? (?:importante |urgente |important )?(?:para|al?|to|for) (?:el |la |los |the |any |cualquier )?${ANYONE_READING}\\b`,
  "\\b(?:eres|actua como|act as|you are|voce e|pretend to be|finge ser|asume el rol de)\\b[^.!?]{0,25}\\b(?:un asistente|un modelo|una ia|un clasificador|an? (?:unrestricted |helpful |new )?(?:ai|assistant|language model|classifier|llm)|chatgpt|gpt|modelo de lenguaje)\\b(?! (?:manager|director|professor|principal|buyer|chef|coach|vice))",
  "\\b(?:a partir de ahora|de ahora en adelante|from now on)\\b[^.!?]{0,30}\\b(?:responderas|seras|eres|clasificaras|marcaras|(?:you (?:are|will|must)|debes) (?:\\w+ )?(?:respond(?:er)?|answer|act|classify|label|mark|output|ignore|clasificar|marcar|ignorar|actuar)\\b[^.!?]{0,20}\\b(?:only|solo|as|como|always|siempre|json|with|con))\\b",
  // Marks of a chat's machinery, and what it must not show.
  "(?:<\\/?|\\[\\/?)(?:system|inst|instructions?|assistant|transcript|transcripcion|sys|user)\\b[^\\]>]{0,20}[\\]>]|<\\|[a-z_]{2,20}\\|>|#{2,} ?(?:system|instructions?|instrucciones)\\b|\\bjailbreak\\b|\\bdan mode\\b",
  '"role" ?: ?"(?:system|assistant|developer)"',
  `${ANY_START}(?:revela|muestra|muestrame|imprime|repite|reveal|print|repeat|show me)\\b${within(20)}\\b(?:(?:tus?|your|del|the|el) (?:system )?prompt|(?:tus|your) instruc\\w+|api key|clave de api|system message)\\b`,
  "\\b(?:business_sector|company_size|lead_source|vambe_product|use_case|primary_pain_point|decision_maker_role|purchase_stage|lost_client_bad_meeting|confidence_score)\\b",
];

/** One word of every order: most sentences have none and are read once. */
const HINT = new RegExp(
  `\\b(?:${IGNORE}|${DISREGARD}|${MARK}|${SAY})\\b|\\b(?:correct[oa]?|right|expected|esperad[oa]|verdader[oa]|valid[oa]?|true|real|proper|new|nuev[ao]s?|updated|${ANYONE_READING}|system|sistema|developer|prompt|eres|actua|act|you are|voce|pretend|finge|asume|ahora|from now|jailbreak|dan mode|confidence|confianza|revela|muestra\\w*|repite|reveal|repeat|show me)\\b|_|[<[#]|"role`,
);
const PATTERNS = ORDERS.map((order) => new RegExp(order));
const ASSIGNS = new RegExp(ASSIGNMENT);

/** The longest stretch read: an instruction fits, and the patterns stay linear on speech without punctuation. */
const LONGEST = 2000;

/** True when a folded sentence reads as an instruction to the classifier; such a sentence is neither evidence nor summary. */
export function looksLikeInjection(folded: string): boolean {
  const read = folded.length > LONGEST ? folded.slice(0, LONGEST) : folded;
  return HINT.test(read) && PATTERNS.some((pattern) => pattern.test(read));
}

/** True when a folded sentence gives a label a value: behind an instruction it is more of it, alone it may be anybody's note. */
export function assignsLabel(folded: string): boolean {
  return ASSIGNS.test(folded.length > LONGEST ? folded.slice(0, LONGEST) : folded);
}
