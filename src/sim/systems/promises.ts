/**
 * Whether given promises still hold, judged from state alone at the moment each of them names.
 * The book of Sundays is judged where the book is closed.
 */
import { workedAt } from "../history.ts";
import { toldInTime } from "../market/terms.ts";
import { writesSlips } from "../passing/takers.ts";
import { endPromise, promiseData } from "../promises.ts";
import { hourOfDay, isSchoolDay, personOf, type Run, SUNDAY, weekdayOf } from "../run.ts";
import type { PromiseData } from "../schema/card.ts";
import { askedPrice, openListings } from "../shop/own.ts";
import type { Passed, Person, PromiseEntry } from "../state.ts";

const TUESDAY = 1;
const THURSDAY = 3;
const FRIDAY = 4;
const FREE_EVERY = 6;

/** true: it held at a moment that counts · false: it is broken · undefined: nothing to say this hour */
type Verdict = boolean | undefined;

interface Asked {
  run: Run;
  data: PromiseData;
  entry: PromiseEntry;
  /** the hour of the run that has just passed, its hour of the day and weekday */
  passed: number;
  clock: number;
  weekday: number;
}

const hired = (p: Person): boolean => !p.owner && p.gone < 0;
const anyHired = (run: Run, test: (p: Person) => boolean): boolean =>
  run.world.people.some((p) => hired(p) && test(p));

function afterMidnight({ run, passed, clock }: Asked): Verdict {
  if (clock >= 6) return undefined;
  if (anyHired(run, (p) => workedAt(p, passed))) return false;
  return clock === 5 ? true : undefined;
}

function everyFriday({ run, clock, weekday }: Asked): Verdict {
  if (weekday !== FRIDAY || clock !== 23) return undefined;
  return !anyHired(run, (p) => p.owed > 0);
}

/** One Tuesday may be lost, two are a broken word. */
function tuesdays({ run, data, entry, passed, clock, weekday }: Asked): Verdict {
  if (weekday !== TUESDAY || clock !== 20) return undefined;
  const person = personOf(run.world, data.person ?? data.to);
  if (!person) return undefined;
  const kept = (evening: number) => !workedAt(person, evening) && !workedAt(person, evening - 1);
  let missed = 0;
  for (let evening = passed; evening >= entry.givenAt; evening -= 168) if (!kept(evening)) missed++;
  if (missed > 1) return false;
  return kept(passed) ? true : undefined;
}

function noPassingOn({ run, clock }: Asked): Verdict {
  if (run.world.orders.some((o) => o.chain > 0)) return false;
  return clock === 23 ? true : undefined;
}

function freeDays({ run, clock, weekday }: Asked): Verdict {
  if (anyHired(run, (p) => p.sinceFree > FREE_EVERY)) return false;
  return weekday === SUNDAY && clock === 23 ? true : undefined;
}

function atTheGate({ run, data, passed, clock }: Asked): Verdict {
  if (clock !== 16 || !isSchoolDay(run.setting, passed)) return undefined;
  const person = personOf(run.world, data.person ?? data.to);
  return person && person.gone < 0 ? !workedAt(person, passed) : undefined;
}

function rateStays({ run, entry, clock }: Asked): Verdict {
  if (run.world.policy.rate < entry.value) return false;
  return clock === 23 ? true : undefined;
}

function toldByNoon({ run, data, entry }: Asked): Verdict {
  const { world, setting } = run;
  let held: Verdict;
  for (const o of world.orders) {
    if (o.due !== world.hour || o.acceptedAt < entry.givenAt || o.state === "cancelled") continue;
    if (setting.level.shops.find((s) => s.id === o.shop)?.person !== data.to) continue;
    if (o.state !== "open" && o.state !== "packed") continue;
    if (!toldInTime(o)) return false;
    held = true;
  }
  return held;
}

