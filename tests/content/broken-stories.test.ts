/** What a level tells, broken in one way each: its words, cards, endings, projects, promises and questions. */
import { describe, test } from "vitest";
import { createWords, loadCatalogue } from "../../src/i18n/index.ts";
import { at, type Break, breaker, file, HOUSE, put, type Spoil } from "../support/broken.ts";

const EN = "08-one-house/en.json";
const DE = "08-one-house/de.json";
const ZH = "08-one-house/zh.json";
const CARDS = "_shared/cards/one-house.json";
const CARDS_EN = "_shared/cards/one-house.en.json";
const CARDS_DE = "_shared/cards/one-house.de.json";
const ENDINGS = "_shared/endings/one-house.json";
const PROJECTS = "_shared/projects/one-house.json";
const PROMISES = "_shared/promises/one-house.json";
const PROMPTS = "_shared/prompts/one-house.json";

const inAll =
  (spoil: (language: string) => Spoil): Spoil =>
  (files) => {
    for (const language of ["en", "de", "zh"]) spoil(language)(files);
  };

const noWords = inAll((language) => file(`08-one-house/${language}.json`));
const quotesLuck = inAll((l) =>
  put(`_shared/cards/one-house.${l}.json`, "cards.chalk-line.text", "{lottery}"),
);

const words: readonly Break[] = [
  ["no Chinese", HOUSE, file(ZH), `${ZH}  noWords`],
  ["no German for its cards", HOUSE, file(CARDS_DE), `${CARDS_DE}  noWords`],
  ["no words in any language", HOUSE, noWords, `${HOUSE} level.one-house.title noText`],
  ["a figure no card knows", HOUSE, quotesLuck, `${CARDS_EN} cards.chalk-line.text noSuchId`],
  ["a list of words", HOUSE, file(EN, ["One House"]), `${EN}  wrong`],
  at("a title in two of three", ZH, "level.one-house.title", undefined, "level.one-house.title noText"),
  at("a number as words", EN, "level.one-house.title", 8, "level.one-house.title wrong"),
  at("a bracket left open", DE, "level.one-house.goalNow", "{now", "level.one-house.goalNow badMessage"),
  at("a parameter of its own", DE, "level.one-house.goalNow", "{x}", "level.one-house.goalNow otherParams"),
  at("other words than elsewhere", EN, "passports", { skill: "Guessed." }, "passports.skill otherWords"),
  at("too many words", CARDS_EN, "cards.chalk-line.text", "w ".repeat(61), "cards.chalk-line.text tooLong"),
];

const card = (what: string, path: string, value: unknown, fault: string): Break =>
  at(what, CARDS, `cards.0.${path}`, value, fault);

const WALL = "cards.chalk-line.choices.wall";

const cards: readonly Break[] = [
  card("a dilemma without a choice", "choices", [], "cards.0.choices size"),
  card("a dilemma told by nobody", "who", "nobody", "cards.chalk-line.who noSuchId"),
  card("a dilemma of no kind", "kind", "trilemma", "cards.0.kind wrong"),
  card("a card that is there twice", "id", "the-lorry", "cards.the-lorry twice"),
  card("a choice that is there twice", "choices.1.id", "wall", `${WALL} twice`),
  card("two largest buttons", "choices.0.prominent", true, "cards.chalk-line.choices twoProminent"),
  card("a condition that is no word", "when", { mood: "good" }, "cards.0.when wrong"),
  card("an unknown quantity", "when", { is: "happiness", min: 1 }, "cards.0.when.is wrong"),
  card("somebody unknown who must be there", "when", { here: "nobody" }, "cards.chalk-line noSuchId"),
  card("a promise nobody wrote", "when", { promise: "x", is: "kept" }, "cards.chalk-line noSuchId"),
  card("an answer no card has", "when", { seen: "the-lorry", choice: "fly" }, "cards.chalk-line noSuchId"),
  card("a flag nobody sets", "when", { flag: "ghost" }, "cards.chalk-line neverSet"),
  card("a flag nobody reads", "choices.0.effects.0", { set: "ghost" }, `${WALL}.effects.0 neverRead`),
  card(
    "an effect that is no word",
    "choices.0.effects.0",
    { bless: "it" },
    "cards.0.choices.0.effects.0 wrong",
  ),
  card("an effect on nobody", "choices.0.effects.1.who", "nobody", `${WALL}.effects.1 noSuchId`),
  card("a measure nobody sells", "choices.0.effects.0.build", "tower", `${WALL}.effects.0 noSuchId`),
  card("an ending it does not have", "choices.0.effects.0", { end: "moon" }, `${WALL}.effects.0 noSuchId`),
  card("a question nobody asks", "prompts", ["q99"], "cards.chalk-line.prompts.0 noSuchId"),
  card("a source nobody has", "sources", ["E99"], "cards.chalk-line.sources.0 noSuchId"),
];

const rest: readonly Break[] = [
  at("an ending without witness", ENDINGS, "endings.0.witnesses", [], "endings.0.witnesses size"),
  at("a witness nobody is", ENDINGS, "endings.0.witnesses.0.who", "x", "endings.sealed.witnesses noSuchId"),
  [
    "a witness without words",
    HOUSE,
    put(ENDINGS, "endings.0.witnesses.0.line", "silence"),
    `${HOUSE} endings.sealed.witnesses.silence noText`,
  ],
  at("an ending that cannot come", ENDINGS, "endings.0.when", { any: [] }, "sealed cannotHappen"),
  at("a project that needs less than nobody", PROJECTS, "projects.0.needs", -1, "projects.0.needs size"),
  at(
    "a project that gives to nobody",
    PROJECTS,
    "projects.1.gains.0.who",
    "nobody",
    "projects.homework-table.gains.0 noSuchId",
  ),
  at("a promise nothing can judge", PROMISES, "promises.0.test", "beNice", "promises.0.test wrong"),
  at("a promise to nobody", PROMISES, "promises.0.to", "nobody", "promises.p-wall.to noSuchId"),
  at(
    "a promise nobody remembers",
    PROMISES,
    "promises.0.remembers",
    ["x"],
    "promises.p-wall.remembers.0 noSuchId",
  ),
  at("a question about no card", PROMPTS, "prompts.0.when", { seen: "no-card" }, "prompts.q35 noSuchId"),
];

const expectBroken = breaker(createWords("en", await loadCatalogue("en")));

describe.each([
  ["words", words],
  ["cards", cards],
  ["things it tells", rest],
] as const)("among its %s a level plays on with", (_what, rows) => {
  test.each(rows)("%s", (...row) => expectBroken(row, true));
});
