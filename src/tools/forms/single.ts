/** The whole game as one HTML file that opens without a server. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zlibSync } from "fflate";
import { build } from "vite";
import { toText } from "../../host/single/sevenBits.ts";
import { gameParts } from "../game-parts.ts";
import { singlePolicy } from "../policy.ts";
import { forPlayers } from "./for-players.ts";
import { ENTRY, type Gathered, packInto } from "./pack-plugin.ts";
import { withPolicy } from "./page.ts";

interface Program {
  readonly script: string;
  readonly style: string;
  readonly gathered: Gathered;
}

async function bundle(src: string): Promise<Program> {
  const gathered: Gathered = { texts: new Map(), media: new Map() };
  const made = await forPlayers(() =>
    build({
      root: src,
      base: "./",
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
        rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
      },
    }),
  );
  const output = [made].flat().flatMap((it) => ("output" in it ? it.output : []));
  const scripts = output.flatMap((it) => (it.type === "chunk" ? [it.code] : []));
  const styles = output.flatMap((it) =>
    it.type === "asset" && /\.css$/.test(it.fileName) ? [it.source] : [],
  );
  if (scripts.length !== 1 || styles.length !== 1 || output.length !== 2)
    throw new Error(
      `single: not one program and one style, but ${output.map((it) => it.fileName).join(", ")}`,
    );
  return { script: String(scripts[0]), style: String(styles[0]), gathered };
}

/** Inside an element of HTML a program may not spell its end, nor the beginning of a comment. */
function inside(program: string): string {
  const safe = program.replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3c!--");
  return safe.trim();
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const part = (name: string, bytes: Uint8Array): string =>
  `<script type="text/plain" data-part="${name}" data-length="${bytes.length}">${toText(bytes)}</script>`;

/** The file's text. `src` is the folder of the game's code. */
export async function singleFile(src: string): Promise<string> {
  const { script, style, gathered } = await bundle(src);
  const program = inside(script);
  const texts = Object.fromEntries([...gathered.texts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const media = [...gathered.media].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    part("texts", zlibSync(Buffer.from(JSON.stringify(texts)), { level: 9 })),
    ...media.map(([name, bytes]) => part(name, bytes)),
  ];
  const icon = encodeURIComponent(readFileSync(join(src, "../assets/art/icon.svg"), "utf8"));
  const page = readFileSync(join(src, "index.html"), "utf8")
    .replace("<html ", '<html data-form="single" ')
    .replace("../assets/art/icon.svg", () => `data:image/svg+xml,${icon}`)
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    .replace(
      '<script type="module" src="./main.ts"></script>',
      () => `${TOO_OLD}\n${parts.join("\n")}\n<script type="module">${program}</script>`,
    );
  return withPolicy(page, singlePolicy(hashOf(program), hashOf(style)));
}

const TOO_OLD =
  '<p id="too-old" hidden>This browser is too old for the game in one file. · Dieser Browser ist zu alt für das Spiel in einer Datei. · 这个浏览器太旧，打不开单文件版。</p>';
