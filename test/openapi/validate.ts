import { dereference, type Schema, validate } from "@cfworker/json-schema";

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into as it comes
type Node = any;

/** A document without examples: their content is no schema, though the validator would take it for one. */
function withoutExamples(node: Node, namesWithin = false): Node {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => namesWithin || (key !== "example" && key !== "examples"));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      withoutExamples(value, !namesWithin && (key === "properties" || key === "schemas")),
    ]),
  );
}

/** Checks values against schemas of a document: gives what is wrong, nothing when all is well. */
export function validatorOf(document: Node): (schema: Node, value: unknown) => string[] {
  const lookup = dereference({ components: { schemas: withoutExamples(document.components.schemas, true) } } as Schema);
  const known = new Map<Node, Schema>();
  return (given, value) => {
    const schema = known.get(given) ?? withoutExamples(given);
    if (!known.has(given)) {
      dereference(schema, lookup, undefined, `/checked/${known.size}`);
      known.set(given, schema);
    }
    const { errors } = validate(value, schema, "2020-12", lookup, false);
    return errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
  };
}

/** Follows a reference into the document. */
export const resolveIn = (document: Node, node: Node): Node =>
  node?.$ref === undefined
    ? node
    : node.$ref
        .slice(2)
        .split("/")
        .reduce((at: Node, step: string) => at[step], document);
