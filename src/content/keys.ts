/** Which words a level needs: the keys of everything it and the things it uses show. */

import type { Card, Ending, LevelData } from "../sim/index.ts";
import { checkBorrows } from "./borrows.ts";
import type { Collected } from "./collect.ts";
import { endingsOf } from "./endings.ts";
import { type ContentError, fault, LANGUAGES } from "./types.ts";

const under = (root: string, id: string, fields: readonly string[]): string[] =>
  fields.map((field) => `${root}.${id}.${field}`);

function cardKeys(card: Card): string[] {
  const choices = card.choices.flatMap((c) => under(`cards.${card.id}.choices`, c.id, ["label", "then"]));
  return [...under("cards", card.id, ["title", "text"]), ...choices];
}

function endingKeys(ending: Ending): string[] {
  const lines = ending.witnesses.map((w) => `endings.${ending.id}.witnesses.${w.line}`);
  return [...under("endings", ending.id, ["name", "picture", "figures"]), ...lines];
}

/** Ids that exist; those that do not are named elsewhere. */
const there = (ids: readonly string[], shelf: ReadonlyMap<string, unknown>): string[] =>
  ids.filter((id) => shelf.has(id));

/** All keys a level cannot do without, in every language. */
function keysOf(level: LevelData, { shared, data }: Collected, file: string): string[] {
  const { aim } = level.goal;
  const [root, id] = aim === undefined ? ["level", level.id] : [`level.${level.id}.aims`, aim];
  const people = [
    ...[...level.people, ...level.later, ...level.outside].map((p) => p.id),
    ...level.shops.flatMap((s) => s.person ?? []),
    level.goal.person,
    ...[...(level.sewing?.couples ?? []), ...(level.sewing?.brokers ?? [])].map((t) => t.id),
    ...(level.table?.seats ?? []).map((s) => s.who),
    ...(level.asked ? [level.asked.who] : []),
    ...level.cards.flatMap((id) => shared.cards.get(id)?.who ?? []).filter((id) => id !== "phone"),
  ];
  const keys = [
    ...under("level", level.id, ["title", "subtitle", "goal", "intro", "place"]),
    ...under(root, id, ["goal"]),
    // money is said by the interface
    ...(level.goal.is === "cash" ? [] : under(root, id, ["goalNow", "goalReached", "goalMissed"])),
    ...under("regimes", level.regime, ["name", "about"]),
    ...people.flatMap((id) => under("people", id, ["name", "short", "role"])),
    ...level.shops.flatMap((s) => under("shops", s.id, ["name"])),
    ...(level.channel ? under("shops", level.channel.shop, ["name"]) : []),
    ...level.styles.flatMap((id) => under("styles", id, ["name"])),
    ...level.rivals.flatMap((r) => under("rivals", r.id, ["name"])),
    ...(level.safety?.measures ?? []).flatMap((m) => under("measures", m.id, ["name", "about"])),
    ...(level.table?.seats ?? []).flatMap((s) => s.wants.map((w) => `level.${level.id}.wants.${w.id}`)),
    ...(level.asked?.items ?? []).map((item) => `level.${level.id}.asked.${item.id}`),
    ...(level.operations ?? []).flatMap((id) => under("operations", id, ["short", "long", "station"])),
    ...(level.fixtures?.sides ?? []).flatMap((s) => under("sides", s.id, ["name"])),
    ...(level.fixtures?.rounds ?? []).flatMap((r) => under("rounds", r.id, ["name"])),
    ...level.notices.flatMap((n) => under("notices", n.id, ["title", "chat", "exact"])),
    ...level.cards.flatMap((id) => shared.cards.get(id) ?? []).flatMap(cardKeys),
    ...there(level.projects?.ids ?? [], shared.projects).flatMap((id) =>
      under("projects", id, ["name", "about", "does", "free"]),
    ),
    ...there(level.promises, shared.promises).flatMap((id) => under("promises", id, ["text", "to"])),
    ...endingsOf(level, shared).flatMap(endingKeys),
    ...there(level.prompts, shared.prompts).flatMap((id) =>
      under("prompts", id, ["question", "paper", "aim", "likely", "then"]),
    ),
    ...there(level.background, shared.background).flatMap((id) =>
      under("background", id, ["title", "text", "grade"]),
    ),
    ...there(level.sources, shared.sources).flatMap((id) => under("sources", id, ["text"])),
    ...(data.get(file)?.passports ?? []).map((p) => `passports.${p.text}`),
  ];
  return [...new Set(keys)];
}

/** Words of what is set before the first hour. */
function optionKeys({ id, options = [] }: LevelData): string[] {
  return options.flatMap((option) => {
    const root = `level.${id}.options.${option.id}`;
    return [
      `${root}.name`,
      `passports.${option.passport}`,
      ...option.values.flatMap((v) => under(root, v.id, ["name", "about"])),
    ];
  });
}

/** Words no language has. A key that only some languages lack is named where the languages are compared. */
function missing(file: string, keys: readonly string[], { textFiles }: Collected): ContentError[] {
  return keys
    .filter((key) => !LANGUAGES.some((language) => textFiles.has(`${language} ${key}`)))
    .map((key) => fault(file, key, "noText", { key, language: LANGUAGES.join(", ") }, false));
}

/** Words a level needs and does not have, or would have only by chance: from a level it does not borrow from. */
export function checkKeys(level: LevelData, all: Collected, file: string): ContentError[] {
  const keys = keysOf(level, all, file);
  return [...missing(file, keys, all), ...checkBorrows(file, level, keys, all)];
}

/** Words that no language has for the options of a level. */
export const checkOptionWords = (level: LevelData, all: Collected, file: string): ContentError[] =>
  missing(file, optionKeys(level), all);

/** Passports of shared files whose words are missing. */
export function checkPassportWords(all: Collected): ContentError[] {
  return [...all.data]
    .filter(([file]) => !file.endsWith("/level.json"))
    .flatMap(([file, { passports }]) => {
      const keys = new Set(passports.map((p) => `passports.${p.text}`));
      return missing(file, [...keys], all);
    });
}
