/** Calls of the programs the music is made with. Each call fails loudly; nothing is guessed from a half-made file. */
import { spawnSync } from "node:child_process";

/** Runs a program to its end and returns what it wrote, both streams together. */
export function run(program: string, args: readonly string[], input?: Buffer): string {
  const done = spawnSync(program, args, { encoding: "utf8", input, maxBuffer: 1 << 26 });
  if (done.error)
    throw new Error(`${program} is missing; see assets/audio/VERSIONS.md (${done.error.message})`);
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}\n${done.stderr}`);
  return done.stdout + done.stderr;
}

/** The samples a player will hear: a file decoded to mono at 48 kHz. */
export function decode(path: string): Float64Array {
  const args = ["-v", "error", "-i", path, "-f", "f32le", "-ac", "1", "-ar", "48000", "-"];
  const done = spawnSync("ffmpeg", args, { maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`cannot decode ${path}: ${done.stderr}`);
  const bytes = new Uint8Array(done.stdout).buffer;
  return Float64Array.from(new Float32Array(bytes));
}

/**
 * Opus in WebM, the same bytes for the same samples.
 * `short` keeps the codec out of its speech mode, which makes knocks out of quiet crickets.
 */
export function encode(from: string, to: string, kbps: number, short = false): void {
  const opus = ["-c:a", "libopus", "-b:a", `${kbps}k`, "-vbr", "on", "-fflags", "+bitexact"];
  if (short) opus.push("-application", "lowdelay");
  run("ffmpeg", ["-y", "-loglevel", "error", "-i", from, ...opus, to]);
}
