/** Everything a run stands on that does not change while it runs: the level, its rules, and the shared content it uses. */
import type { Card, Ending, PromiseData, Prompt } from "./schema/card.ts";
import type { LevelData, StyleData } from "./schema/level.ts";
import type { ProjectData } from "./schema/project.ts";
import type { Regime } from "./schema/regime.ts";
import type { Variant, VillageData } from "./schema/village.ts";

export interface Setting {
  readonly level: LevelData;
  readonly regime: Regime;
  /** in the level's order */
  readonly cards: readonly Card[];
  readonly promises: readonly PromiseData[];
  readonly endings: readonly Ending[];
  readonly prompts: readonly Prompt[];
  readonly styles: readonly StyleData[];
  /** the village the house stands in, in rounds of the level's length; null where the level has none */
  readonly village: VillageData | null;
  /** the same village in rounds of its preset; absent where a round has the preset's length */
  readonly unscaled?: VillageData;
  /** lists of changed rules that cards and projects of the level may bring into force while it runs; absent without any */
  readonly agreements?: readonly Variant[];
  /** what the village can do together, with this level's numbers; absent without any */
  readonly projects?: readonly ProjectData[];
  /** the setting as the run began, where this one is a later hour's; see rules.ts */
  readonly base?: Setting;
  /** FNV-1a of the level's own data, regime and shared content it uses: run codes carry it */
  readonly hash: number;
}
