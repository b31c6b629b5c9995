/** The sewing itself: who takes which step of which order, how fast, and what leaves the table. */
import { below, draw, FOR } from "../draw.ts";
import { along, div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import type { Run } from "../run.ts";
import { isBags } from "../shop/bags.ts";
import type { Op, Order, Person } from "../state.ts";

const HOUR = 6000; // hundredths of a minute
const LEAST = 200; // less than two minutes is not worth a change

/** What one hour needs to know of the stations: how many of each operation are free. */
type Free = [number, number, number, number];

function freeStations(run: Run): Free {
  const free: Free = [0, 0, 0, 0];
  for (const s of run.world.stations)
    if (s.jamUntil <= run.world.hour && s.lentUntil <= run.world.hour) free[s.op]++;
  return free;
}

/** bp of speed from tiredness, trust, light, and what cards have changed for a while. */
function effect(run: Run, p: Person, night: boolean): number {
  const rules = run.setting.regime.house;
  let bp = share(along(rules.tired, p.fatigue), along(rules.trustWork, p.trust));
  if (night) bp = share(bp, rules.nightLightBp);
  if (p.slowUntil > run.world.hour) bp = share(bp, p.slowBp);
  return bp;
}

interface Job {
  order: Order;
  op: Op;
}

/**
 * Earliest due order first; in it the seat the board asks for, else the step with most waiting minutes, staying put
 * preferred by a fifth. Nobody works ahead once a pile waits at the next step. Choosing the biggest pile over all
 * orders would leave the last pieces of every order lying for weeks.
 */
function pickJob(
  run: Run,
  p: Person,
  due: readonly Order[],
  free: Free,
  covered: Map<number, number>,
): Job | undefined {
  const rules = run.setting.regime.house;
  const cell = p.plan[run.world.hour % 24] ?? 0;
  const seat = cell >= 2 ? cell - 2 : -1;
  for (const order of due) {
    let best: Job | undefined;
    let most = 0;
    for (let k = 0 as Op; k < 4; k++) {
      const op = k as Op;
      const waiting = order.at[op];
      if (waiting === 0 || (free[op] === 0 && p.op !== op)) continue;
      const next = nextStep(order, op);
      if (next >= 0 && order.at[next as Op] >= rules.pile) continue;
      const std = order.std[op];
      let open = Math.max(0, waiting * std - (covered.get(order.id * 4 + op) ?? 0));
      if (open < share(std, 3000)) continue;
      if (p.op === op) open = share(open, 12000);
      if (seat === op) open = open * 8;
      if (open > most) {
        most = open;
        best = { order, op };
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** The next step that a piece of this order needs; -1 after its last. */
function nextStep(order: Order, op: Op): Op | -1 {
  for (let k = op + 1; k < 4; k++) if (order.std[k as Op] > 0) return k as Op;
  return -1;
}

/** Where a faulty piece goes back to: the sewing machine, or the last step its kind has before it. */
function reworkStep(order: Order): Op {
  for (let k = 2; k >= 0; k--) if (order.std[k as Op] > 0) return k as Op;
  return 3;
}

/** Counts finished pieces on: to the next buffer, or out of the last one with its faults. */
function passOn(run: Run, p: Person, order: Order, op: Op, n: number): void {
  const { world, setting } = run;
  const rules = setting.regime.house;
  order.at[op] -= n;
  const next = nextStep(order, op);
  if (next >= 0) {
    order.at[next as Op] += n;
    return;
  }
  if (isBags(order)) {
    order.packed += n;
    if (order.packed >= order.quantity) order.state = "packed";
    return;
  }
  const odds = n * along(rules.defect, p.fatigue);
  const luck = below(draw(world.seed, FOR.defect, order.id, world.hour, p.key), 10000);
  const bad = Math.min(n, div(odds + luck, 10000));
  const found = div(bad * rules.caughtBp + 5000, 10000);
  order.slipped += bad - found;
  order.at[reworkStep(order)] += found;
  order.reworked += found;
  order.reworkLeft += found;
  order.packed += n - found;
  world.tally.pieces += n - found;
  world.learned[order.style] = (world.learned[order.style] ?? 0) + n - found;
  run.facts.push({ kind: "piecesPacked", order: order.id, packed: order.packed, quantity: order.quantity });
  if (order.packed >= order.quantity) {
    order.state = "packed";
    run.facts.push({ kind: "orderPacked", order: order.id });
  }
}

/** Piece pay for standard work; pieces sewn a second time are not paid, which is how faults cost the sewer. */
function payPieces(
  run: Run,
  p: Person,
  { order, op }: Job,
  used: number,
  pieces: number,
  night: boolean,
): void {
  if (p.owner) {
    order.ownerMinutes += used;
    return;
  }
  let paid = used;
  if (op === reworkStep(order) && order.reworkLeft > 0) {
    const again = Math.min(pieces, order.reworkLeft);
    order.reworkLeft -= again;
    paid = Math.max(0, used - again * order.std[op]);
  }
  const byDay = div(share(paid * run.world.policy.rate, p.rateBp), 100);
  const fen = night ? share(byDay, run.setting.regime.money.nightPayBp) : byDay;
  if (fen === 0) return;
  p.owed += fen;
  p.payEarned += fen;
  p.earned += fen;
  order.wages += fen;
  order.wagesBy[op] += fen;
  post(run.world.books, "wages", "wageCost", fen);
}

/** What the people of one hour share. */
interface Shift {
  due: readonly Order[];
  free: Free;
  /** standard work already taken on this hour, by order and operation */
  covered: Map<number, number>;
  /** stations somebody sits at */
  taken: Set<number>;
  night: boolean;
}

function takeStation(run: Run, p: Person, op: Op, taken: Set<number>): void {
  if (p.station >= 0) {
    if (run.world.stations[p.station]?.op === op) return;
    taken.delete(p.station);
  }
  p.station = run.world.stations.findIndex(
    (s, i) => s.op === op && !taken.has(i) && s.jamUntil <= run.world.hour && s.lentUntil <= run.world.hour,
  );
  if (p.station >= 0) taken.add(p.station);
}

/** Minutes (hundredths) of getting an order or another machine ready; the first touch of an order costs most. */
function setUp(run: Run, p: Person, order: Order, op: Op, time: number): number {
  if (p.op === op && p.order === order.id) return 0;
  const rules = run.setting.regime.house;
  const bit = 1 << (p.key % 30);
  const cost = Math.min(time, order.ready & bit ? rules.changeOp : rules.setup);
  order.ready |= bit;
  order.minutes += cost;
  p.op = op;
  p.order = order.id;
  p.acc = 0;
  return cost;
}

/** Sews one step with the time left; returns the time it took, 0 if nothing could be done. */
function sewStep(run: Run, p: Person, { order, op }: Job, shift: Shift, bp: number, time: number): number {
  const learned = along(run.setting.regime.house.learn, run.world.learned[order.style] ?? 0);
  const can = share(time, share(share(bp, p.skill[op]), learned));
  const std = order.std[op];
  const use = Math.min(can, Math.max(0, order.at[op] * std - p.acc));
  if (use === 0) return 0;
  p.acc += use;
  const pieces = Math.min(order.at[op], div(p.acc, std));
  p.acc = Math.min(std, p.acc - pieces * std);
  const spent = Math.min(time, Math.ceil((time * use) / can));
  order.minutes += spent;
  if (shift.night) order.nightMinutes += spent;
  run.world.dayStandard += use;
  const key = order.id * 4 + op;
  shift.covered.set(key, (shift.covered.get(key) ?? 0) + use);
  payPieces(run, p, { order, op }, use, pieces, shift.night);
  if (pieces > 0) passOn(run, p, order, op, pieces);
  return spent;
}

/** One person sews as long as there is something to sew; returns the time left of the hour. */
function sewPerson(run: Run, p: Person, shift: Shift, from: number): number {
  const bp = effect(run, p, shift.night);
  const { free } = shift;
  let time = from;
  for (let guard = 0; time > LEAST && guard < 8; guard++) {
    const seat = run.world.stations[p.station]?.op;
    if (seat !== undefined) free[seat]++;
    const job = pickJob(run, p, shift.due, free, shift.covered);
    if (!job) {
      if (seat !== undefined) free[seat]--;
      break;
    }
    takeStation(run, p, job.op, shift.taken);
    free[job.op]--;
    time -= setUp(run, p, job.order, job.op, time);
    const spent = sewStep(run, p, job, shift, bp, time);
    if (spent === 0) break;
    time -= spent;
  }
  return time;
}

function countHour(run: Run, p: Person): void {
  const station = run.world.stations[p.station];
  if (!station) return;
  station.wear++;
  run.world.tally.stationUsed++;
}

/**
 * Everybody at work sews for one hour, in the order of the cast; who found nothing looks again when the others have
 * passed pieces on. Who found nothing even then has waited: nobody counts or pays waiting.
 */
export function sewHour(run: Run, clock: number): void {
  const { world } = run;
  const due = world.orders
    .filter((o) => o.state === "open" && o.clothAt <= world.hour)
    .sort((a, b) => a.due - b.due || a.id - b.id);
  const shift: Shift = {
    due,
    free: freeStations(run),
    covered: new Map(),
    taken: new Set(),
    night: clock >= 23 || clock < 6,
  };
  const hands = world.people.filter((p) => p.activity === "work");
  // waiting lowers the measured pace, and so the forecast
  world.dayHours += hands.length;
  const left = hands.map((p) => sewPerson(run, p, shift, HOUR));
  hands.forEach((p, i) => {
    const before = left[i] ?? HOUR;
    const after = before > LEAST ? sewPerson(run, p, shift, before) : before;
    if (after < HOUR) countHour(run, p);
    else p.activity = "idle";
  });
}
