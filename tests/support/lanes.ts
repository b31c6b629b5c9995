/** The small game in the sewing village of Jiangsu: forty real houses around it, ten of them with names. */
import * as v from "valibot";
import jiangsu from "../../levels/_shared/villages/jiangsu.json" with { type: "json" };
import type { LevelData } from "../../src/sim/schema/level.ts";
import { type RuleChange, VillageSchema } from "../../src/sim/schema/village.ts";
import type { Setting } from "../../src/sim/setting.ts";
import { changeVillage } from "../../src/sim/village/change.ts";
import { type SettingChanges, smallSetting } from "./setting.ts";

export const SEWING: NonNullable<LevelData["sewing"]> = {
  tiers: [
    { rating: 100, reviews: 0, most: 100, perDay: [3, 4] },
    { rating: 440, reviews: 20, most: 300, perDay: [4, 6] },
  ],
  parts: [
    { id: "sleeves", minutesBp: [0, 4000, 2500, 800] },
    { id: "collars", minutesBp: [0, 0, 3500, 700] },
  ],
  partBp: 2000,
  sampleBp: 3000,
  sampleFrom: 150,
  samplePay: 3000,
  couples: [{ id: "he-and-lin", people: 2, skill: 8500, from: 8, to: 22 }],
  brokers: [{ id: "ma", cutBp: 1800 }],
  consultants: { announceAt: 60, visitAt: 130 },
};

/** `rules`: changed rules of the village; `sewing`: changed fields of what the level says about the app. */
export function laneSetting(
  over: SettingChanges & { rules?: readonly RuleChange[]; sewing?: Partial<LevelData["sewing"]> } = {},
): Setting {
  const { rules = [], sewing, level, ...rest } = over;
  const village = changeVillage(v.parse(VillageSchema, jiangsu), rules);
  if (!village) throw new Error("the changed rules do not fit jiangsu");
  const setting = smallSetting({
    ...rest,
    level: {
      village: { preset: "jiangsu", roundDays: 1, named: [], before: 21 },
      sewing: { ...SEWING, ...sewing },
      ...level,
    },
  });
  return { ...setting, village };
}
