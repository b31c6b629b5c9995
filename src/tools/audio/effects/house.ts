/** The house: doors, bowls, the tube, the kettle. */
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
  ring,
  type Sound,
  saw,
  sine,
  tremble,
} from "../synth.ts";

export const knocks = (): Sound => {
  const one = (seed: number): Sound => mix(knock(0.1, 182, 118, -5), click(0.04, 820, 0.8, -1, seed));
  return mix(one(101), at(0.21, gain(one(102), -2)), at(0.43, one(103)));
};

/** Latch, hinge, and the door falls to. */
export const door = (): Sound =>
  mix(
    click(0.025, 1700, 1.5, -3, 104),
    at(0.05, gain(fade(tremble(low(saw(0.3, 116, 148), 900), 23, 0.7), 0.12, 0.1, "quarter"), -23)),
    at(0.42, mix(knock(0.2, 98, 56, -4), gain(fade(band(brown(0.16, 105), 300, 0.8), 0.002, 0.14), -5))),
    at(0.47, click(0.025, 1500, 1.5, -5, 106)),
  );

/** The iron gate to the lane: bars, bolt. */
export const gate = (): Sound =>
  mix(
    gain(fade(tremble(low(saw(0.32, 205, 262), 1500), 29, 0.6), 0.14, 0.12, "quarter"), -23),
    at(0.36, mix(ring(0.75, [311, 523, 811, 1270], -11), knock(0.1, 120, 70, -8))),
    at(0.62, mix(click(0.03, 1900, 1.5, 0, 107), ring(0.2, [960, 1510], -18))),
  );

/** A chair is pushed back from a table. */
export const chair = (): Sound =>
  mix(
    gain(fade(tremble(band(pink(0.42, 108), 620, 1), 38, 0.75), 0.06, 0.08, "quarter"), -3),
    gain(fade(tremble(low(saw(0.42, 92, 104), 700), 38, 0.5), 0.06, 0.08, "quarter"), -17),
    at(0.46, knock(0.08, 140, 92, -10)),
  );

/** A bunch of keys on the table. */
export const keys = (): Sound => {
  const bits = [3080, 2650, 3410, 2890, 3240, 2480, 3000];
  return mix(
    ...bits.map((hz, i) =>
      at(0.05 * i + 0.013 * ((i * 5) % 3), ring(0.09, [hz, hz * 1.34], -15 - (i % 3) * 2)),
    ),
    at(0.36, mix(knock(0.08, 205, 140, -9), ring(0.12, [2720, 3350], -17))),
  );
};

/** Two bowls set down on wood, chopsticks across. */
export function bowl(): Sound {
  const one = (pitch: number): Sound =>
    mix(ring(0.28, [1450 * pitch, 2210 * pitch, 3180 * pitch], -13), knock(0.07, 230, 150, -11));
  return mix(
    one(1),
    at(0.34, gain(one(0.9), -2)),
    at(0.66, click(0.02, 2000, 3, -3, 109)),
    at(0.71, click(0.02, 2300, 3, -5, 110)),
  );
}

/** The tube starts: three tries, then its hum. */
export function neon(): Sound {
  const plink = (hz: number, seed: number): Sound =>
    mix(ring(0.07, [hz, hz * 1.27], -17), click(0.012, 2600, 1, -4, seed));
  const hum = gain(fade(mix(low(saw(0.9, 100), 520), gain(sine(0.9, 300), -12)), 0.05, 0.5, "quarter"), -20);
  return mix(plink(2640, 111), at(0.17, plink(2710, 112)), at(0.29, plink(2600, 113)), at(0.33, hum));
}

/** The light switch. */
export const lightOff = (): Sound =>
  mix(click(0.014, 1600, 1, 1, 114), knock(0.05, 240, 150, -9), at(0.055, click(0.012, 2100, 1.2, -5, 115)));

/** The lid of the kettle rattles, steam under it. */
export function kettle(): Sound {
  const rattles = [0, 0.11, 0.2, 0.33, 0.4, 0.52, 0.6, 0.67, 0.79, 0.88, 0.97];
  const lid = rattles.map((t, i) =>
    at(
      t,
      gain(
        mix(ring(0.05, [1720 + 60 * (i % 3), 2430], -19), click(0.012, 1900, 2, -11, 116 + i)),
        -((i * 5) % 4),
      ),
    ),
  );
  const bubbling = tremble(band(brown(1.25, 130), 420, 0.9), 9, 0.6);
  const air = low(high(pink(1.25, 131), 900), 3400);
  return mix(
    ...lid,
    gain(fade(bubbling, 0.2, 0.4, "quarter"), -12),
    gain(fade(air, 0.3, 0.5, "quarter"), -22),
  );
}
