/** Every setting the facts are measured in. Facts share them: each is run once a seed. */
import { KINDS } from "../../sim/index.ts";
import type { Scene } from "./types.ts";

const shops = (id: string, variants: readonly string[] = [], over: Partial<Scene> = {}): Scene => ({
  id,
  kind: "shops",
  village: "fujian",
  variants,
  changes: [],
  ...over,
});

const sewing = (id: string, variants: readonly string[] = [], over: Partial<Scene> = {}): Scene => ({
  id,
  kind: "sewing",
  village: "jiangsu",
  variants,
  changes: [],
  ...over,
});

const set = (path: string, value: number) => ({ path, value });
const LONE = [0, 1, 2, 3].map((house) =>
  sewing(`lawful-${house}`, ["one-house-legal"], { changes: [set("sewing.legalHouse", house)] }),
);

/**
 * House 0 as each character that differs in a village of shops, everything else alike. The undercutter is left out: here
 * it does what the imitator does.
 */
export const CAST: readonly Scene[] = KINDS.flatMap((kind, i) =>
  kind === "undercutter" ? [] : [shops(`as-${kind}`, [], { cast: i })],
);

export const SCENES: readonly Scene[] = [
  shops("fujian"),
  shops("no-imitation", ["no-imitation"]),
  shops("no-search", ["no-search"]),
  shops("no-ad-auction", ["no-ad-auction"]),
  shops("register-half", ["design-register-half"]),
  shops("register", ["design-register"]),
  shops("niche", [], { village: "niche" }),
  shops("title", [], { changes: [set("shops.titleRound", 26)] }),
  shops("high-road", [], { changes: [set("shops.ladder.house", 0)] }),
  shops("high-road-helped", ["training-and-credit", "own-channel"], {
    changes: [set("shops.ladder.house", 0)],
  }),
  ...CAST,
  sewing("jiangsu"),
  sewing("long-deadlines", ["long-deadlines"]),
  sewing("market-hall", [], { village: "market-hall" }),
  sewing("hours-and-table", ["hours-kept-by-all", "rate-table"], {
    changes: [set("sewing.overtimePay", 1)],
  }),
  sewing("rules-only", ["rules-only"]),
  sewing("skills-only", ["skills-only"]),
  sewing("cooperation-only", ["cooperation-only"]),
  sewing("all-three", ["all-three"]),
  sewing("no-pass-on", ["no-pass-on"]),
  sewing("machine-one", [], { changes: [set("sewing.machineHouse", 1)] }),
  sewing("machine-for-all", ["machine-for-all"]),
  sewing("seasons", [], { changes: [set("sewing.season", 1)] }),
  sewing("seasons-hall", [], { village: "market-hall", changes: [set("sewing.season", 1)] }),
  ...LONE,
  { id: "house", kind: "house", village: "", variants: [], changes: [], most: 60 },
];

export function sceneOf(id: string): Scene {
  const scene = SCENES.find((s) => s.id === id);
  if (!scene) throw new Error(`facts: there is no scene "${id}"`);
  return scene;
}
