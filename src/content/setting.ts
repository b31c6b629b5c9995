/** One level made ready to play: its data, rules and the shared things it uses, with the hash that run codes carry. */
import { hashText, type Setting } from "../sim/index.ts";
import { type Change, changeRegime } from "./changes.ts";
import type { Content } from "./types.ts";

export interface SettingOptions {
  /** false: cards marked as temptation stay away (the teacher's switch) */
  temptations?: boolean;
  /** single numbers of the regime changed; a change that is none makes the setting undefined */
  changes?: readonly Change[];
}

/** JSON with the keys of every object in order, so that the order in a file does not matter. */
export function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([key, inner]) => key !== "passports" && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`);
  return `{${parts.join(",")}}`;
}

/** The things with these ids, in this order; ids that do not exist are left out (the loader has named them). */
function pick<T>(ids: readonly string[], shelf: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => shelf.get(id) ?? []);
}

/**
 * The setting of a level, under its own rules or those of another regime (for "what if" and the round table);
 * undefined for a level or regime that does not exist or was left out.
 */
export function settingOf(
  content: Content,
  levelId: string,
  regimeId?: string,
  options: SettingOptions = {},
): Setting | undefined {
  const level = content.levels.find((l) => l.id === levelId);
  const named = level && content.regimes.get(regimeId ?? level.regime);
  const regime = named && changeRegime(named, options.changes ?? []);
  if (!level || !regime) return undefined;
  const cards = pick(level.cards, content.cards).filter(
    (c) => options.temptations !== false || !c.temptation,
  );
  const parts = {
    level,
    regime,
    cards,
    promises: pick(level.promises, content.promises),
    endings: pick(level.endings, content.endings),
    prompts: pick(level.prompts, content.prompts),
    styles: pick(level.styles, content.styles),
  };
  return { ...parts, hash: hashText(stable(parts)) };
}
