/** Work is given out of the house: the question, the answer, and the way it takes from there. */
import { between, draw, FOR } from "../draw.ts";
import { div, share } from "../fixed.ts";
import { villageHour } from "../market/houses.ts";
import { orderOf, type Run } from "../run.ts";
import type { Order, Passed, TakerKind } from "../state.ts";
import { giveToHouse } from "../village/orders/guest.ts";
import { lotMinutes } from "../village/orders/wanted.ts";
import { bundleMinutes, firstOp, perMinute, unbegun } from "./bundle.ts";
import { brokerChoice, houseOf, stanceOf } from "./takers.ts";

const MONEY_STEP = 10;
const CLEARANCE = 8;

/** Asks somebody to sew `pieces` of an order at `price` fen a piece. They answer within some hours. */
export function askTaker(
  run: Run,
  order: Order,
  pieces: number,
  to: string,
  kind: TakerKind,
  price: number,
): void {
  const { world, setting } = run;
  const id = world.passed.length;
  const [soon, late] = setting.regime.passing.answerHours;
  world.passed.push({
    id,
    order: order.id,
    pieces,
    to,
    kind,
    price,
    ask: 0,
    state: "asked",
    askedAt: world.hour,
    answerAt: world.hour + between(draw(world.seed, FOR.takerAnswer, order.id, id), soon, late),
    backBy: -1,
    backAt: -1,
    minutes: bundleMinutes(setting, order, pieces),
    unsewn: 0,
    faults: 0,
    paid: 0,
    topUp: 0,
    deducted: 0,
    links: 1,
    cut: null,
    home: null,
  });
}

function sewAtHome(run: Run, passed: Passed, who: string, rate: number): void {
  passed.home = {
    who,
    left: passed.minutes * 100,
    day: 0,
    night: 0,
    nightHours: 0,
    perMinute: rate,
  };
  passed.answerAt = -1;
  if (run.world.sewing) run.world.sewing.coupleMinutes += passed.minutes;
}

function sewInHouse(run: Run, passed: Passed, order: Order, who: string, rate: number, depth: number): void {
  const { world, setting } = run;
  const v = world.sewing;
  const r = setting.village?.sewing;
  const house = houseOf(world, who);
  if (!v || !r || !house) return;
  passed.minutes = lotMinutes(r, house.people, passed.pieces, passed.minutes);
  // nobody waits for a batch of the own shelf, but the word given for it counts
  const by = order.listing >= 0 ? Math.min(order.due, passed.backBy) : order.due;
  const due = villageHour(world, v, by - CLEARANCE);
  const fee = div(rate * bundleMinutes(setting, order, passed.pieces), 100);
  const paid = div(fee * 100, passed.minutes);
  giveToHouse(v, house, {
    guest: passed.id,
    quantity: passed.pieces,
    minutes: passed.minutes,
    perMinute: paid,
    due,
    depth,
  });
  passed.answerAt = -1;
}

/** The bundle leaves the house. A broker keeps a cut and hands it on; where it goes is not said. */
export function handOut(run: Run, passed: Passed, order: Order, backBy: number): void {
  const { world, setting } = run;
  const rate = perMinute(passed.price, passed.pieces, passed.minutes);
  order.at[firstOp(order)] -= passed.pieces;
  order.out += passed.pieces;
  order.passed += passed.pieces;
  order.chain = Math.max(1, order.chain);
  passed.state = "out";
  passed.backBy = backBy;
  if (passed.kind === "couple") sewAtHome(run, passed, passed.to, rate);
  else if (passed.kind === "house") sewInHouse(run, passed, order, passed.to, rate, 1);
  else {
    const choice = brokerChoice(world, setting, passed.to, order, passed.pieces);
    if (!choice) return;
    const after = share(rate, 10000 - choice.cutBp);
    passed.cut = { who: passed.to, before: rate, after };
    if (choice.kind === "couple") sewAtHome(run, passed, choice.who, after);
    else sewInHouse(run, passed, order, choice.who, after, 2);
  }
  const { id, to, price } = passed;
  run.facts.push({ kind: "takerAnswered", passed: id, to, answer: "takes", price, backBy });
}

/** They answer: yes, a price of their own, or no. */
export function answer(run: Run, passed: Passed): void {
  const { world, setting } = run;
  const order = orderOf(world, passed.order);
  if (order?.state !== "open" || unbegun(order) < passed.pieces) {
    passed.state = "takenBack";
    return;
  }
  const stance = stanceOf(world, setting, passed.to, order, passed.pieces);
  const { id, to } = passed;
  if (!stance) {
    passed.state = "refused";
    run.facts.push({ kind: "takerAnswered", passed: id, to, answer: "refuses", price: 0, backBy: 0 });
    return;
  }
  if (passed.price >= stance.least) {
    handOut(run, passed, order, stance.backBy);
    return;
  }
  const [low, high] = setting.regime.passing.bargainBp;
  const more = between(draw(world.seed, FOR.takerAsk, passed.order, 100 + id), low, high);
  passed.ask = Math.ceil(share(stance.least, 10000 + more) / MONEY_STEP) * MONEY_STEP;
  passed.state = "asking";
  run.facts.push({
    kind: "takerAnswered",
    passed: id,
    to,
    answer: "asks",
    price: passed.ask,
    backBy: stance.backBy,
  });
}
