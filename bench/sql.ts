import { ENUM_VALUES, FIELDS, type Field, LABEL_FIELDS } from "../src/classification/taxonomy.ts";

// The data is made by Postgres itself, in sets: hashes of the row number stand in for chance, so every run is the same.

const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;
const array = (values: readonly string[]) => `(array[${values.map(quote).join(",")}])`;
/** A number in [0, 1) that belongs to the row `i` and this salt. */
const chance = (salt: number | string) => `((hashint4((i * 101 + ${salt})) & 1048575) / 1048576.0)`;
/** One of the values, the first ones more often: real sectors and sources are not even either. */
const pick = (values: readonly string[], salt: number | string) =>
  `${array(values)}[1 + floor(${values.length} * power(${chance(salt)}, 1.5))::int]`;

const TRADES = [
  "Clínica",
  "Tienda",
  "Estudio Jurídico",
  "Transportes",
  "Colegio",
  "Hotel",
  "Constructora",
  "Viña",
  "Farmacia",
  "Inmobiliaria",
];
const PLACES = [
  "Los Andes",
  "Ñuñoa",
  "Valparaíso",
  "del Sur",
  "Pacífico",
  "Bogotá",
  "Providencia",
  "Monterrey",
  "Lima",
  "Araucanía",
];
const NAMES = ["Marcela", "José", "Valentina", "Ignacio", "Sofía", "Andrés", "Camila", "Tomás"];
const SURNAMES = ["Toro", "Muñoz", "Pérez", "Soto", "Ibáñez", "Rojas", "Núñez", "Díaz"];
const SENTENCES = [
  "Recibimos más de 500 mensajes diarios por WhatsApp y el equipo de soporte está desbordado.",
  "Nos gustaría automatizar las respuestas a las preguntas frecuentes sin perder el trato cercano.",
  "Supimos de Vambe por la recomendación de un colega que ya lo usa en su empresa.",
  "Nuestro mayor problema es que los datos están repartidos en cuatro sistemas distintos.",
  "Queremos partir antes de la campaña de navidad, así que el plazo es corto.",
  "El directorio pidió una propuesta económica con tres alternativas para la próxima semana.",
  "Hoy los reportes los armamos a mano en planillas y llegan con quince días de retraso.",
  "Necesitamos integrarlo con nuestro CRM y con la plataforma de pagos.",
  "Me preocupa la privacidad de los datos de los pacientes y cómo se cumple la ley.",
  "Quedamos en ver una demostración con el equipo técnico el jueves por la mañana.",
  "El precio nos parece razonable, pero tenemos que compararlo con otro proveedor.",
  "La rotación de clientes ha subido y no sabemos explicar por qué.",
  "We get most of our leads from Instagram and nobody answers them at night.",
  "Por ahora preferimos esperar, no estamos convencidos de que sea el momento.",
];
const FIELDS_IN_ORDER: Field[] = [...LABEL_FIELDS, "sentiment"];

const valuesOf = (field: Field): readonly string[] =>
  FIELDS[field].kind === "boolean" ? ["false", "true"] : ENUM_VALUES[field as keyof typeof ENUM_VALUES];
const labelOf = (field: Field, at: number) =>
  `${pick(valuesOf(field), 1_000 + at)}${FIELDS[field].kind === "boolean" ? "::boolean" : ""}`;
const basisOf = (at: number) => pick(["stated", "inferred", "defaulted"], 2_000 + at);
const detailOf = (field: Field, at: number) =>
  `${quote(field)}, jsonb_build_object('value', ${field}, 'basis', ${basisOf(at)}, 'confidence', 0.8, 'agreement', null, 'second', null,
    'evidence', jsonb_build_object('quote', 'Recibimos más de 500 mensajes', 'start', 0, 'end', 29, 'tier', 'exact'))`;

