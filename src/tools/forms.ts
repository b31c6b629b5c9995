/**
 * Builds the game in the forms it is handed out in. `npm run build` makes the site with the two others beside it, for
 * whoever hosts it; `npm run build:single` and `npm run build:scorm` make one of those.
 * Usage: npm run build:scorm [-- "l=light-at-three&s=2026&t=25"], what stands behind the # of a lesson's link
 */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lessonIn } from "../store/lessonLink.ts";
import { buildGame, DIST, ensureBuilt, ROOT } from "./build.ts";
import { type FormName, formPath, putForm } from "./forms/list.ts";
import { FORMS_FOLDER } from "./forms/offline.ts";
import { scormPackage } from "./forms/scorm.ts";
import { singleFile } from "./forms/single.ts";

const say = (path: string): void =>
  console.log(`${path.slice(ROOT.length)}  ${(statSync(path).size / 1_000_000).toFixed(1)} MB`);

function put(form: FormName, body: string | Uint8Array): void {
  putForm(DIST, form, body);
  say(formPath(DIST, form));
}

const single = async () => put("single", await singleFile(join(ROOT, "src")));
const scorm = () => put("scorm", scormPackage(DIST));

/** A package that opens one lesson lies beside the others and is nobody's but its teacher's. */
function scormOf(lesson: string, level: string): void {
  const path = join(DIST, FORMS_FOLDER, `thirty-pieces-scorm-${level}.zip`);
  mkdirSync(join(DIST, FORMS_FOLDER), { recursive: true });
  writeFileSync(path, scormPackage(DIST, lesson));
  say(path);
}

const [form = "", lesson = ""] = process.argv.slice(2);
const link = lesson === "" ? undefined : lessonIn(`#${lesson}`);
if (lesson !== "" && (link === undefined || "wrong" in link)) {
  console.error(`This names no lesson: ${lesson}`);
  process.exit(1);
}
if (form === "") {
  await buildGame();
  await single();
  scorm();
} else {
  await ensureBuilt();
  if (form === "single") await single();
  else if (link !== undefined && "level" in link) scormOf(lesson, link.level);
  else scorm();
}