function thursdaySchool({ run, passed, clock, weekday }: Asked): Verdict {
  if (weekday !== THURSDAY || clock !== 19) return undefined;
  const owners = run.world.people.filter((p) => p.owner);
  return owners.some((p) => !workedAt(p, passed));
}

/** No offer of the house was taken from a neighbour since the word was given. */
function copiesNobody({ run, entry, clock }: Asked): Verdict {
  const { own } = run.world;
  if (own?.drawing && own.drawing.from >= 0) return false;
  if (own?.listings.some((l) => !l.original && l.openedAt >= entry.givenAt)) return false;
  return clock === 23 ? true : undefined;
}

/** No own offer of the product is cheaper than what was agreed, as long as somebody else still keeps to it. */
function floorHeld({ run, clock }: Asked): Verdict {
  const { own, hour } = run.world;
  const pact = own?.pacts.find((p) => p.kind === "floor" && p.members.length > 0);
  if (!own || !pact) return undefined;
  const below = openListings(own).some((l) => l.product === pact.product && askedPrice(l, hour) < pact.price);
  return below ? false : clock === 23 ? true : undefined;
}

/** Judged once, in the hour after the money was due. */
function savingsBack({ run, passed }: Asked): Verdict {
  const { world, setting } = run;
  if (passed !== setting.level.loanDueAt) return undefined;
  return world.flags["loan-repaid"] !== undefined;
}

/** Whatever left the house since the word went to hands one knows, or with a slip that names them. */
function handsNamed({ run, entry, clock }: Asked): Verdict {
  const { world, setting } = run;
  const named = (p: Passed): boolean => {
    if (p.kind === "couple") return true;
    const broker = setting.level.sewing?.brokers.find((b) => b.id === p.to);
    return broker !== undefined && writesSlips(world, broker);
  };
  const since = world.passed.filter((p) => p.askedAt >= entry.givenAt && ["out", "back"].includes(p.state));
  if (since.some((p) => !named(p))) return false;
  return clock === 23 && since.length > 0 ? true : undefined;
}

/** Judged once, in the hour before the date: bedding that is only elsewhere for the day does not count. */
function noBedsAbove({ run, data, passed }: Asked): Verdict {
  return passed + 1 === data.by ? run.world.house.beds === 0 : undefined;
}

/** Nothing the house signed with its neighbours was broken since the word was given; while none stands there is nothing to hold. */
function tableHeld({ run, entry, clock }: Asked): Verdict {
  const signed = run.world.projects.filter((p) => p.mine > 0);
  if (signed.some((p) => (p.brokenAt ?? -1) >= entry.givenAt)) return false;
  return clock === 23 && signed.some((p) => p.state === "stands") ? true : undefined;
}

const never = (): Verdict => undefined;

const TESTS: Readonly<Record<PromiseData["test"], (asked: Asked) => Verdict>> = {
  noneAfterMidnight: afterMidnight,
  paidEveryFriday: everyFriday,
  courseOnTuesdays: tuesdays,
  noPassingOn,
  weeklyFreeDay: freeDays,
  atTheGate,
  rateStays,
  tellByNoon: toldByNoon,
  thursdaySchool,
  booksOnSunday: never,
  copiesNobody,
  floorHeld,
  savingsBack,
  handsNamed,
  noBedsAbove,
  tableHeld,
};

export function promises(run: Run): void {
  const { world, setting } = run;
  if (world.promises.length === 0) return;
  const passed = world.hour - 1;
  const clock = hourOfDay(passed);
  const weekday = weekdayOf(setting, passed);
  for (const entry of world.promises) {
    if (entry.state !== "open" || entry.givenAt >= world.hour) continue;
    const data = promiseData(setting, entry.id);
    if (!data) continue;
    const verdict = TESTS[data.test]({ run, data, entry, passed, clock, weekday });
    if (verdict === true) entry.held++;
    if (verdict === false) endPromise(run, entry, "broken");
  }
}
