import { describe, expect, test } from "vitest";
import { step } from "../../../src/sim/index.ts";
import type { LevelData } from "../../../src/sim/schema/level.ts";
import { giveOrder, quietSetting } from "../../support/house.ts";
import { SAFETY, UNSAFE } from "../../support/safety.ts";
import { begin, pass } from "../../support/story.ts";

function house(over: Partial<LevelData> = {}) {
  const setting = quietSetting({ level: { safety: SAFETY, house: UNSAFE, cash: 2_000_000, ...over } });
  const run = begin(setting);
  return {
    run,
    world: run.world,
    build: (measure: string) => step(run.world, setting, { kind: "build", measure }).refusal?.reason,
    until: (hour: number) => pass(run, hour - run.world.hour),
  };
}

describe("the builder", () => {
  test("is paid at once, comes with the morning, and when he has gone nobody sleeps above a machine", () => {
    const { world, build, until } = house();
    const cash = world.books.cash;
    expect(build("wall")).toBeUndefined();
    expect(world.books.cash).toBe(cash - 300_000);
    until(41);
    expect(world.house.beds).toBe(3);
    until(42);
    expect(world.house).toMatchObject({ beds: 0, exits: 2 });
  });

  test("lays sheets over the machines by day: nobody sews then, and the evening is free", () => {
    const { run, world, build } = house();
    giveOrder(world, run.setting, 400);
    build("wall");
    pass(run, 5);
    expect(world.people.some((p) => p.activity === "work")).toBe(false);
    pass(run, 7);
    expect(world.hour).toBe(18);
    pass(run, 1);
    expect(world.people.some((p) => p.activity === "work")).toBe(true);
  });

  test("does one thing at a time, once, and not on credit", () => {
    const { world, build } = house();
    build("wall");
    expect(build("door")).toBe("builderBusy");
    expect(build("extinguisher")).toBeUndefined();
    expect(build("extinguisher")).toBe("measureDone");
    world.books.cash = 10;
    expect(build("socket")).toBe("notEnoughCash");
  });

  test("costs less once many call him together", () => {
    const { run, world, build } = house();
    if (world.safety) world.safety.priceBp = 7000;
    const cash = world.books.cash;
    build("wall");
    expect(cash - world.books.cash).toBe(210_000);
    expect(run.world.safety?.spent).toBe(210_000);
  });
});

describe("rooms elsewhere", () => {
  test("are paid for every week from then on", () => {
    const { run, world, build } = house();
    build("rooms");
    const rent = () => world.books.rent;
    const before = rent();
    const facts = pass(run, 7 * 24);
    expect(facts.some((f) => f.kind === "billPaid" && f.what === "rent")).toBe(true);
    expect(rent() - before).toBe(20_000 + run.setting.level.rentWeek);
  });

  test("a damp store costs health instead", () => {
    const dry = house();
    const wet = house();
    wet.build("store");
    dry.until(7 * 24);
    wet.until(7 * 24);
    const health = (h: typeof dry) => h.world.people.find((p) => p.id === "aizhen")?.health ?? 0;
    expect(health(dry) - health(wet)).toBe(30);
  });
});

