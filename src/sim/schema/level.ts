/** A level: where, when, who, with what, and which shared ids it uses. Its words stand in en.json, de.json, zh.json beside it. */
import * as v from "valibot";
import { Bp, Fen, HourOfDay, Hours, Id, list, Passports, SourceId, Whole } from "./basics.ts";
import { ChannelData } from "./channel.ts";
import { QUANTITIES } from "./conditions.ts";
import { FixturesData } from "./fixtures.ts";
import { OptionData } from "./options.ts";
import { LevelVillage, OwnShopData } from "./own-shop.ts";
import { WeightsSchema } from "./regime.ts";
import { HouseData, SafetyLevel } from "./safety.ts";
import { SewingLevel } from "./sewing-level.ts";
import { AskedData, TableData } from "./table.ts";
import { RuleChange } from "./village.ts";

const Range = (min: number, max: number) => v.tuple([Whole(min, max), Whole(min, max)]);

export const PersonData = v.strictObject({
  id: Id,
  owner: v.optional(v.boolean()),
  age: Whole(16, 90),
  /** bp by operation */
  skill: v.tuple([Bp, Bp, Bp, Bp]),
  trust: Whole(0, 1000),
  fatigue: Whole(0, 1000),
  health: Whole(0, 1000),
  rateBp: Bp,
  /** working hours of the first plan, lunch excluded by rule; may pass midnight */
  from: HourOfDay,
  to: HourOfDay,
  freeDay: Whole(-1, 6),
  /** operation seated at first, -1 = where needed */
  seat: Whole(-1, 3),
  /** not at the machine in these hours of every day, whatever the board says (gate, supper) */
  fixed: v.optional(
    list(v.strictObject({ from: HourOfDay, to: HourOfDay, schoolDays: v.optional(v.boolean()) }), 3),
  ),
});
export type PersonData = v.InferOutput<typeof PersonData>;

export const StyleData = v.strictObject({
  id: Id,
  /** garment drawn: shirt, tshirt, trousers, dress */
  garment: Id,
  goods: Id,
  /** standard minutes a piece, all operations */
  minutes: Whole(1, 600),
  /** bp of the minutes by operation; the regime's split if absent */
  split: v.optional(v.tuple([Bp, Bp, Bp, Bp])),
  cloth: Fen,
  /** what shops ask online, for "One piece" */
  online: Fen,
  /** part of a parcel that a piece takes, bp: small things go several at a time. Without: a parcel each */
  parcelBp: v.optional(Whole(1, 10_000)),
});
export type StyleData = v.InferOutput<typeof StyleData>;
export const StyleFile = v.strictObject({ styles: list(StyleData, 60), passports: Passports });

const ShopData = v.strictObject({ id: Id, person: v.optional(Id), trust: Whole(0, 1000) });

const ScriptedRequest = v.strictObject({
  /** hour of the run */
  at: Hours,
  shop: Id,
  style: Id,
  quantity: Whole(1, 10000),
  hours: Hours,
  open: Whole(1, 72),
  ceilingBp: Bp,
  watchers: Whole(0, 40),
  /** all rivals' bids are in when it appears */
  early: v.optional(v.boolean()),
  penaltyBp: Bp,
  quality: Whole(1, 3),
});

const RivalData = v.strictObject({
  id: Id,
  kind: Whole(0, 5),
  people: Whole(1, 30),
  costBp: Bp,
  rating: Whole(100, 500),
  onTimeBp: Bp,
  certificate: v.boolean(),
});

const NoticeData = v.strictObject({
  id: Id,
  announceAt: Hours,
  inForceAt: Hours,
  weights: WeightsSchema,
});

