/**
 * Sentences that try to instruct whoever classifies the transcript instead of telling what was said in the meeting.
 * Written for folded text (lower case, no accents), Spanish, English and Portuguese.
 */
const INSTRUCTIONS = [
  /\b(?:ignor[ae]\w*|olvid[ae]\w*|descart[ae]\w*|omit[ae]\w*|desobede\w+|ignore|disregard|forget|override|bypass|desconsidere)\b[^.!?]{0,40}\b(?:instruc\w+|indicacion\w*|orden(?:es)?|reglas?|prompt|contexto|instructions?|rules?|guidelines?|directives?|everything (?:above|before|you)|(?:all|any) (?:of the )?(?:above|previous|prior)|lo anterior|todo lo (?:anterior|de arriba|previo)|anteriores)\b/,
  /\b(?:marca|marque|marquen|clasifica|clasifique|clasifiquen|etiqueta|etiquete|asigna|asigne|responde|responda|devuelve|devuelva|retorna|escribe|escriba|pon|establece|mark|classify|label|tag|set|respond|reply|answer|return|output|write|print)\b[^.!?]{0,50}\b(?:\w+_\w+|json|label|etiqueta|sentimiento|sentiment|confidence|confianza|urgency|urgencia|everything as|todo como|este (?:meeting|texto|transcript)|esta (?:reunion|transcripcion)|this (?:meeting|call|transcript|conversation|lead))\b[^.!?]{0,40}\b(?:como|as|en|to|con|with|only|solo|solamente|unicamente|es|is|=|0[.,]\d+|ceo|positiv[oae]|negativ[oae]|closure|true|false)\b/,
  /\b(?:system|developer|assistant) ?(?:prompt|message|override|instruction)|\bprompt (?:de|del) sistema\b|\bmensaje (?:de|del) sistema\b|\binstruccion(?:es)? (?:de|del|para el) (?:sistema|clasificador|modelo|asistente|ia|bot)\b|\b(?:instructions?|note|message) (?:to|for) (?:the )?(?:ai|model|classifier|assistant|llm|system)\b/,
  /\b(?:eres|actua como|act as|you are|voce e|pretend to be|finge ser|asume el rol de)\b[^.!?]{0,25}\b(?:un asistente|un modelo|una ia|un clasificador|an? (?:ai|assistant|language model|classifier|llm)|chatgpt|gpt|modelo de lenguaje)\b/,
  /\b(?:a partir de ahora|de ahora en adelante|from now on)\b[^.!?]{0,30}\b(?:responde|responderas|seras|eres|you (?:are|will|must)|respond|debes)\b/,
  /\b(?:modelo|clasificador|ia|asistente|ai|model|classifier|assistant|llm)\b[,:]? ?\b(?:debes?|tienes que|must|should|please|por favor)\b[^.!?]{0,30}\b(?:marcar|clasificar|responder|devolver|ignorar|asignar|mark|classify|respond|return|ignore|set|label|output)\b/,
  /(?:<\/?|\[\/?)(?:system|inst|instructions?|assistant|transcript|transcripcion|sys|user)\b[^\]>]{0,20}[\]>]|<\|[a-z_]{2,20}\|>|#{2,} ?(?:system|instructions?|instrucciones)\b|\bjailbreak\b|\bdan mode\b/,
  /\b(?:revela|muestra|imprime|repite|reveal|print|repeat|show me)\b[^.!?]{0,30}\b(?:prompt|instrucciones|instructions|api key|clave de api|system message)\b/,
  /"?\b(?:business_sector|company_size|lead_source|vambe_product|use_case|primary_pain_point|decision_maker_role|purchase_stage|lost_client_bad_meeting|confidence_score)\b/,
  /"role" ?: ?"(?:system|assistant|developer)"|\b(?:return|output|respond|reply|devuelve|responde|escribe) (?:exactly|only|verbatim|exactamente|unicamente|solamente) (?:this|the following|esto|lo siguiente|with|con)\b/,
];

/** The longest stretch read: an instruction fits, and the patterns stay linear on speech without punctuation. */
const LONGEST = 2000;

/** True when a folded sentence reads as an instruction to the classifier; such a sentence is neither evidence nor summary. */
export function looksLikeInjection(folded: string): boolean {
  const read = folded.length > LONGEST ? folded.slice(0, LONGEST) : folded;
  return INSTRUCTIONS.some((pattern) => pattern.test(read));
}
