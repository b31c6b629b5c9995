/**
 * A small synthesiser, enough for the sounds of one house: tones, noise, filters, envelopes.
 * Every effect is arithmetic on numbers, so the same recipe gives the same samples wherever it runs.
 */

/** Samples of one voice at 48 kHz. */
export type Sound = Float64Array;
/** How a fade rises: quarter sine for noise, half cosine for knocks, straight, or steep like a struck thing dying away. */
export type Shape = "quarter" | "cosine" | "straight" | "steep";

export const RATE = 48_000;
const TAU = 2 * Math.PI;
const samples = (seconds: number): number => Math.round(seconds * RATE);
const amplitude = (dB: number): number => 10 ** (dB / 20);

/** One period of a wave by phase 0..1. */
const WAVES = {
  sine: (phase: number) => Math.sin(TAU * phase),
  saw: (phase: number) => 2 * phase - 1,
} as const;

function wave(kind: keyof typeof WAVES, seconds: number, from: number, to: number): Sound {
  const out = new Float64Array(samples(seconds));
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = WAVES[kind](phase);
    phase = (phase + (from + ((to - from) * i) / out.length) / RATE) % 1;
  }
  return out;
}

/** A pure tone that may glide; frequencies in Hz. */
export const sine = (seconds: number, from: number, to = from): Sound => wave("sine", seconds, from, to);
/** A buzzing tone that may glide: motors and small speakers. */
export const saw = (seconds: number, from: number, to = from): Sound => wave("saw", seconds, from, to);

/** Noise drawn from a seed of its own, so that one more effect leaves all others as they are. */
export function white(seconds: number, seed: number): Sound {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return Float64Array.from({ length: samples(seconds) }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let h = Math.imul(state ^ (state >>> 15), state | 1);
    h ^= h + Math.imul(h ^ (h >>> 7), h | 61);
    return ((h ^ (h >>> 14)) >>> 0) / 2 ** 31 - 1;
  });
}

/** Noise with equal strength in every octave: paper, air, steam. */
export function pink(seconds: number, seed: number): Sound {
  let [a, b, c] = [0, 0, 0];
  return white(seconds, seed).map((w) => {
    a = 0.99765 * a + w * 0.099046;
    b = 0.963 * b + w * 0.2965164;
    c = 0.57 * c + w * 1.0526913;
    return (a + b + c + w * 0.1848) * 0.13;
  });
}

