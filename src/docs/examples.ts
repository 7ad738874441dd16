/** A JSON schema, as the document holds it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  example?: unknown;
  examples?: unknown[];
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  minItems?: number;
  minLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

const STRINGS: Record<string, string> = {
  "date-time": "2026-03-02T14:30:00.000Z",
  date: "2026-03-02",
  uuid: "0f8fad5b-d9cb-469f-a165-70867728950e",
  email: "ana@example.com",
  uri: "https://example.com/",
};

const isNull = ({ type }: Schema) => type === "null";

/** An example of a schema: its own where it has one, else put together from those of its parts. */
export function exampleOf(schema: Schema, schemas: Record<string, Schema>): unknown {
  const { $ref, example, examples, oneOf, anyOf, allOf } = schema;
  if (example !== undefined) return example;
  if (examples?.[0] !== undefined) return examples[0];
  if ($ref !== undefined) return exampleOf(schemas[$ref.split("/").at(-1) ?? ""] ?? {}, schemas);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = (oneOf ?? anyOf)?.find((one) => !isNull(one));
  if (choice) return exampleOf(choice, schemas);
  if (allOf) return Object.assign({}, ...allOf.map((part) => exampleOf(part, schemas)));
  return ofType(schema, schemas);
}

function ofType(schema: Schema, schemas: Record<string, Schema>): unknown {
  const [type] = [schema.type ?? []].flat().filter((name) => name !== "null");
  if (type === "object") {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, part]) => [name, exampleOf(part, schemas)]),
    );
  }
  if (type === "array") return schema.items ? [exampleOf(schema.items, schemas)] : [];
  if (type === "string") return STRINGS[schema.format ?? ""] ?? "text".padEnd(schema.minLength ?? 0, "t");
  if (type === "integer" || type === "number") return schema.minimum ?? 0;
  if (type === "boolean") return false;
  return null;
}
