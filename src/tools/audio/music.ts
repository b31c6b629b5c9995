/**
 * Music from its score: ABC → one MIDI and one WAV a voice → each voice levelled by loudness → mix at −18 LUFS → Opus.
 * Voices are levelled one by one because the instruments of the sound font differ by 20 dB; the comment
 * `%@ stem=… lu=N` in the score says how far below the lead a voice lies.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { encode, run } from "./run.ts";

/** A loop is 16 bars of 2.5 s. It is played twice and the second pass kept: the seam holds its own reverb. */
const LOOP = 40;
/** Each loop carries this much of itself on either side; the player loops from 0.1 to 40.1 s. */
const APRON = 0.1;
const TARGET_LUFS = -18;
/** Voices are first brought to this loudness, where the limiter works the same way on all of them. */
const VOICE_LUFS = -23;

interface MusicFigures {
  readonly name: string;
  readonly voices: number;
  readonly lufs: number;
  /** dBTP */
  readonly peak: number;
}

interface Workshop {
  readonly font: string;
  readonly outDir: string;
  readonly workDir: string;
  readonly kbps: number;
}

const factor = (dB: number): number => 10 ** (dB / 20);

function loudness(path: string): { lufs: number; peak: number } {
  const args = ["-nostats", "-hide_banner", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"];
  const report = run("ffmpeg", args);
  const last = (pattern: RegExp): number => Number([...report.matchAll(pattern)].at(-1)?.[1]);
  return { lufs: last(/^ *I: +(-?[\d.]+)/gm), peak: last(/^ *Peak: +(-?[\d.]+)/gm) };
}

/** The score with one voice left in it, renumbered as the first. */
function soloOf(score: string, voice: string): string {
  let on = true;
  const lines = score.split("\n").filter((line) => {
    const found = /^V:(\d+)/.exec(line);
    if (found) on = found[1] === voice;
    return on;
  });
  return lines.map((line) => line.replace(/^V:\d+/, "V:1")).join("\n");
}

/** One voice as a levelled, gently limited WAV file. */
function renderVoice(shop: Workshop, name: string, voice: string, score: string, cut: string[]): string {
  const base = `${shop.workDir}/${name}.${voice}`;
  const solo = soloOf(score, voice);
  const below = Number(/^%@ stem=\w+ lu=(-?\d+)/m.exec(solo)?.[1]);
  if (Number.isNaN(below)) throw new Error(`${name}.abc, voice ${voice}: no "%@ stem=… lu=…"`);
  writeFileSync(`${base}.abc`, solo);
  const said = run("abc2midi", [`${base}.abc`, "-o", `${base}.mid`]);
  if (/error|warning/i.test(said)) throw new Error(`${name}.abc, voice ${voice}: ${said}`);
  const synth = ["-ni", "-q", "-g", "0.9", "-r", "48000", "-R", "1", "-C", "0"];
  run("fluidsynth", [...synth, "-F", `${base}.raw.wav`, shop.font, `${base}.mid`]);
  run("sox", ["-D", `${base}.raw.wav`, "-b", "32", "-e", "float", `${base}.cut.wav`, ...cut]);
  const volume = factor(below + VOICE_LUFS - loudness(`${base}.cut.wav`).lufs).toFixed(6);
  // The same limiter for every voice, so that all have the same delay; it touches only hard attacks.
  const limit = (0.27 * 10 ** (below / 40)).toPrecision(6);
  const chain = `aformat=flt,volume=${volume}:precision=float,alimiter=limit=${limit}:attack=3:release=60:level=0`;
  const quiet = ["-y", "-loglevel", "error"];
  const float = ["-c:a", "pcm_f32le", "-fflags", "+bitexact"];
  run("ffmpeg", [...quiet, "-i", `${base}.raw.wav`, "-af", chain, ...float, `${base}.lim.wav`]);
  run("sox", ["-V1", "-D", `${base}.lim.wav`, "-b", "32", "-e", "float", `${base}.wav`, ...cut]);
  return `${base}.wav`;
}

/** Renders one score and returns its figures; throws if the mix is not at its loudness or clips. */
export function buildPiece(shop: Workshop, name: string, scorePath: string): MusicFigures {
  const score = readFileSync(scorePath, "utf8");
  const loop = !/^%@ loop=no/m.test(score);
  const cut = loop ? ["trim", `${LOOP}`, `${LOOP}`] : ["trim", "0", "7.5", "fade", "h", "0", "7.5", "2"];
  const ids = [...score.matchAll(/^V:(\d+)/gm)].map((match) => match[1] ?? "");
  const voices = ids.map((id) => renderVoice(shop, name, id, score, cut));
  const base = `${shop.workDir}/${name}`;
  run("sox", [
    "-D",
    "-m",
    ...voices.flatMap((v) => ["-v", "1", v]),
    "-b",
    "32",
    "-e",
    "float",
    `${base}.mix.wav`,
  ]);
  // Measured twice round, as the loudness of a loop includes the way back to its head.
  run("sox", ["-D", `${base}.mix.wav`, `${base}.mix.wav`, `${base}.twice.wav`]);
  const volume = factor(TARGET_LUFS - loudness(`${base}.twice.wav`).lufs).toFixed(6);
  const master = `${base}.master.wav`;
  run("sox", ["-D", "-v", volume, `${base}.mix.wav`, "-b", "24", "-e", "signed", master, "highpass", "35"]);
  const figures = { name, voices: voices.length, ...loudness(master) };
  if (Math.abs(figures.lufs - TARGET_LUFS) > 0.4) throw new Error(`${name}: ${figures.lufs} LUFS`);
  if (!(figures.peak < -0.9)) throw new Error(`${name}: true peak ${figures.peak} dB`);
  if (loop) {
    run("sox", ["-D", master, `${base}.pre.wav`, "trim", `${LOOP - APRON}`]);
    run("sox", ["-D", master, `${base}.post.wav`, "trim", "0", `${APRON}`]);
    run("sox", ["-D", `${base}.pre.wav`, master, `${base}.post.wav`, `${base}.enc.wav`]);
  }
  encode(loop ? `${base}.enc.wav` : master, `${shop.outDir}/${name}.webm`, shop.kbps);
  return figures;
}
