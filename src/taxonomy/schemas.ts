import { z } from "@hono/zod-openapi";
import { type Bilingual, FIELDS, type Field } from "../classification/taxonomy.ts";

const LANGUAGES = ["es", "en"] as const satisfies (keyof Bilingual)[];

export const ReadTaxonomy = z.strictObject({
  lang: z.enum(LANGUAGES).optional().openapi({ description: "The language of the texts; both unless said." }),
});

const Text = z.strictObject({ es: z.string().optional(), en: z.string().optional() }).openapi("GuideText", {
  description: "In the language asked for, or in both.",
  example: { es: "Clínicas, hospitales…", en: "Clinics, hospitals…" },
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
        is_prior: key === String(prior),
      })),
    })),
  });
}
