import { Validator } from "@cfworker/json-schema";

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
  const schemas = withoutExamples(document.components.schemas, true);
  const known = new Map<Node, Validator>();
  return (schema, value) => {
    const validator =
      known.get(schema) ?? new Validator({ ...withoutExamples(schema), components: { schemas } }, "2020-12", false);
    known.set(schema, validator);
    return validator.validate(value).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
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
