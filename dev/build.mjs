// What wrangler runs before it bundles: copies the static assets, and bundles the Worker without what it never uses of two
// packages. Neither can be shaken off by the bundler, as both packages hold it in objects they make on loading.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import "./assets.mjs";

const root = join(import.meta.dirname, "..");

/** zod's messages in fifty languages: ours are English. */
const zodLocales = {
  name: "zod-locales",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};

/** The SDK's resources but chat completions, as empty classes of the same names: its client makes one of each. */
const openaiResources = {
  name: "openai-resources",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/openai\/(resources|lib)\/.*\.mjs$/ }, async ({ path }) => {
      if (/openai\/(resources\/(chat\/|index\.mjs|shared\.mjs)|lib\/parser\.mjs)/.test(path)) return undefined;
      const names = Object.keys(await import(pathToFileURL(path).href));
      return { contents: names.map((name) => `export const ${name} = class {};`).join("\n"), loader: "js" };
    });
  },
};

await build({
  entryPoints: [join(root, "src", "index.ts")],
  outfile: join(root, ".build", "worker.js"),
  bundle: true,
  format: "esm",
  target: "es2024",
  charset: "utf8",
  platform: "browser",
  conditions: ["workerd", "worker", "browser"],
  external: ["node:*", "cloudflare:*"],
  plugins: [zodLocales, openaiResources],
  sourcemap: true,
  logLevel: "warning",
});
