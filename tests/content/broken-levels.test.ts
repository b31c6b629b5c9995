/** A level's own file and folder, broken in one way each. */
import { describe, test } from "vitest";
import { createWords, loadCatalogue } from "../../src/i18n/index.ts";
import { at, type Break, breaker, file, HOUSE, LANES, MASKS, put, SALE } from "../support/broken.ts";

const STYLES = "_shared/styles/one-village-one-product.json";
const CARDS = "_shared/cards/one-house.json";
const FOLDER = "08-one-house";

function deep(n: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < n; i++) value = [value];
  return value;
}

/** A rule change of the Platform, announced in the evening for the morning after. */
const OVERNIGHT = {
  id: "fees",
  announceAt: 10,
  inForceAt: 20,
  weights: { price: 1, time: 1, rating: 1, onTime: 1, certificate: 1, reply: 1, fit: 1 },
};

const NOBODYS_GOAL = { is: "trust", of: "nobody", from: 0, to: 1, person: "degui", at: 100 };

const out: readonly Break[] = [
  ["no level.json", HOUSE, file(HOUSE), `${HOUSE}  missing`],
  ["a list instead of a level", HOUSE, file(HOUSE, []), `${HOUSE} id missing`],
  ["nothing instead of a level", HOUSE, file(HOUSE, null), `${HOUSE}  wrong`],
  ["brackets a thousand deep", HOUSE, file(HOUSE, deep(1000)), `${HOUSE}  tooDeep`],
  at("a word for a number", HOUSE, "cash", "much", "cash wrong"),
  at("half a fen", HOUSE, "rate", 18.5, "rate size"),
  at("a field that is not there", HOUSE, "people", undefined, "people missing"),
  at("a field nobody knows", HOUSE, "weather", "fine", "weather unknown"),
  at("nobody in the house", HOUSE, "people", [], "people size"),
  at("a child at the machine", HOUSE, "people.0.age", 15, "people.0.age size"),
  at("three skills of four", HOUSE, "people.0.skill", [1, 2, 3], "people.0.skill.3 missing"),
  at("an id in capitals", HOUSE, "cards.0", "Chalk Line", "cards.0 wrong"),
  at("an unknown quantity as goal", HOUSE, "goal.is", "luck", "goal.is wrong"),
  at("a goal without a date", HOUSE, "goal.at", undefined, "goal.at missing"),
  at("a day in words", HOUSE, "date", "13 October 2015", "date wrong"),
  at("a province that is not on the map", HOUSE, "province", "atlantis", "province wrong"),
  at("a passport of a fourth kind", HOUSE, "passports.0.kind", "guess", "passports.0.kind wrong"),
  at("no shop that could ask", HOUSE, "shops", [], "shops size"),
  at("one ending only", HOUSE, "endings", ["half-past-two"], "endings size"),
  at("no ending that exists", HOUSE, "endings", ["one", "two"], "endings.0 noSuchId"),
  at("rules that do not exist", HOUSE, "regime", "anarchy", "regime noSuchId"),
  at("a style that does not exist", HOUSE, "styles.0", "tutu", "styles.0 noSuchId"),
  at(
    "an unknown shop that asks",
    HOUSE,
    "requests.scripted.0.shop",
    "x",
    "requests.scripted.0.shop noSuchId",
  ),
  at("a village nobody has drawn", HOUSE, "village.preset", "venice", "village.preset noSuchId"),
  at("a change to no rule", LANES, "village.changes.0.path", "shops.weather", "village.changes wrong"),
  at("a change to no project", HOUSE, "projects.changes.0.path", "fire-wall.x", "projects.changes wrong"),
  at("an own shop without a village", MASKS, "village", undefined, "ownShop noSuchId"),
  at("an own style that takes no time", STYLES, "styles.0.minutes", 0, "styles.0.minutes size"),
  at("rules nobody wrote", CARDS, "cards.0.when", { rule: "x", is: "inForce" }, "cards.chalk-line noSuchId"),
  at("goods of a style it has not", MASKS, "fixtures.goods.0.style", "x", "fixtures.goods.0.style noSuchId"),
  at("an offer of such a style", MASKS, "ownShop.listings.0.style", "x", "ownShop.listings.0.style noSuchId"),
];

