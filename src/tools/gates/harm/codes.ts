/** Run codes of real games, for gates that damage or replay them. */
import { QUICK_BOTS } from "../../../bots/index.ts";
import { type Content, settingOf } from "../../../content/index.ts";
import { runLab } from "../../../lab/run.ts";
import type { Setting } from "../../../sim/index.ts";

export interface CodeOf {
  readonly code: string;
  readonly setting: Setting;
}

/** One run of every quick bot on every level, from this seed on. */
export function codesOf(content: Content, seeds: number, from: number): CodeOf[] {
  return content.levels.flatMap(({ id }) => {
    const setting = settingOf(content, id);
    if (!setting) return [];
    const { bots } = runLab({ setting, bots: QUICK_BOTS, seeds, from, cpu: () => 0 });
    return bots.flatMap(({ runs }) => runs.map(({ code }) => ({ code, setting })));
  });
}
