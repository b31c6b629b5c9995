/** The words of one run: names, money and moments, with language and calendar filled in. */

import type { Words } from "../i18n/index.ts";
import type { Setting } from "../sim/index.ts";
import * as format from "./format.ts";

export interface Say {
  readonly t: Words["t"];
  readonly has: Words["has"];
  readonly language: Words["language"];
  readonly gap: Words["gap"];
  readonly sentences: Words["sentences"];
  money(fen: number): string;
  change(fen: number): string;
  count(n: number, digits?: number): string;
  stars(rating: number): string;
  percent(bp: number): string;
  /** "5 h" */
  span(hours: number): string;
  /** how early or late: in days where hours say nothing any more */
  ahead(hours: number): string;
  /** "22:00" */
  clock(hour: number): string;
  /** "Thu 22:00" */
  moment(hour: number): string;
  /** The day of the run with its moment: "Day 3, Tue 18:00" */
  dayAt(hour: number): string;
  /** "Wed 18 July, 10:00" */
  dated(hour: number): string;
  list(names: readonly string[]): string;
  /** what people call somebody in or around the house */
  name(id: string): string;
  fullName(id: string): string;
  shop(id: string): string;
  rival(id: string): string;
  /** a house of the lanes nobody introduced: by its name in this province, else "House 12 in the lane" */
  house(n: number): string;
  style(id: string): string;
  /** a side of the fixtures, by its colours */
  side(id: string): string;
  /** the four steps: on a button, in a sentence, as a place */
  op(op: number): string;
  opLong(op: number): string;
  station(op: number): string;
}

/** Names a province has for its houses; whoever comes later gets one again. */
const NAMED_HOUSES = 64;

export function say(words: Words, setting: Setting): Say {
  const { t, has, language, gap, sentences } = words;
  const first = (keys: readonly string[], id: string): string => {
    const key = keys.find(has);
    return key === undefined ? id : t(key);
  };
  const house = (n: number): string => {
    const key = `houses.${setting.level.province}.${((n - 1) % NAMED_HOUSES) + 1}.name`;
    return has(key) ? t(key) : t("ui.who.lane", { n });
  };
  const rival = (id: string): string => {
    const lane = /^lane-(\d+)$/.exec(id)?.[1];
    return lane === undefined ? first([`rivals.${id}.name`, `people.${id}.short`], id) : house(Number(lane));
  };
  /** The level's own word for a step, else the tailor's. */
  const step = (op: number, form: "short" | "long" | "station", usual: string): string =>
    first([`operations.${setting.level.operations?.[op] ?? ""}.${form}`, `${usual}.${op}`], String(op));
  return {
    t,
    has,
    language,
    gap,
    sentences,
    money: (fen) => format.money(language, fen),
    change: (fen) => format.change(language, fen),
    count: (n, digits) => format.count(language, n, digits),
    stars: (rating) => format.stars(language, rating),
    percent: (bp) => format.percent(language, bp),
    span: (hours) => format.span(words, hours),
    ahead: (hours) => format.ahead(words, hours),
    clock: format.clock,
    moment: (hour) => format.moment(words, setting, hour),
    dayAt: (hour) =>
      t("debrief.film.at", { day: Math.floor(hour / 24) + 1, time: format.moment(words, setting, hour) }),
    dated: (hour) => format.dated(language, setting, hour),
    list: (names) => format.list(language, names),
    name: (id) => first([`people.${id}.short`, `people.${id}.name`, `rivals.${id}.name`, `ui.who.${id}`], id),
    fullName: (id) => first([`people.${id}.name`], id),
    // work taken from a neighbour stands under the neighbour's name
    shop: (id) => {
      // a batch for the own shelf has no buyer yet
      if (id === "own") return t("ui.who.shelf");
      // nor have the bags that the shelf's parcels leave in
      if (id === "parcels") return t("ui.who.parcels");
      return /^lane-\d+$/.test(id) ? rival(id) : first([`shops.${id}.name`, `rivals.${id}.name`], id);
    },
    rival,
    house,
    style: (id) => first([`styles.${id}.name`], id),
    side: (id) => first([`sides.${id}.name`], id),
    op: (op) => step(op, "short", "ui.op"),
    opLong: (op) => step(op, "long", "ui.opLong"),
    station: (op) => step(op, "station", "ui.station"),
  };
}
