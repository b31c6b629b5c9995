/** How a group of runs is called: its level, its rules, and what was set beforehand where a level leaves that open. */
import type { Group } from "../../../classroom/index.ts";
import type { Words } from "../../../i18n/index.ts";
import { placesIn } from "../../../sim/index.ts";
import type { LevelEntry } from "../../context.ts";

type Option = NonNullable<LevelEntry["options"]>[number];

/** "Jiangsu: sewing to order", "2 weeks"; undefined where this copy has no such value. */
function setOf(names: Words, level: string, options: readonly Option[], places: readonly number[]) {
  if (places.length > options.length) return undefined;
  const chosen = options.map(({ id, values }, at) => ({ id, value: values[places[at] ?? 0] }));
  if (chosen.some(({ value }) => value === undefined)) return undefined;
  return chosen.map(({ id, value }) => names.t(`level.${level}.options.${id}.${value}.name`));
}

/** "Free Play", "As in the level · Jiangsu: sewing to order · 2 weeks · A hospital bill" */
export function groupTitle(
  words: Words,
  names: Words,
  levels: readonly LevelEntry[],
  { level, regime, entries }: Pick<Group, "level" | "regime" | "entries">,
): { readonly title: string; readonly rules: string } {
  const title = `level.${level}.title`;
  const rule = `regimes.${regime}.name`;
  const places = placesIn(entries[0]?.head?.changes ?? []);
  const options = levels.find(({ id }) => id === level)?.options ?? [];
  const set = setOf(names, level, options, places) ?? [words.t("teachers.board.groupUnknown")];
  const isOwn = !names.has(rule) || regime === "paper";
  return {
    title: names.has(title) ? names.t(title) : level,
    rules: [isOwn ? words.t("teachers.ownRules") : names.t(rule), ...set].join(" · "),
  };
}
