/** Everything a run stands on that does not change while it runs: the level, its rules, and the shared content it uses. */
import type { Card, Ending, PromiseData, Prompt } from "./schema/card.ts";
import type { LevelData, StyleData } from "./schema/level.ts";
import type { Regime } from "./schema/regime.ts";
import type { VillageData } from "./schema/village.ts";

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
  /** FNV-1a of the level's own data, regime and shared content it uses: run codes carry it */
  readonly hash: number;
}
