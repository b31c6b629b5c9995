/** The one way to change a world: ask, then do. */
import { COMMANDS } from "./commands/index.ts";
import type { Command, CommandKind, Refusal, Step } from "./commands/types.ts";
import { inForce } from "./rules.ts";
import type { CommandRule, Run } from "./run.ts";
import type { Setting } from "./setting.ts";
import type { World } from "./state.ts";

function ruleOf(kind: CommandKind): CommandRule<CommandKind> | undefined {
  // the map is exact by kind; TypeScript cannot follow the pairing of key and command through an index
  return Object.hasOwn(COMMANDS, kind) ? (COMMANDS[kind] as unknown as CommandRule<CommandKind>) : undefined;
}

/** Why a decision is not possible now, or undefined. The very function that greys a button. */
export function check(world: World, setting: Setting, command: Command): Refusal | undefined {
  const rule = ruleOf(command.kind);
  if (!rule) return { reason: "badValue" };
  if (world.ended && command.kind !== "because") return { reason: "runOver" };
  return rule.check(world, inForce(world, setting), command);
}

/** Applies a decision to the world in place and reports what happened; a refused one changes nothing. */
export function step(world: World, setting: Setting, command: Command): Step {
  const refusal = check(world, setting, command);
  if (refusal) return { facts: [], refusal };
  const run: Run = { world, setting: inForce(world, setting), facts: [] };
  ruleOf(command.kind)?.apply(run, command);
  return { facts: run.facts };
}