/** The SQL that makes the data: the clients and sellers, a chunk of meetings from `$first` to `$last`, and what ends it. */
export function statements({ clients, sellers }: { clients: number; sellers: number }) {
  const transcript = `(select string_agg(${array(SENTENCES)}[1 + floor(${SENTENCES.length} * ${chance("s * 7919")})::int], ' ') from generate_series(1, 10) s)`;
  const facts = ["confidence_score", ...FIELDS_IN_ORDER, "needs_review"];
  const label = (field: string) => (field in ENUM_VALUES ? `c.${field}::fact_${field}` : `c.${field}`);
  return {
    parties: [
      // Rows come in bulk: their triggers and their largest index wait for the end.
      "alter table meetings disable trigger meeting_facts_follow_meeting",
      "alter table meetings_classifications disable trigger meeting_facts_follow_classification",
      "create table bench_index as select indexdef from pg_indexes where indexname = 'meetings_search_idx'",
      "drop index meetings_search_idx",
      `insert into sellers (id, name, email, active)
        select i, ${pick(NAMES, 1)} || ' ' || ${pick(SURNAMES, 2)} || ' ' || i, 'vendedora' || i || '@example.com', i % 10 > 0 from generate_series(1, ${sellers}) i`,
      `insert into clients (id, name, email, created_at)
        select i, ${pick(TRADES, 3)} || ' ' || ${pick(PLACES, 4)} || ' ' || i, 'cliente' || i || '@example.com',
          timestamptz '2023-07-01T12:00Z' + i * interval '1095 days' / ${clients} from generate_series(1, ${clients}) i`,
    ],
    chunk: [
      // Three years of working days' hours, the newest meetings last.
      `insert into meetings (id, client_id, seller_id, meeting_at, closed, transcript, created_at, updated_at)
        select i, 1 + floor(${clients} * ${chance(5)})::int, 1 + floor(${sellers} * ${chance(6)})::int,
          timestamptz '2023-07-01T12:00Z' + floor(1095 * ${chance(7)}) * interval '1 day' + floor(600 * ${chance(8)}) * interval '1 minute',
          ${chance(9)} < 0.35, ${transcript}, now(), now()
        from generate_series($first, $last) i`,
      `with labelled as (
        select i, ${FIELDS_IN_ORDER.map((field, at) => `${labelOf(field, at)} as ${field}`).join(", ")} from generate_series($first, $last) i
      ), judged as (
        select l.*, jsonb_build_object(${FIELDS_IN_ORDER.map(detailOf).join(", ")}) as labels from labelled l
      ), runs as (
        insert into classification_runs (meeting_id, content_hash, engine, model, prompt_version, output, latency_ms)
        select i, coalesce(content_hash, ''), 'offline', 'offline-lexicon', 'bench', jsonb_build_object('labels', labels - 'sentiment', 'sentiment', labels -> 'sentiment',
          'confidence_score', 0.8, 'needs_review', false, 'review_reasons', jsonb_build_array(), 'key_topics', jsonb_build_array('automatización'),
          'action_items', jsonb_build_array('Enviar propuesta'), 'next_steps', 'Demostración el jueves.', 'summary', 'Busca automatizar su atención.'), 1
        from judged join meetings on meetings.id = i
        returning id, meeting_id, content_hash
      )
      insert into meetings_classifications (meeting_id, run_id, content_hash, ${FIELDS_IN_ORDER.join(", ")}, confidence_score,
        key_topics, action_items, next_steps, summary, labels, defaulted, needs_review, review_reasons, engine, model_used, prompt_version, processed_at, processing_time_ms)
      select i, runs.id, runs.content_hash, ${FIELDS_IN_ORDER.join(", ")}, round((0.3 + 0.6 * ${chance(10)})::numeric, 3),
        array['atención por WhatsApp', 'automatización'], array['Enviar propuesta'], 'Demostración el jueves.', 'La empresa busca automatizar su atención.', labels,
        array(select key from jsonb_each(labels) where value ->> 'basis' = 'defaulted'), ${chance(11)} < 0.1, '[]', 'offline', 'offline-lexicon', 'bench',
        now() - (200000 - i) * interval '1 second', 1
      from judged join runs on runs.meeting_id = i`,
      `insert into tasks (meeting_id, status, attempt, run_id, created_at, started_at, finished_at)
        select meeting_id, 'completed', 1, id, created_at - interval '30 days', created_at - interval '30 days', created_at - interval '30 days'
        from classification_runs where meeting_id between $first and $last`,
      `insert into meeting_facts (meeting_id, meeting_at, client_id, seller_id, closed, stated, defaulted, ${facts.join(", ")})
        select m.id, m.meeting_at, m.client_id, m.seller_id, m.closed, fields_with_basis(c.labels, 'stated'), fields_with_basis(c.labels, 'defaulted'),
          ${facts.map(label).join(", ")}
        from meetings m left join meetings_classifications c on c.meeting_id = m.id
        where m.id between $first and $last order by m.id`,
    ],
    finish: [
      "alter table meetings enable trigger meeting_facts_follow_meeting",
      "alter table meetings_classifications enable trigger meeting_facts_follow_classification",
      "do $$ begin execute (select indexdef from bench_index); end $$",
      "drop table bench_index",
      ...["sellers", "clients", "meetings"].map(
        (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table}`,
      ),
      "vacuum analyze",
      "create table bench_ready ()",
    ],
  };
}
