/** Keywords OpenAI's strict mode takes without changing what they mean between models; anything else is reported. */
const ALLOWED = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "$ref",
  "$defs",
  "description",
  "title",
]);
const TYPES = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);
const MAX_DEPTH = 10;
const MAX_PROPERTIES = 5_000;
const MAX_ENUM_VALUES = 1_000;

type Node = Record<string, unknown>;
interface Totals {
  properties: number;
  enums: number;
}

/**
 * What OpenAI's strict mode would refuse in a JSON schema: an open or optional property, a root that is not a closed
 * object, a keyword outside the portable subset (lengths, ranges, formats, patterns, defaults), or too much of it.
 * Empty when the schema is fine.
 */
export function checkStrictSchema(schema: unknown): string[] {
  if (!isNode(schema)) return ["#: the schema must be an object"];
  const faults: string[] = [];
  const totals: Totals = { properties: 0, enums: 0 };
  if (schema.type !== "object") faults.push('#: the root must have type "object"');
  visit(schema, "#", 1, faults, totals);
  if (totals.properties > MAX_PROPERTIES) faults.push(`#: more than ${MAX_PROPERTIES} properties`);
  if (totals.enums > MAX_ENUM_VALUES) faults.push(`#: more than ${MAX_ENUM_VALUES} enum values`);
  return faults;
}

function visit(node: unknown, at: string, depth: number, faults: string[], totals: Totals): void {
  if (!isNode(node)) {
    faults.push(`${at}: a schema must be an object`);
    return;
  }
  if (depth > MAX_DEPTH) {
    faults.push(`${at}: nested more than ${MAX_DEPTH} levels deep`);
    return;
  }
  for (const keyword of Object.keys(node))
    if (!ALLOWED.has(keyword)) faults.push(`${at}: '${keyword}' is not permitted`);
  const types = Array.isArray(node.type) ? node.type : node.type === undefined ? [] : [node.type];
  for (const type of types)
    if (typeof type !== "string" || !TYPES.has(type)) faults.push(`${at}: unknown type ${JSON.stringify(type)}`);
  if (types.length === 0 && !("anyOf" in node || "$ref" in node || "enum" in node || "const" in node)) {
    faults.push(`${at}: says neither type nor anyOf nor $ref`);
  }
  if (types.includes("object") || "properties" in node) visitObject(node, at, depth, faults, totals);
  if (types.includes("array")) visit(node.items, `${at}/items`, depth + 1, faults, totals);
  if ("enum" in node) {
    if (!Array.isArray(node.enum) || node.enum.length === 0) faults.push(`${at}: 'enum' must be a list of values`);
    else totals.enums += node.enum.length;
  }
  if (Array.isArray(node.anyOf)) {
    for (const [index, option] of node.anyOf.entries())
      visit(option, `${at}/anyOf/${index}`, depth + 1, faults, totals);
  }
  if (isNode(node.$defs)) {
    for (const [name, inner] of Object.entries(node.$defs)) visit(inner, `${at}/$defs/${name}`, 1, faults, totals);
  }
}

function visitObject(node: Node, at: string, depth: number, faults: string[], totals: Totals): void {
  const properties = isNode(node.properties) ? node.properties : {};
  const names = Object.keys(properties);
  totals.properties += names.length;
  if (node.additionalProperties !== false) faults.push(`${at}: 'additionalProperties' must be false`);
  const required = Array.isArray(node.required) ? node.required : [];
  for (const name of names) if (!required.includes(name)) faults.push(`${at}: '${name}' must be in 'required'`);
  for (const name of required)
    if (!names.includes(String(name))) faults.push(`${at}: 'required' names '${String(name)}', which is no property`);
  for (const [name, inner] of Object.entries(properties)) visit(inner, `${at}/${name}`, depth + 1, faults, totals);
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