export const LevelSchema = v.strictObject({
  /** where an editor finds the schema that completes and checks while one writes */
  $schema: v.optional(v.string()),
  id: Id,
  number: Whole(0, 99),
  /** what lists of levels show instead of the number */
  sign: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]$/))),
  province: v.picklist(["jiangsu", "fujian"]),
  place: Id,
  regime: Id,
  /** first day: calendar date for display, weekday 0 = Monday, first hour */
  date: v.pipe(v.string(), v.regex(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/, "a day such as 2015-10-13")),
  weekday: Whole(0, 6),
  hour: HourOfDay,
  days: Whole(1, 60),
  /** the last day ends at this hour */
  endHour: HourOfDay,
  /** real seconds a day at 1x */
  secondsPerDay: Whole(6, 60),
  minutes: Whole(5, 40),
  /** the first screen: one number that goes from here to there (up or down), one person, one date (hour of the run) */
  goal: v.strictObject({
    is: v.picklist(QUANTITIES),
    of: v.optional(Id),
    /** which of the level's words for it: `aims.<aim>` instead of the level's own */
    aim: v.optional(Id),
    from: v.pipe(v.number(), v.integer()),
    to: v.pipe(v.number(), v.integer()),
    person: Id,
    at: Hours,
  }),
  cash: Fen,
  loan: Fen,
  /** the loan is due then; 0 = not in this level */
  loanDueAt: Hours,
  rentWeek: Fen,
  rate: Fen,
  courier: v.pipe(list(HourOfDay, 4), v.minLength(1)),
  clothHours: Hours,
  /** the dealer writes down no more than this; a roll beyond it is to be paid when it comes. Without: any sum */
  clothCredit: v.optional(Fen),
  house: HouseData,
  /** hour by which the dealer wants what was bought ahead; without: as for any other cloth (rules) */
  clothDueAt: v.optional(Hours),
  /** what the Platform lends to this house in all, and its interest a day, bp */
  credit: v.optional(v.strictObject({ limit: Fen, dayBp: Whole(0, 1000) })),
  /** stations by operation */
  stations: v.tuple([Whole(0, 9), Whole(0, 9), Whole(0, 9), Whole(0, 9)]),
  people: v.pipe(list(PersonData, 12), v.minLength(1)),
  /** people who may join later */
  later: list(PersonData, 16),
  /** so many of them, by the seed, are in the house from the first hour */
  drawn: v.optional(Whole(1, 8)),
  /** people outside with a trust of their own */
  outside: list(v.strictObject({ id: Id, trust: Whole(0, 1000) }), 40),
  standing: v.strictObject({
    rating: Whole(100, 500),
    reviews: Whole(0, 1000),
    onTimeBp: Bp,
    certificate: v.boolean(),
  }),
  shops: v.pipe(list(ShopData, 12), v.minLength(1)),
  styles: v.pipe(list(Id, 24), v.minLength(1)),
  requests: v.strictObject({
    perDay: Range(0, 20),
    from: HourOfDay,
    to: HourOfDay,
    quantities: v.pipe(list(Whole(1, 10000), 24), v.minLength(1)),
    /** what is asked for, where it is not any of the level's styles */
    styles: v.optional(v.pipe(list(Id, 24), v.minLength(1))),
    hours: Range(1, 1000),
    open: Range(1, 72),
    penaltyBp: Range(0, 10000),
    firstAt: Hours,
    scripted: list(ScriptedRequest, 24),
  }),
  /** named neighbours, and how many more there are */
  rivals: list(RivalData, 12),
  moreRivals: Whole(0, 60),
  rainDays: list(Whole(0, 60), 60),
  notices: list(NoticeData, 4),
  /** days off school besides weekends, as day of the run */
  holidays: list(Whole(0, 60), 60),
  /** ids of other levels whose things in `_shared/<kind>/<level>.json` this one uses */
  borrows: v.optional(list(Id, 8)),
  cards: list(Id, 80),
  promises: list(Id, 20),
  /** may be given from the start */
  offered: list(Id, 4),
  endings: v.pipe(list(Id, 30), v.minLength(2)),
  prompts: list(Id, 80),
  background: list(Id, 40),
  sources: list(SourceId, 60),
  /** Sunday reckoning with a prediction */
  predictions: list(v.picklist(["cash", "nights", "ordersWon", "rating", "sold", "price", "copies"]), 4),
  /** the village of shops around the house, and the house's own shop in it */
  village: v.optional(LevelVillage),
  ownShop: v.optional(OwnShopData),
  /** people who order to measure, once a card has opened the way to them */
  channel: v.optional(ChannelData),
  /** matches others play and the village sells to, with odds that everybody may read */
  fixtures: v.optional(FixturesData),
  /** names of the four steps where they are not those of a garment: keys under operations.<id> */
  operations: v.optional(v.tuple([Id, Id, Id, Id])),
  /** what the village can do together, numbers of it that are others in this level (`lift.needs`), and how it sees the house at first */
  projects: v.optional(
    v.strictObject({
      regard: Whole(0, 1000),
      ids: v.pipe(list(Id, 12), v.minLength(1)),
      changes: v.optional(list(RuleChange, 20)),
    }),
  ),
  /** what the app of a village that sews to order shows, and who takes work home there */
  sewing: v.optional(SewingLevel),
  /** what can be done about the house, who comes to look, what the neighbours do about theirs */
  safety: v.optional(SafetyLevel),
  /** who sits down together, when, and what each of them wants */
  table: v.optional(TableData),
  /** what somebody asked to be different, ticked at the end */
  asked: v.optional(AskedData),
  /** what is set before the first hour */
  options: v.optional(v.pipe(list(OptionData, 6), v.minLength(1))),
  passports: Passports,
});
export type LevelData = v.InferOutput<typeof LevelSchema>;
