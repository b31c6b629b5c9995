/**
 * Every id a level names exists: in the level itself, or among the shared things. Without rules, styles and shops it
 * cannot be played; any other missing thing is named and left away.
 */
import {
  type Card,
  type Condition,
  changeVillage,
  type Effect,
  type LevelData,
  OF_PERSON,
  OF_PROJECT,
  OF_RULE,
  type ProjectData,
  type Quantity,
} from "../sim/index.ts";
import type { Collected } from "./collect.ts";
import { endingsOf } from "./endings.ts";
import { projectsOf } from "./projects.ts";
import { type ContentError, fault, type Shared } from "./types.ts";
import { conditionsOf, eachCondition, effectsOf, PROJECT_PARTS } from "./walk.ts";

const GROUPS = ["house", "owners", "all", "willing", "it"];
const SPEAKERS = ["platform", "phone", "most-trust", "least-trust"];

const VITAL = ["regime", "style", "shop", "village"];

type Say = (field: string, what: string, id: string) => void;
type Lookup = { has(id: string): boolean };

function each(say: Say, field: string, what: string, ids: readonly string[], known: Lookup): void {
  ids.forEach((id, i) => {
    if (!known.has(id)) say(`${field}.${i}`, what, id);
  });
}

/** What sells with the fixtures is a style of the level, and who makes it is a side and a named neighbour of it. */
function checkFixtures(level: LevelData, say: Say): void {
  const { fixtures } = level;
  if (!fixtures) return;
  const sides = new Set(fixtures.sides.map((s) => s.id));
  const named = new Set(level.village?.named.map((n) => n.id));
  fixtures.goods.forEach((g, i) => {
    if (!level.styles.includes(g.style)) say(`fixtures.goods.${i}.style`, "style", g.style);
  });
  fixtures.makers.forEach((m, i) => {
    const at = `fixtures.makers.${i}`;
    if (!named.has(m.neighbour)) say(`${at}.neighbour`, "rival", m.neighbour);
    if (m.side !== undefined && !sides.has(m.side)) say(`${at}.side`, "side", m.side);
    if (!fixtures.goods.some((g) => g.style === m.style)) say(`${at}.style`, "style", m.style);
  });
}

/** An own shop needs lanes with shops, and what it draws and sells must be somebody's and something's of the level. */
function checkOwnShop({ ownShop, people, later, styles }: LevelData, hasShops: boolean, say: Say): void {
  if (!ownShop) return;
  if (!hasShops) say("ownShop", "village", "");
  each(
    say,
    "ownShop.designers",
    "person",
    ownShop.designers,
    new Set([...people, ...later].map((p) => p.id)),
  );
  ownShop.listings.forEach((l, i) => {
    if (!styles.includes(l.style)) say(`ownShop.listings.${i}.style`, "style", l.style);
  });
}

