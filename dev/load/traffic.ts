import type { Api } from "../api.ts";
import type { Ledger } from "./ledger.ts";

/** What became of the requests. */
export interface Traffic {
  requests: Record<"read" | "write" | "classify", number>;
  throttled: number;
  /** Sentences, one per answer that should not have been. */
  errors: string[];
  milliseconds: number[];
}

type Kind = keyof Traffic["requests"];
interface Row {
  id: number;
}

/** How many loops of each kind run; each sends its next request when the last is answered. */
const LOOPS: Record<Kind, number> = { read: 3, write: 2, classify: 1 };
const READS = [
  "/api/v1/clients?limit=50",
  "/api/v1/meetings?limit=20",
  "/api/v1/meetings?limit=20&q=clinica&sortOrder=ASC",
  "/api/v1/classifications?limit=20",
  "/api/v1/kpis/overview",
  "/api/v1/kpis/clients/analysis",
  "/api/v1/workers/stats",
  "/health",
];
const LONGEST_WAIT_SECONDS = 5;
const SECTORS = ["una clínica dental", "un banco", "un colegio", "una minera", "una tienda en línea", "un hotel"];

/** Reads, writes and classifies for `seconds`, writing into `ledger` what was accepted. */
export async function drive(api: Api, seller: number, ledger: Ledger, seconds: number): Promise<Traffic> {
  const traffic: Traffic = { requests: { read: 0, write: 0, classify: 0 }, throttled: 0, errors: [], milliseconds: [] };
  const deadline = performance.now() + seconds * 1_000;
  let serial = 0;

  /** The data of a success; null otherwise, after the wait a 429 asks for. */
  async function send<T>(kind: Kind, method: string, path: string, body?: unknown): Promise<T | null> {
    const started = performance.now();
    const response = await api.fetch(method, path, body).catch((error: unknown) => String(error));
    if (typeof response === "string") {
      traffic.errors.push(`${method} ${path}: ${response}`);
      return null;
    }
    const answer: { data: T; code?: string } = await response.json();
    traffic.requests[kind]++;
    traffic.milliseconds.push(performance.now() - started);
    if (response.status === 429) {
      traffic.throttled++;
      const seconds = Math.min(LONGEST_WAIT_SECONDS, Number(response.headers.get("Retry-After") ?? 1));
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      return null;
    }
    if (response.ok) return answer.data;
    traffic.errors.push(`${method} ${path}: ${response.status} ${answer.code}`);
    return null;
  }

  const turns: Record<Kind, () => Promise<void>> = {
    async read() {
      await send("read", "GET", READS[serial++ % READS.length] ?? "/health");
    },
    async write() {
      const n = ++serial;
      const fields = { name: `Cliente ${n}`, email: `cliente-${n}@example.com` };
      const client = await send<Row>("write", "POST", "/api/v1/clients", fields);
      if (!client) return;
      ledger.clients.set(client.id, fields);
      const transcript = `Somos ${SECTORS[n % SECTORS.length]} y supimos de Vambe por un colega. Reunión ${n}.`;
      const meeting = { client_id: client.id, seller_id: seller, transcript };
      const stored = await send<Row>("write", "POST", "/api/v1/meetings", {
        ...meeting,
        meeting_at: "2026-03-02T14:30:00Z",
      });
      if (!stored) return;
      ledger.meetings.set(stored.id, { ...meeting, closed: false });
      if (n % 3 > 0) return;
      const closed = await send<Row>("write", "PATCH", `/api/v1/meetings/${stored.id}`, { closed: true });
      if (closed) ledger.meetings.set(stored.id, { ...meeting, closed: true });
    },
    async classify() {
      const ids = [...ledger.meetings.keys()].filter((id) => !ledger.queued.has(id)).slice(0, 10);
      if (ids.length === 0) return void (await new Promise((resolve) => setTimeout(resolve, 50)));
      const queued = await send("classify", "POST", "/api/v1/workers/classify/batch", { meeting_ids: ids });
      if (queued) for (const id of ids) ledger.queued.add(id);
    },
  };
  const loop = async (kind: Kind) => {
    while (performance.now() < deadline) await turns[kind]();
  };
  const kinds = Object.keys(LOOPS) as Kind[];
  await Promise.all(kinds.flatMap((kind) => Array.from({ length: LOOPS[kind] }, () => loop(kind))));
  return traffic;
}
