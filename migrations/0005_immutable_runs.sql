-- A run stays as it came. What may be taken out of it are the words of the meeting: quotes and texts, when a transcript has been held for long enough.
CREATE FUNCTION quoteless(labels jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT jsonb_object_agg(field, label - 'evidence') FROM jsonb_each(labels) AS fields (field, label) $$;--> statement-breakpoint
CREATE FUNCTION keep_runs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := old.output -> 'labels' || jsonb_build_object('sentiment', old.output -> 'sentiment');
  is_now jsonb := new.output -> 'labels' || jsonb_build_object('sentiment', new.output -> 'sentiment');
  texts text[] := array['key_topics', 'action_items', 'next_steps', 'summary'];
BEGIN
  IF to_jsonb(new) - 'output' IS DISTINCT FROM to_jsonb(old) - 'output'
    OR new.output - texts - array['labels', 'sentiment'] IS DISTINCT FROM old.output - texts - array['labels', 'sentiment']
    OR public.quoteless(is_now) IS DISTINCT FROM public.quoteless(was)
    OR EXISTS (SELECT 1 FROM jsonb_each(is_now) AS fields (field, label)
      WHERE coalesce(label -> 'evidence', 'null') <> 'null' AND label -> 'evidence' IS DISTINCT FROM was -> field -> 'evidence')
    OR EXISTS (SELECT 1 FROM unnest(texts) AS t (name)
      WHERE new.output -> name IS DISTINCT FROM old.output -> name AND coalesce(new.output -> name, 'null') NOT IN ('null', '""', '[]'))
  THEN
    RAISE EXCEPTION 'classification run % cannot be changed', old.id USING ERRCODE = 'restrict_violation', CONSTRAINT = 'classification_runs_immutable';
  END IF;
  RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER classification_runs_immutable BEFORE UPDATE ON classification_runs
  FOR EACH ROW EXECUTE FUNCTION keep_runs();
