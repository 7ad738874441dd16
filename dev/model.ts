import { parseArgs } from "node:util";
import { BEHAVIOURS, parseBehaviour } from "./model/behaviour.ts";
import { startModelServer } from "./model/server.ts";

export { type Call, type ModelServer, type ModelServerOptions, startModelServer } from "./model/server.ts";

const HELP = `A stand-in for OpenAI's chat completions on your own machine: it checks every request as strictly as OpenAI
does (bearer, parameters, strict JSON schema) and answers as it is told to, well or badly. No model runs.

Usage: node dev/model.ts [options]

  --port N         port to listen on (4010; 0 takes any free one)
  --host NAME      address to listen on (127.0.0.1)
  --default NAME   what to do when nothing else decides (well)
  --script A,B,C   what to do call by call, before anything else decides
  --help           this text

Point the Worker at it: OPENAI_BASE_URL=http://127.0.0.1:4010/v1 OPENAI_API_KEY=any

Behaviours, also chosen by a marker in a transcript such as [[model:429=7]], or [[model:500*2]] for the first two calls
with that text; a ! as in out-of-list! repeats the fault when asked to correct it:

${Object.entries(BEHAVIOURS)
  .map(([name, what]) => `  ${name.padEnd(14)} ${what}`)
  .join("\n")}

POST /behaviour {"script": ["429", "well"], "default": "slow=200"} changes them; GET /calls tells what was asked
(time, model, hashes, never text), with "prefixes", the number of different static prompts seen; DELETE /calls forgets.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      default: { type: "string", default: "well" },
      script: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const script = values.script.split(",").filter((name) => name !== "");
  const unknown = [...script, values.default].find((name) => !parseBehaviour(name));
  if (unknown !== undefined) throw new Error(`There is no behaviour "${unknown}"; --help lists them.`);
  const server = await startModelServer({
    port: Number(values.port),
    host: values.host,
    script,
    default: values.default,
  });
  process.stdout.write(`Stand-in model on ${server.url}\n`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    process.stderr.write(
      `${taken ? "That port is taken; choose another with --port." : error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  });
}
