/**
 * The yardstick for the simulation's speed: a small economy over plain objects that are changed in place.
 * 40 workshops of 10 workers, 200 open orders, one tick an hour. It stands for what this machine can do at the
 * moment, so that a ratio to it can be compared between machines; therefore it must never be changed.
 */

const WORKSHOPS = 40;
const WORKERS = 10;
const ORDERS = 200;
const HOURS = 24;

interface Worker {
  skill: number;
  fatigue: number;
  mood: number;
  out: number;
}

interface Workshop {
  raw: number;
  goods: number;
  wear: number;
  price: number;
  workers: Worker[];
}

interface Order {
  shop: number;
  need: number;
  got: number;
  due: number;
  pay: number;
}

interface Economy {
  hour: number;
  luck: number;
  cash: number;
  done: number;
  late: number;
  workshops: Workshop[];
  orders: Order[];
}

/** The next number of a xorshift32 row. */
function next(seed: number): number {
  const a = seed ^ (seed << 13);
  const b = a ^ (a >>> 17);
  return (b ^ (b << 5)) >>> 0;
}

export function newEconomy(): Economy {
  const row = { at: 12345 };
  const pick = (n: number) => {
    row.at = next(row.at);
    return row.at % n;
  };
  const worker = (): Worker => ({ skill: 50 + pick(50), fatigue: pick(20), mood: 60 + pick(30), out: 0 });
  const workshop = (): Workshop => ({
    raw: 500 + pick(500),
    goods: 0,
    wear: 0,
    price: 20 + pick(10),
    workers: Array.from({ length: WORKERS }, worker),
  });
  const order = (): Order => ({
    shop: pick(WORKSHOPS),
    need: 20 + pick(80),
    got: 0,
    due: 24 + pick(240),
    pay: 400 + pick(600),
  });
  return {
    hour: 0,
    luck: 777,
    cash: 100000,
    done: 0,
    late: 0,
    workshops: Array.from({ length: WORKSHOPS }, workshop),
    orders: Array.from({ length: ORDERS }, order),
  };
}

function work(economy: Economy, shop: Workshop, open: boolean): void {
  let made = 0;
  for (const worker of shop.workers) {
    if (open) {
      const effort = worker.skill * (100 - worker.fatigue) * worker.mood;
      worker.out += (effort / 10000) | 0;
      if (((effort / 100000) | 0) - (shop.wear >> 5) > 0) made++;
      if (worker.fatigue < 95) worker.fatigue++;
    } else {
      if (worker.fatigue > 1) worker.fatigue -= 2;
      if (economy.hour % 8 === 0 && worker.mood < 95) worker.mood++;
    }
  }
  if (made > 0) {
    const use = made < shop.raw ? made : shop.raw;
    shop.raw -= use;
    shop.goods += use;
    shop.wear = shop.wear < 300 ? shop.wear + 1 : 0;
  }
  if (shop.raw < 100) {
    shop.raw += 400;
    economy.cash -= 800;
  }
}

function replace(economy: Economy, order: Order): void {
  const a = next(economy.luck);
  const b = next(a);
  const c = next(b);
  order.shop = a % WORKSHOPS;
  order.need = 20 + (b % 80);
  order.due = economy.hour + 24 + (c % 240);
  order.pay = 400 + (c % 600);
  order.got = 0;
  economy.luck = c;
}

function serve(economy: Economy, order: Order): void {
  const shop = economy.workshops[order.shop];
  if (shop && shop.goods > 0) {
    const left = order.need - order.got;
    const given = shop.goods < left ? shop.goods : left;
    if (given > 0) {
      shop.goods -= given;
      order.got += given;
    }
  }
  const full = order.got >= order.need;
  if (!full && economy.hour < order.due) return;
  if (full) {
    economy.cash += order.pay;
    economy.done++;
  } else economy.late++;
  replace(economy, order);
}

/** One hour. */
export function tick(economy: Economy): void {
  economy.hour++;
  const hour = economy.hour % HOURS;
  const open = hour >= 6 && hour < 18;
  for (const shop of economy.workshops) work(economy, shop, open);
  for (const order of economy.orders) serve(economy, order);
}
