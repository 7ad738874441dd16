import { z } from "@hono/zod-openapi";
import { readableCues } from "../classification/taxonomy/guide.ts";
import { type Bilingual, FIELDS, type Field, type ValueGuide } from "../classification/taxonomy.ts";

/** Ways of saying a value that are shown: the most usual come first. */
const CUES_SHOWN = 12;

const LANGUAGES = ["es", "en"] as const satisfies (keyof Bilingual)[];

export const ReadTaxonomy = z.strictObject({
  lang: z.enum(LANGUAGES).optional().openapi({ description: "The language of the texts; both unless said." }),
});

const Text = z.strictObject({ es: z.string().optional(), en: z.string().optional() }).openapi("GuideText", {
  description: "In the language asked for, or in both.",
  example: { es: "Clínicas, hospitales…", en: "Clinics, hospitals…" },
});

const Cues = z
  .strictObject({ es: z.array(z.string()).optional(), en: z.array(z.string()).optional() })
  .openapi("GuideCues", {
    description: `Up to ${CUES_SHOWN} usual ways of saying it, in the language asked for or in both; … stands for a few words.`,
    example: { es: ["clínica", "centro médico"], en: ["clinic", "medical center"] },
  });

const value = z.union([z.string(), z.boolean()]);

const Value = z
  .strictObject({
    value,
    name: Text,
    definition: Text,
    not: Text.openapi({
      description: "What is easily mistaken for it, and where that belongs; empty when nothing is.",
    }),
    cues: Cues,
    is_prior: z.boolean(),
  })
  .openapi("TaxonomyValue");

export const Taxonomy = z
  .strictObject({
    fields: z.array(
      z.strictObject({
        field: z.enum(Object.keys(FIELDS) as [Field, ...Field[]]),
        kind: z.enum(["enum", "boolean"]),
        definition: Text,
        prior: value.openapi({ description: "The value given, as `defaulted`, when the text says nothing of it." }),
        values: z.array(Value),
      }),
    ),
  })
  .openapi("Taxonomy");

/** The wire shape of the label guide, in one language or in both. */
export function toTaxonomy(lang: keyof Bilingual | undefined) {
  const text = (both: Bilingual) => (lang === undefined ? { es: both.es, en: both.en } : { [lang]: both[lang] });
  const cues = ({ es, en }: ValueGuide["cues"]) => {
    const shown = { es: readableCues(es, CUES_SHOWN), en: readableCues(en, CUES_SHOWN) };
    return lang === undefined ? shown : { [lang]: shown[lang] };
  };
  return Taxonomy.parse({
    fields: Object.entries(FIELDS).map(([field, { kind, definition, prior, values }]) => ({
      field,
      kind,
      definition: text(definition),
      prior,
      values: Object.entries(values).map(([key, guide]) => ({
        value: kind === "boolean" ? key === "true" : key,
        name: text(guide.name),
        definition: text(guide.definition),
        not: text(guide.not),
        cues: cues(guide.cues),
        is_prior: key === String(prior),
      })),
    })),
  });
}