/** Ids in the level's own file. */
export function checkLevelIds(file: string, level: LevelData, shared: Shared): ContentError[] {
  const errors: ContentError[] = [];
  const say: Say = (field, what, id) =>
    errors.push(fault(file, field, "noSuchId", { what, id }, VITAL.includes(what)));
  const shops = new Set(level.shops.map((s) => s.id));
  if (!shared.regimes.has(level.regime)) say("regime", "regime", level.regime);
  each(say, "cards", "card", level.cards, shared.cards);
  each(say, "promises", "promise", level.promises, shared.promises);
  each(say, "offered", "promise", level.offered, new Set(level.promises));
  each(say, "endings", "ending", level.endings, shared.endings);
  each(say, "prompts", "prompt", level.prompts, shared.prompts);
  each(say, "styles", "style", level.styles, shared.styles);
  each(say, "projects.ids", "project", level.projects?.ids ?? [], shared.projects);
  if (!projectsOf(level, shared.projects))
    errors.push(fault(file, "projects.changes", "wrong", { expected: "numbers of a project", received: "" }));
  if (level.channel && !level.styles.includes(level.channel.style))
    say("channel.style", "style", level.channel.style);
  each(say, "background", "background", level.background, shared.background);
  each(say, "sources", "source", level.sources, shared.sources);
  const people = [...level.people, ...level.later, ...level.outside].map((p) => p.id);
  each(say, "people", "person", people, shared.people);
  if (!shared.people.has(level.goal.person)) say("goal.person", "person", level.goal.person);
  for (const shop of level.shops) {
    if (shop.person !== undefined && !shared.people.has(shop.person))
      say(`shops.${shop.id}`, "person", shop.person);
  }
  const preset = shared.villages.get(level.village?.preset ?? "");
  if (level.village && !preset) say("village.preset", "village", level.village.preset);
  if (preset && !changeVillage(preset, level.village?.changes ?? []))
    errors.push(
      fault(file, "village.changes", "wrong", { expected: "rules of the preset", received: preset.id }),
    );
  // a sale is held among shops; where the houses have both, a name stands for one door
  if (level.village?.sale && !preset?.shops) say("village.sale", "village", level.village.preset);
  if (preset?.both)
    level.village?.named.forEach((n, i) => {
      if (level.rivals[i]?.id !== n.id) say(`village.named.${i}`, "rival", n.id);
    });
  if (level.sewing) {
    // a village that sews to order is what these rules are about
    if (!preset?.sewing) say("sewing", "village", level.village?.preset ?? "");
    const takers = [...level.sewing.couples, ...level.sewing.brokers].map((t) => t.id);
    each(say, "sewing.takers", "person", takers, shared.people);
  }
  checkFixtures(level, say);
  checkTable(level, shared, say);
  checkOwnShop(level, preset?.shops !== undefined, say);
  each(say, "requests.styles", "style", level.requests.styles ?? [], new Set(level.styles));
  level.requests.scripted.forEach((r, i) => {
    if (!shops.has(r.shop)) say(`requests.scripted.${i}.shop`, "shop", r.shop);
    if (!level.styles.includes(r.style)) say(`requests.scripted.${i}.style`, "style", r.style);
  });
  return errors;
}

/** Conditions of a table people sit down at, and of the list somebody keeps. */
function checkTable(level: LevelData, shared: Shared, say: Say): void {
  const { table, asked } = level;
  if (table && !level.projects?.ids.includes(table.project)) say("table.project", "project", table.project);
  for (const { who, when, wants } of table?.seats ?? []) {
    const at = `table.seats.${who}`;
    if (!shared.people.has(who)) say(at, "person", who);
    for (const c of [when, ...wants.map((want) => want.when)])
      eachCondition(c, (part) => checkCondition(part, at, level, shared, say));
  }
  if (asked && !shared.people.has(asked.who)) say("asked.who", "person", asked.who);
  for (const c of [asked?.when, ...(asked?.items ?? []).map((item) => item.when)])
    eachCondition(c, (part) => checkCondition(part, "asked", level, shared, say));
}

/** Styles an effect on the shelf names. */
function shelfStyles(effect: Effect): string[] {
  const styles: string[] = [];
  if ("batch" in effect || "bulk" in effect) styles.push(effect.style);
  if ("turn" in effect) styles.push(effect.style, effect.into);
  if ("remake" in effect) styles.push(effect.remake);
  if ("newOffer" in effect) styles.push(effect.newOffer);
  if ("sellPattern" in effect && effect.style !== undefined) styles.push(effect.style);
  return styles;
}

