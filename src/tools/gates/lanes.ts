/** Level 2's house put into the living village of Jiangsu, so that random play meets that village too. */
import type { Content } from "../../content/index.ts";
import type { LevelData } from "../../sim/index.ts";

const HOUSE = "light-at-three";
export const LANES = "light-in-the-lanes";

const SEWING: NonNullable<LevelData["sewing"]> = {
  tiers: [
    { rating: 100, reviews: 0, most: 100, perDay: [3, 5] },
    { rating: 440, reviews: 20, most: 300, perDay: [4, 6] },
  ],
  parts: [
    { id: "sleeves", minutesBp: [0, 4000, 2500, 800] },
    { id: "collars", minutesBp: [0, 0, 3500, 700] },
  ],
  partBp: 2000,
  sampleBp: 2000,
  sampleFrom: 150,
  samplePay: 3000,
  couples: [
    { id: "couple-at-home", people: 2, skill: 8500, from: 8, to: 22 },
    { id: "couple-behind", people: 2, skill: 7500, from: 9, to: 23 },
  ],
  brokers: [{ id: "broker", cutBp: 1800 }],
  consultants: { announceAt: 60, visitAt: 130 },
};

/** The same levels and one more, with forty real neighbours. */
export function withLanes(content: Content): Content {
  const level = content.levels.find((l) => l.id === HOUSE);
  if (!level) return content;
  const village = { preset: "jiangsu", roundDays: 1, named: [], before: 21 };
  return { ...content, levels: [...content.levels, { ...level, id: LANES, village, sewing: SEWING }] };
}
