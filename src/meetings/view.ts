import { toClassification } from "../classification/schemas.ts";
import type { ClassificationRow } from "../classification/table.ts";
import type { ClientRow } from "../clients/table.ts";
import { toSnippet } from "../platform/search.ts";
import type { SellerRow } from "../sellers/table.ts";
import { wordsOf } from "./filter.ts";
import { type ListedMeeting as Listed, shows } from "./list.ts";
import { ListedMeeting, type ListMeetings, Meeting, MeetingDetail } from "./schemas.ts";
import type { MeetingRow } from "./table.ts";

/** A meeting with the client and seller it belongs to. */
export interface MeetingView {
  meeting: Omit<MeetingRow, "search">;
  client: ClientRow;
  seller: SellerRow;
}

const wire = ({
  meeting,
  client,
  seller,
}: Omit<MeetingView, "meeting"> & { meeting: Omit<MeetingView["meeting"], "contentHash"> }) => ({
  id: meeting.id,
  client_id: meeting.clientId,
  seller_id: meeting.sellerId,
  meeting_at: meeting.meetingAt.toISOString(),
  closed: meeting.closed,
  transcript: meeting.transcript,
  created_at: meeting.createdAt.toISOString(),
  updated_at: meeting.updatedAt.toISOString(),
  client: { id: client.id, name: client.name, email: client.email, phone: client.phone },
  seller: { id: seller.id, name: seller.name, email: seller.email, phone: seller.phone, active: seller.active },
});

/** The wire shape of a meeting: the only place that decides it. */
export const toMeeting = (view: MeetingView) => Meeting.parse(wire(view));

/** The same with its classification, or null. */
export const toMeetingDetail = (view: MeetingView & { classification: ClassificationRow | null }) =>
  MeetingDetail.parse({
    ...wire(view),
    classification: view.classification && toClassification(view.classification, view.meeting.contentHash),
  });

/** The wire shape of a meeting in a list: the fields that the query asks for, and the id. */
export function toListedMeeting({ meeting, transcript, snippet, ...parties }: Listed, query: ListMeetings) {
  const whole = {
    ...wire({ meeting: { ...meeting, transcript }, ...parties }),
    ...(wordsOf(query) === undefined ? {} : { snippet: snippet === null ? null : toSnippet(snippet) }),
  };
  const shown = Object.entries(whole).filter(([field]) => field === "id" || shows(query, field as keyof typeof whole));
  return ListedMeeting.parse(Object.fromEntries(shown));
}
