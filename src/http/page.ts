import { z } from "@hono/zod-openapi";

/** A whole number in a query, within bounds. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "Must be a whole number.")
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .openapi({ type: "integer", minimum: min, maximum: max });

// Postgres counts an offset in int8, and nobody turns a ten-millionth page by hand: beyond it, a cursor is the way.
const LAST_PAGE = 9_999_999;

/** The query fields every list takes. The first of `sorts` is the default. */
export function pageQuery<const S extends readonly [string, ...string[]]>(
  sorts: S,
  {
    sortOrder = "DESC",
    limit = 10,
    maxLimit = 100,
  }: { sortOrder?: "ASC" | "DESC"; limit?: number; maxLimit?: number } = {},
) {
  return {
    page: wholeNumber(1, LAST_PAGE).default(1),
    limit: wholeNumber(1, maxLimit).default(limit),
    sortBy: z.enum(sorts).default(sorts[0] as S[number]),
    sortOrder: z
      .string()
      .toUpperCase()
      .pipe(z.enum(["ASC", "DESC"]))
      .default(sortOrder)
      .openapi({ type: "string", enum: ["ASC", "DESC"], description: "In either case." }),
    cursor: z.string().max(2048).optional().openapi({
      description: "`pagination.nextCursor` of the page before: stable while rows are added. Overrides `page`.",
    }),
  };
}

export const Pagination = z
  .strictObject({
    page: z.int(),
    limit: z.int(),
    total: z.int(),
    totalPages: z.int(),
    nextCursor: z.string().nullable(),
  })
  .openapi("Pagination", { example: { page: 1, limit: 10, total: 1, totalPages: 1, nextCursor: null } });

/** `data` of a list: the rows under their plural, and the pagination. */
export const pageOf = <K extends string, T extends z.ZodType>(plural: K, item: T) =>
  z.strictObject({ [plural]: z.array(item), pagination: Pagination } as { [P in K]: z.ZodArray<T> } & {
    pagination: typeof Pagination;
  });
