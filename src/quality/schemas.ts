import { z } from "@hono/zod-openapi";
import { CALIBRATION_MIN } from "../classification/calibration.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import { instant } from "../http/text.ts";
import type { Quality as Figures } from "./service.ts";

const Estimate = z
  .strictObject({
    value: z.number().nullable().openapi({ description: "null when nothing was measured." }),
    low: z.number(),
    high: z.number(),
    n: z.int(),
  })
  .openapi("Estimate", {
    description: "A figure with its 95 % interval.",
    example: { value: 0.86, low: 0.74, high: 0.93, n: 50 },
  });

const engine = z.enum(["offline", "openai"]);
const FieldName = z.enum(Object.keys(FIELDS) as [Field, ...Field[]]);

const FieldQuality = z
  .strictObject({
    field: FieldName,
    engine,
    prompt_version: z.string(),
    reviewed: z
      .int()
      .openapi({ description: "Labels of this version that rest on the text and that people have spoken about." }),
    corrected: z.int(),
    confirmed: z.int(),
    accuracy: Estimate.openapi({ description: "Share confirmed, with its Wilson interval." }),
    ece: Estimate.openapi({
      description: "Expected calibration error of the confidences as shown; 0 is perfect. Overstated while n is small.",
    }),
    brier: Estimate.openapi({
      description: "Mean squared error of the confidences as shown; always saying 0.5 earns 0.25.",
    }),
    defaulted: Estimate.openapi({
      description:
        "Share of the defaults that people left as they are. No other figure counts them: a default says that nobody told.",
    }),
    confusion: z
      .array(z.strictObject({ said: z.string(), truth: z.string(), n: z.int() }))
      .openapi({ description: "What was said where people say otherwise, most frequent first." }),
    annotators: z.strictObject({ n: z.int(), agreed: z.int(), kappa: z.number().nullable() }).openapi({
      description:
        "Engine and second annotator where both had an opinion, over the newest 2,000 runs. Cohen's kappa: agreement beyond chance.",
    }),
  })
  .openapi("FieldQuality");

export const Quality = z
  .strictObject({
    fields: z.array(FieldQuality),
    calibrations: z.array(
      z.strictObject({
        engine,
        fitted_at: instant,
        fields: z.array(z.strictObject({ field: FieldName, n: z.int() })).openapi({
          description: `Fields whose confidences reviews correct: those with ${CALIBRATION_MIN} reviewed labels that rest on the text.`,
        }),
      }),
    ),
  })
  .openapi("Quality", {
    example: {
      fields: [
        {
          field: "lead_source",
          engine: "offline",
          prompt_version: "1.2.0+ab12cd3",
          reviewed: 50,
          corrected: 7,
          confirmed: 43,
          accuracy: { value: 0.86, low: 0.74, high: 0.93, n: 50 },
          ece: { value: 0.05, low: 0.03, high: 0.14, n: 50 },
          brier: { value: 0.11, low: 0.05, high: 0.17, n: 50 },
          defaulted: { value: 0.9, low: 0.6, high: 0.98, n: 10 },
          confusion: [{ said: "webchat", truth: "seo", n: 4 }],
          annotators: { n: 0, agreed: 0, kappa: null },
        },
      ],
      calibrations: [
        { engine: "offline", fitted_at: "2026-03-02T14:30:00.000Z", fields: [{ field: "lead_source", n: 50 }] },
      ],
    },
  });

/** The wire shape of the figures. */
export const toQuality = ({ fields, calibrations }: Figures) =>
  Quality.parse({
    fields: fields.map(({ promptVersion, ...rest }) => ({ ...rest, prompt_version: promptVersion })),
    calibrations: calibrations.map(({ engine, fittedAt, curves }) => ({
      engine,
      fitted_at: fittedAt.toISOString(),
      fields: Object.entries(curves).map(([field, { n }]) => ({ field, n })),
    })),
  });
