/** A whole small set of level files that loads without a fault, for spoiling one thing at a time. */
import paper from "../../levels/_shared/regimes/paper.json" with { type: "json" };
import { LANGUAGES, load } from "../../src/content/index.ts";
import { smallSetting } from "./setting.ts";
import { ALWAYS, card, choice, ending, promise } from "./story.ts";

export type Files = Record<string, unknown>;

const passports = [{ path: "**", kind: "makers", text: "all" }];
const witnesses = ["platform", "song", "aizhen"].map((who) => ({ who, line: who }));

function dataFiles(): Files {
  const { level, styles } = smallSetting();
  const endings = [
    ending("enough", { when: { flag: "told" }, witnesses }),
    ending("closed", { when: ALWAYS, witnesses }),
  ];
  const cards = [card("gate", { choices: [choice("yes", { effects: [{ set: "told" }] }), choice("no")] })];
  const people = [...level.people, ...level.later, ...level.outside].map(({ id }) => ({
    id,
    sources: ["makers"],
  }));
  return {
    "01-small/level.json": {
      ...level,
      number: 1,
      cards: ["gate"],
      promises: ["word"],
      offered: ["word"],
      passports,
    },
    "_shared/people.json": { people, passports },
    "_shared/styles.json": { styles, passports },
    "_shared/cards/small.json": { cards, passports },
    "_shared/promises.json": { promises: [promise("word")], passports },
    "_shared/endings.json": { endings, passports },
    "_shared/sources.json": { sources: [{ id: "S72" }], passports },
    "_shared/regimes/paper.json": { ...paper, passports },
  };
}

/** Puts a message at a key of a text tree. */
export function say(tree: Files, key: string, text: string): void {
  const parts = key.split(".");
  const last = parts.pop() ?? "";
  let at = tree;
  for (const part of parts) {
    at[part] ??= {};
    at = at[part] as Files;
  }
  at[last] = text;
}

/** Fresh files every time; every key the check asks for has a word in every language. */
export function smallFiles(): Files {
  const files = structuredClone(dataFiles());
  const keys = load(files).errors.flatMap((e) => (e.problem === "noText" ? [String(e.values.key)] : []));
  for (const language of LANGUAGES) {
    const tree: Files = {};
    for (const key of keys) say(tree, key, "word");
    files[`01-small/${language}.json`] = tree;
  }
  return files;
}

/** The object at a path of a file, for changing it. */
export function at(files: Files, file: string, ...path: (string | number)[]): Files {
  return path.reduce(
    (value, step) => (value as Record<string | number, Files>)[step] as Files,
    files[file] as Files,
  );
}
