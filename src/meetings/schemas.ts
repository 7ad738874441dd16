import { z } from "@hono/zod-openapi";
import { Classification, LABEL_FILTERS } from "../classification/schemas.ts";
import { Client } from "../clients/schemas.ts";
import { pageOf, pageQuery } from "../http/page.ts";
import { dateOrInstant, flag, id, idNumber, instant, text } from "../http/text.ts";
import { Seller } from "../sellers/schemas.ts";

// The body limit leaves room for a transcript of this length in any script but the rarest.
export const TRANSCRIPT_MAX = 1_000_000;

const transcript = text(TRANSCRIPT_MAX);

const example = {
  client_id: 1,
  seller_id: 1,
  meeting_at: "2026-03-02T14:30:00.000Z",
  closed: false,
  transcript: "Somos una clínica dental en Santiago y recibimos 500 mensajes diarios por WhatsApp…",
};

export const CreateMeeting = z
  .strictObject({
    client_id: idNumber,
    seller_id: idNumber,
    meeting_at: dateOrInstant,
    transcript: transcript.nullable().default(null),
    closed: z.boolean().default(false),
  })
  .openapi("CreateMeeting", { example });
export type CreateMeeting = z.infer<typeof CreateMeeting>;

export const UpdateMeeting = z
  .strictObject({
    client_id: idNumber.optional(),
    seller_id: idNumber.optional(),
    meeting_at: dateOrInstant.optional(),
    transcript: transcript.nullable().optional(),
    closed: z.boolean().optional(),
  })
  .openapi("UpdateMeeting", { example: { closed: true } });
export type UpdateMeeting = z.infer<typeof UpdateMeeting>;

export const MeetingFilter = {
  client_id: id.optional(),
  seller_id: id.optional(),
  closed: flag.optional(),
  classified: flag.optional(),
  needs_review: flag.optional(),
  stale: flag
    .optional()
    .openapi({ description: "Classified from an older transcript (true), or from the present one." }),
  from: dateOrInstant.optional().openapi({ description: "Meetings at or after this." }),
  to: dateOrInstant.optional().openapi({ description: "Meetings before this; a date includes that whole day." }),
  q: text(200).optional().openapi({
    description:
      'Words to find in transcripts (Spanish or English, any ending, `"exact phrase"`, `or`, `-without`) or in the names of client and seller (beginnings of words). Accents and case do not matter. Of a transcript, its first 100,000 characters are searched.',
  }),
  ...LABEL_FILTERS,
};

const ClientOfMeeting = Client.pick({ id: true, name: true, email: true, phone: true }).openapi("ClientOfMeeting", {
  example: { id: 1, name: "Clínica Los Andes", email: null, phone: null },
});
const SellerOfMeeting = Seller.pick({ id: true, name: true, email: true, phone: true, active: true }).openapi(
  "SellerOfMeeting",
  {
    example: { id: 1, name: "Marcela Toro", email: "marcela@vambe.example", phone: null, active: true },
  },
);

export const Meeting = z
  .strictObject({
    id: idNumber,
    client_id: idNumber,
    seller_id: idNumber,
    meeting_at: instant,
    closed: z.boolean(),
    transcript: z.string().nullable(),
    created_at: instant,
    updated_at: instant,
    client: ClientOfMeeting,
    seller: SellerOfMeeting,
  })
  .openapi("Meeting");

export const ListedMeeting = z
  .strictObject({
    ...Meeting.partial().shape,
    id: idNumber,
    snippet: z.string().nullable().optional().openapi({
      description: "With `q`: where the transcript has the words, as HTML that holds no markup but <mark> around them.",
      example: "recibimos 500 <mark>mensajes</mark> diarios por WhatsApp",
    }),
  })
  .openapi("ListedMeeting", {
    description: "A meeting of a list: all of it, unless `fields` or `transcript` say otherwise.",
  });

const LISTED = ListedMeeting.keyof().options;

const fields = z
  .string()
  .transform((list) => [...new Set(list.split(","))])
  .pipe(z.array(z.enum(LISTED)).min(1))
  .optional()
  .openapi({
    type: "string",
    description: `Show these fields alone, beside the id; separated by commas: ${LISTED.join(", ")}.`,
    example: "id,meeting_at,client",
  });

export const ListMeetings = z.strictObject({
  ...pageQuery(["meeting_at", "id", "client_id", "seller_id", "closed", "created_at", "updated_at"]),
  ...MeetingFilter,
  fields,
  transcript: flag
    .default(true)
    .openapi({ description: "false leaves the transcripts out: they are most of the answer." }),
});
export type ListMeetings = z.infer<typeof ListMeetings>;

export const MeetingDetail = z
  .strictObject({ ...Meeting.shape, classification: Classification.nullable() })
  .openapi("MeetingDetail");

export const MeetingPage = pageOf("meetings", ListedMeeting);
