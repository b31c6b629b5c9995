/** People sit down at a table: nobody is persuaded by talk, and what is agreed changes the rules of the running game. */
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, ledgersOf, step, tableView } from "../../../src/sim/index.ts";
import { neighboursOf } from "../../../src/sim/projects/neighbours.ts";
import { willOf } from "../../../src/sim/projects/will.ts";
import type { Run } from "../../../src/sim/run.ts";
import type { LevelData } from "../../../src/sim/schema/level.ts";
import type { Setting } from "../../../src/sim/setting.ts";
import { goneSoFar, openBridge, watchBridge } from "../../../src/sim/village/orders/across.ts";
import { createSewing } from "../../../src/sim/village/orders/create.ts";
import { rateOf } from "../../../src/sim/village/orders/power.ts";
import type { SewingHouse } from "../../../src/sim/village/orders/state.ts";
import { stepSewing } from "../../../src/sim/village/orders/step.ts";
import { laneSetting } from "../../support/lanes.ts";
import { ofKind } from "../../support/market.ts";
import { theData, theProject, withProjects } from "../../support/projects.ts";
import { begin, pass } from "../../support/story.ts";
import { sewingRules } from "../../support/village.ts";

const LIST = "rate-table-signed";
const context = { card: "pan", person: "", order: -1, request: -1 };
const FIRST = 30;
const SECOND = 80;

const TABLE: NonNullable<LevelData["table"]> = {
  project: LIST,
  sittings: [FIRST, SECOND],
  regard: 10,
  seats: [
    {
      who: "xiulian",
      brings: 3,
      wants: [
        { id: "day", when: { flag: "fridays" } },
        { id: "line", when: { flag: "line" } },
      ],
    },
    {
      who: "jin",
      brings: 2,
      wants: [{ id: "calm", when: { all: [{ flag: "calm" }, { not: { flag: "below" } }] } }],
    },
    {
      who: "song",
      when: { flag: "chair-song" },
      brings: 2,
      wants: [{ id: "forty", when: { flag: "forty" } }],
    },
  ],
};

/** Nobody signs of themselves, so that only the table moves names. */
function atTable(): Setting {
  const setting = withProjects(
    laneSetting(),
    [LIST],
    { signBp: [0, 0, 0, 0, 0, 0], seenBp: 0, talkDays: 60 },
    500,
  );
  return { ...setting, level: { ...setting.level, table: TABLE } };
}

function sitDown(): Run {
  const run = begin(atTable());
  apply(run, { sign: LIST }, context);
  return run;
}

const until = (run: Run, hour: number) => pass(run, hour - run.world.hour);
const set = (run: Run, flag: string): void => apply(run, { set: flag }, context);
const names = (run: Run): number => theProject(run, LIST).signers.length;

describe("a sitting", () => {
  test("brings the houses of whoever got all they wanted, and nobody for half of it", () => {
    const run = sitDown();
    set(run, "fridays");
    set(run, "calm");
    const facts = until(run, FIRST);
    expect(ofKind(facts, "tableSat")).toEqual([
      { kind: "tableSat", sitting: 1, of: 2, there: 2, content: 1, empty: 0 },
    ]);
    expect(run.world.table?.sittings[0]?.met).toEqual({ xiulian: 5000, jin: 10_000 });
    expect(run.world.table?.brought).toEqual(["jin"]);
    expect(names(run)).toBe(2);
  });

  test("takes houses home again with whoever is left with nothing the next time", () => {
    const run = sitDown();
    set(run, "calm");
    until(run, FIRST);
    expect(names(run)).toBe(2);
    set(run, "below");
    const regard = run.world.regard;
    until(run, SECOND);
    expect(names(run)).toBe(0);
    expect(run.world.table?.brought).toEqual([]);
    expect(run.world.regard).toBeLessThan(regard);
  });

  test("keeps a chair free for those who were not asked", () => {
    const alone = sitDown();
    until(alone, FIRST);
    expect(alone.world.table?.sittings[0]?.there).toEqual(["xiulian", "jin"]);
    const asked = sitDown();
    set(asked, "chair-song");
    set(asked, "forty");
    until(asked, FIRST);
    expect(asked.world.table?.sittings[0]?.content).toEqual(["song"]);
  });

  test("can be read before it is over: who wants what, and what of it is agreed by now", () => {
    const run = sitDown();
    set(run, "line");
    const view = tableView(run.world, run.setting);
    expect(view?.next).toBe(FIRST);
    expect(view?.seats.map(({ who, met, last }) => [who, met, last])).toEqual([
      ["xiulian", 1, "new"],
      ["jin", 0, "new"],
    ]);
    until(run, FIRST);
    const after = tableView(run.world, run.setting);
    expect(after?.seats.map(({ last }) => last)).toEqual(["waits", "empty"]);
    expect(after?.next).toBe(SECOND);
    expect(balanced(run.world.books)).toBe(true);
  });

  test("is unknown to a house without a table", () => {
    const run = begin(withProjects(laneSetting(), [LIST]));
    until(run, FIRST);
    expect(run.world.table).toBeUndefined();
    expect(tableView(run.world, run.setting)).toBeUndefined();
    expect(Number.isInteger(ledgersOf(run.world, run.setting).village)).toBe(true);
  });
});

