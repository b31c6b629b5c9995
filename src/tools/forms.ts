/**
 * Builds the game in the forms it is handed out in. `npm run build` makes the site with the two others beside it;
 * `npm run build:single` and `npm run build:scorm` make one of those for the site as it was built last.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, ROOT } from "./build.ts";
import { singleFile } from "./forms/single.ts";

const file = join(DIST, "forms", "thirty-pieces.html");
mkdirSync(join(DIST, "forms"), { recursive: true });
const began = Date.now();
writeFileSync(file, await singleFile(join(ROOT, "src")));
console.log(Date.now() - began);
