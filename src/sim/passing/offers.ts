/** Work that others would give this house: what a neighbour could not place at midnight lies at our door in the morning. */
import { div } from "../fixed.ts";
import { awardTaken } from "../market/award.ts";
import { partMinutes } from "../market/parts.ts";
import { styleOf } from "../market/standard.ts";
import { goodsOf } from "../market/stream.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { WorkOffer, World } from "../state.ts";
import { spareLeft, takeSpare } from "../village/orders/guest.ts";
import type { SewingVillage, Spare } from "../village/orders/state.ts";

const MOST = 3;
const OPEN_HOURS = 20;
const LEAST_HOURS = 12;
const LEAST_PIECES = 5;

/** Orders of the stream tell what is sewn; a component is offered as the pieces of its style. */
function offerOf(
  world: World,
  setting: Setting,
  v: SewingVillage,
  spare: Spare,
  id: number,
): WorkOffer | undefined {
  if (spare.order < 0) return undefined;
  const { style, part } = goodsOf(setting, world.seed, spare.order);
  if (part !== "") return undefined;
  const minutes = partMinutes(setting, styleOf(setting, style), part);
  const pieces = div(spare.minutes, minutes);
  const due = world.hour + spare.due - v.day * 24;
  const from = world.rivals[spare.house]?.id;
  if (from === undefined || pieces < LEAST_PIECES || due < world.hour + LEAST_HOURS) return undefined;
  return {
    id,
    spare,
    from,
    style,
    pieces,
    price: div(spare.perMinute * minutes, 100),
    due,
    until: world.hour + OPEN_HOURS,
  };
}

/** Midnight: yesterday's questions become offers, the oldest ones lapse. */
export function renewOffers(run: Run, v: SewingVillage): void {
  const { world, setting } = run;
  world.offers = world.offers.filter((o) => o.until > world.hour);
  for (const spare of v.spare) {
    if (world.offers.length >= MOST) break;
    if (world.offers.some((o) => o.spare.house === spare.house)) continue;
    const offer = offerOf(world, setting, v, spare, world.nextOffer++);
    if (!offer) continue;
    world.offers.push(offer);
    const { id, from, pieces, price, due } = offer;
    run.facts.push({ kind: "workOffered", offer: id, from, pieces, price, due });
  }
  v.spare = [];
}

/** Pieces of an offer that are still to be had; 0 once the neighbour has sewn them itself. */
export function piecesLeft(world: World, setting: Setting, offer: WorkOffer): number {
  const v = world.sewing;
  if (!v || offer.until <= world.hour) return 0;
  return Math.min(offer.pieces, div(spareLeft(v, offer.spare), styleOf(setting, offer.style).minutes));
}

/** The house takes the work: it is an order of its own, paid when the parcel is carried back. */
export function acceptOffer(run: Run, offer: WorkOffer): void {
  const { world, setting } = run;
  const v = world.sewing;
  const r = setting.village?.sewing;
  const pieces = piecesLeft(world, setting, offer);
  world.offers = world.offers.filter((o) => o !== offer);
  if (!v || !r || pieces === 0) return;
  takeSpare(v, { ...offer.spare, minutes: pieces * styleOf(setting, offer.style).minutes });
  const { from, style, price, due } = offer;
  const order = awardTaken(run, { from, style, pieces, price, due, penaltyBp: r.penaltyBp });
  run.facts.push({ kind: "workTaken", offer: offer.id, order: order.id, pieces });
}