describe("the number on the list", () => {
  test("frightens the lanes the more, the higher it is", () => {
    const ready = (floorBp: number): number => {
      const run = sitDown();
      apply(run, { number: floorBp, of: LIST }, context);
      const project = theProject(run, LIST);
      return neighboursOf(run.world, run.setting).reduce(
        (sum, n) => sum + willOf(run.world, run.setting, project, theData(run, LIST), n).ready,
        0,
      );
    };
    expect(ready(12_200)).toBeLessThan(ready(11_000));
    expect(ready(11_000)).toBeLessThan(ready(10_100));
  });

  test("is kept by whoever signed: nobody on the list bids under it, others do", () => {
    const run = begin(withProjects(laneSetting(), [LIST], { talkDays: 60 }, 800));
    apply(run, { sign: LIST }, context);
    apply(run, { number: 11_000, of: LIST }, context);
    apply(run, { signers: 60, of: LIST }, context);
    apply(run, { signers: -12, of: LIST }, context);
    pass(run, 48);
    expect(theProject(run, LIST).state).toBe("stands");
    const pledged = run.world.sewing?.houses.filter((h) => h.pledge?.floorBp === 11_000) ?? [];
    expect(pledged.length).toBeGreaterThan(10);
    expect(pledged.length).toBeLessThan(run.world.sewing?.houses.length ?? 0);
  });

  test("binds the own bid as well: going below it is told, and remembered", () => {
    const run = begin(withProjects(laneSetting(), [LIST], { talkDays: 60 }, 800));
    apply(run, { sign: LIST }, context);
    apply(run, { number: 12_000, of: LIST }, context);
    apply(run, { signers: 60, of: LIST }, context);
    pass(run, 48);
    const { world, setting } = run;
    const before = world.regard;
    let broken = 0;
    for (let i = 0; i < 48 && broken === 0; i++) {
      const open = world.requests.find((r) => r.mine === null && r.closesAt > world.hour);
      if (open) {
        const price = open.cloth + Math.trunc((open.standard * 9) / 10);
        const bid = step(world, setting, { kind: "bid", request: open.id, price, hours: open.hours });
        broken += ofKind(bid.facts, "projectBroken").length;
      }
      broken += ofKind(pass(run, 1), "projectBroken").length;
    }
    expect(broken).toBe(1);
    expect(world.regard).toBeLessThan(before);
  });
});

/** Five busy weeks of the lanes, each morning beginning with `morning`. */
function busyWeeks(morning: (house: SewingHouse) => void, over: Parameters<typeof sewingRules>[0] = {}) {
  const rules = sewingRules({ loadBp: 12_000, ...over });
  const lanes = createSewing(rules, 7, { named: [], guests: 0 });
  let mostNights = 0;
  for (let day = 0; day < 35; day++) {
    for (const house of lanes.houses) morning(house);
    stepSewing(lanes, rules);
    for (const house of lanes.houses) mostNights = Math.max(mostNights, house.lastNights);
  }
  const sum = (read: (house: SewingHouse) => number) => lanes.houses.reduce((n, h) => n + read(h), 0);
  return { lanes, rules, mostNights, hourly: (60 * sum((h) => h.paid)) / sum((h) => h.worked) };
}

describe("what neighbours sign for", () => {
  test("two late nights a week are two nights a week, dark at ten is none", () => {
    const nights = (pledge?: SewingHouse["pledge"]): number =>
      busyWeeks((house) => {
        if (pledge) house.pledge = pledge;
      }).mostNights;
    expect(nights()).toBeGreaterThan(2);
    expect(nights({ nights: 2 })).toBe(2);
    expect(nights({ dark: true })).toBe(0);
  });

  test("a line for the sewers is paid, whatever the house used to pay", () => {
    const { lanes, rules } = busyWeeks(() => {});
    const [house] = lanes.houses;
    if (!house) throw new Error("empty lanes");
    const paid = rateOf(rules, { ...house, payBp: 8000 });
    const signed = rateOf(rules, { ...house, payBp: 8000, pledge: { rateBp: 10_600 } });
    expect(paid).toBeLessThan(rules.rateBase);
    expect(signed).toBeGreaterThan(rules.rateBase);
  });

  test("half as much again after ten is paid by who can, and who is in debt goes dark", () => {
    const dear = { nightPayBp: 15_000 };
    expect(busyWeeks(() => {}, dear).hourly).toBeGreaterThan(busyWeeks(() => {}).hourly);
    const inDebt = busyWeeks((house) => {
      house.debt = Math.max(house.debt, 1);
    }, dear);
    expect(inDebt.mostNights).toBe(0);
  });
});

describe("the next township", () => {
  const carried = (payBp: number, acrossBp: number): number => {
    const rules = sewingRules({ acrossBp });
    const lanes = createSewing(rules, 7, { named: [], guests: 0 });
    watchBridge(lanes);
    for (let day = 0; day < 21; day++) stepSewing(lanes, rules);
    openBridge(lanes);
    for (let day = 0; day < 28; day++) {
      for (const house of lanes.houses) house.pledge = { floorBp: payBp };
      stepSewing(lanes, rules);
    }
    const { asked, across } = goneSoFar(lanes) ?? { asked: 1, across: 0 };
    return (10_000 * across) / asked;
  };

  test("takes orders when sewing costs more here than before, more of them the dearer it is (F18)", () => {
    const [none, some, more] = [carried(1, 20_000), carried(11_000, 20_000), carried(12_000, 20_000)];
    expect(some).toBeGreaterThan(none);
    expect(more).toBeGreaterThan(some);
    expect(more - none).toBeGreaterThan(500);
  });

  test("takes fewer once it sits at the table too, and none where there is no bridge", () => {
    expect(carried(12_000, 7000)).toBeLessThan(carried(12_000, 20_000));
    const rules = sewingRules();
    const lanes = createSewing(rules, 7, { named: [], guests: 0 });
    for (let day = 0; day < 7; day++) stepSewing(lanes, rules);
    expect(goneSoFar(lanes)).toBeUndefined();
  });
});
