-- unaccent() and convert_to() are only STABLE, as a dictionary or an encoding could be changed. Ours are not, and
-- generated columns and indexes need IMMUTABLE.
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, value) $$;--> statement-breakpoint
CREATE FUNCTION text_sha256(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT encode(sha256(convert_to(value, 'UTF8')), 'hex') $$;
--> statement-breakpoint
-- The words of a name, and a query for names that have words beginning like these. Only letters and digits are left, so
-- that neither the parser's idea of hyphens nor the query's operators play a part.
CREATE FUNCTION name_words(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT to_tsvector('simple', regexp_replace(lower(public.fold_text(value)), '[^[:alnum:]]+', ' ', 'g')) $$;--> statement-breakpoint
CREATE FUNCTION name_query(value text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT to_tsquery('simple', string_agg(word || ':*', ' & '))
    FROM regexp_split_to_table(lower(public.fold_text(value)), '[^[:alnum:]]+') AS word WHERE word <> '' $$;--> statement-breakpoint
-- Marks in a headline what a query without accents found: the text keeps its accents, its words lose them before stemming.
CREATE TEXT SEARCH CONFIGURATION spanish_folded (COPY = pg_catalog.spanish);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION spanish_folded ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.spanish_stem;
