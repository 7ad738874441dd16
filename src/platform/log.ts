/** What may stand in a log line: names, ids, counts, durations. Never a transcript, e-mail, token or message body. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** The first line of an error's name, code and message: enough to find it, and no parameter values of a failed query. */
function describe(error: unknown): LogFields {
  const chain: Error[] = [];
  for (let e = error; e instanceof Error && chain.length < 5; e = e.cause) chain.push(e);
  const root = chain.at(-1);
  if (!root) return { error: typeof error };
  const code = "code" in root && typeof root.code === "string" ? root.code : undefined;
  return {
    error: root.name,
    error_code: code,
    error_message: root.message.split("\n")[0]?.slice(0, 200),
    error_at: root.stack
      ?.split("\n")
      .find((line) => /^\s+at /.test(line))
      ?.trim()
      .slice(0, 200),
  };
}

/** Structured logs: one JSON object per line on the console, `base` on every one. */
export function createLog(base: LogFields = {}): Log {
  const line = (level: string, event: string, fields: LogFields) =>
    JSON.stringify({ time: new Date().toISOString(), level, event, ...base, ...fields });
  return {
    info: (event, fields = {}) => console.log(line("info", event, fields)),
    warn: (event, fields = {}) => console.warn(line("warn", event, fields)),
    error: (event, error, fields = {}) => console.error(line("error", event, { ...fields, ...describe(error) })),
  };
}
