/** Light by the hour: how much of the light map lies over the picture, and its colour where no lamp shines. Pure. */
type Rgb = readonly [number, number, number];

interface Light {
  /** 0 day .. 1 night: weight of the light map */
  readonly night: number;
  readonly ambient: Rgb;
}

/** Key hours: morning mist, plain day, a low sun, dusk, night. Linear between. */
const HOURS: readonly (readonly [hour: number, night: number, ambient: Rgb])[] = [
  [0, 1, [53, 60, 124]],
  [4.5, 1, [53, 60, 124]],
  [5.5, 0.95, [104, 104, 156]],
  [6.5, 0.7, [214, 178, 176]],
  [7.5, 0.35, [255, 226, 190]],
  [8.5, 0, [255, 240, 220]],
  [16, 0, [255, 240, 220]],
  [17.2, 0.45, [255, 208, 150]],
  [18.2, 0.8, [226, 146, 122]],
  [19.2, 0.95, [122, 98, 150]],
  [20.2, 1, [53, 60, 124]],
  [24, 1, [53, 60, 124]],
];

/** Steps of the weight: finer ones change no colour by more than two of 255, yet a whole picture each. */
const STEPS = 100;

const RAIN: Rgb = [176, 188, 206];

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const mixed = (a: Rgb, b: Rgb, t: number): Rgb => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

/** The light at a time of day, 0..24 with fractions; rain greys the day. */
export function lightAt(time: number, rain: boolean): Light {
  const clock = ((time % 24) + 24) % 24;
  const after = HOURS.findIndex(([hour]) => hour > clock);
  const [a, b] = [HOURS[after - 1], HOURS[after]];
  if (!a || !b) return { night: 1, ambient: [53, 60, 124] };
  const t = (clock - a[0]) / (b[0] - a[0]);
  const night = Math.round(mix(a[1], b[1], t) * STEPS) / STEPS;
  const ambient = mixed(a[2], b[2], t);
  if (!rain) return { night, ambient };
  // Rain greys the day, and takes most of its colour from the evening.
  const wet = night < 0.6 ? 1 - (night / 0.6) * 0.45 : Math.max(0, 0.55 * (1 - night) * 2.5);
  return { night: Math.max(night, 0.6), ambient: mixed(ambient, RAIN, Math.min(1, wet)) };
}

/** Lamps go on when it is dark enough to need them. */
export const needsLamps = (night: number, rain: boolean): boolean => night > (rain ? 0.72 : 0.5);

export const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;
