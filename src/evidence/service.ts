import { eq, sql } from "drizzle-orm";
import { type Evidence, relocateEvidence } from "../classification/evidence.ts";
import { type ClassificationRow, classifications } from "../classification/table.ts";
import type { Field } from "../classification/taxonomy.ts";
import { type Segment, segment } from "../classification/text/segment.ts";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { sellers } from "../sellers/table.ts";

/** A part of a transcript and the labels whose quote stands in it, wholly or partly. */
export interface SegmentView {
  segment: Segment;
  labels: Field[];
}

export interface EvidenceView {
  meetingId: number;
  runId: number;
  /** The transcript is not the one that was classified. */
  stale: boolean;
  /** There is a text to classify. */
  hasText: boolean;
  /** Each with its quote where it stands in the present transcript; as it was stored once it is gone from there. */
  labels: ClassificationRow["labels"];
  /** Whether each label's quote still stands in the transcript; null for labels without one. */
  holds: Record<Field, boolean | null>;
  /** Of the whole transcript, in order. */
  segments: SegmentView[];
}

/** What a meeting's labels rest on, checked against the transcript as it is now; 404 without a meeting or classification. */
export async function getEvidence(deps: Deps, meetingId: number): Promise<EvidenceView> {
  const [found] = await deps.db
    .select({
      transcript: sql<string>`coalesce(${meetings.transcript}, '')`,
      contentHash: meetings.contentHash,
      clientName: clients.name,
      sellerName: sellers.name,
      shown: { runId: classifications.runId, contentHash: classifications.contentHash, labels: classifications.labels },
    })
    .from(meetings)
    .innerJoin(clients, eq(clients.id, meetings.clientId))
    .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
    .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
    .where(eq(meetings.id, meetingId));
  if (!found) throw notFound("meeting", meetingId);
  const { transcript, contentHash, clientName, sellerName, shown } = found;
  if (!shown) throw notFound("classification of meeting", meetingId);

  const quoted = Object.entries(shown.labels).map(([name, label]) => {
    const { evidence } = label;
    const found = evidence && relocateEvidence(transcript, evidence);
    return {
      field: name as Field,
      label: { ...label, evidence: found ?? evidence },
      found,
      holds: evidence && found !== null,
    };
  });
  return {
    meetingId,
    runId: shown.runId,
    stale: shown.contentHash !== contentHash,
    hasText: transcript.trim() !== "",
    labels: Object.fromEntries(quoted.map(({ field, label }) => [field, label])) as EvidenceView["labels"],
    holds: Object.fromEntries(quoted.map(({ field, holds }) => [field, holds])) as EvidenceView["holds"],
    segments: layOut(
      segment(transcript, { clientName, sellerName }),
      quoted.flatMap(({ field, found }) => (found ? [{ field, evidence: found }] : [])),
    ),
  };
}

/** Lays quotes over segments by their offsets. */
function layOut(segments: readonly Segment[], quotes: readonly { field: Field; evidence: Evidence }[]): SegmentView[] {
  return segments.map((part) => ({
    segment: part,
    labels: quotes
      .filter(({ evidence }) => evidence.start < part.end && part.start < evidence.end)
      .map(({ field }) => field),
  }));
}
