/** Work of hands: scissors, iron, tape, paper. */
import {
  at,
  band,
  brown,
  click,
  fade,
  gain,
  high,
  knock,
  low,
  mix,
  pink,
  pluck,
  ring,
  type Sound,
  saw,
  sine,
  tremble,
} from "../synth.ts";

function snip(pitch: number, seed: number): Sound {
  const blades = gain(
    fade(low(high(pink(0.13, seed), 1500 * pitch), 4600 * pitch), 0.1, 0.01, "quarter"),
    -9,
  );
  const meet = mix(
    gain(fade(sine(0.025, 2300 * pitch, 1500 * pitch), 0.001, 0.02), -16),
    click(0.02, 2600 * pitch, 1, -3, seed + 1),
  );
  return mix(blades, at(0.128, meet));
}
export const scissors = (): Sound => low(mix(snip(1, 61), at(0.25, snip(0.94, 63))), 6000);

/** The valve of the iron. */
export const steam = (): Sound =>
  mix(
    gain(at(0.08, fade(low(high(pink(1.15, 65), 700), 4200), 0.03, 0.95, "quarter")), -9),
    knock(0.1, 118, 70, -9),
    at(0.08, gain(fade(tremble(band(pink(0.7, 66), 2600, 2), 17, 0.55), 0.02, 0.6, "quarter"), -10)),
  );

/** The iron is set down flat, and stays. */
export const iron = (): Sound =>
  mix(
    knock(0.2, 86, 48, -3),
    click(0.05, 700, 0.8, -1, 67),
    ring(0.3, [642, 1010], -20),
    at(0.09, gain(fade(high(low(pink(0.9, 68), 3600), 900), 0.15, 0.7, "quarter"), -21)),
  );

export const tape = (): Sound =>
  low(
    mix(
      gain(fade(tremble(band(pink(0.58, 69), 1700, 0.6), 86, 0.75), 0.05, 0.02, "quarter"), -5),
      gain(fade(tremble(low(high(saw(0.58, 172, 246), 500), 2600), 43, 0.6), 0.06, 0.02, "quarter"), -19),
      at(0.62, click(0.05, 2400, 0.8, -1, 70)),
      at(0.63, knock(0.07, 160, 90, -11)),
    ),
    5200,
  );

/** A thread pulls tight and snaps. */
export const thread = (): Sound =>
  low(
    mix(
      gain(fade(tremble(band(pink(0.22, 71), 2400, 3), 60, 0.6), 0.18, 0.02, "quarter"), -12),
      at(0.22, mix(click(0.015, 2300, 0.8, 2, 72), gain(fade(pluck(0.16, 740, 73), 0.001, 0.13), -12))),
    ),
    3800,
  );

/** A bale of cut cloth is set down. */
export const bundle = (): Sound =>
  mix(
    gain(fade(low(pink(0.16, 74), 900), 0.12, 0.03, "quarter"), -15),
    at(0.15, knock(0.22, 72, 44, -4)),
    at(0.15, gain(fade(low(pink(0.3, 75), 620), 0.004, 0.27), 0)),
  );

/** A parcel flies and lands among others. */
export const parcel = (): Sound =>
  mix(
    gain(fade(band(pink(0.22, 76), 700, 0.6), 0.16, 0.05, "quarter"), -12),
    at(0.24, mix(knock(0.16, 132, 74, -5), click(0.09, 420, 0.7, 3, 77))),
    at(0.4, gain(mix(knock(0.1, 150, 96, -5), click(0.06, 520, 0.7, 0, 78)), -9)),
  );

const rustle = (seconds: number, hz: number, seed: number): Sound =>
  gain(fade(band(pink(seconds, seed), hz, 0.7), seconds * 0.55, seconds * 0.3, "quarter"), -5);

/** A slip of paper is laid on the table. */
export const slip = (): Sound =>
  low(
    mix(rustle(0.2, 2400, 81), at(0.2, mix(click(0.02, 1400, 0.9, -5, 82), knock(0.04, 190, 140, -19)))),
    5600,
  );

/** A page is turned. */
export const page = (): Sound =>
  low(
    mix(
      rustle(0.22, 1900, 83),
      at(0.17, gain(rustle(0.26, 2500, 84), -2)),
      at(0.42, click(0.02, 1100, 0.8, -11, 85)),
    ),
    5600,
  );

/** A pencil: three strokes and a full stop. */
export function pencil(): Sound {
  const stroke = (seconds: number, seed: number): Sound =>
    gain(fade(tremble(band(pink(seconds, seed), 2500, 1.1), 58, 0.7), 0.03, 0.04, "quarter"), -4);
  return low(
    mix(
      stroke(0.16, 86),
      at(0.22, stroke(0.11, 87)),
      at(0.39, stroke(0.2, 88)),
      at(0.68, click(0.02, 1500, 1, -2, 89)),
    ),
    5600,
  );
}

/** Paper is torn across, not fast. */
export const tear = (): Sound =>
  low(
    mix(
      gain(fade(tremble(band(pink(0.34, 90), 1900, 0.7), 47, 0.85), 0.04, 0.05, "quarter"), -5),
      at(0.36, gain(fade(tremble(band(pink(0.42, 91), 2300, 0.7), 71, 0.85), 0.05, 0.03, "quarter"), -3)),
    ),
    5600,
  );

/** The ledger closes. */
export const book = (): Sound =>
  mix(
    rustle(0.18, 1300, 92),
    at(0.2, mix(knock(0.14, 112, 62, -6), gain(fade(low(brown(0.12, 93), 900), 0.002, 0.1), -8))),
  );
