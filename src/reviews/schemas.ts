import { z } from "@hono/zod-openapi";
import { correctedValue } from "../classification/corrections.ts";
import { REVIEW_CODES } from "../classification/review.ts";
import { Classification, toClassification } from "../classification/schemas.ts";
import type { ClassificationView } from "../classification/service.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import { Pagination, pageOf, pageQuery } from "../http/page.ts";
import { flag, id, idNumber, instant, text } from "../http/text.ts";
import type { CorrectionView } from "./corrections.ts";
import type { ReviewQueue } from "./service.ts";

const FieldName = z.enum(Object.keys(FIELDS) as [Field, ...Field[]]);
const value = z.union([z.string(), z.boolean()]);

/** The values a field takes, as JSON holds them. */
const valuesOf = (field: Field): (string | boolean)[] =>
  FIELDS[field].kind === "boolean" ? [true, false] : Object.keys(FIELDS[field].values);

export const CreateCorrection = z
  .strictObject({
    field: FieldName,
    value: value.openapi({
      description: "One of the field's values, see `GET /taxonomy`. The value it has already confirms it.",
    }),
    note: text(2000).default("").openapi({ description: "Why, for whoever looks at it later." }),
  })
  .superRefine((input, context) => {
    if (valuesOf(input.field).includes(input.value)) return;
    context.addIssue({
      code: "custom",
      path: ["value"],
      message: `${input.field} takes ${valuesOf(input.field).join(", ")}.`,
    });
  })
  .openapi("CreateCorrection", {
    example: { field: "lead_source", value: "referral", note: "Dice que llegó por su hermano." },
  });
export type CreateCorrection = z.infer<typeof CreateCorrection>;

export const CorrectionParam = z.strictObject({
  meetingId: id.openapi({ param: { name: "meetingId", in: "path" } }),
  id: id.openapi({ param: { name: "id", in: "path" } }),
});

export const ListCorrections = z.strictObject(pageQuery(["id"]));
export type ListCorrections = z.infer<typeof ListCorrections>;

export const Correction = z
  .strictObject({
    id: idNumber,
    meeting_id: idNumber,
    run_id: idNumber.openapi({ description: "The run that was shown when it was made." }),
    kind: z
      .enum(["correction", "approval"])
      .openapi({ description: "An approval confirms every label nobody had spoken about." }),
    field: FieldName,
    before: value,
    value,
    note: z.string(),
    user: z.strictObject({
      id: idNumber,
      name: z.string().nullable().openapi({ description: "null once the user is gone." }),
    }),
    in_force: z.boolean().openapi({ description: "Neither undone nor about another text than the classification's." }),
    created_at: instant,
    undone_at: instant.nullable(),
  })
  .openapi("Correction", {
    example: {
      id: 1,
      meeting_id: 1,
      run_id: 1,
      kind: "correction",
      field: "lead_source",
      before: "webchat",
      value: "referral",
      note: "Dice que llegó por su hermano.",
      user: { id: 1, name: "Marcela Toro" },
      in_force: true,
      created_at: "2026-03-02T14:30:00.000Z",
      undone_at: null,
    },
  });

export const Corrected = z
  .strictObject({
    correction_id: idNumber.openapi({ description: "What `DELETE` takes back." }),
    classification: Classification,
  })
  .openapi("Corrected");

export const CorrectionPage = pageOf("corrections", Correction);

/** The wire shape of a correction: the only place that decides it. */
export const toCorrection = ({ row, userName, inForce }: CorrectionView) =>
  Correction.parse({
    id: row.id,
    meeting_id: row.meetingId,
    run_id: row.runId,
    kind: row.kind,
    field: row.field,
    before: correctedValue(row.field, row.before),
    value: correctedValue(row.field, row.value),
    note: row.note,
    user: { id: row.userId, name: userName },
    in_force: inForce,
    created_at: row.createdAt.toISOString(),
    undone_at: row.undoneAt?.toISOString() ?? null,
  });

export const ListReviews = z.strictObject({
  ...pageQuery(["confidence_score", "meeting_at", "processed_at"], { sortOrder: "ASC" }),
  reason: z.enum(REVIEW_CODES).optional(),
  field: FieldName.optional().openapi({ description: "Those with a reason about this field." }),
  stale: flag.optional().openapi({ description: "Those whose transcript has changed since (true), or has not." }),
  seller_id: id.optional(),
  client_id: id.optional(),
});
export type ListReviews = z.infer<typeof ListReviews>;

const Party = z.strictObject({ id: idNumber, name: z.string() });

export const Review = z
  .strictObject({
    meeting_at: instant,
    client: Party,
    seller: Party,
    classification: Classification,
  })
  .openapi("Review");

export const ReviewPage = z
  .strictObject({
    reviews: z.array(Review),
    counts: z.strictObject({
      total: z.int().openapi({ description: "Waiting, whatever their reasons." }),
      stale: z
        .int()
        .openapi({ description: "Of those, whose transcript has changed since: classify again rather than review." }),
      by_reason: z.partialRecord(z.enum(REVIEW_CODES), z.int()),
    }),
    pagination: Pagination,
  })
  .openapi("ReviewPage");

/** The wire shape of a page of the queue. */
export const toReviewPage = ({ rows, counts, pagination }: ReviewQueue) =>
  ReviewPage.parse({
    reviews: rows.map((view) => ({
      meeting_at: view.meetingAt.toISOString(),
      client: { id: view.clientId, name: view.clientName },
      seller: { id: view.sellerId, name: view.sellerName },
      classification: toView(view),
    })),
    counts,
    pagination,
  });

/** The wire shape of the classification a review left. */
export const toView = ({ row, contentHash }: ClassificationView) => toClassification(row, contentHash);
