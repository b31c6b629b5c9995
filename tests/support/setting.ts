/**
 * A small real game for tests of the rules: six people, two shops, three styles, ten neighbours, the rules of the paper.
 * `smallSetting({ level, regime… })` changes whole fields of it; nothing here is a stand-in for the rules themselves.
 */
import * as v from "valibot";
import paper from "../../levels/_shared/regimes/paper.json" with { type: "json" };
import type { Card, Ending, PromiseData, Prompt } from "../../src/sim/schema/card.ts";
import { type LevelData, LevelSchema, type PersonData, StyleFile } from "../../src/sim/schema/level.ts";
import { type Regime, RegimeSchema } from "../../src/sim/schema/regime.ts";
import type { Setting } from "../../src/sim/setting.ts";

/** The rules in force, read from the file the game reads. */
export const paperRegime: Regime = v.parse(RegimeSchema, paper);

/** A trained person who works from 8 to 20 with Sunday free. */
export function somebody(id: string, over: Partial<PersonData> = {}): PersonData {
  return {
    id,
    age: 35,
    skill: [10000, 10000, 10000, 10000],
    trust: 600,
    fatigue: 150,
    health: 950,
    rateBp: 10000,
    from: 8,
    to: 20,
    freeDay: 6,
    seat: -1,
    ...over,
  };
}

const styles = v.parse(StyleFile, {
  styles: [
    { id: "tee", garment: "tshirt", goods: "clothes", minutes: 18, cloth: 1200, online: 5900 },
    { id: "shirt", garment: "shirt", goods: "clothes", minutes: 24, cloth: 2200, online: 8900 },
    { id: "collar", garment: "shirt", goods: "parts", minutes: 6, cloth: 200, online: 0 },
  ],
  passports: [],
}).styles;

const RATINGS = [452, 461, 448, 470, 455, 440, 466, 459, 445, 472];

function smallLevel(): LevelData {
  return v.parse(LevelSchema, {
    id: "small",
    number: 0,
    province: "jiangsu",
    place: "small",
    regime: "paper",
    date: "2016-05-02",
    weekday: 0,
    hour: 6,
    days: 21,
    endHour: 22,
    secondsPerDay: 20,
    minutes: 10,
    goal: { is: "cash", from: 0, to: 500000, person: "aizhen", at: 480 },
    cash: 600000,
    loan: 0,
    loanDueAt: 0,
    rentWeek: 38000,
    rate: 22,
    courier: [7, 18],
    clothHours: 2,
    house: { beds: 3, exits: 1, extinguisher: true },
    stations: [1, 2, 2, 1],
    people: [
      somebody("guilan", { owner: true, age: 38 }),
      somebody("weimin", { owner: true, age: 41 }),
      somebody("xiulian", { age: 47 }),
      somebody("aizhen", { age: 29 }),
      somebody("dengbo", { age: 44 }),
      somebody("xiaomei", { age: 19 }),
    ],
    later: [somebody("jiang")],
    outside: [{ id: "song", trust: 500 }],
    standing: { rating: 460, reviews: 24, onTimeBp: 9300, certificate: false },
    shops: [
      { id: "south-window", trust: 600 },
      { id: "tall-tree", trust: 300 },
    ],
    styles: ["tee", "shirt", "collar"],
    requests: {
      perDay: [2, 4],
      from: 9,
      to: 22,
      quantities: [30, 50, 80, 100, 100, 150, 200],
      hours: [24, 72],
      open: [3, 12],
      penaltyBp: [200, 1000],
      firstAt: 6,
      scripted: [],
    },
    rivals: RATINGS.map((rating, i) => ({
      id: `house-${i}`,
      kind: i % 6,
      people: 4 + (i % 5),
      costBp: 9600 + 80 * i,
      rating,
      onTimeBp: 9000 + 50 * i,
      certificate: i % 3 === 0,
    })),
    moreRivals: 0,
    rainDays: [],
    notices: [],
    holidays: [],
    cards: [],
    promises: [],
    offered: [],
    endings: ["enough", "closed"],
    prompts: [],
    background: [],
    sources: [],
    predictions: [],
    passports: [],
  });
}

export interface SettingChanges {
  level?: Partial<LevelData>;
  house?: Partial<Regime["house"]>;
  money?: Partial<Regime["money"]>;
  platform?: Partial<Regime["platform"]>;
  orders?: Partial<Regime["orders"]>;
  cards?: readonly Card[];
  promises?: readonly PromiseData[];
  endings?: readonly Ending[];
  prompts?: readonly Prompt[];
}

/** The small game, with whole fields of level and rules changed. A fresh object every time. */
export function smallSetting(over: SettingChanges = {}): Setting {
  return {
    level: { ...smallLevel(), ...over.level },
    regime: {
      ...paperRegime,
      house: { ...paperRegime.house, ...over.house },
      money: { ...paperRegime.money, ...over.money },
      platform: { ...paperRegime.platform, ...over.platform },
      orders: { ...paperRegime.orders, ...over.orders },
    },
    cards: over.cards ?? [],
    promises: over.promises ?? [],
    endings: over.endings ?? [],
    prompts: over.prompts ?? [],
    styles,
    village: null,
    hash: 0,
  };
}
