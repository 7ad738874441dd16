import { join } from "node:path";
import { neon } from "@neondatabase/serverless";
import { ensureAdmin } from "../admin.ts";
import { Api } from "../api.ts";
import { migrate } from "../migrate.ts";
import { type ModelServer, startModelServer } from "../model.ts";
import { type NeonServer, openPglite, startNeon } from "../neon.ts";
import { freePort, killFamily, until } from "../processes.ts";
import { freeWork } from "../resume.ts";
import { type LocalWorker, startWorker } from "../worker.ts";
import { freezeWorker } from "./frozen.ts";
import { createGate, type Gate } from "./gate.ts";
import { type Tally, type TaskState, tallyUp } from "./tally.ts";

const ADMIN = { email: "faults@vambe.example", password: "only for this run", name: "Faults" };
const NOTE =
  "Somos una clínica dental en Santiago con 40 empleados. Recibimos más de 500 mensajes diarios por WhatsApp. " +
  "Supimos de Vambe por un colega. Queremos automatizar las respuestas y ver una demo la próxima semana.";
/** Seconds; small, so that hanging calls are noticed soon, and more than any other call takes on a busy machine. */
const MODEL_TIMEOUT = 10;
const LOOKS_PER_CRON = 10;

/** The Worker under `wrangler dev`, its database and its model, each of which can be made to fail. */
export class Stage {
  readonly gate: Gate;
  readonly database: NeonServer;
  readonly model: ModelServer;
  readonly #folder: string;
  readonly #config: string;
  readonly #port: number;
  #worker: LocalWorker | null = null;
  #api: Api;
  #serial = 0;

  private constructor(folder: string, gate: Gate, database: NeonServer, model: ModelServer, port: number) {
    this.gate = gate;
    this.database = database;
    this.model = model;
    this.#folder = folder;
    this.#config = freezeWorker(folder);
    this.#port = port;
    this.#api = new Api(`http://127.0.0.1:${port}`);
  }

  /** Starts everything, with its data in `folder`. */
  static async open(folder: string): Promise<Stage> {
    const gate = createGate();
    const database = await startNeon({
      backend: await openPglite(join(folder, "postgres")),
      port: 0,
      around: gate.around,
    });
    await migrate(database.url, join(import.meta.dirname, "..", "..", "migrations"));
    await ensureAdmin(database.url, ADMIN, true);
    const stage = new Stage(folder, gate, database, await startModelServer({ port: 0 }), await freePort());
    await stage.start();
    await stage.#api.login(ADMIN.email, ADMIN.password);
    return stage;
  }

