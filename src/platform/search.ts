import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/**
 * Whether a name has words that begin like those of a query, all of them, whatever their accents and case. A GIN index on
 * `name_words(column)` answers it. A query without a letter or digit finds nothing.
 */
export const nameMatches = (column: AnyColumn, query: string): SQL =>
  sql`name_words(${column}) @@ name_query(${query})`;

/** The words of a query as what to look for in Spanish and English text; quotes, `or` and `-` mean what they do on the web. */
export function textQuery(query: string): SQL {
  const words = sql`fold_text(${query})`;
  return sql`(websearch_to_tsquery('spanish', ${words}) || websearch_to_tsquery('english', ${words}))`;
}

// Characters no text holds for itself: they are taken out of it before, so those in a headline are Postgres's.
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** Whose stems the words of a text have: a headline knows one language, while the search knows both. */
const stemsOf = (text: SQL | AnyColumn): SQL => sql`(case
  when left(${text}, 4000) ~* '\\m(the|and|with|our|we|they)\\M' and left(${text}, 4000) !~* '\\m(que|los|las|una|con|por)\\M'
  then 'english' else 'spanish_folded' end)::regconfig`;

/** A headline's source: the parts of a text that a query found, with its matches between private characters. */
export function headline(text: SQL | AnyColumn, query: string): SQL<string | null> {
  const options = `StartSel=${OPEN}, StopSel=${CLOSE}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;
  return sql`ts_headline(${stemsOf(text)}, translate(left(${text}, 100000), ${OPEN + CLOSE}, ''), ${textQuery(query)}, ${options})`;
}

const ESCAPED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A headline as HTML: the text escaped, matches in <mark>, nothing else. */
export function toSnippet(found: string): string {
  const escaped = found.replace(/[&<>"']/g, (character) => ESCAPED[character] ?? "");
  return escaped.replaceAll(OPEN, "<mark>").replaceAll(CLOSE, "</mark>");
}
