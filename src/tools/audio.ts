/**
 * `npm run audio`: renders all music and effects into assets/audio and measures them.
 * Built files are committed; this runs only when a score or a recipe changes, and needs the programs
 * of assets/audio/VERSIONS.md. The same versions give the same bytes.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./audio/figures.ts";
import { buildPiece } from "./audio/music.ts";
import { decode, run } from "./audio/run.ts";
import { buildSprite } from "./audio/sprite.ts";

const OUT = "assets/audio";
const SCORES = "assets/audio/src/abc";
const MUSIC_KBPS = 28;
const EFFECTS_KBPS = 28;
/** Bytes of everything the browser may load from here. */
const BUDGET = 1_300_000;
const FONTS = ["/usr/share/sounds/sf2/FluidR3_GM.sf2", process.env.SOUND_FONT ?? ""];

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  abc2midi: ["-ver"],
  fluidsynth: ["--version"],
  sox: ["--version"],
  ffmpeg: ["-version"],
};

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const firstLine = (text: string): string => text.trim().split("\n")[0]?.trim() ?? "";

function versions(font: string): string {
  const programs = Object.entries(PROGRAMS).map(
    ([name, args]) => `| ${name} | ${firstLine(run(name, args))} |`,
  );
  const files = readdirSync(OUT).filter((name) => /\.(webm|json)$/.test(name));
  const sums = files.map(
    (name) => `| ${name} | ${readFileSync(join(OUT, name)).length} | ${sha256(join(OUT, name))} |`,
  );
  return `# What the sounds were made with

Written by \`npm run audio\`. Debian packages: abcmidi, fluidsynth, fluid-soundfont-gm, sox, ffmpeg.

| program | says |
|---|---|
${programs.join("\n")}
| node | ${process.version} |
| sound font | FluidR3_GM.sf2, sha256 ${sha256(font)} |

| built file | bytes | sha256 |
|---|---|---|
${sums.join("\n")}
`;
}

function main(): void {
  const font = FONTS.find((path) => path !== "" && existsSync(path));
  if (font === undefined) throw new Error("no FluidR3_GM.sf2; set SOUND_FONT to its path");
  const workDir = mkdtempSync(join(tmpdir(), "audio-"));
  mkdirSync(OUT, { recursive: true });
  const shop = { font, outDir: OUT, workDir, kbps: MUSIC_KBPS };
  const lines = readdirSync(SCORES).map((file) => {
    const name = file.replace(/\.abc$/, "");
    const made = buildPiece(shop, name, join(SCORES, file));
    const heard = measure(decode(join(OUT, `${name}.webm`)));
    if (heard.rms < -40) throw new Error(`${name}: silent after encoding`);
    const at = `${made.lufs.toFixed(1)} LUFS  true peak ${made.peak.toFixed(1)} dB`;
    return `${name.padEnd(10)} ${heard.seconds.toFixed(3).padStart(7)} s  ${at}  ${made.voices} voices`;
  });
  lines.push(...buildSprite(OUT, workDir, EFFECTS_KBPS));
  rmSync(workDir, { recursive: true });
  writeFileSync(join(OUT, "VERSIONS.md"), versions(font));
  writeFileSync(join(OUT, "src", "figures.txt"), `${lines.join("\n")}\n`);
  const bytes = readdirSync(OUT)
    .filter((name) => name.endsWith(".webm"))
    .reduce((sum, name) => sum + readFileSync(join(OUT, name)).length, 0);
  console.log(`${lines.join("\n")}\n${bytes} bytes of ${BUDGET}`);
  if (bytes > BUDGET) throw new Error("the sounds are heavier than their budget");
}

main();
