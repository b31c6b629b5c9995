/** Shops ask in the app. What they ask depends on the day and the level alone, never on what the player did. */
import { below, between, draw, FOR } from "../draw.ts";
import { div, MONEY_STEP, share } from "../fixed.ts";
import { drawBids } from "../market/neighbours.ts";
import { partOf } from "../market/parts.ts";
import { standardCost, styleOf } from "../market/standard.ts";
import { giveAway, goodsOf, scriptedWanted, termsOf } from "../market/stream.ts";
import { dayOf, hourOfDay, type Run } from "../run.ts";
import type { Coming, Request } from "../state.ts";
import type { Wanted } from "../village/orders/state.ts";

/** The phone shows no more than this many open requests. */
export const MOST_OPEN = 6;

interface Asked {
  shop: string;
  style: string;
  quantity: number;
  hours: number;
  open: number;
  ceilingBp: number;
  penaltyBp: number;
  quality: number;
  watchers: number;
  early: boolean;
  /** component, "" the whole garment */
  part: string;
  /** what the sewing village asks for, where the level stands in one */
  wanted?: Wanted;
}

/** Puts a request on the phone at the end of the present hour; a full phone shows nothing more, but the number is used up. */
function postRequest(run: Run, id: number, asked: Asked): void {
  const { world, setting } = run;
  const { wanted, part } = asked;
  if (world.requests.length >= MOST_OPEN) {
    if (wanted) giveAway(world, setting, wanted);
    return;
  }
  const style = styleOf(setting, asked.style);
  // what comes cut brings its cloth along
  const cloth = partOf(setting, part) ? 0 : style.cloth;
  const standard = wanted?.standard ?? standardCost(setting.regime.orders, asked.quantity, style.minutes);
  const ceiling = cloth + (wanted?.ceiling ?? share(standard, asked.ceilingBp));
  const hours = wanted ? asked.hours : share(asked.hours, setting.regime.orders.hoursBp);
  const postedAt = world.hour + 1;
  const request: Request = {
    id,
    shop: asked.shop,
    style: asked.style,
    quantity: asked.quantity,
    ceiling: div(ceiling + MONEY_STEP / 2, MONEY_STEP) * MONEY_STEP,
    standard,
    cloth,
    hours: Math.max(1, share(hours, world.shopHoursBp[asked.shop] ?? 10000)),
    quality: asked.quality,
    penaltyBp: asked.penaltyBp,
    postedAt,
    closesAt: postedAt + asked.open,
    bids: [],
    mine: null,
    repliedAt: -1,
    sewing: wanted ? termsOf(world, setting, wanted, part) : null,
  };
  drawBids(world, setting, request, asked.watchers, asked.early);
  world.requests.push(request);
  const { shop, style: styleId, quantity } = request;
  run.facts.push({ kind: "requestPosted", request: id, shop, style: styleId, quantity });
}

function drawRequest(run: Run, id: number): Asked {
  const { world, setting } = run;
  const { requests, shops, styles } = setting.level;
  const { ceilingBp, watchers } = setting.regime.orders;
  const luck = (purpose: number, key = 0): number => draw(world.seed, purpose, id, key);
  const pick = <T>(items: readonly T[], purpose: number): T | undefined =>
    items[below(luck(purpose), items.length)];
  return {
    shop: pick(shops, FOR.requestShop)?.id ?? "",
    style: pick(requests.styles ?? styles, FOR.requestStyle) ?? "",
    quantity: pick(requests.quantities, FOR.requestQuantity) ?? 1,
    hours: between(luck(FOR.requestHours), requests.hours[0], requests.hours[1]),
    open: between(luck(FOR.requestHours, 1), requests.open[0], requests.open[1]),
    ceilingBp: between(luck(FOR.requestCeiling), ceilingBp[0], ceilingBp[1]),
    penaltyBp: between(luck(FOR.requestCeiling, 1), requests.penaltyBp[0], requests.penaltyBp[1]),
    quality: between(luck(FOR.requestQuantity, 1), 1, 3),
    watchers: between(luck(FOR.watchers), watchers[0], watchers[1]),
    early: false,
    part: "",
  };
}

/** A request of the village's stream, as the phone words it. */
function askedOf(run: Run, { wanted, open }: Coming): Asked {
  const { world, setting } = run;
  const { requests, shops } = setting.level;
  const { style, part } = goodsOf(setting, world.seed, wanted.id);
  const shop = shops[below(draw(world.seed, FOR.requestShop, wanted.id), shops.length)]?.id ?? "";
  const penalty = draw(world.seed, FOR.requestCeiling, wanted.id, 1);
  return {
    shop,
    style,
    part,
    quantity: wanted.quantity,
    hours: wanted.hours,
    open,
    ceilingBp: 0,
    penaltyBp: between(penalty, requests.penaltyBp[0], requests.penaltyBp[1]),
    quality: between(draw(world.seed, FOR.requestQuantity, wanted.id, 1), 1, 3),
    watchers: 0,
    early: false,
    wanted,
  };
}

/** What of today's stream the phone shows at this hour. */
function postComing(run: Run, at: number): void {
  const { world } = run;
  for (let i = 0; i < world.coming.length; ) {
    const coming = world.coming[i];
    if (!coming || coming.at > at) {
      i++;
      continue;
    }
    world.coming.splice(i, 1);
    postRequest(run, world.nextRequest++, askedOf(run, coming));
  }
}

export function requests(run: Run): void {
  const { world, setting } = run;
  const { requests: rules, hour: first } = setting.level;
  const at = world.hour + 1;
  for (const s of rules.scripted) {
    if (s.at !== at && !(world.hour === first && s.at < at)) continue;
    const id = world.nextRequest++;
    const wanted = scriptedWanted(world, setting, id, s);
    postRequest(run, id, { ...s, early: s.early === true, part: "", ...(wanted && { wanted }) });
  }
  if (world.sewing) {
    postComing(run, at);
    return;
  }
  const clock = hourOfDay(at);
  if (at < rules.firstAt || clock < rules.from || clock > rules.to) return;
  const day = dayOf(at);
  const count = between(draw(world.seed, FOR.requestCount, day), rules.perDay[0], rules.perDay[1]);
  for (let i = 0; i < count; i++) {
    const hour = between(draw(world.seed, FOR.requestHour, day, i), rules.from, Math.min(23, rules.to));
    if (hour !== clock) continue;
    const id = world.nextRequest++;
    postRequest(run, id, drawRequest(run, id));
  }
}
