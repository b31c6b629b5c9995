/** Orders and money: stamp, coins, the lid of the box that is not ours. */
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
  type Sound,
  sine,
} from "../synth.ts";

/** The sleeve lifts, the stamp comes down, the table answers. */
export function stamp(): Sound {
  const sleeve = gain(fade(band(brown(0.1, 31), 500, 1), 0.03, 0.06), -16);
  const tableRing = gain(fade(sine(0.22, 392), 0.001, 0.21), -24);
  return mix(
    sleeve,
    at(0.09, mix(knock(0.16, 128, 52, -4), click(0.05, 1300, 0.8, 5, 32))),
    at(0.092, tableRing),
  );
}

const coinTone = (hz: number, dB: number): Sound =>
  mix(gain(fade(sine(0.13, hz), 0.001, 0.125), dB), gain(fade(sine(0.1, hz * 1.51), 0.001, 0.095), dB - 5));

const slide = (seconds: number, seed: number): Sound =>
  gain(fade(high(low(pink(seconds, seed), 1500), 300), seconds * 0.45, seconds * 0.36, "quarter"), -13);
const lid = (seed: number): Sound => mix(knock(0.17, 104, 66, -5), click(0.04, 900, 0.8, -3, seed));

/** Coins slide away, and a lid shuts over them. */
export const escrow = (): Sound =>
  mix(
    at(0.02, coinTone(1760, -19)),
    at(0.12, coinTone(1980, -19)),
    at(0.21, coinTone(1480, -20)),
    at(0.32, coinTone(1661, -22)),
    at(0.41, coinTone(1318, -24)),
    slide(0.55, 33),
    at(0.66, lid(34)),
  );

/** The lid opens, and the coins come this way. */
export const release = (): Sound =>
  mix(
    gain(lid(35), -5),
    at(0.16, slide(0.42, 36)),
    at(0.22, coinTone(1318, -22)),
    at(0.33, coinTone(1661, -20)),
    at(0.44, coinTone(1480, -19)),
    at(0.54, coinTone(1980, -18)),
    at(0.66, coinTone(1760, -17)),
  );

/** One coin on the table; it jumps twice. */
export const coin = (): Sound =>
  mix(
    mix(coinTone(2100, -14), knock(0.05, 210, 150, -18)),
    at(0.13, coinTone(2130, -19)),
    at(0.2, coinTone(2090, -24)),
  );

/** Notes are counted out by thumb, and a few coins laid on top. */
export function wages(): Sound {
  const note = (i: number): Sound =>
    at(i * 0.12, gain(fade(band(pink(0.09, 40 + i), 2000, 0.8), 0.05, 0.03, "quarter"), -3));
  const coins = [1976, 1568, 1760].map((hz, i) => at(0.66 + i * 0.11, coinTone(hz, -18)));
  return mix(...[0, 1, 2, 3, 4].map(note), ...coins);
}

/** A drawer is pulled open, something light rolls in it, it is pushed shut. */
export const drawer = (): Sound =>
  mix(
    gain(fade(low(brown(0.3, 51), 700), 0.12, 0.1, "quarter"), -10),
    at(0.27, knock(0.08, 190, 130, -13)),
    at(0.36, click(0.02, 1800, 2, -7, 52)),
    at(0.44, click(0.02, 1650, 2, -11, 53)),
    at(0.6, gain(fade(low(brown(0.24, 54), 800), 0.1, 0.04, "quarter"), -10)),
    at(0.83, mix(knock(0.15, 130, 78, -5), click(0.04, 800, 0.8, -3, 55))),
  );

/** Paper, and one plucked string. */
export const review = (): Sound =>
  low(
    mix(
      gain(fade(band(pink(0.16, 56), 2200, 0.7), 0.09, 0.05, "quarter"), -10),
      at(0.15, gain(fade(low(pluck(0.8, 659.26, 57), 3200), 0.002, 0.6), -7)),
    ),
    5500,
  );
