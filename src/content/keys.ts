/** Which words a level needs: the keys of everything it and the things it uses show. */
import type { Card, Ending, LevelData } from "../sim/index.ts";
import type { Collected } from "./collect.ts";
import { flat } from "./texts.ts";
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

/** All keys a level cannot do without, in every language. */
export function keysOf(level: LevelData, { shared, data }: Collected, file: string): string[] {
  const people = [
    ...[...level.people, ...level.later, ...level.outside].map((p) => p.id),
    ...level.shops.flatMap((s) => s.person ?? []),
    level.goal.person,
    ...level.cards.flatMap((id) => shared.cards.get(id)?.who ?? []).filter((id) => id !== "phone"),
  ];
  const keys = [
    ...under("level", level.id, ["title", "subtitle", "goal", "intro", "place"]),
    ...under("regimes", level.regime, ["name", "about"]),
    ...people.flatMap((id) => under("people", id, ["name", "short", "role"])),
    ...level.shops.flatMap((s) => under("shops", s.id, ["name"])),
    ...level.styles.flatMap((id) => under("styles", id, ["name"])),
    ...level.rivals.flatMap((r) => under("rivals", r.id, ["name"])),
    ...level.notices.flatMap((n) => under("notices", n.id, ["title", "chat", "exact"])),
    ...level.cards.flatMap((id) => shared.cards.get(id) ?? []).flatMap(cardKeys),
    ...level.promises.flatMap((id) => under("promises", id, ["text", "to"])),
    ...level.endings.flatMap((id) => shared.endings.get(id) ?? []).flatMap(endingKeys),
    ...level.prompts.flatMap((id) => under("prompts", id, ["question", "paper", "aim", "likely", "then"])),
    ...level.background.flatMap((id) => under("background", id, ["title", "text", "grade"])),
    ...level.sources.flatMap((id) => under("sources", id, ["text"])),
    ...(data.get(file)?.passports ?? []).map((p) => `passports.${p.text}`),
  ];
  return [...new Set(keys)];
}

/** Words a level needs and a language does not have. */
export function checkKeys(level: LevelData, all: Collected, file: string): ContentError[] {
  const errors: ContentError[] = [];
  const keys = keysOf(level, all, file);
  for (const language of LANGUAGES) {
    const there = flat(all.texts[language]);
    for (const key of keys) {
      if (!there.has(key)) errors.push(fault(file, key, "noText", { key, language }, false));
    }
  }
  return errors;
}

/** Passports of shared files whose words are missing. */
export function checkPassportWords({ data, texts }: Collected): ContentError[] {
  const errors: ContentError[] = [];
  for (const language of LANGUAGES) {
    const there = flat(texts[language]);
    for (const [file, { passports }] of data) {
      for (const key of new Set(passports.map((p) => `passports.${p.text}`))) {
        if (!file.endsWith("/level.json") && !there.has(key))
          errors.push(fault(file, key, "noText", { key, language }, false));
      }
    }
  }
  return errors;
}
