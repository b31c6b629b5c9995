/** Questions of a level for a sheet: one of each stage, in the order of talking, the most particular to the level first. */
import { STAGES } from "../../../debrief/index.ts";
import type { Prompt, Setting } from "../../../sim/index.ts";

/** Every question of the level, stage by stage. */
export const allQuestions = ({ prompts }: Setting): readonly Prompt[] =>
  STAGES.flatMap((stage) => prompts.filter((prompt) => prompt.stage === stage));

/** A condition that asks for nothing belongs to every level: such a question comes last. */
const isForAll = ({ when }: Prompt): boolean => "all" in when && when.all.length === 0;

/** At most `most`; what if and what next are one of the two. */
export function sheetQuestions(setting: Setting, most: number): readonly Prompt[] {
  const chosen = STAGES.flatMap((stage) => {
    const of = setting.prompts.filter((prompt) => prompt.stage === stage);
    return of.find((prompt) => !isForAll(prompt)) ?? of[0] ?? [];
  });
  return chosen.slice(0, most);
}
