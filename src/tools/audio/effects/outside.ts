/** What comes in from the lane: moped, rain, crickets, the rooster, the school. */
import {
  at,
  band,
  brown,
  chain,
  cut,
  fade,
  gain,
  high,
  low,
  mix,
  pink,
  rest,
  type Sound,
  saw,
  seamless,
  sine,
  times,
  tremble,
} from "../synth.ts";

/** Comes, passes, is gone; the pitch falls as it passes. */
export function moped(): Sound {
  const engine = low(low(chain(saw(1.5, 94), saw(0.5, 94, 70), saw(1.5, 70)), 900), 1500);
  const road = tremble(low(brown(3.5, 141), 500), 23, 0.6);
  const pass = (sound: Sound): Sound => fade(fade(sound, 1.75, 1.75, "quarter"), 1.75, 1.75, "straight");
  return mix(gain(pass(engine), -7), gain(pass(road), -12));
}

function chirp(hz: number, dB: number, period: number): Sound {
  const one = gain(fade(sine(0.024, hz), 0.01, 0.012, "quarter"), dB);
  return cut(times(3, rest(one, 0.018)), period);
}

/** Two animals, one near and one far, on periods that divide five seconds, and the air of the night. */
export function crickets(): Sound {
  const far = times(10, chirp(2790, -30, 0.5));
  const turned = chain(cut(far, 0.21, 4.79), cut(far, 4.79));
  const air = gain(low(high(brown(5.5, 142), 90), 420), -27);
  return mix(times(8, chirp(3120, -22, 0.625)), turned, seamless(air, 5));
}

const DROPS = [
  9100, 4300, 15_700, 7100, 6200, 12_800, 3900, 10_300, 16_900, 5200, 8400, 14_100, 4700, 11_200, 7900,
  13_600, 6600, 17_300, 5900, 9800, 12_100, 8700, 14_900, 3500, 10_050,
];

/** Rain on tin: a steady noise and single drops that ring. */
export function rain(): Sound {
  const drop = (gap: number): Sound =>
    cut(gain(fade(sine(0.045, 820 + ((gap * 7) % 900)), 0.001, 0.042), -(19 + (gap % 9))), gap / 48_000);
  const steady = seamless(gain(low(high(pink(5.5, 143), 350), 3800), -17), 5);
  const roof = seamless(gain(band(brown(5.5, 144), 240, 0.7), -15), 5);
  return mix(steady, roof, cut(chain(...DROPS.map(drop)), 5));
}

/** Four syllables, some houses away. */
export function rooster(): Sound {
  const cry = (seconds: number, from: number, to: number): Sound => {
    const throat = saw(seconds, from, to);
    return fade(
      mix(band(throat, 1150, 1.4), gain(band(throat, 2300, 2), -5)),
      0.02,
      seconds * 0.3,
      "quarter",
    );
  };
  const last = chain(fade(cry(0.18, 620, 730), 0, 0.01), tremble(cry(0.5, 730, 540), 8, 0.2));
  return low(
    mix(cry(0.13, 500, 540), at(0.2, cry(0.12, 560, 590)), at(0.37, cry(0.2, 600, 660)), at(0.62, last)),
    3200,
  );
}

/** The electric bell of the school, across the canal. */
export function bell(): Sound {
  const shell = mix(sine(1.7, 1180), gain(sine(1.7, 2413), -7), gain(sine(1.7, 3128), -12));
  return low(gain(fade(tremble(shell, 21, 0.8), 0.01, 0.5, "quarter"), -10), 3600);
}
