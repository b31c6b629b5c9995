/** The phone and the Platform. Its call is made of the two tones the music never plays, in three gaits. */
import {
  at,
  band,
  brown,
  chain,
  click,
  cut,
  fade,
  gain,
  low,
  mix,
  type Sound,
  saw,
  sine,
  tremble,
} from "../synth.ts";

/** One stroke of the phone's motor on a wooden table. */
function buzzing(seconds: number, seed: number): Sound {
  const motor = tremble(low(saw(seconds, 148), 620), 37, 0.35);
  const table = tremble(band(brown(seconds, seed), 900, 1.2), 37, 0.9);
  return mix(gain(fade(motor, 0.03, 0.06), -9), gain(fade(table, 0.03, 0.06), -2.4));
}

export const phone = (): Sound => chain(buzzing(0.38, 1), new Float64Array(8160), buzzing(0.38, 2));
/** One short stroke: news that can wait. */
export const buzz = (): Sound => buzzing(0.24, 3);

/** A finger on the glass: a message goes out. */
export const tap = (): Sound =>
  mix(
    mix(click(0.02, 1300, 1.2, 0, 21), gain(fade(sine(0.04, 240, 170), 0.001, 0.035), -14)),
    at(0.16, mix(click(0.02, 1200, 1.2, -1, 22), gain(fade(sine(0.04, 230, 160), 0.001, 0.035), -15))),
    at(0.27, mix(click(0.02, 1350, 1.2, -2, 23), gain(fade(sine(0.04, 245, 170), 0.001, 0.035), -16))),
  );

/** A glassy tone with a small swell. */
function tone(hz: number, seconds: number, dying: number): Sound {
  const body = gain(fade(sine(seconds, hz), 0.012, dying, "steep"), -8);
  const shimmer = gain(fade(sine(seconds, hz * 1.004), 0.02, dying, "steep"), -16);
  return mix(body, gain(fade(sine(seconds, hz * 2.76), 0.003, seconds * 0.95), -29), shimmer);
}

const G_SHARP = 830.61;
const C_SHARP = 1108.73;
const first = (): Sound => fade(cut(tone(G_SHARP, 0.26, 0.2), 0.17), 0, 0.02);

/** Friendly: two rising tones. */
export const nudge = (): Sound => chain(first(), tone(C_SHARP, 0.55, 0.48));
/** Insistent: the second tone comes twice. */
export function notice(): Sound {
  const second = tone(C_SHARP, 0.55, 0.48);
  return chain(first(), fade(cut(second, 0.2), 0, 0.04), second);
}
/** An octave lower, slower, no smile. */
export const letter = (): Sound =>
  chain(fade(cut(tone(G_SHARP / 2, 0.5, 0.3), 0.42), 0, 0.05), tone(C_SHARP / 2, 1, 0.9));