describe("somebody comes to look", () => {
  test("and seals a house in which much is wrong, by what is there and not by luck", () => {
    const { world, until } = house();
    const facts = until(106);
    expect(facts).toContainEqual({ kind: "inspected", verdict: "sealed", faults: 4, fen: 500_000 });
    expect(world.safety).toMatchObject({ sealedAt: 106, fined: 500_000 });
  });

  test("and then asks nobody to stay the night for work that nobody may sew", () => {
    const { run, world, until } = house();
    until(107);
    giveOrder(world, run.setting, 3000, 40);
    const facts = pass(run, 118 - world.hour + 1);
    expect(facts.filter((f) => f.kind === "eveningCame")).toEqual([
      { kind: "eveningCame", missing: 0, order: -1 },
    ]);
  });

  test("fines beds above machines alone, and gives a date for anything else", () => {
    const beds = house();
    for (const measure of ["door", "socket", "extinguisher"]) beds.build(measure);
    beds.until(106);
    expect(beds.world.safety?.visits[0]).toMatchObject({ verdict: "fined", faults: ["beds"] });

    const rest = house();
    rest.build("rooms");
    rest.until(106);
    expect(rest.world.safety?.visits[0]).toMatchObject({ verdict: "deadline", fen: 0 });
  });

  test("counts a wall that is begun", () => {
    const { build, until, world } = house();
    until(86);
    build("wall");
    until(106);
    expect(world.safety?.visits[0]).toMatchObject({ verdict: "deadline", fen: 0 });
  });

  test("finds nothing where bedding travels for the day, and doubles it the second time", () => {
    const { run, until, world } = house();
    for (const measure of ["door", "socket", "extinguisher"])
      step(world, run.setting, { kind: "build", measure });
    until(104);
    if (world.safety) world.safety.hiddenUntil = 120;
    until(106);
    expect(world.safety?.visits[0]?.verdict).toBe("clean");
    until(250);
    expect(world.safety?.visits[1]).toMatchObject({ verdict: "sealed", fen: 1_000_000 });
  });

  test("what was said untruly in the house is sealed at once, at double the price", () => {
    const { world, until } = house();
    if (world.safety) world.safety.denied = true;
    until(106);
    expect(world.safety?.visits[0]).toMatchObject({ verdict: "sealed", fen: 1_000_000 });
  });

  test("time that the township gave turns a strip into a date", () => {
    const { world, until } = house();
    if (world.safety) world.safety.grace = true;
    until(106);
    expect(world.safety?.visits[0]?.verdict).toBe("deadline");
  });

  test("a house in order has nothing to fear twice", () => {
    const { world, build, until } = house();
    for (const measure of ["wall", "socket", "extinguisher"]) build(measure);
    until(250);
    expect(world.safety?.visits.map((v) => v.verdict)).toEqual(["clean", "clean"]);
    expect(world.safety?.fined).toBe(0);
  });
});

describe("a strip on the door", () => {
  test("stops every machine, and comes off in the morning once everything is right", () => {
    const { run, world, build, until } = house();
    giveOrder(world, run.setting, 3000);
    until(106);
    pass(run, 5);
    expect(world.people.some((p) => p.activity === "work")).toBe(false);
    for (const measure of ["rooms", "socket", "extinguisher"]) build(measure);
    until(150);
    build("door");
    until(176);
    expect(world.safety?.sealedAt).toBe(106);
    const facts = until(180);
    expect(facts).toContainEqual({ kind: "unsealed" });
    pass(run, 2);
    expect(world.people.some((p) => p.activity === "work")).toBe(true);
  });
});

test("nights above machines are counted bed by bed, and weigh on the people's ledger", () => {
  const { world, build, until } = house();
  until(28);
  expect(world.safety?.bedNights).toBe(3);
  build("rooms");
  until(76);
  expect(world.safety?.bedNights).toBe(3);
});

test("a level that says nothing about its house has no such state", () => {
  expect(begin(quietSetting()).world.safety).toBeNull();
});

describe("beds in the store", () => {
  test("are above no machine, but whoever looks writes them down, and they cost the fine the second time", () => {
    const { world, build, until } = house();
    for (const measure of ["store", "door", "socket", "extinguisher"]) build(measure);
    until(250);
    expect(world.house.beds).toBe(0);
    expect(world.safety?.visits).toMatchObject([
      { verdict: "deadline", faults: ["store"], fen: 0 },
      { verdict: "fined", faults: ["store"], fen: 500_000 },
    ]);
  });

  test("are out of it again with rooms elsewhere", () => {
    const { world, build } = house();
    build("store");
    expect(build("rooms")).toBeUndefined();
    expect(world.safety).toMatchObject({ inStore: false, damp: 0 });
  });
});
