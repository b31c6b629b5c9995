/** One level made ready to play: its data, rules and the shared things it uses, with the hash that run codes carry. */
import {
  type Card,
  changeRegime,
  changeVillage,
  hashText,
  type LevelData,
  type ProjectData,
  placesIn,
  type Regime,
  rulesIn,
  type Setting,
  type SetupChange,
  type Variant,
  type VillageData,
  withRounds,
} from "../sim/index.ts";
import { endingsOf } from "./endings.ts";
import { resolveLevel } from "./options.ts";
import { projectsOf } from "./projects.ts";
import type { Content } from "./types.ts";
import { effectsOf, projectEffects } from "./walk.ts";

export interface SettingOptions {
  /** false: cards marked as temptation stay away (the teacher's switch) */
  temptations?: boolean;
  /** single numbers of the regime changed, and values of the level's options; a change that is none makes the setting undefined */
  changes?: readonly SetupChange[];
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

/** The level's sale stands among the rules of its village: from days of the run to rounds of the market. */
function withSale(preset: VillageData, { village }: LevelData): VillageData {
  const { sale, before = 0, roundDays = 1 } = village ?? {};
  if (!sale || !preset.shops) return preset;
  const round = (day: number): number => before + Math.floor(day / roundDays) + 1;
  const sign: [number, number] = [round(sale.sign[0]), round(sale.sign[1])];
  return { ...preset, shops: { ...preset.shops, sale: { ...sale, sign, first: round(sale.first) } } };
}

/** The level's village under a variant's rules, in rounds of its preset; undefined if a change is none. */
function villageOf(content: Content, level: LevelData, variant?: Variant): VillageData | null | undefined {
  const preset = level.village && content.villages.get(level.village.preset);
  if (!level.village || !preset) return null;
  const changes = [...(level.village.changes ?? []), ...(variant?.village ?? [])];
  const village = withSale(preset, level);
  const changed = changes.length > 0 ? changeVillage(village, changes) : village;
  const { titleShops } = level.village;
  if (!changed?.shops || titleShops === undefined) return changed;
  return { ...changed, shops: { ...changed.shops, titleShops } };
}

/** The same in rounds of the level's own length. */
function inRounds(level: LevelData, village: VillageData | null): VillageData | null {
  if (!village?.shops || !level.village) return village;
  return { ...village, shops: withRounds(village.shops, level.village.roundDays) };
}

/** A regime by its id: a file of its own, or a named list of changes to the level's own rules. */
function regimeOf(
  content: Content,
  level: LevelData,
  id: string,
): { base: Regime; variant?: Variant } | undefined {
  const own = content.regimes.get(id);
  if (own) return { base: own };
  const base = content.regimes.get(level.regime);
  const variant = content.variants.get(id);
  return base && variant ? { base: { ...base, id }, variant } : undefined;
}

/** Lists of changed rules that the level's cards and projects may bring into force while it runs. */
function agreementsOf(content: Content, cards: readonly Card[], projects: readonly ProjectData[]): Variant[] {
  const effects = [
    ...cards.flatMap(effectsOf).map(({ effect }) => effect),
    ...projects.flatMap(projectEffects),
  ];
  const ids = new Set(effects.flatMap((e) => ("agree" in e ? [e.agree] : [])));
  return pick([...ids].sort(), content.variants);
}

/** Single numbers of the rules: a variant's may only be numbers in a regime, its lists belong to villages. */
const numbersOf = (variant?: Variant): SetupChange[] =>
  (variant?.regime ?? []).flatMap(({ path, value }) => (typeof value === "number" ? [{ path, value }] : []));

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
  const { changes: set = [] } = options;
  const found = content.levels.find((l) => l.id === levelId);
  const level = found && resolveLevel(found, placesIn(set)).level;
  const named = level && regimeOf(content, level, regimeId ?? level.regime);
  const changes = [...numbersOf(named?.variant), ...rulesIn(set)];
  const regime = named && changeRegime(named.base, changes);
  const unscaled = level && villageOf(content, level, named?.variant);
  if (!level || !regime || unscaled === undefined) return undefined;
  const village = inRounds(level, unscaled);
  const cards = pick(level.cards, content.cards).filter(
    (c) => options.temptations !== false || !c.temptation,
  );
  const parts = {
    level,
    regime,
    cards,
    promises: pick(level.promises, content.promises),
    endings: endingsOf(level, content),
    prompts: pick(level.prompts, content.prompts),
    styles: pick(level.styles, content.styles),
  };
  const projects = projectsOf(level, content.projects);
  if (!projects) return undefined;
  const agreements = agreementsOf(content, cards, projects);
  // what a level does not have leaves its fingerprint as it was before there was such a thing
  const more = {
    ...(agreements.length > 0 ? { agreements } : {}),
    ...(projects.length > 0 ? { projects } : {}),
  };
  const printed = village ? { ...parts, ...more, village } : { ...parts, ...more };
  const scaled = unscaled?.shops ? { unscaled } : {};
  return { ...parts, ...more, ...scaled, village, hash: hashText(stable(printed)) };
}
