// Copies what the Worker serves as static assets into their folder: Swagger UI's files out of its package, and the demo meetings.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, ".assets", "docs", "assets");
mkdirSync(target, { recursive: true });
for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"]) {
  copyFileSync(join(source, file), join(target, file));
}
writeFileSync(
  join(target, "start.js"),
  'SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, persistAuthorization: true, tryItOutEnabled: true, validatorUrl: null });\n',
);

mkdirSync(join(root, ".assets", "seeds"), { recursive: true });
copyFileSync(join(root, "seeds", "meetings.csv"), join(root, ".assets", "seeds", "meetings.csv"));
