/** The same codes in this Node, a second Node, Chromium, Firefox and WebKit: the world must be the same at every midnight. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { BOTS } from "../../bots/index.ts";
import { load, settingOf } from "../../content/index.ts";
import { runLab } from "../../lab/run.ts";
import { launchFirefox } from "../browser/firefox.ts";
import { launch } from "../browser/launch.ts";
import { findWebKit, type WebKit, withWebKit } from "../browser/webkit.ts";
import { ROOT } from "../build.ts";
import { readFiles } from "../content-files.ts";
import { findFirefox } from "../find-browser.mjs";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";

const FOLDER = join(ROOT, "node_modules", ".cache", "engines");
/** Seeds each bot plays every level with. */
const SEEDS_A_BOT = 2;

/** One engine's name with its version, and what it made of each code. */
interface Engine {
  readonly name: string;
  readonly results: readonly string[];
}

/** Codes of whole games by every bot on every level. */
function record(files: Readonly<Record<string, unknown>>, seeds: number, from: number): string[] {
  const content = load(files, { checks: false });
  return content.levels.flatMap(({ id }) => {
    const setting = settingOf(content, id);
    if (!setting) return [];
    const played = runLab({ setting, bots: BOTS, seeds, from, cpu: () => 0 });
    return played.bots.flatMap(({ runs }) => runs.map(({ code }) => code));
  });
}

/** One module without imports, a page that loads it, and its input. */
async function prepare(seeds: number, from: number): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      minify: false,
      target: "es2022",
      lib: {
        entry: join(import.meta.dirname, "replay-runner.ts"),
        formats: ["es"],
        fileName: () => "runner.js",
      },
    },
  });
  const { files } = readFiles();
  const codes = record(files, seeds, from);
  writeFileSync(join(FOLDER, "input.json"), JSON.stringify({ files, codes }));
  writeFileSync(join(FOLDER, "package.json"), '{"type":"module"}');
  const run = 'import { replayAll } from "./runner.js"; import { readFileSync } from "node:fs";';
  const input = 'JSON.parse(readFileSync(new URL("input.json", import.meta.url), "utf8"))';
  writeFileSync(join(FOLDER, "node.js"), `${run}\nconsole.log(JSON.stringify(replayAll(${input})));\n`);
  const expose = 'import { replayAll } from "./runner.js"; globalThis.replayAll = replayAll;';
  writeFileSync(join(FOLDER, "page.js"), `${expose}\n`);
  writeFileSync(join(FOLDER, "index.html"), '<!doctype html><script type="module" src="page.js"></script>');
  return codes.length;
}

function inNode(program: string): Engine {
  const ask = (args: readonly string[]) => execFileSync(program, args, { encoding: "utf8", maxBuffer: 1e8 });
  const results: string[] = JSON.parse(ask([join(FOLDER, "node.js")]));
  return { name: `Node ${ask(["--version"]).trim()}`, results };
}

/** A Node of another major version, fetched once into the cache and called by its path. */
function secondNode(): string {
  const major = process.versions.node.startsWith("24.") ? 22 : 24;
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(ROOT, "node_modules", ".cache", `node-${major}`);
  const program = join(
    folder,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const cli = process.env.npm_execpath;
  const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync(cli ? process.execPath : "npm", [...(cli ? [cli] : []), ...args, `${name}@${major}`]);
  return program;
}

async function inChromium(): Promise<Engine> {
  const server = await serve(FOLDER);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.url, { waitUntil: "load" });
    const results = await page.evaluate(replayInPage);
    return { name: `Chromium ${browser.version()}`, results };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. */
async function replayInPage(): Promise<string[]> {
  const input: unknown = await (await fetch("input.json")).json();
  return (Reflect.get(globalThis, "replayAll") as (input: unknown) => string[])(input);
}

async function inFirefox(program: string): Promise<Engine> {
  const server = await serve(FOLDER);
  const browser = await launchFirefox(program);
  try {
    const page = await browser.newPage();
    await page.goto(server.url, { waitUntil: "load" });
    const results = await page.evaluate(replayInPage);
    return { name: await browser.version(), results };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function inWebKit(webkit: WebKit): Promise<Engine> {
  const server = await serve(FOLDER);
  try {
    return await withWebKit(webkit, server.url, async ({ version, run }) => {
      const results = await run(
        `while (!globalThis.replayAll) await new Promise((on) => setTimeout(on, 50));
         return globalThis.replayAll(await (await fetch("input.json")).json());`,
      );
      if (!Array.isArray(results)) throw new Error(String(results));
      return { name: version, results: results.map(String) };
    });
  } finally {
    await server.close();
  }
}

/** A machine without it can pass; whoever reads the table sees what was left out. */
const asked = (what: string, isThere: boolean, how: string): Finding => ({
  what,
  measured: isThere ? "asked" : `left out: not on this machine (${how})`,
  limit: "asked where it is",
  ok: true,
});

/** Where an engine differs from the first one, named by game and midnight. */
function differences(first: Engine, other: Engine): string[] {
  return first.results.flatMap((result, game) => {
    const theirs = other.results[game] ?? "nothing";
    if (theirs === result) return [];
    const [a, b] = [result.split(/[ ,]/), theirs.split(/[ ,]/)];
    return [`game ${game}, part ${a.findIndex((part, i) => part !== b[i])}`];
  });
}

/** For the gate and, with more seeds a bot, before a release. */
export async function compared(seeds: number, from: number): Promise<readonly Finding[]> {
  const count = await prepare(seeds, from);
  const firefox = findFirefox();
  const webkit = findWebKit();
  const engines = [
    inNode(process.execPath),
    inNode(secondNode()),
    await inChromium(),
    ...(await Promise.all([
      ...(firefox === null ? [] : [inFirefox(firefox)]),
      ...(webkit === null ? [] : [inWebKit(webkit)]),
    ])),
  ];
  const [first] = engines;
  if (!first) return [];
  const unchecked = first.results.filter((result) => !result.startsWith("checked "));
  return [
    { what: "recorded games", measured: String(count), limit: "≥ 50", ok: count >= 50 },
    none(`codes that ${first.name} does not replay to their claim`, unchecked),
    ...engines
      .slice(1)
      .map((engine) => none(`${engine.name} unlike ${first.name}`, differences(first, engine))),
    asked("Firefox", firefox !== null, "Debian: firefox-esr"),
    asked("WebKit", webkit !== null, "Debian: webkit2gtk-driver and xvfb"),
  ];
}

export const engines: Gate = { name: "engines", run: () => compared(SEEDS_A_BOT, 1) };