  async start(): Promise<void> {
    await freeWork(this.database.url);
    this.#worker = await startWorker({
      port: this.#port,
      dataDir: this.#folder,
      config: this.#config,
      vars: {
        DATABASE_URL: this.database.url,
        JWT_SECRET: "only for this run, on this machine, on loopback",
        CLASSIFIER: "openai",
        OPENAI_API_KEY: "any",
        OPENAI_BASE_URL: this.model.url,
        OPENAI_TIMEOUT: String(MODEL_TIMEOUT),
        TASK_LEASE: "1",
        TASK_MAX_ATTEMPTS: "3",
        RATE_LIMITS: "off",
      },
    });
  }

  /** kill -9 of wrangler and all it runs. */
  async kill(): Promise<void> {
    if (!this.#worker) return;
    killFamily(this.#worker.pid);
    await this.#worker.ended;
    this.#worker = null;
  }

  /** Undoes what a scenario that failed half-way left broken. */
  mend = async (): Promise<void> => {
    this.gate.open();
    this.database.resume();
    if (!this.#worker) await this.start();
    await this.setBindings({ queue: false, kv: false });
  };

  async close(): Promise<void> {
    await this.#worker?.stop();
    await this.model.close();
    await this.database.close();
  }

  /** Stores meetings to be classified, each with a text of its own unless `sameText`; returns their ids. */
  async addMeetings(count: number, { sameText = false, note = "" } = {}): Promise<number[]> {
    const own = `${NOTE} ${note} Reunión ${++this.#serial}`;
    const rows = await this.#sql`
      with client as (insert into clients (name) values (${`Cliente ${this.#serial}`}) returning id),
        seller as (insert into sellers (name, email) values ('Vendedora', ${`faults-${this.#serial}@example.com`}) returning id)
      insert into meetings (client_id, seller_id, meeting_at, transcript)
      select client.id, seller.id, now(), ${own}::text || case when ${sameText} then '.' else ' parte ' || i || '.' end
      from client, seller, generate_series(1, ${count}::int) i returning id`;
    return rows.map(({ id }) => id);
  }

  /** Asks over HTTP for their classification, 1,000 at a time as the API takes them. */
  async classify(meetings: readonly number[]): Promise<string[]> {
    const tasks: string[] = [];
    for (let at = 0; at < meetings.length; at += 1_000) {
      const body = { meeting_ids: meetings.slice(at, at + 1_000) };
      tasks.push(
        ...(await this.#api.post<{ queued_tasks: string[] }>("/api/v1/workers/classify/batch", body)).queued_tasks,
      );
    }
    return tasks;
  }

  /** What the model does from now on with texts that say nothing else; forgets its calls. */
  async teachModel(behaviour: string): Promise<void> {
    this.model.calls.length = 0;
    await this.#tell(this.model.url.replace(/\/v1$/, "/behaviour"), { default: behaviour });
  }

  /** Breaks or mends the Worker's bindings. */
  setBindings(failing: { queue?: boolean; kv?: boolean }): Promise<void> {
    return this.#tell(`http://127.0.0.1:${this.#port}/faults/bindings`, failing);
  }

  /** Puts messages into the queue as they are. */
  async deliver(bodies: readonly unknown[]): Promise<void> {
    // A queue takes no empty batch.
    if (bodies.length > 0) await this.#tell(`http://127.0.0.1:${this.#port}/faults/messages`, bodies);
  }

  /** Delivers messages to a second consumer, beside the local queue's one; resolves when it has worked on them. */
  deliverBeside(bodies: readonly unknown[]): Promise<void> {
    return this.#tell(`http://127.0.0.1:${this.#port}/faults/deliveries`, bodies);
  }

  get(path: string): Promise<Response> {
    return this.#api.fetch("GET", path);
  }

  runCron(): Promise<void> {
    return this.#api.runCron();
  }

  /** As if an hour had passed: every lease has run out and every message is overdue. */
  async passAnHour({ replies = true } = {}): Promise<void> {
    const past = "now() - interval '1 hour'";
    await this.#sql.query(`update tasks set resend_at = ${past}, lease_until = ${past} where status = 'processing'`);
    await this.#sql.query(`update tasks set resend_at = ${past} where status = 'pending'`);
    if (replies) await this.#sql.query(`update model_replies set lease_until = ${past} where draft is null`);
  }

  /**
   * Waits until their tasks have ended, with the cron running, and says what became of them. Gives up when for so many
   * seconds none has.
   */
  async settle(meetings: readonly number[], seconds: number): Promise<Tally> {
    let looks = 0;
    let ended = 0;
    const more = async () => {
      if (looks++ % LOOKS_PER_CRON === 0) await this.runCron().catch(() => undefined);
      const [row] = await this.#sql`
        select count(*)::int as ended from tasks where meeting_id = any(${meetings}::int[]) and status in ('completed', 'failed')`;
      const before = ended;
      ended = row?.ended;
      return ended > before || ended >= meetings.length;
    };
    while (ended < meetings.length && (await until(more, seconds)));
    return tallyUp(await this.states(meetings), meetings.length, this.model.calls);
  }

  /** The tasks of these meetings as the database has them. */
  async states(meetings: readonly number[]): Promise<TaskState[]> {
    const rows = await this.#sql`
      select t.status, t.error_code, t.failures, (select count(*)::int from classification_runs r where r.meeting_id = t.meeting_id) as runs,
        exists (select 1 from meetings_classifications c join meetings m on m.id = c.meeting_id
          where c.meeting_id = t.meeting_id and c.content_hash = m.content_hash and c.run_id = t.run_id) as shown
      from tasks t where t.meeting_id = any(${meetings}::int[])`;
    return rows.map(({ status, error_code, failures, runs, shown }) => ({
      status,
      errorCode: error_code,
      failures,
      runs,
      shown,
    }));
  }

  get #sql() {
    return neon(this.database.url);
  }

  async #tell(url: string, body: unknown): Promise<void> {
    const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  }
}
