/**
 * The hour, as a stated list. The order is part of the rules: people are seated before they tire, they sew before the
 * courier comes, money moves before promises are judged, and cards see the hour's result.
 */
import { channelHour } from "../channel.ts";
import type { System } from "../run.ts";
import { bidding } from "./bidding.ts";
import { bills } from "./bills.ts";
import { cards } from "./cards.ts";
import { cloth } from "./cloth.ts";
import { courier } from "./courier.ts";
import { drawing } from "./drawing.ts";
import { ending } from "./ending.ts";
import { escrow } from "./escrow.ts";
import { evening } from "./evening.ts";
import { fixtures } from "./fixtures.ts";
import { machines } from "./machines.ts";
import { matchmaker } from "./matchmaker.ts";
import { morning } from "./morning.ts";
import { notices } from "./notices.ts";
import { outwork } from "./outwork.ts";
import { pace } from "./pace.ts";
import { projects } from "./projects.ts";
import { promises } from "./promises.ts";
import { quits } from "./quits.ts";
import { reckoning } from "./reckoning.ts";
import { requests } from "./requests.ts";
import { rest } from "./rest.ts";
import { reviews } from "./reviews.ts";
import { rota } from "./rota.ts";
import { safety } from "./safety.ts";
import { shelf } from "./shelf.ts";
import { shops } from "./shops.ts";
import { table } from "./table.ts";
import { timers } from "./timers.ts";
import { village } from "./village.ts";
import { wages } from "./wages.ts";
import { work } from "./work.ts";

/** During the hour that begins at `world.hour`. */
export const BEFORE: readonly System[] = [morning, notices, requests, rota, machines, work, drawing, rest];

/** At the hour that has just been reached. */
export const AFTER: readonly System[] = [
  cloth,
  shelf,
  courier,
  channelHour,
  reviews,
  escrow,
  bidding,
  village,
  outwork,
  matchmaker,
  shops,
  fixtures,
  projects,
  table,
  pace,
  wages,
  bills,
  safety,
  quits,
  promises,
  timers,
  evening,
  cards,
  reckoning,
  ending,
];