const plays: readonly Break[] = [
  ["a file nobody reads", HOUSE, file(`${FOLDER}/notes.json`, {}), `${FOLDER}/notes.json  unknownFile`],
  ["words in French", HOUSE, file(`${FOLDER}/fr.json`, {}), `${FOLDER}/fr.json  unknownFile`],
  [
    "a misspelt kind",
    HOUSE,
    file("_shared/card/one-house.json", {}),
    "_shared/card/one-house.json  unknownFile",
  ],
  at("another number than its folder", HOUSE, "number", 5, "number wrong"),
  at("numbers without passports", HOUSE, "passports", [], "number noPassport"),
  ["a quotation of nothing", HOUSE, passport({ kind: "quoted" }), `${HOUSE} passports.0 noSource`],
  [
    "a quotation of an unknown source",
    HOUSE,
    passport({ sources: ["E99"] }),
    `${HOUSE} passports.0 noSuchId`,
  ],
  ["a passport without words", HOUSE, passport({ text: "because" }), `${HOUSE} passports.because noText`],
  at("a card that does not exist", HOUSE, "cards.0", "no-such-card", "cards.0 noSuchId"),
  at("an ending that does not exist", HOUSE, "endings.0", "happy-ever-after", "endings.0 noSuchId"),
  at("no ending that always holds", HOUSE, "endings", ["sealed", "walk-out"], "endings.1 noLastEnding"),
  at("a promise that does not exist", HOUSE, "promises.0", "p-moon", "promises.0 noSuchId"),
  at("a promise offered and not listed", HOUSE, "offered", ["p-moon"], "offered.0 noSuchId"),
  at("a question that does not exist", HOUSE, "prompts.0", "q99", "prompts.0 noSuchId"),
  at("an unknown page of the book", HOUSE, "background.0", "page", "background.0 noSuchId"),
  at("a source that does not exist", HOUSE, "sources.0", "E99", "sources.0 noSuchId"),
  at("a project that does not exist", HOUSE, "projects.ids.1", "town-hall", "projects.ids.1 noSuchId"),
  at("somebody nobody knows", HOUSE, "people.0.id", "nobody", "people.0 noSuchId"),
  at("somebody twice", HOUSE, "people.1.id", "guilan", "people.1 twice"),
  at("a neighbour twice", HOUSE, "rivals.1.id", "tao", "rivals.1 twice"),
  at("a goal for nobody", HOUSE, "goal.person", "nobody", "goal.person noSuchId"),
  at("a goal about nobody", HOUSE, "goal", NOBODYS_GOAL, "goal.of noSuchId"),
  at("a shop kept by nobody", HOUSE, "shops.0.person", "nobody", "shops.south-window noSuchId"),
  at("a rule change overnight", HOUSE, "notices", [OVERNIGHT], "notices.0.inForceAt size"),
  at("more hours at least than at most", HOUSE, "requests.hours", [72, 24], "requests.hours size"),
  at("things of a level it does not name", HOUSE, "borrows", [], "borrows notBorrowed"),
  at("a level nobody has made", HOUSE, "borrows", ["light-at-three", "atlantis"], "borrows noSuchId"),
  at("a side nobody plays for", MASKS, "fixtures.makers.0.side", "x", "fixtures.makers.0.side noSuchId"),
  at("a designer from elsewhere", MASKS, "ownShop.designers.0", "degui", "ownShop.designers.0 noSuchId"),
  at("a sale that ends before it begins", SALE, "village.sale.sign", [11, 1], "village.sale.sign size"),
];

/** The first passport, which is that of every number. */
function passport(fields: object) {
  return put(HOUSE, "passports.0", {
    path: "**",
    kind: "derived",
    sources: ["E18"],
    text: "skill",
    ...fields,
    ...("kind" in fields ? { sources: [] } : {}),
  });
}

const expectBroken = breaker(createWords("en", await loadCatalogue("en")));

describe("a level is left out, and all others load, with", () => {
  test.each(out)("%s", (...row) => expectBroken(row, false));
});

describe("a level plays on with what is left, and its author hears of", () => {
  test.each(plays)("%s", (...row) => expectBroken(row, true));
});
