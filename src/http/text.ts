import { z } from "@hono/zod-openapi";

/** Postgres stores neither NUL nor half a surrogate pair: refused here, with the reason, rather than as a failed query. */
const storable = (value: string) => !value.includes("\0") && value.isWellFormed();
const NOT_STORABLE = "Must not hold NUL characters or broken surrogate pairs.";

/** Free text as it comes. Lengths count UTF-16 units. */
export const text = (max: number) => z.string().max(max).refine(storable, NOT_STORABLE);

/** A name or title: trimmed, not blank. */
export const line = (min: number, max: number) => z.string().trim().min(min).max(max).refine(storable, NOT_STORABLE);

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email("Must be an e-mail address."))
  .openapi({ format: "email" });

const PHONE = /^(?=.{8,16}$)\+?[\d\s()-]+$/;

/** A phone or null; blank means null, as the old front end sends it. */
export const phone = z
  .string()
  .trim()
  .refine(
    (value) => value === "" || PHONE.test(value),
    "Must be 8 to 16 characters: digits, spaces, ( ) - and a leading +.",
  )
  .transform((value) => (value === "" ? null : value))
  .nullable();

const INT4_MAX = 2_147_483_647;

/** A resource's id in a path or query. */
export const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, "Must be a positive whole number.")
  .transform(Number)
  .refine((value) => value <= INT4_MAX, `Must be at most ${INT4_MAX}.`)
  .openapi({ type: "integer", minimum: 1, maximum: INT4_MAX, example: 1 });

/** A resource's id in a body. */
export const idNumber = z.int().min(1).max(INT4_MAX);

/** `true` or `false` in a query. */
export const flag = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .openapi({ type: "boolean" });

/** Path parameters of a route on one resource. */
export const IdParam = z.strictObject({ id: id.openapi({ param: { name: "id", in: "path" } }) });

/** An instant on the wire: ISO 8601, UTC, milliseconds. */
export const instant = z.iso.datetime({ precision: 3 }).openapi({ example: "2026-03-02T14:30:00.000Z" });

const DAY = z.iso.date("Must be an existing date such as 2026-03-02, or a date-time.");
const MOMENT = z.iso.datetime({ offset: true, local: true });

/** A day more or less in any zone, and the range before any range, are then years of four digits too. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/**
 * When something happened: a date-time (UTC unless it carries an offset), or a date, which stays a date here: only the
 * configured time zone says when it began. Impossible dates are refused, and years no meeting is held in.
 */
export const dateOrInstant = z
  .union([DAY, MOMENT], { error: "Must be an existing date (2026-03-02) or date-time (2026-03-02T14:30:00Z)." })
  .refine((value) => {
    const year = Number(value.slice(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }, `Must be in the years ${FIRST_YEAR} to ${LAST_YEAR}.`)
  .openapi(
    {
      description: `ISO 8601 date-time, or a date (midnight in the configured time zone), of the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
      example: "2026-03-02T14:30:00.000Z",
    },
    { unionPreferredType: "anyOf" },
  );

/** Path parameters of a route on what belongs to a meeting. */
export const MeetingIdParam = z.strictObject({ meetingId: id.openapi({ param: { name: "meetingId", in: "path" } }) });
