import type { World } from "./world.ts";

let serial = 0;

/** A word no other test uses. */
export const unique = (word: string) => `${word}-${crypto.randomUUID().slice(0, 8)}-${++serial}`;

export const NOTE =
  "Somos una clínica dental en Santiago con 40 empleados. Recibimos más de 500 mensajes diarios por WhatsApp y el equipo de soporte está desbordado. " +
  "Supimos de Vambe por la recomendación de un colega. Nos gustaría automatizar las respuestas a las preguntas frecuentes. Quedamos en ver una demo la próxima semana.";

async function created(
  answer: Promise<{ status: number; json: { data: { id: number } }; text: string }>,
): Promise<number> {
  const { status, json, text } = await answer;
  if (status !== 201) throw new Error(`a factory was refused: ${status} ${text}`);
  return json.data.id;
}

export const createClient = (world: World, fields: object = {}) =>
  created(
    world.call("POST", "/api/v1/clients", {
      name: unique("Cliente"),
      email: `${unique("cliente")}@example.com`,
      ...fields,
    }),
  );

export const createSeller = (world: World, fields: object = {}) =>
  created(
    world.call("POST", "/api/v1/sellers", {
      name: unique("Vendedora"),
      email: `${unique("vendedora")}@example.com`,
      ...fields,
    }),
  );

/** A meeting with a note, of a client and seller of its own unless they are given. */
export async function createMeeting(
  world: World,
  fields: { client_id?: number; seller_id?: number; [field: string]: unknown } = {},
): Promise<number> {
  const client_id = fields.client_id ?? (await createClient(world));
  const seller_id = fields.seller_id ?? (await createSeller(world));
  return created(
    world.call("POST", "/api/v1/meetings", {
      meeting_at: "2026-03-02T14:30:00Z",
      transcript: NOTE,
      ...fields,
      client_id,
      seller_id,
    }),
  );
}

/** A meeting that has been classified. */
export async function createClassified(
  world: World,
  fields: { client_id?: number; seller_id?: number; [field: string]: unknown } = {},
): Promise<number> {
  const id = await createMeeting(world, fields);
  const { status, text } = await world.call("POST", `/api/v1/workers/classify/${id}`);
  if (status !== 202) throw new Error(`classify was refused: ${status} ${text}`);
  await world.drain();
  return id;
}
