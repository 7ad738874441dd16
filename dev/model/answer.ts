type Schema = Record<string, unknown>;
type Answer = Record<string, unknown>;

const isRecord = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const TEXTS: Record<string, unknown> = {
  key_topics: ["Atención a clientes", "Próximos pasos"],
  action_items: ["Enviar una propuesta al cliente"],
  next_steps: "Coordinar una segunda reunión con el cliente.",
  summary: "Reunión de ventas en la que el cliente contó su situación y evaluó la propuesta.",
};

/**
 * An answer that fits the schema. A label takes the first of its values that the transcript names, with the words
 * around it as its anchor; else the first value, without evidence. Same request, same answer.
 */
export function answerWell(schema: Schema, transcript: string): Answer {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [
      name,
      name in TEXTS ? TEXTS[name] : label(valueSchema(inner), transcript),
    ]),
  );
}

function valueSchema(inner: unknown): Schema {
  const properties = isRecord(inner) && isRecord(inner.properties) ? inner.properties : {};
  return isRecord(properties.value) ? properties.value : {};
}

function label(value: Schema, transcript: string): Answer {
  const options = Array.isArray(value.enum) ? value.enum.map(String) : [];
  for (const option of options) {
    const anchor = wordsAround(transcript, option.replaceAll("_", " "));
    if (anchor !== null) return { anchor, basis: "stated", value: option };
  }
  return { anchor: null, basis: "defaulted", value: options[0] ?? false };
}

/** Up to 6 words of the text that begin with `term`; null when it does not say it. */
function wordsAround(text: string, term: string): string | null {
  for (const match of text.matchAll(/[^\s,.;:!?¿¡()]+/g)) {
    if (!fold(text.slice(match.index, match.index + term.length + 8)).startsWith(term)) continue;
    return /^(?:\S+[^\S\n]*){1,6}/.exec(text.slice(match.index))?.[0].trim() ?? null;
  }
  return null;
}

/** The same answer with one label changed. */
export function withLabel(answer: Answer, field: string, change: Answer): Answer {
  const old = answer[field];
  return { ...answer, [field]: { ...(isRecord(old) ? old : {}), ...change } };
}
