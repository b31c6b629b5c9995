/** Four to six questions to talk about, chosen from what happened: feel, happened, why, the real world, what if or what next. */
import { type Condition, holds, type Prompt, type Setting, type World } from "../sim/index.ts";

export const STAGES: readonly Prompt["stage"][] = ["feel", "happened", "why", "real", "whatIf", "next"];
/** most of a stage; "why" may have two */
export const MOST_OF_STAGE: Readonly<Record<Prompt["stage"], number>> = {
  feel: 1,
  happened: 1,
  why: 2,
  real: 1,
  whatIf: 1,
  next: 1,
};

/** How particular a condition is: the number of tests it makes. A prompt for everybody has none. */
function particular(condition: Condition): number {
  if ("all" in condition) return condition.all.reduce((sum, c) => sum + particular(c), 0);
  if ("any" in condition) return Math.max(0, ...condition.any.map(particular));
  if ("not" in condition) return particular(condition.not);
  return 1;
}

/** Every question whose condition holds in this run, the more particular first, then by id. */
export function promptsThatFit(world: World, setting: Setting): Prompt[] {
  return setting.prompts
    .filter((p) => holds(world, setting, p.when))
    .sort((a, b) => particular(b.when) - particular(a.when) || (a.id < b.id ? -1 : 1));
}

/** In the order of talking; of each stage those whose condition is rarest first. At most six. */
export function promptsFor(world: World, setting: Setting): Prompt[] {
  const fits = promptsThatFit(world, setting);
  const chosen = STAGES.flatMap((stage) =>
    fits.filter((p) => p.stage === stage).slice(0, MOST_OF_STAGE[stage]),
  );
  // one "what if" or one "what next" is enough where there are many
  const spare = chosen.length > 6 ? chosen.findLast((p) => p.stage === "next") : undefined;
  return chosen.filter((p) => p !== spare).slice(0, 6);
}