function checkEffect(effect: Effect, at: string, level: LevelData, shared: Shared, say: Say): void {
  const known = (id: string) => GROUPS.includes(id) || shared.people.has(id);
  const who = "who" in effect ? effect.who : "";
  const rival = "rival" in effect;
  if (who !== "" && !rival && !known(who)) say(at, "person", who);
  if (rival && !level.rivals.some((r) => r.id === who)) say(at, "rival", who);
  for (const word of ["keepOn", "sendHome", "extra", "away", "hurt", "leave"] as const) {
    const id = word in effect ? (effect as Record<string, unknown>)[word] : undefined;
    if (typeof id === "string" && !known(id)) say(at, "person", id);
  }
  if ("join" in effect && !level.later.some((p) => p.id === effect.join)) say(at, "person", effect.join);
  if ("deadline" in effect && !level.shops.some((s) => s.id === effect.shop)) say(at, "shop", effect.shop);
  if ("order" in effect && !level.styles.includes(effect.order.style)) say(at, "style", effect.order.style);
  if ("order" in effect && effect.order.part !== undefined) {
    const { part } = effect.order;
    if (!level.sewing?.parts.some((p) => p.id === part)) say(at, "part", part);
  }
  for (const word of ["giveOut", "atHome"] as const) {
    const id = word in effect ? (effect as Record<string, unknown>)[word] : undefined;
    if (typeof id === "string" && !known(id)) say(at, "person", id);
  }
  for (const id of shelfStyles(effect)) if (!level.styles.includes(id)) say(at, "style", id);
  if ("side" in effect && effect.side !== undefined) {
    const { side } = effect;
    if (!level.fixtures?.sides.some((s) => s.id === side)) say(at, "side", side);
  }
  if ("promise" in effect && !level.promises.includes(effect.promise)) say(at, "promise", effect.promise);
  if ("breakPromise" in effect && !shared.promises.has(effect.breakPromise))
    say(at, "promise", effect.breakPromise);
  if ("card" in effect && !shared.cards.has(effect.card)) say(at, "card", effect.card);
  for (const word of ["propose", "sign", "payersNamed", "leaveProject"] as const) {
    const id = word in effect ? (effect as Record<string, unknown>)[word] : undefined;
    if (typeof id === "string" && !level.projects?.ids.includes(id)) say(at, "project", id);
  }
  if (("signers" in effect || "number" in effect) && !level.projects?.ids.includes(effect.of))
    say(at, "project", effect.of);
  if ("agree" in effect && !shared.variants.has(effect.agree)) say(at, "regime", effect.agree);
  if ("revoke" in effect && !shared.variants.has(effect.revoke)) say(at, "regime", effect.revoke);
  if ("strength" in effect && !shared.variants.has(effect.of)) say(at, "regime", effect.of);
  if ("build" in effect && !level.safety?.measures.some((m) => m.id === effect.build))
    say(at, "measure", effect.build);
  if (
    "lanesBuild" in effect &&
    effect.first !== undefined &&
    !level.rivals.some((r) => r.id === effect.first)
  )
    say(at, "rival", effect.first);
  if ("end" in effect && !level.endings.includes(effect.end)) say(at, "ending", effect.end);
}

/** What `of` must name for a quantity, "" nothing, and where such things are known. */
function ofWhat(is: Quantity, shared: Shared): [string, Lookup] {
  if (is === "held") return ["promise", shared.promises];
  if (OF_RULE.includes(is)) return ["regime", shared.variants];
  if (OF_PROJECT.includes(is)) return ["project", shared.projects];
  return [OF_PERSON.includes(is) || is === "outside" ? "person" : "", shared.people];
}

function checkCondition(c: Condition, at: string, level: LevelData, shared: Shared, say: Say): void {
  if ("promise" in c) {
    if (!shared.promises.has(c.promise)) say(at, "promise", c.promise);
  } else if ("project" in c) {
    if (!shared.projects.has(c.project)) say(at, "project", c.project);
  } else if ("rule" in c) {
    if (!shared.variants.has(c.rule)) say(at, "regime", c.rule);
  } else if ("here" in c) {
    if (!shared.people.has(c.here)) say(at, "person", c.here);
  } else if ("gone" in c) {
    if (!shared.people.has(c.gone)) say(at, "person", c.gone);
  } else if ("seen" in c) {
    const card = shared.cards.get(c.seen);
    if (!card) say(at, "card", c.seen);
    else if (c.choice !== undefined && !card.choices.some((x) => x.id === c.choice))
      say(at, "choice", c.choice);
  } else if ("is" in c && c.is === "sideIn") {
    // endings and prompts of several levels may ask about a side: a level without it has none
    if (level.fixtures && !level.fixtures.sides.some((s) => s.id === c.of)) say(at, "side", c.of ?? "");
  } else if ("is" in c && !("notice" in c)) {
    const [what, shelf] = ofWhat(c.is, shared);
    if (what !== "" && !shelf.has(c.of ?? "")) say(at, what, c.of ?? "");
  }
}