/** Noise that falls off towards the heights: cloth, wood, distance. */
export function brown(seconds: number, seed: number): Sound {
  let last = 0;
  return white(seconds, seed).map((w) => {
    last = (last + 0.02 * w) / 1.02;
    return last * 10.1;
  });
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

function filter(sound: Sound, [b0, b1, b2, a1, a2]: Coefficients): Sound {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

function angles(hz: number, q: number): { cos: number; alpha: number } {
  const w = (TAU * hz) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

export function low(sound: Sound, hz: number, q = Math.SQRT1_2): Sound {
  const { cos, alpha } = angles(hz, q);
  const [a0, b] = [1 + alpha, (1 - cos) / 2];
  return filter(sound, [b / a0, (2 * b) / a0, b / a0, (-2 * cos) / a0, (1 - alpha) / a0]);
}

export function high(sound: Sound, hz: number, q = Math.SQRT1_2): Sound {
  const { cos, alpha } = angles(hz, q);
  const [a0, b] = [1 + alpha, (1 + cos) / 2];
  return filter(sound, [b / a0, (-2 * b) / a0, b / a0, (-2 * cos) / a0, (1 - alpha) / a0]);
}

export function band(sound: Sound, hz: number, q: number): Sound {
  const { cos, alpha } = angles(hz, q);
  const a0 = 1 + alpha;
  return filter(sound, [alpha / a0, 0, -alpha / a0, (-2 * cos) / a0, (1 - alpha) / a0]);
}

const SHAPES: Record<Shape, (x: number) => number> = {
  quarter: (x) => Math.sin((x * Math.PI) / 2),
  cosine: (x) => (1 - Math.cos(x * Math.PI)) / 2,
  straight: (x) => x,
  steep: (x) => (x <= 0 ? 0 : 10 ** (5 * (x - 1)) * x),
};

/** Rises over `rise` seconds and dies away over the last `fall` seconds. */
export function fade(sound: Sound, rise: number, fall: number, shape: Shape = "cosine"): Sound {
  const [up, down] = [samples(rise), samples(fall)];
  return sound.map((x, i) => {
    const head = i < up ? SHAPES[shape](i / up) : 1;
    const left = sound.length - 1 - i;
    return x * head * (left < down ? SHAPES[shape](left / down) : 1);
  });
}

export const gain = (sound: Sound, dB: number): Sound => sound.map((x) => x * amplitude(dB));

/** Trembles `hz` times a second; depth 1 goes down to silence. */
export const tremble = (sound: Sound, hz: number, depth: number): Sound =>
  sound.map((x, i) => x * (1 - (depth / 2) * (1 - Math.sin((TAU * hz * i) / RATE))));

/** Cut to length, or filled up with silence. */
export function cut(sound: Sound, seconds: number, from = 0): Sound {
  const out = new Float64Array(samples(seconds));
  out.set(sound.subarray(samples(from), samples(from) + out.length));
  return out;
}

/** The sound, so many seconds later. */
export const at = (seconds: number, sound: Sound): Sound => chain(new Float64Array(samples(seconds)), sound);

/** The sound with silence after it. */
export const rest = (sound: Sound, seconds: number): Sound =>
  chain(sound, new Float64Array(samples(seconds)));

export function mix(...sounds: readonly Sound[]): Sound {
  const out = new Float64Array(Math.max(...sounds.map((sound) => sound.length)));
  for (const sound of sounds) {
    for (let i = 0; i < sound.length; i++) out[i] = (out[i] ?? 0) + (sound[i] ?? 0);
  }
  return out;
}

export function chain(...sounds: readonly Sound[]): Sound {
  const out = new Float64Array(sounds.reduce((sum, sound) => sum + sound.length, 0));
  let position = 0;
  for (const sound of sounds) {
    out.set(sound, position);
    position += sound.length;
  }
  return out;
}

export const times = (count: number, sound: Sound): Sound => chain(...Array<Sound>(count).fill(sound));

/** A plucked string: a burst of noise that runs round a loop and loses its heights. */
export function pluck(seconds: number, hz: number, seed: number): Sound {
  const loop = white(1 / hz, seed);
  return Float64Array.from({ length: samples(seconds) }, (_, i) => {
    const k = i % loop.length;
    const now = loop[k] ?? 0;
    loop[k] = 0.498 * (now + (loop[(k + 1) % loop.length] ?? 0));
    return now;
  });
}

/** Wraps half a second of what would follow onto the head of a noise, so that it loops without a seam. */
export function seamless(sound: Sound, seconds: number): Sound {
  const head = fade(cut(sound, 0.5), 0.5, 0, "quarter");
  const tail = fade(cut(sound, 0.5, seconds), 0, 0.5, "quarter");
  return chain(mix(head, tail), cut(sound, seconds - 0.5, 0.5));
}

/** A knock: a low tone that falls and is gone. The body of wood, cardboard, iron. */
export const knock = (seconds: number, from: number, to: number, dB: number): Sound =>
  gain(fade(sine(seconds, from, to), 0.001, seconds * 0.85), dB);

/** A click: a few milliseconds of noise around one pitch. The surface of things. */
export const click = (seconds: number, hz: number, q: number, dB: number, seed: number): Sound =>
  gain(fade(band(pink(seconds, seed), hz, q), 0.001, seconds * 0.8), dB);

/** Something hard is struck: partials in Hz that die away, each a little softer and shorter than the one before. */
export const ring = (seconds: number, partials: readonly number[], dB: number): Sound =>
  mix(
    ...partials.map((hz, i) => {
      const length = seconds / (1 + 0.35 * i);
      return gain(fade(sine(length, hz), 0.001, length * 0.98, "cosine"), dB - 4 * i);
    }),
  );
