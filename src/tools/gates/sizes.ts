/** How many bytes a first visit costs, as a good host would send them; limits in thousands of bytes. */
import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { pressStart } from "../browser/start.ts";
import { type Request, type Visit, visit } from "../browser/visit.ts";
import { DIST, ensureBuilt, ROOT } from "../build.ts";
import { filesToKeep } from "../forms/offline.ts";
import { scormPackage } from "../forms/scorm.ts";
import { singleFile } from "../forms/single.ts";
import { serve } from "../serve.ts";
import { atMost, type Finding, type Gate } from "./gate.ts";

const PICTURES = [".png", ".webp", ".avif", ".svg", ".jpg"];
const SOUNDS = [".webm", ".ogg", ".opus", ".mp3", ".m4a"];
const FONTS = [".woff2"];

const endsIn = (ends: readonly string[]) => (request: Request) =>
  ends.includes(extname(new URL(request.url).pathname));
const isScript = endsIn([".js"]);
const isPicture = endsIn(PICTURES);
const isSound = endsIn(SOUNDS);
const isFont = endsIn(FONTS);
const isText = (request: Request) => ![isScript, isPicture, isSound, isFont].some((test) => test(request));
const isMusic = (request: Request) => isSound(request) && request.url.includes("music");

const thousands = (requests: readonly Request[]): number =>
  requests.reduce((sum, request) => sum + request.bytes, 0) / 1000;

/** Asked for before the moment, in milliseconds of the visit. */
const before = (seen: Visit, moment: number) => seen.requests.filter(({ at }) => at <= moment);

function ofVisit(seen: Visit): readonly Finding[] {
  const title = before(seen, seen.marks["title-usable"]);
  const decision = before(seen, seen.marks["first-decision"]);
  return [
    atMost("to the title", thousands(title), 150, "kB"),
    atMost("JavaScript to the title", thousands(title.filter(isScript)), 110, "kB"),
    atMost("to the first decision", thousands(decision), 850, "kB"),
    atMost("JavaScript to the first decision", thousands(decision.filter(isScript)), 450, "kB"),
    atMost("pictures to the first decision", thousands(decision.filter(isPicture)), 250, "kB"),
    atMost("styles and texts to the first decision", thousands(decision.filter(isText)), 50, "kB"),
    atMost(
      "everything after idle, music aside",
      thousands(seen.requests.filter((request) => !isMusic(request))),
      1800,
      "kB",
    ),
  ];
}

/** Bytes of a file as a good host sends it. */
const sent = (path: string): number => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** What the device keeps for playing without a network, all languages and all music. */
const copyBytes = (): number =>
  filesToKeep(DIST).reduce((sum, name) => sum + sent(join(DIST, name)), sent(join(DIST, "index.html")));

/** Every form as it is handed out. */
const ofForms = async (): Promise<readonly Finding[]> => [
  atMost("the copy for playing without a network", copyBytes() / 1000, 8000, "kB"),
  atMost("the game in one file", Buffer.byteLength(await singleFile(join(ROOT, "src"))) / 1000, 8000, "kB"),
  atMost("the package for learning platforms", scormPackage(DIST).length / 1000, 8000, "kB"),
];

/** The languages by the browser's own. */
const LOCALES = { English: "en-GB", German: "de-DE", Chinese: "zh-CN" } as const;

async function run(): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  try {
    const english = await visit(server.url, pressStart, { locale: LOCALES.English });
    const german = await visit(server.url, pressStart, { locale: LOCALES.German });
    const chinese = await visit(server.url, pressStart, { locale: LOCALES.Chinese });
    const toDecision = (seen: Visit) => before(seen, seen.marks["first-decision"]);
    const requests = Object.entries({ English: english, German: german, Chinese: chinese }).map(
      ([language, seen]) =>
        atMost(`requests to the first decision, ${language}`, toDecision(seen).length, 20, "requests"),
    );
    const font = toDecision(chinese).filter(isFont);
    return [
      ...ofVisit(english),
      ...requests,
      ...(await ofForms()),
      atMost("Chinese font to the first decision", thousands(font), 100, "kB"),
    ];
  } finally {
    await server.close();
  }
}

export const sizes: Gate = { name: "sizes", run };
