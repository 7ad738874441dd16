/** A JSON parameter as the text Postgres reads: scalars and objects as JSON, arrays as array literals. */
export function toPostgresText(value: unknown): string | null {
  if (value === null || typeof value === "string") return value;
  return Array.isArray(value) ? toArrayLiteral(value) : JSON.stringify(value);
}

function toArrayLiteral(items: unknown[]): string {
  const texts = items.map((item) => {
    if (item === null) return "NULL";
    if (Array.isArray(item)) return toArrayLiteral(item);
    return typeof item === "object" ? JSON.stringify(JSON.stringify(item)) : JSON.stringify(item);
  });
  return `{${texts.join(",")}}`;
}
