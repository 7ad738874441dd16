import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { Api } from "../../api.ts";
import { type ModelServer, startModelServer } from "../../model.ts";
import { familyOf, freePort, killFamily, type Process, stillRunning, until } from "../../processes.ts";
import { ADMIN, type Program, run, startEverything } from "../../program.ts";
import { A_FEW, type Outcome, PATIENCE } from "../scenario.ts";
import { brokenRules, type TaskState, tallyUp } from "../tally.ts";

const START = [process.execPath, "dev/start.ts"];
const USUAL_DATABASE_PORT = 5488;
/** Seconds in which everything must be gone. */
const LEAVE = 20;

/** Scenarios of the start program itself; `folder` is theirs to keep data in. */
export interface StartScenario {
  name: string;
  short: boolean;
  play(folder: string): Promise<Outcome>;
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  // Where somebody else has it, it is taken all the same.
  await new Promise<void>((resolve) => server.once("error", () => resolve()).listen(port, "127.0.0.1", resolve));
  return server;
}

/** Says which of a program's processes outlive it, and ends them. */
async function leftBehind(family: readonly Process[]): Promise<string[]> {
  await until(() => stillRunning(family).length === 0, LEAVE);
  return stillRunning(family).map(({ pid, command }) => {
    killFamily(pid);
    return `left behind: ${command.slice(0, 80)}`;
  });
}

/** A program that cannot start must say why in one sentence and end with 1. */
async function refusal(program: Program, sentence: RegExp): Promise<Outcome> {
  const code = await program.exited;
  const said = program.output().trim().split("\n").at(-1) ?? "";
  const broken = code === 1 ? [] : [`it ended with ${code}`];
  if (!sentence.test(said) || program.output().includes("    at ")) broken.push(`it said: ${program.output()}`);
  return { tally: null, broken };
}

async function stopBy(folder: string, signal: (pid: number) => void): Promise<Outcome> {
  const program = await startEverything(folder);
  const family = familyOf(program.pid);
  signal(program.pid);
  return { tally: null, broken: await leftBehind(family) };
}

/** Stores meetings over HTTP and queues them; returns their tasks. */
async function queueMeetings(api: Api): Promise<string[]> {
  const client = await api.post<{ id: number }>("/api/v1/clients", { name: "Clínica Los Andes" });
  const seller = await api.post<{ id: number }>("/api/v1/sellers", { name: "Ana", email: "ana@example.com" });
  const ids: number[] = [];
  for (let i = 1; i <= A_FEW; i++) {
    const transcript = `Somos una clínica y supimos de Vambe por un colega. Parte ${i}.`;
    const meeting = { client_id: client.id, seller_id: seller.id, meeting_at: "2026-03-02T14:30:00Z", transcript };
    ids.push((await api.post<{ id: number }>("/api/v1/meetings", meeting)).id);
  }
  return (await api.post<{ queued_tasks: string[] }>("/api/v1/workers/classify/batch", { meeting_ids: ids }))
    .queued_tasks;
}

interface TaskSeen {
  status: string;
  result: object | null;
  meta: { error_code: string | null };
}

const toState = ({ status, result, meta }: TaskSeen): TaskState => ({
  status,
  errorCode: meta.error_code,
  failures: 0,
  runs: 1,
  shown: result !== null,
});

async function continueAfterKill(folder: string, model: ModelServer): Promise<Outcome> {
  const env = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "any" };
  const first = await startEverything(folder, env, START);
  const api = new Api(first.url);
  await api.login(ADMIN.email, ADMIN.password);
  const tasks = await queueMeetings(api);
  await until(() => model.calls.length >= A_FEW, PATIENCE);
  const family = familyOf(first.pid);
  process.kill(first.pid, "SIGKILL");
  const broken = await leftBehind(family);
  await fetch(model.url.replace(/\/v1$/, "/behaviour"), { method: "POST", body: JSON.stringify({ default: "well" }) });

  const second = await startEverything(folder, env, START);
  const again = new Api(second.url);
  await again.login(ADMIN.email, ADMIN.password);
  const states = await Promise.all(tasks.map((id) => again.get<TaskSeen>(`/api/v1/workers/task/${id}`).then(toState)));
  const tally = tallyUp(states, A_FEW, model.calls);
  const rest = familyOf(second.pid);
  process.kill(second.pid, "SIGTERM");
  broken.push(...(await leftBehind(rest)), ...brokenRules(tally, { answers: 1 }));
  return { tally, broken };
}

export const starts: StartScenario[] = [
  {
    name: "npm start on a taken port says so in one sentence",
    short: true,
    async play(folder) {
      const port = await freePort();
      const other = await listen(port);
      const program = run(START, { PORT: String(port), DATA_DIR: join(folder, "taken") });
      const outcome = await refusal(program, new RegExp(`^Port ${port} is taken\\. .*PORT=`));
      other.close();
      return outcome;
    },
  },
  {
    name: "and so for a database port that was asked for",
    short: false,
    async play(folder) {
      const port = await freePort();
      const other = await listen(port);
      const env = { PORT: String(await freePort()), DATABASE_PORT: String(port), DATA_DIR: join(folder, "taken") };
      const outcome = await refusal(run(START, env), new RegExp(`^Port ${port} on 127.0.0.1 is already in use`));
      other.close();
      return outcome;
    },
  },
  {
    name: "Ctrl-C leaves no process behind, the usual database port taken",
    short: true,
    async play(folder) {
      const other = await listen(USUAL_DATABASE_PORT);
      const outcome = await stopBy(join(folder, "interrupted"), (pid) => process.kill(-pid, "SIGINT"));
      other.close();
      return outcome;
    },
  },
  {
    name: "SIGTERM to npm start leaves no process behind",
    short: false,
    play: (folder) => stopBy(join(folder, "terminated"), (pid) => process.kill(pid, "SIGTERM")),
  },
  {
    name: "kill -9 of npm start: all ends, a second start goes on",
    short: false,
    async play(folder) {
      const model = await startModelServer({ port: 0, default: "hang" });
      return continueAfterKill(join(folder, "killed"), model).finally(model.close);
    },
  },
];
