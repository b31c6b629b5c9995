/** What is heard of one step: the same answer for the player, who sounds it, and for the caption line, which writes it. */
import type { Fact, Setting, World } from "../sim/index.ts";
import { type Cue, cueFor, cueOf } from "./cue.ts";
import type { SoundId } from "./sounds.ts";

/** Five things at once are noise, for the ear and for the eye alike. */
const MOST = 3;
const MOST_FAST = 2;

/** Each sound once, with the weight of its heaviest fact, most important first. */
function cuesFor(facts: readonly Fact[], setting: Setting | undefined): Cue[] {
  const bySound = new Map<SoundId, Cue>();
  for (const fact of facts) {
    const cue = cueFor(fact, setting);
    const known = cue && bySound.get(cue.sound);
    if (cue && (!known || known.importance < cue.importance)) bySound.set(cue.sound, cue);
  }
  return [...bySound.values()].sort((a, b) => b.importance - a.importance);
}

/** Scissors in hours of cutting, the iron in hours of finishing, in turns: hands are heard now and then, not always. */
function handsOf({ hour, people }: World): Cue[] {
  const [op, sound] = hour % 4 < 2 ? ([0, "scissors"] as const) : ([3, "steam"] as const);
  const busy = hour % 2 === 0 && people.some((p) => p.activity === "work" && p.op === op);
  return busy ? [cueOf(sound, 1)] : [];
}

/** Time runs faster than ear and eye can follow one by one. */
export const isFast = (clock: { readonly speed: number; readonly toNext: boolean }): boolean =>
  clock.speed > 1 || clock.toNext;

export interface Heard {
  readonly facts: readonly Fact[];
  readonly world: World;
  readonly setting: Setting;
}

/** Cues of a step, at most three. When time runs fast, at most two and no colour. */
export function cuesOfStep({ facts, world, setting }: Heard, fast: boolean): Cue[] {
  const cues = cuesFor(facts, setting);
  const passed = facts.some(({ kind }) => kind === "hourPassed");
  if (passed && !fast) cues.push(...handsOf(world));
  return cues.filter((cue) => !fast || cue.importance > 1).slice(0, fast ? MOST_FAST : MOST);
}
