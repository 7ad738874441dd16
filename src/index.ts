import { createDeps } from "./platform/build.ts";
import { createWorker } from "./worker.ts";

export default createWorker(createDeps);