function checkCard(card: Card, level: LevelData, shared: Shared, say: Say): void {
  const at = `cards.${card.id}`;
  if (card.who !== "phone" && !shared.people.has(card.who)) say(`${at}.who`, "person", card.who);
  for (const { field, effect } of effectsOf(card)) checkEffect(effect, field, level, shared, say);
  for (const c of conditionsOf(card))
    eachCondition(c, (part) => checkCondition(part, at, level, shared, say));
  each(say, `${at}.prompts`, "prompt", card.prompts, shared.prompts);
  each(
    say,
    `${at}.sources`,
    "source",
    card.sources.filter((s) => s !== "makers"),
    shared.sources,
  );
}

/** Conditions and effects of a project, as this level would meet them. */
function checkProject(project: ProjectData, level: LevelData, shared: Shared, say: Say): void {
  const at = `projects.${project.id}`;
  eachCondition(project.when, (c) => checkCondition(c, `${at}.when`, level, shared, say));
  each(say, `${at}.instead`, "project", project.instead ?? [], shared.projects);
  for (const part of PROJECT_PARTS)
    project[part].forEach((effect, i) => {
      checkEffect(effect, `${at}.${part}.${i}`, level, shared, say);
    });
}

/** Ids in the shared things a level uses, as this level would meet them. */
export function checkUsedIds(level: LevelData, { shared, fileOf }: Collected): ContentError[] {
  const errors: ContentError[] = [];
  const sayIn =
    (key: string): Say =>
    (field, what, id) =>
      errors.push(
        fault(fileOf.get(key) ?? "", field, "noSuchId", { what, id, level: level.id }, VITAL.includes(what)),
      );
  for (const id of level.cards) {
    const card = shared.cards.get(id);
    if (card) checkCard(card, level, shared, sayIn(`cards.${id}`));
  }
  for (const id of level.projects?.ids ?? []) {
    const project = shared.projects.get(id);
    if (project) checkProject(project, level, shared, sayIn(`projects.${id}`));
  }
  for (const ending of endingsOf(level, shared)) {
    const { id } = ending;
    const say = sayIn(`endings.${id}`);
    eachCondition(ending.when, (c) => checkCondition(c, `endings.${id}`, level, shared, say));
    for (const w of ending.witnesses) {
      if (!SPEAKERS.includes(w.who) && !shared.people.has(w.who))
        say(`endings.${id}.witnesses`, "person", w.who);
      eachCondition(w.when, (c) => checkCondition(c, `endings.${id}.witnesses`, level, shared, say));
    }
  }
  for (const id of level.prompts) {
    const prompt = shared.prompts.get(id);
    if (prompt)
      eachCondition(prompt.when, (c) =>
        checkCondition(c, `prompts.${id}`, level, shared, sayIn(`prompts.${id}`)),
      );
  }
  for (const id of level.promises) {
    const promise = shared.promises.get(id);
    const say = sayIn(`promises.${id}`);
    if (!promise) continue;
    const { to, person, remembers } = promise;
    if (!GROUPS.includes(to) && !shared.people.has(to)) say(`promises.${id}.to`, "person", to);
    if (person !== undefined && !shared.people.has(person)) say(`promises.${id}.person`, "person", person);
    each(say, `promises.${id}.remembers`, "person", remembers, shared.people);
  }
  return errors;
}
