/** Who is awake at which hour: the 24-hour day as windows. At three it is what the run knows; around it a plain guess. Pure. */
import type { LaneHouse } from "../../sim/index.ts";

/** 0 dark, 1 the door, 2 some windows, 3 all of them. */
export type Awake = 0 | 1 | 2 | 3;

/** Nobody is up before; who sewed at three sleeps longer. */
const UP = { usual: 6, late: 8 } as const;
const WORK_FROM = 8;
/** hours of a day that go to meals, and from the last stitch to bed */
const MEALS = 1.5;
const TO_BED = 1;
const BED = { earliest: 22, latest: 26, sewsAtThree: 28 } as const;

/** A number of its own for every lot, so that not all go to bed in the same minute. */
export const luckOf = (lot: number, n: number): number => (Math.imul(lot + 7, 0x9e3779b1) >>> 8) % n;

/** Hour at which the last light goes out, 22 .. 28 (4 in the morning). */
export function bedHour({ lit, hoursWeek, lot }: Pick<LaneHouse, "lit" | "hoursWeek" | "lot">): number {
  if (lit) return BED.sewsAtThree;
  const early = luckOf(lot, 2);
  if (hoursWeek <= 0) return BED.earliest + early;
  const end = WORK_FROM + hoursWeek / 7 + MEALS + TO_BED;
  return Math.min(BED.latest, Math.max(BED.earliest, Math.floor(end)) + early);
}

/** How many lights of a neighbour's house are on at an hour of the day. */
export function awakeAt(
  house: Pick<LaneHouse, "lit" | "hoursWeek" | "lot" | "open" | "people">,
  clock: number,
): Awake {
  if (!house.open) return 0;
  const bed = bedHour(house);
  const up = (house.lit ? UP.late : UP.usual) + luckOf(house.lot, 2);
  const late = clock < up ? clock + 24 : clock;
  if (late >= bed) return 0;
  if (late < 22) return late < up ? 1 : 3;
  return late < 24 || house.people > 4 ? 2 : 1;
}

/** A family that sews nothing: in the evening at home, asleep by ten. */
export const familyAwake = (lot: number, clock: number): Awake =>
  clock >= 6 && clock < 21 + luckOf(lot, 2) ? 2 : 0;

/** The own house is lit by those who are really up. */
export const ownAwake = (people: number): Awake => (people > 3 ? 3 : people > 1 ? 2 : people > 0 ? 1 : 0);
