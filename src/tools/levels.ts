/**
 * Levels from the command line:
 *   npm run -s levels -- --json            what there is: languages, dilemmas, endings, passports
 *   npm run -s levels -- check [FOLDER]    file and field of every fault; exit code 1 if there is one. FOLDER is one
 *                                          level, or a whole folder like levels/ with _shared in it
 *   npm run -s levels -- words             every number a condition may read and every effect, with what they mean
 *   npm run -s levels -- schema            writes levels/level.schema.json for editors
 * `--language de|zh` chooses the words of the faults.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  type Content,
  everyValue,
  LANGUAGES,
  type Language,
  resolveLevel,
  textAt,
} from "../content/index.ts";
import { createWords, loadCatalogue } from "../i18n/index.ts";
import { type LevelData, LevelSchema } from "../sim/index.ts";
import { LEVELS, readContent, readLevelFolder } from "./content-files.ts";
import { wordLines } from "./level-words.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Whoever called asked for something that is not there. */
function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

interface LevelRow {
  id: string;
  number: number;
  folder: string;
  title: string;
  languages: Language[];
  days: number;
  minutes: number;
  dilemmas: number;
  moments: number;
  promises: number;
  endings: number;
  prompts: number;
  passports: { quoted: number; derived: number; makers: number };
}

const SHELVES = ["cards", "promises", "endings", "prompts"] as const;

/** All a level holds, however it is set beforehand. */
function held(level: LevelData): Record<(typeof SHELVES)[number], string[]> {
  const played = everyValue(level).flatMap((places) => resolveLevel(level, places).level ?? []);
  const of = (shelf: (typeof SHELVES)[number]) => [...new Set(played.flatMap((one) => one[shelf]))];
  return { cards: of("cards"), promises: of("promises"), endings: of("endings"), prompts: of("prompts") };
}

/** What each playable level holds. A language counts if it has the level's title. */
function rows(content: Content): LevelRow[] {
  return content.levels.map((level) => {
    const { cards, promises, endings, prompts } = held(level);
    const kinds = cards.map((id) => content.cards.get(id)?.kind);
    const title = `level.${level.id}.title`;
    return {
      id: level.id,
      number: level.number,
      folder: content.folders.get(level.id) ?? "",
      title: textAt(content.texts.en, title) ?? "",
      languages: LANGUAGES.filter((language) => textAt(content.texts[language], title) !== undefined),
      days: level.days,
      minutes: level.minutes,
      dilemmas: kinds.filter((kind) => kind === "dilemma").length,
      moments: kinds.filter((kind) => kind === "moment").length,
      promises: promises.length,
      endings: endings.length,
      prompts: prompts.length,
      passports: content.counts.get(level.id) ?? { quoted: 0, derived: 0, makers: 0 },
    };
  });
}

function list(json: boolean): void {
  const content = readContent();
  const levels = rows(content);
  if (json) {
    say(JSON.stringify({ levels, errors: content.errors.length }));
    return;
  }
  for (const l of levels) {
    const { quoted, derived, makers } = l.passports;
    say(
      `${String(l.number).padStart(2)} ${l.id.padEnd(20)} ${l.title.padEnd(24)} ${l.languages.join(" ")}  ` +
        `${l.dilemmas} dilemmas, ${l.endings} endings, numbers: ${quoted} quoted, ${derived} derived, ${makers} makers`,
    );
  }
}

async function check(folder: string | undefined, language: Language): Promise<void> {
  const top = folder === undefined ? LEVELS : resolve(folder);
  if (!existsSync(top)) {
    refuse(`there is no folder ${top}`);
    return;
  }
  const all = existsSync(join(top, "_shared"));
  const { errors, levels } = all ? readContent(top) : readLevelFolder(top);
  const words = createWords(language, await loadCatalogue(language));
  for (const e of errors) {
    const values = { level: "", ...e.values };
    say(`${e.file}${e.field === "" ? "" : `  ${e.field}`}  ${words.t(`problems.${e.problem}`, values)}`);
  }
  say(`${levels.length} levels, ${errors.length} faults`);
  if (errors.length > 0) process.exitCode = 1;
}

/** The JSON schema of level.json, with which editors complete and check while one writes. */
function levelSchema(): string {
  const schema = toJsonSchema(LevelSchema, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify({ title: "A level of Thirty Pieces", ...schema }, null, 2)}\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, language: { type: "string", default: "en" } },
});
const language = LANGUAGES.find((l) => l === values.language) ?? "en";
const [command, folder] = positionals;
if (command === undefined) list(values.json);
else if (command === "check") await check(folder, language);
else if (command === "words") for (const line of wordLines()) say(line);
else if (command === "schema") writeFileSync(join(LEVELS, "level.schema.json"), levelSchema());
else refuse(`no such command: ${command}; there are check, words and schema`);
