-- meeting_facts follows meetings and meetings_classifications, whoever writes them.
CREATE FUNCTION keep_meeting_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.meeting_facts (meeting_id, meeting_at, client_id, seller_id, closed)
  VALUES (new.id, new.meeting_at, new.client_id, new.seller_id, new.closed)
  ON CONFLICT (meeting_id) DO UPDATE
    SET meeting_at = excluded.meeting_at, client_id = excluded.client_id, seller_id = excluded.seller_id, closed = excluded.closed;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER meeting_facts_follow_meeting AFTER INSERT OR UPDATE OF meeting_at, client_id, seller_id, closed ON meetings
  FOR EACH ROW EXECUTE FUNCTION keep_meeting_facts();--> statement-breakpoint
-- One bit for every field whose label has this basis; the order of the fields is that of the contract, then the sentiment.
CREATE FUNCTION fields_with_basis(labels jsonb, basis text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(bit_or(1 << (place - 1)::int), 0)::smallint FROM unnest(array[
    'business_sector', 'company_size', 'region', 'lead_source', 'vambe_product', 'use_case', 'primary_pain_point', 'urgency',
    'decision_maker_role', 'purchase_stage', 'language', 'lost_client_bad_meeting', 'sentiment'
  ]) WITH ORDINALITY AS fields (field, place) WHERE labels -> field ->> 'basis' = fields_with_basis.basis $$;--> statement-breakpoint
CREATE FUNCTION keep_classification_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' THEN
    UPDATE public.meeting_facts SET confidence_score = NULL, business_sector = NULL, company_size = NULL, region = NULL,
      lead_source = NULL, vambe_product = NULL, use_case = NULL, primary_pain_point = NULL, decision_maker_role = NULL,
      purchase_stage = NULL, language = NULL, sentiment = NULL, stated = NULL, defaulted = NULL, urgency = NULL,
      lost_client_bad_meeting = NULL, needs_review = NULL
    WHERE meeting_id = old.meeting_id;
  ELSE
    UPDATE public.meeting_facts SET confidence_score = new.confidence_score,
      business_sector = new.business_sector::public.fact_business_sector, company_size = new.company_size::public.fact_company_size,
      region = new.region::public.fact_region, lead_source = new.lead_source::public.fact_lead_source,
      vambe_product = new.vambe_product::public.fact_vambe_product, use_case = new.use_case::public.fact_use_case,
      primary_pain_point = new.primary_pain_point::public.fact_primary_pain_point,
      decision_maker_role = new.decision_maker_role::public.fact_decision_maker_role,
      purchase_stage = new.purchase_stage::public.fact_purchase_stage, language = new.language::public.fact_language,
      sentiment = new.sentiment::public.fact_sentiment, stated = public.fields_with_basis(new.labels, 'stated'),
      defaulted = public.fields_with_basis(new.labels, 'defaulted'), urgency = new.urgency,
      lost_client_bad_meeting = new.lost_client_bad_meeting, needs_review = new.needs_review
    WHERE meeting_id = new.meeting_id;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER meeting_facts_follow_classification AFTER INSERT OR UPDATE OR DELETE ON meetings_classifications
  FOR EACH ROW EXECUTE FUNCTION keep_classification_facts();
