/** The part of an OpenAPI document that clients depend on. */
export interface Skeleton {
  operations: Record<string, Operation>;
  schemas: Record<string, Schema>;
}

export interface Operation {
  id: string;
  /** By place and name: "query page". */
  parameters: Record<string, { required: boolean; schema: Schema }>;
  body: { required: boolean; content: Record<string, Schema> } | null;
  /** Successful answers: by status, then content type. */
  answers: Record<string, Record<string, Schema>>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** An OpenAPI 3.1 document, as far as it is looked at here. */
export interface Document {
  paths: Record<string, Record<string, DocumentedOperation>>;
  webhooks?: Record<string, { post: DocumentedOperation }>;
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter> };
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface DocumentedOperation {
  operationId: string;
  security: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

const KEYWORDS = ["$ref", "type", "enum", "const", "required", "additionalProperties"] as const;

/** A schema without its words, examples and limits. */
function bare(schema: Schema): Schema {
  const kept = Object.fromEntries(
    KEYWORDS.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [keyword, schema[keyword]]),
  );
  const { properties, items, additionalProperties } = schema;
  const unions = (["oneOf", "anyOf", "allOf"] as const).flatMap((name) =>
    schema[name] ? [[name, schema[name].map(bare)]] : [],
  );
  return {
    ...kept,
    ...(properties ? { properties: mapValues(properties, bare) } : {}),
    ...(items ? { items: bare(items) } : {}),
    ...(typeof additionalProperties === "object" ? { additionalProperties: bare(additionalProperties) } : {}),
    ...Object.fromEntries(unions),
  };
}

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const contents = (content: Record<string, { schema: Schema }> = {}) => mapValues(content, ({ schema }) => bare(schema));

/** The parameters of an operation, those it refers to by name included. */
export const parametersOf = (document: Document, operation: DocumentedOperation): Parameter[] =>
  (operation.parameters ?? []).map((parameter) => {
    if (!("$ref" in parameter)) return parameter;
    const named = document.components.parameters?.[parameter.$ref.split("/").at(-1) ?? ""];
    if (!named) throw new Error(`the document refers to ${parameter.$ref}, which it lacks`);
    return named;
  });

/** Every operation of a document under its name, "GET /path". */
export const operationsOf = (document: Document): [name: string, operation: DocumentedOperation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, DocumentedOperation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );

export function skeletonOf(document: Document): Skeleton {
  const operations = operationsOf(document).map(([name, operation]): [string, Operation] => {
    const { operationId, requestBody, responses } = operation;
    const parameters = parametersOf(document, operation).map(({ name, in: place, required = false, schema }) => [
      `${place} ${name}`,
      { required, schema: bare(schema) },
    ]);
    return [
      name,
      {
        id: operationId,
        parameters: Object.fromEntries(parameters),
        body: requestBody ? { required: requestBody.required ?? false, content: contents(requestBody.content) } : null,
        answers: Object.fromEntries(
          Object.entries(responses).flatMap(([status, { content }]) =>
            status.startsWith("2") ? [[status, contents(content)]] : [],
          ),
        ),
      },
    ];
  });
  // What is sent to receivers is to them as an answer: they read it.
  const webhooks = Object.entries(document.webhooks ?? {}).map(([event, { post }]): [string, Operation] => [
    `WEBHOOK ${event}`,
    { id: post.operationId, parameters: {}, body: null, answers: { event: contents(post.requestBody?.content) } },
  ]);
  return {
    operations: Object.fromEntries([...operations, ...webhooks]),
    schemas: mapValues(document.components.schemas, bare),
  };
}

/** A skeleton as it is kept: a line for each operation and schema, so that a change can be read in a diff. */
export function printSkeleton({ operations, schemas }: Skeleton): string {
  const lines = (record: object) =>
    Object.entries(record)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  return `{\n"operations": {\n${lines(operations)}\n},\n"schemas": {\n${lines(schemas)}\n}\n}\n`;
}
