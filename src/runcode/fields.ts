/** What each decision is made of, so that one codec writes and reads them all. The order is part of the schema: only append. */
import { REASONS, type Setting } from "../sim/index.ts";
import type { Decision } from "./types.ts";

export type Field =
  | { readonly as: "whole"; readonly min: number; readonly max: number }
  /** fen; what people type is mostly whole tens, and then written shorter */
  | { readonly as: "price"; readonly max: number }
  /** a number that climbs through the run (requests, orders): written as the distance from the one before */
  | { readonly as: "near"; readonly max: number }
  | { readonly as: "name"; readonly of: "people" | "cards" | "promises" | "styles" | "projects" | "measures" }
  /** a choice of the card named in the same decision */
  | { readonly as: "choice" }
  | { readonly as: "word"; readonly words: readonly string[] }
  | { readonly as: "flag" };

type KeysOf<K extends Decision["kind"]> = Exclude<keyof Extract<Decision, { kind: K }>, "kind">;
type Fields = { readonly [K in Decision["kind"]]: { readonly [P in KeysOf<K>]: Field } };

const MONEY = 100_000_000;
const request: Field = { as: "near", max: 200_000 };
const listing: Field = { as: "whole", min: 0, max: 255 };
const order: Field = { as: "near", max: 200_000 };
const who: Field = { as: "name", of: "people" };
const card: Field = { as: "name", of: "cards" };
const promise: Field = { as: "name", of: "promises" };
const project: Field = { as: "name", of: "projects" };
const within = (min: number, max: number): Field => ({ as: "whole", min, max });

export const FIELDS: Fields = {
  bid: { request, price: { as: "price", max: MONEY }, hours: within(0, 1680) },
  withdraw: { request },
  shift: { who, from: within(0, 24), to: within(0, 24), cell: within(0, 5) },
  freeDay: { who, weekday: within(-1, 6) },
  keepOn: { who, until: within(0, 24) },
  sendHome: { who },
  choose: { card, choice: { as: "choice" } },
  putOff: { card },
  because: { card, reason: { as: "word", words: REASONS } },
  give: { promise },
  takeBack: { promise },
  setRate: { rate: within(0, MONEY) },
  setPolicy: {
    policy: { as: "word", words: ["overtime", "payDay", "meals", "insurance"] },
    value: within(0, 255),
  },
  tell: { order },
  cancel: { order },
  payWages: {},
  payCloth: { order },
  repayLoan: { fen: within(0, MONEY) },
  takeAdvance: { order },
  service: { station: within(0, 255) },
  predict: { guess: within(-MONEY, MONEY) },
  closeBook: { shared: { as: "flag" } },
  finish: {},
  design: { who, from: within(-1, 255), style: { as: "name", of: "styles" }, look: within(0, 959) },
  dropDesign: {},
  closeListing: { listing },
  sew: { listing, quantity: within(0, 2000) },
  price: { listing, price: { as: "price", max: MONEY } },
  ad: { listing, fen: { as: "price", max: MONEY } },
  reserve: { listing, pieces: within(0, 2000) },
  promote: { listing, cutBp: within(0, 10_000), days: within(0, 60) },
  passOn: { order, pieces: within(0, 100_000), to: who, price: { as: "price", max: MONEY } },
  takeBackWork: { order },
  takeWork: { offer: within(0, 100_000) },
  sample: { request },
  splitDelivery: { request, hours: within(0, 1680) },
  consult: { how: { as: "word", words: ["prepare", "stage", "decline"] } },
  propose: { project },
  sign: { project, shares: within(0, 2) },
  namePayers: { project },
  leaveProject: { project },
  build: { measure: { as: "name", of: "measures" } },
  answerClaim: { order, how: { as: "word", words: ["pay", "half", "photos"] } },
  joinSale: { listing, cutBp: within(0, 10_000) },
  borrow: { fen: { as: "price", max: MONEY } },
  repayCredit: { fen: { as: "price", max: MONEY } },
  buyCloth: { fen: { as: "price", max: MONEY }, credit: { as: "flag" } },
};

export const KINDS = Object.keys(FIELDS) as readonly Decision["kind"][];

/** Fields of a kind in the order of the schema. */
export function fieldsOf(kind: Decision["kind"]): readonly (readonly [string, Field])[] {
  return Object.entries(FIELDS[kind]);
}

/** Lists of a setting that decisions point into. */
export interface Names {
  readonly people: readonly string[];
  readonly cards: readonly string[];
  readonly promises: readonly string[];
  readonly styles: readonly string[];
  readonly projects: readonly string[];
  readonly measures: readonly string[];
  readonly choices: (card: string) => readonly string[];
}

/** The lists of a setting by which decisions are written as small numbers, in an order that level data fixes. */
export function namesOf(setting: Setting): Names {
  const choices = new Map(setting.cards.map((it) => [it.id, it.choices.map((choice) => choice.id)]));
  return {
    people: [...setting.level.people, ...setting.level.later].map((it) => it.id),
    cards: setting.cards.map((it) => it.id),
    promises: setting.promises.map((it) => it.id),
    styles: setting.styles.map((it) => it.id),
    projects: (setting.projects ?? []).map((it) => it.id),
    measures: (setting.level.safety?.measures ?? []).map((it) => it.id),
    choices: (id) => choices.get(id) ?? [],
  };
}
