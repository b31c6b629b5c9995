/** All effects as one file and one map: howler plays parts of it by name. */
import { writeFileSync } from "node:fs";
import { EFFECTS, type Effect } from "./effects/index.ts";
import { faultsOf, line, measure, peakOf } from "./figures.ts";
import { decode, encode } from "./run.ts";
import { chain, cut, fade, gain, high, RATE, rest, type Sound, times } from "./synth.ts";

/** Silence between two effects, so that none rings into the next through the codec. */
const GAP = 0.16;
/** A loop sits between this much of itself on either side: its ends never meet a codec's edge. */
const APRON = 0.1;

/** Start and length in ms, and true for a loop: howler's own form. */
type SpriteMap = Record<string, [number, number] | [number, number, true]>;

/** Freed of rumble and brought to its peak. A loop is filtered three times round and the middle kept. */
function master({ make, peak, loop }: Effect): Sound {
  const raw = make();
  const seconds = raw.length / RATE;
  const clean = loop
    ? cut(high(times(3, raw), 60), seconds, seconds)
    : fade(high(raw, 60), 0.001, Math.min(0.01, seconds / 4));
  return gain(clean, peak - peakOf(clean));
}

const around = (sound: Sound): Sound =>
  chain(cut(sound, APRON, sound.length / RATE - APRON), sound, cut(sound, APRON));

/** 16-bit mono WAV; enough under a codec of 28 kbit/s. */
function wav(sound: Sound): Buffer {
  const data = Buffer.alloc(44 + sound.length * 2);
  data.write("RIFF", 0, "latin1");
  data.writeUInt32LE(36 + sound.length * 2, 4);
  data.write("WAVEfmt ", 8, "latin1");
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write("data", 36, "latin1");
  data.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((x, i) => {
    data.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(x * 32_767))), 44 + i * 2);
  });
  return data;
}

/** Renders, encodes and measures the effects. Returns a line of figures for each; throws with all faults at once. */
export function buildSprite(outDir: string, workDir: string, kbps: number): string[] {
  const map: SpriteMap = {};
  const parts: Sound[] = [];
  let position = 0;
  for (const [name, effect] of Object.entries(EFFECTS)) {
    const sound = master(effect);
    const start = Math.round(((position + (effect.loop ? APRON * RATE : 0)) / RATE) * 1e6) / 1e3;
    const length = Math.round((sound.length / RATE) * 1e6) / 1e3;
    map[name] = effect.loop ? [start, length, true] : [start, length];
    const part = rest(effect.loop ? around(sound) : sound, GAP);
    parts.push(part);
    position += part.length;
  }
  writeFileSync(`${workDir}/sfx.wav`, wav(chain(...parts)));
  encode(`${workDir}/sfx.wav`, `${outDir}/sfx.webm`, kbps, true);
  writeFileSync(`${outDir}/sfx.json`, `${JSON.stringify(map)}\n`);
  return check(`${outDir}/sfx.webm`, map);
}

/** Measures what comes out of the encoded file, because that is what is heard. */
function check(path: string, map: SpriteMap): string[] {
  const heard = decode(path);
  const faults: string[] = [];
  const lines = Object.entries(map).map(([name, [start, length, loop]]) => {
    const effect = EFFECTS[name];
    const figures = measure(heard.subarray(Math.round(start * 48), Math.round((start + length) * 48)));
    const found = faultsOf(figures, { peak: effect?.peak ?? 0, loop: loop === true });
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    return line(name, figures);
  });
  if (faults.length > 0) throw new Error(`${lines.join("\n")}\n\n${faults.join("\n")}`);
  return lines;
}
