/** A run needs at most 1,500 words on its way: each card it meets, its answers, and what followed the chosen one, once. */
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { settingOf, type TextTree } from "../../src/content/index.ts";
import { recordOf, replay } from "../../src/runcode/index.ts";
import type { Fact, Setting } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const MOST_WORDS = 1500;
/** Somebody careful, somebody who takes the largest button, somebody who meets everybody. */
const BOTS = ["careful", "largest-button", "cooperative"];
const SEEDS = [2, 3];

const content = readContent();
const english = content.texts.en;

/** A stretch of plain text in the tree of a message; all else is a figure or a choice of texts. */
const LITERAL = 0;
type Parts = ReturnType<IntlMessageFormat["getAst"]>;

/** What is read of a text at most: of the ways a number can be said, one. */
const longest = (parts: Parts): string =>
  parts
    .map((part) => {
      if (!("options" in part)) return part.type === LITERAL ? part.value : "figure";
      const ways = Object.values(part.options).map(({ value }) => longest(value));
      return ways.reduce((a, b) => (b.length > a.length ? b : a), "");
    })
    .join("");

/** The words under a key, at any depth. */
function words(path: string): number {
  const at = path
    .split(".")
    .reduce<string | TextTree | undefined>(
      (tree, key) => (typeof tree === "object" ? tree[key] : undefined),
      english,
    );
  const count = (it: string | TextTree | undefined): number =>
    typeof it === "string"
      ? longest(new IntlMessageFormat(it, "en", undefined, { ignoreTag: true }).getAst())
          .trim()
          .split(/\s+/).length
      : Object.values(it ?? {}).reduce<number>((sum, part) => sum + count(part), 0);
  return count(at);
}

/** What a card asks to be read before it is answered; what it costs and does stands in figures. */
function cardWords(setting: Setting, id: string): number {
  const choices = setting.cards.find((card) => card.id === id)?.choices ?? [];
  const answers = choices.map((choice) => words(`cards.${id}.choices.${choice.id}.label`));
  return words(`cards.${id}.title`) + words(`cards.${id}.text`) + answers.reduce((sum, n) => sum + n, 0);
}

/** Words of a run; what comes again has been read. */
function load(setting: Setting, seed: number, bot: string): number {
  const { world, log } = play(setting, seed, botOf(bot)!);
  const read = new Map<string, number>();
  replay(setting, recordOf(world, setting, [], log, []), (_, facts: readonly Fact[]) => {
    for (const fact of facts) {
      if (fact.kind === "cardOpened") read.set(fact.card, cardWords(setting, fact.card));
      if (fact.kind === "cardChosen") {
        const key = `cards.${fact.card}.choices.${fact.choice}.then`;
        read.set(key, words(key));
      }
    }
  });
  return [...read.values()].reduce((sum, n) => sum + n, 0);
}

test.each(content.levels.map(({ id }) => id))("%s", (id) => {
  const setting = settingOf(content, id)!;
  for (const bot of BOTS)
    for (const seed of SEEDS) {
      const count = load(setting, seed, bot);
      expect(count, `${bot}, seed ${seed}`).toBeGreaterThan(300);
      expect(count, `${bot}, seed ${seed}`).toBeLessThanOrEqual(MOST_WORDS);
    }
});
