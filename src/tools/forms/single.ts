/** The whole game as one HTML file that opens without a server. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zlibSync } from "fflate";
import { build, type Rolldown } from "vite";
import { toText } from "../../host/single/sevenBits.ts";
import { gameParts } from "../game-parts.ts";
import { singlePolicy } from "../policy.ts";
import { forPlayers } from "./for-players.ts";
import { ENTRIES, type Gathered, packInto } from "./pack-plugin.ts";
import { withPolicy } from "./page.ts";

/** One program without imports, and the one style that comes with it, if any. */
async function bundle(
  src: string,
  input: string,
  gathered: Gathered,
): Promise<{ script: string; style: string }> {
  const made = await forPlayers(() =>
    build({
      root: src,
      // No address is made from the program's own, which a worker that is no module does not know.
      base: "/",
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      ...gameParts(packInto(gathered, src)),
      build: {
        write: false,
        target: "es2022",
        // Fonts alone: everything else is in the pack.
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        cssCodeSplit: false,
        modulePreload: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: {
          input,
          output: { codeSplitting: false, format: "iife" },
          transform: { define: { "import.meta": "{}" } },
        },
      },
    }),
  );
  const output = [made]
    .flat()
    .flatMap((it): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] => ("output" in it ? it.output : []));
  const scripts = output.flatMap((it) => (it.type === "chunk" ? [it.code.trim()] : []));
  const styles = output.flatMap((it) =>
    it.type === "asset" && /\.css$/.test(it.fileName) ? [it.source] : [],
  );
  const [script = "", style = ""] = [scripts[0], styles[0]?.toString()];
  if (scripts.length !== 1 || styles.length > 1 || output.length > 2)
    throw new Error(
      `single: more than one program and one style: ${output.map((it) => it.fileName).join(", ")}`,
    );
  return { script, style };
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const part = (name: string, bytes: Uint8Array): string =>
  `<script type="text/plain" data-part="${name}" data-length="${bytes.length}">${toText(bytes)}</script>`;

const byName = <T>(all: ReadonlyMap<string, T>): [string, T][] =>
  [...all].sort(([a], [b]) => (a < b ? -1 : 1));

const packed = (text: string): Uint8Array => zlibSync(Buffer.from(text), { level: 9 });

/** The file's text. `src` is the folder of the game's code. */
export async function singleFile(src: string): Promise<string> {
  const gathered: Gathered = { texts: new Map(), media: new Map() };
  const { script: program, style } = await bundle(src, ENTRIES.program, gathered);
  const { script: start } = await bundle(src, ENTRIES.start, gathered);
  if (/<\/script|<!--/.test(start) || /<\/style/.test(style))
    throw new Error("single: an element would end too early");
  const parts = [
    part("program", packed(program)),
    part("texts", packed(JSON.stringify(Object.fromEntries(byName(gathered.texts))))),
    ...byName(gathered.media).map(([name, bytes]) => part(name, bytes)),
  ];
  const icon = encodeURIComponent(readFileSync(join(src, "../assets/art/icon.svg"), "utf8"));
  const page = readFileSync(join(src, "index.html"), "utf8")
    .replace("<html ", '<html data-form="single" ')
    .replace("../assets/art/icon.svg", () => `data:image/svg+xml,${icon}`)
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    .replace(
      '<script type="module" src="./main.ts"></script>',
      () => `${TOO_OLD}\n${parts.join("\n")}\n<script type="module">${start}</script>`,
    );
  return withPolicy(page, singlePolicy([hashOf(start), hashOf(program)], hashOf(style)));
}

const TOO_OLD =
  '<p id="too-old" hidden>This browser is too old for the game in one file. · Dieser Browser ist zu alt für das Spiel in einer Datei. · 这个浏览器太旧，打不开单文件版。</p>';
