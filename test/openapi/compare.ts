import type { Operation, Schema, Skeleton } from "./skeleton.ts";

/**
 * What breaks for a client written for `before` that meets `after`, one sentence each. Additions break nothing: routes,
 * optional request fields, response fields, values. Whoever sends is bound by what the other side requires, so the same
 * change may break a request and not an answer.
 */
export function breakingChanges(before: Skeleton, after: Skeleton): string[] {
  return Object.entries(before.operations).flatMap(([name, was]) => {
    const is = after.operations[name];
    if (!is) return [`${name}: removed`];
    return new Comparison(before, after).operation(was, is).map((change) => `${name}: ${change}`);
  });
}

type Side = "request" | "answer";

class Comparison {
  readonly #before: Skeleton;
  readonly #after: Skeleton;
  /** Pairs of named schemas under comparison: a schema may hold itself. */
  readonly #open = new Set<string>();

  constructor(before: Skeleton, after: Skeleton) {
    this.#before = before;
    this.#after = after;
  }

  operation(was: Operation, is: Operation): string[] {
    const changes = was.id === is.id ? [] : [`operationId was ${was.id}, is ${is.id}`];
    for (const [name, parameter] of Object.entries(was.parameters)) {
      const now = is.parameters[name];
      if (now) changes.push(...this.schema(parameter.schema, now.schema, name, "request"));
      else changes.push(`${name} is no longer taken`);
    }
    for (const [name, { required }] of Object.entries(is.parameters)) {
      if (required && !was.parameters[name]?.required) changes.push(`${name} is newly required`);
    }
    if (is.body?.required && !was.body?.required) changes.push("a body is newly required");
    changes.push(...this.#contents(was.body?.content ?? {}, is.body?.content ?? {}, "body", "request"));
    for (const [status, content] of Object.entries(was.answers)) {
      const now = is.answers[status];
      if (now) changes.push(...this.#contents(content, now, status, "answer"));
      else changes.push(`${status} is no longer answered`);
    }
    return changes;
  }

  #contents(was: Record<string, Schema>, is: Record<string, Schema>, path: string, side: Side): string[] {
    return Object.entries(was).flatMap(([type, schema]) => {
      const now = is[type];
      return now ? this.schema(schema, now, path, side) : [`${path} is no longer ${type}`];
    });
  }

  schema(wasGiven: Schema, isGiven: Schema, path: string, side: Side): string[] {
    const pair = wasGiven.$ref && isGiven.$ref ? `${wasGiven.$ref} ${isGiven.$ref} ${side}` : undefined;
    if (pair !== undefined && this.#open.has(pair)) return [];
    if (pair !== undefined) this.#open.add(pair);
    const was = resolve(wasGiven, this.#before);
    const is = resolve(isGiven, this.#after);
    const changes = [
      ...this.#types(was, is, path, side),
      ...this.#values(was, is, path, side),
      ...this.#alternatives(was, is, path, side),
      ...this.#properties(was, is, path, side),
      ...(was.items && is.items ? this.schema(was.items, is.items, `${path}[]`, side) : []),
    ];
    if (pair !== undefined) this.#open.delete(pair);
    return changes;
  }

  #types(was: Schema, is: Schema, path: string, side: Side): string[] {
    const [had, has] = [typesOf(was), typesOf(is)];
    if (had.length === 0 || has.length === 0) return [];
    const [sent, taken] = side === "request" ? [had, has] : [has, had];
    const unknown = sent.filter((type) => !taken.includes(type) && !(type === "integer" && taken.includes("number")));
    return unknown.length === 0 ? [] : [`${path} was ${had.join(" or ")}, is ${has.join(" or ")}`];
  }

  #values(was: Schema, is: Schema, path: string, side: Side): string[] {
    const [had, has] = [valuesOf(was), valuesOf(is)];
    if (had)
      return has ? had.filter((value) => !has.includes(value)).map((value) => `${path} lost the value ${value}`) : [];
    return has && side === "request" ? [`${path} took any value, takes ${has.join(", ")}`] : [];
  }

  #alternatives(was: Schema, is: Schema, path: string, side: Side): string[] {
    const [had, has] = [alternativesOf(was), alternativesOf(is)];
    if (had.length === 0) return [];
    const open = has.length === 0 ? [is] : has;
    const lost = had.filter((one) => !open.some((other) => this.schema(one, other, path, side).length === 0));
    return lost.length === 0 ? [] : [`${path} lost ${lost.length} of its ${had.length} forms`];
  }

  #properties(was: Schema, is: Schema, path: string, side: Side): string[] {
    const changes: string[] = [];
    for (const [name, property] of Object.entries(was.properties ?? {})) {
      const now = is.properties?.[name];
      if (!now) changes.push(`${path}.${name} is gone`);
      else changes.push(...this.schema(property, now, `${path}.${name}`, side));
    }
    const [had, has] = [was.required ?? [], is.required ?? []];
    if (side === "request")
      changes.push(...has.filter((name) => !had.includes(name)).map((name) => `${path}.${name} is newly required`));
    else
      changes.push(
        ...had
          .filter((name) => !has.includes(name) && is.properties?.[name])
          .map((name) => `${path}.${name} may be missing`),
      );
    return changes;
  }
}

function resolve(schema: Schema, { schemas }: Skeleton): Schema {
  if (schema.$ref === undefined) return schema;
  const named = schemas[schema.$ref.split("/").at(-1) ?? ""];
  if (!named) throw new Error(`${schema.$ref} is not in the document`);
  return resolve(named, { operations: {}, schemas });
}

const alternativesOf = ({ oneOf, anyOf }: Schema) => oneOf ?? anyOf ?? [];
const typesOf = ({ type = [] }: Schema) => [type].flat();
const valuesOf = (schema: Schema) => (schema.const === undefined ? schema.enum : [schema.const]);
