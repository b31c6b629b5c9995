/**
 * The world of one run: one plain, JSON-able object that the systems change in place.
 * Units, unless a name says otherwise: money in fen, time in hours since day 0, 00:00, rates in bp
 * (parts per ten thousand), work in hundredths of a minute, fatigue, health and trust 0..1000,
 * ratings 100..500 (1.00 to 5.00 stars).
 */
import type { Books } from "./ledger.ts";
import type { Weights } from "./schema/regime.ts";
import type { Channel } from "./state/channel.ts";
import type { Fixtures } from "./state/fixtures.ts";
import type { Extra, Person, Station } from "./state/person.ts";
import type { Project } from "./state/project.ts";
import type { Safety } from "./state/safety.ts";
import type { Coming, Consult, Dispute, Passed, WorkOffer } from "./state/sewing.ts";
import type { OwnShop, VillageDay } from "./state/shop.ts";
import type {
  Agreed,
  CardRecord,
  Ended,
  House,
  OpenCard,
  Policy,
  Prediction,
  PromiseEntry,
  Reckoning,
  Tally,
  Timer,
  Week,
} from "./state/story.ts";
import type { Table } from "./state/table.ts";
import type { Bill, Escrow, Order, Owing, Request, Rival, Standing } from "./state/trade.ts";
import type { SewingVillage } from "./village/orders/state.ts";
import type { ShopVillage } from "./village/shops/state.ts";

export type * from "./state/channel.ts";
export type * from "./state/fixtures.ts";
export type * from "./state/person.ts";
export { OPS } from "./state/person.ts";
export type * from "./state/project.ts";
export type * from "./state/safety.ts";
export { HOUSE_FAULTS } from "./state/safety.ts";
export type * from "./state/sewing.ts";
export { HEADINGS } from "./state/sewing.ts";
export type * from "./state/shop.ts";
export type * from "./state/story.ts";
export type * from "./state/table.ts";
export type * from "./state/trade.ts";

export interface World {
  rules: number;
  level: string;
  regime: string;
  seed: number;
  hour: number;
  ended: Ended | null;
  books: Books;
  people: Person[];
  stations: Station[];
  orders: Order[];
  requests: Request[];
  rivals: Rival[];
  standing: Standing;
  escrow: Escrow[];
  bills: Bill[];
  /** what customers will pay later */
  owing: Owing[];
  /** pieces made in this house by style */
  learned: Record<string, number>;
  /** hundredths of a standard minute a person-hour, measured; and today's count for it */
  pace: number;
  dayStandard: number;
  dayHours: number;
  policy: Policy;
  house: House;
  promises: PromiseEntry[];
  /** flag -> hour it was set */
  flags: Record<string, number>;
  /** trust of people outside the house, 0..1000 */
  outside: Record<string, number>;
  card: OpenCard | null;
  cards: CardRecord[];
  /** card -> hour before which it may not open again */
  cardWait: Record<string, number>;
  /** no new dilemma before this hour, unless it cannot wait */
  quietUntil: number;
  timers: Timer[];
  extras: Extra[];
  /** ranking weights in force, and the announced change, if any */
  weights: Weights;
  notices: { id: string; announcedAt: number; inForceAt: number; applied: boolean }[];
  /** rules that came into force during the run, those no longer in force among them */
  agreed: Agreed[];
  reckoning: Reckoning | null;
  predictions: Prediction[];
  weeks: Week[];
  rain: boolean;
  tally: Tally;
  /** shop -> bp of the usual hours it asks for, where a card has changed them */
  shopHoursBp: Record<string, number>;
  /** the courier waits: parcels count as taken at `tour` until `until`; -1 none */
  courier: { tour: number; until: number };
  nextOrder: number;
  nextRequest: number;
  /** hour of the last insolvency warning, -1 none, and how many so far */
  brokeAt: number;
  brokeWarnings: number;
  /** the village of shops and the own shop in it; null in a level that only sews to order */
  market: ShopVillage | null;
  own: OwnShop | null;
  /** people who order from the house itself; null until a card opens the way to them */
  channel: Channel | null;
  villageDays: VillageDay[];
  /** matches others play and the lanes sell to; null in a level without */
  fixtures: Fixtures | null;
  /** place in the lanes -> shop id, -1 empty, -2 the own house */
  lots: number[];
  /** the village of sewing houses this house bids among; null where the level draws its neighbours from a pool */
  sewing: SewingVillage | null;
  coming: Coming[];
  /** the line of the level's table the app counts this house to */
  tier: number;
  passed: Passed[];
  offers: WorkOffer[];
  nextOffer: number;
  consult: Consult | null;
  disputes: Dispute[];
  /** what the village talks about, builds and keeps; and how its houses see this one, 0..1000, -1 in a level without projects */
  projects: Project[];
  regard: number;
  /** what is done about beds above machines; null where the level says nothing about it */
  safety: Safety | null;
  /** who sat down together, and how they went home; absent in a level without a table */
  table?: Table;
  /** a larger limit of the Platform's credit, until an hour */
  offer?: { limit: number; until: number };
  /** fen a week for rooms taken or given up during the run, beside the level's rent */
  moreRent?: number;
  /** hour before which nobody is paid, pay day or not */
  wagesFrom?: number;
}
