import { z } from "@hono/zod-openapi";
import { LabelDetail } from "../classification/schemas.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import type { Role } from "../classification/text/segment.ts";
import { wholeNumber } from "../http/page.ts";
import { flag, idNumber } from "../http/text.ts";
import type { EvidenceView } from "./service.ts";

const MOST_AT_ONCE = 2000;

export const ReadEvidence = z.strictObject({
  supporting: flag.default(false).openapi({ description: "Only the segments a label rests on." }),
  offset: wholeNumber(0, 999_999_999)
    .default(0)
    .openapi({ description: "Segments to skip: `next_offset` of the answer before." }),
  limit: wholeNumber(1, MOST_AT_ONCE).default(500),
});
export type ReadEvidence = z.infer<typeof ReadEvidence>;

const FieldName = z.enum(Object.keys(FIELDS) as [Field, ...Field[]]);

const Segment = z
  .strictObject({
    start: z.int().openapi({ description: "Offset into the transcript, in UTF-16 units." }),
    end: z.int().openapi({ description: "Exclusive." }),
    text: z.string(),
    speaker: z.string().nullable().openapi({ description: "As the transcript names them; null in notes." }),
    role: z.enum(["client", "seller", "unknown"] satisfies Role[]),
    labels: z.array(FieldName).openapi({ description: "The labels whose quote stands here, wholly or partly." }),
  })
  .openapi("TranscriptSegment", {
    example: {
      start: 0,
      end: 38,
      text: "Somos una clínica dental en Santiago.",
      speaker: null,
      role: "unknown",
      labels: ["business_sector"],
    },
  });

const Label = z
  .strictObject({
    ...LabelDetail.shape,
    holds: z.boolean().nullable().openapi({
      description:
        "Whether the quote still stands in the transcript, where it stood or elsewhere; null for a label without one.",
    }),
  })
  .openapi("LabelEvidence");

export const MeetingEvidence = z
  .strictObject({
    meeting_id: idNumber,
    run_id: idNumber,
    stale: z.boolean().openapi({ description: "The transcript has changed since it was classified." }),
    reclassify: z.string().nullable().openapi({
      description: "Where to POST to classify the present transcript; null unless it is stale and there is a text.",
    }),
    labels: z.strictObject(
      Object.fromEntries(Object.keys(FIELDS).map((field) => [field, Label])) as Record<Field, typeof Label>,
    ),
    segments: z.array(Segment),
    total_segments: z.int().openapi({ description: "Those the query asks for, on all pages." }),
    next_offset: z.int().nullable().openapi({ description: "Where the next page begins; null on the last." }),
  })
  .openapi("MeetingEvidence");

/** The wire shape of a meeting's evidence: one page of its segments. */
export function toMeetingEvidence(view: EvidenceView, { supporting, offset, limit }: ReadEvidence) {
  const asked = supporting ? view.segments.filter(({ labels }) => labels.length > 0) : view.segments;
  const end = offset + limit;
  return MeetingEvidence.parse({
    meeting_id: view.meetingId,
    run_id: view.runId,
    stale: view.stale,
    reclassify: view.stale && view.hasText ? `/api/v1/workers/classify/${view.meetingId}` : null,
    labels: Object.fromEntries(
      Object.entries(view.labels).map(([field, label]) => [field, { ...label, holds: view.holds[field as Field] }]),
    ),
    segments: asked.slice(offset, end).map(({ segment: { start, end: until, text, speaker, role }, labels }) => ({
      start,
      end: until,
      text,
      speaker,
      role,
      labels,
    })),
    total_segments: asked.length,
    next_offset: end < asked.length ? end : null,
  });
}
