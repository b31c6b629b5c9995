/** Machines: their stitches are the rhythm section of the music (32 or 48 stitches a bar of 2.5 s). */
import {
  at,
  chain,
  click,
  cut,
  fade,
  gain,
  knock,
  low,
  mix,
  rest,
  ring,
  type Sound,
  saw,
  sine,
  times,
  tremble,
} from "../synth.ts";

/** One stitch: the needle bar knocks, the feed dog clicks, and something thin rings along. */
function stitch(seconds: number, hz: number, clickHz: number, clickDb: number): Sound {
  const ringing = gain(fade(sine(0.02, hz * 5), 0.001, 0.018), -23);
  const feed = at(0.012, click(0.016, clickHz, 0.9, clickDb + 11, Math.round(clickHz)));
  return cut(mix(knock(0.03, hz, hz / 2, -13), feed, ringing), seconds);
}

/** 3750 samples a stitch: 12.8 a second. Four stitches that differ a little, in an order that does not repeat soon. */
const LOCK = 3750 / 48_000;
const LOCK_STITCHES: Readonly<Record<string, Sound>> = {
  a: stitch(LOCK, 176, 1900, -9),
  b: stitch(LOCK, 168, 1750, -11),
  c: stitch(LOCK, 181, 2050, -12),
  d: stitch(LOCK, 164, 1800, -10),
};
const lockRow = (order: string): Sound =>
  chain(...[...order].map((key) => LOCK_STITCHES[key] ?? new Float64Array()));

export function lockstitch(): Sound {
  const hum = gain(tremble(sine(1.25, 100), 12.8, 1), -30);
  return mix(lockRow("abcbadcbabdbacdb"), hum, gain(sine(1.25, 200), -38));
}

/** 2500 samples a stitch: 19.2 a second, lighter, with the rattle of the loopers and a motor a fifth higher. */
export function overlock(): Sound {
  const step = 2500 / 48_000;
  const three = chain(
    stitch(step, 230, 2500, -8),
    stitch(step, 222, 2250, -10),
    stitch(step, 236, 2700, -11),
  );
  return mix(times(8, three), gain(low(saw(1.25, 152), 500), -33), gain(sine(1.25, 304), -36));
}

/** The same machine runs down stitch by stitch, the pedal comes up, and then nothing: the nothing belongs to it. */
export function refusal(): Sound {
  const gaps = [3750, 3750, 3750, 4100, 4600, 5300, 6300, 7800, 10_000, 13_500];
  const run = gaps.map((gap, i) =>
    gain(cut(stitch(0.4, 176, 1900, -9), gap / 48_000), -Math.floor((i + 1) / 4)),
  );
  const motor = gain(fade(sine(1.25, 100, 36), 0.01, 0.5, "quarter"), -22);
  const pedal = at(1.5, mix(knock(0.09, 92, 60, -8), click(0.05, 1200, 0.8, -2, 7)));
  return rest(mix(chain(...run), motor, pedal), 0.8);
}

/** Three stitches, then thread and cloth ball up under the plate and the motor stalls. */
export function jam(): Sound {
  const crunch = mix(
    knock(0.16, 120, 64, -4),
    gain(tremble(fade(low(saw(0.3, 128, 52), 1400), 0.005, 0.22), 31, 0.8), -10),
    click(0.12, 1500, 0.7, 0, 11),
  );
  const stalled = gain(fade(mix(sine(0.55, 100, 92), gain(saw(0.55, 50), -14)), 0.02, 0.4), -20);
  return mix(lockRow("abc"), at(3 * LOCK, crunch), at(3 * LOCK + 0.12, stalled));
}

/** The needle meets something hard. The motor runs out and nobody says a word. */
export function needle(): Sound {
  const strike = mix(
    ring(0.16, [3120, 1870, 2540], -9),
    knock(0.12, 150, 70, -5),
    click(0.03, 2200, 0.8, 2, 13),
  );
  const motor = gain(fade(mix(sine(0.8, 100, 34), gain(sine(0.8, 200, 68), -8)), 0.005, 0.6), -16);
  return rest(mix(lockRow("ab"), at(2 * LOCK, strike), at(2 * LOCK, motor)), 0.5);
}

/** The pedal goes down, the motor takes up, the first stitches come slowly and then run. */
export function machineStarts(): Sound {
  const gaps = [0.21, 0.15, 0.115, 0.095, 0.085, LOCK, LOCK, LOCK];
  const run = chain(...gaps.map((gap, i) => gain(stitch(gap, 172, 1850, -10), i < 2 ? -3 : 0)));
  const motor = gain(fade(sine(0.9, 42, 100), 0.05, 0.25, "quarter"), -24);
  return fade(mix(knock(0.08, 84, 56, -10), at(0.06, run), at(0.04, motor)), 0, 0.12);
}

/** An oil can is pressed twice. */
export function oil(): Sound {
  const press = (hz: number): Sound =>
    mix(gain(fade(sine(0.07, hz, hz * 0.55), 0.002, 0.06), -8), click(0.03, 1600, 1, -4, hz));
  return mix(press(620), at(0.1, press(430)), at(0.42, press(640)), at(0.52, press(440)));
}
