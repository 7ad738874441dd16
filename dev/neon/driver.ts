import { neonConfig } from "@neondatabase/serverless";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
let routed = false;

/** Sends this process's Neon driver to the local server for loopback hosts; any other host still goes to Neon. */
export function routeDriverToLocalNeon(): void {
  if (routed) return;
  routed = true;
  const elsewhere = neonConfig.fetchEndpoint;
  neonConfig.fetchEndpoint = (host, port, options) => {
    if (LOOPBACK.has(host)) return `http://${host}:${port}/sql`;
    return typeof elsewhere === "function" ? elsewhere(host, port, options) : elsewhere;
  };
}
