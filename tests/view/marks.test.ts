/** The picture marks who is tired, where pieces wait longest and which order is late as the numbers say it. */
import { describe, expect, test } from "vitest";
import { houseView } from "../../src/sim/index.ts";
import { houseOf, placeStations } from "../../src/view/layout.ts";
import { lateAt, nearest, tiredMark } from "../../src/view/marks.ts";
import { placesOf } from "../../src/view/places.ts";
import { giveOrder, quietSetting, start } from "../support/house.ts";

/** One table, one overlock, three lockstitch machines, one ironing board. */
const setting = quietSetting({ level: { stations: [1, 1, 3, 1] } });
const house = await houseOf("dengtang");
const cast = {
  owners: new Set(setting.level.people.flatMap(({ id, owner }) => (owner ? [id] : []))),
  outside: ["grandma"],
  schoolDay: true,
  visitor: "",
};

describe("a tired face", () => {
  const marksWith = (activity: "idle" | "sleep", fatigue: number) => {
    const world = start(setting);
    world.hour = 12;
    for (const person of world.people) Object.assign(person, { activity, fatigue });
    const slots = placeStations(
      house,
      world.stations.map(({ op }) => op),
    );
    const people = new Set(world.people.map(({ id }) => id));
    const places = placesOf(houseView(world, setting), house, slots, cast);
    return [...new Set(places.filter(({ id }) => people.has(id)).map(tiredMark))];
  };

  test("is over everybody who is tired, also without work", () => {
    expect(marksWith("idle", 359)).toEqual([""]);
    expect(marksWith("idle", 360)).toEqual(["mark_tired1"]);
    expect(marksWith("idle", 620)).toEqual(["mark_tired2"]);
  });

  test("is another one over sleepers, as long as they are tired, and none over who has slept enough", () => {
    expect(marksWith("sleep", 700)).toEqual(["mark_asleep2"]);
    expect(marksWith("sleep", 400)).toEqual(["mark_asleep1"]);
    expect(marksWith("sleep", 100)).toEqual([""]);
  });
});

describe("at a machine", () => {
  test("the clock shows the most urgent late order whose last pieces lie there, and none that is in time", () => {
    const world = start(setting);
    const [late, later, good] = [
      giveOrder(world, setting, 13, 4),
      giveOrder(world, setting, 13, 5),
      giveOrder(world, setting, 3, 400),
    ];
    late.at = [0, 0, 4, 9];
    later.at = [0, 0, 5, 8];
    good.at = [0, 3, 0, 0];
    world.hour = 12;
    const shown = lateAt(houseView(world, setting).orders);
    expect(shown.map((order) => order?.id)).toEqual([undefined, undefined, late.id, undefined]);
    expect(shown[2]?.state).toBe("late");
  });

  test("the mark hangs over the table that stands nearest, and over none that is lent out", () => {
    const stations = [0, 1, 2, 2, 2, 3].map((op) => ({ op: op as 0, jammed: false, lent: false, who: "" }));
    const slots = placeStations(
      house,
      stations.map(({ op }) => op),
    );
    const near = nearest(slots, stations, 2);
    expect(near).toBeDefined();
    const at = slots.indexOf(near ?? null);
    const lent = stations.map((it, i) => ({ ...it, lent: i === at }));
    expect(nearest(slots, lent, 2)).not.toBe(near);
    expect(
      nearest(
        slots,
        lent.map((it) => ({ ...it, lent: true })),
        2,
      ),
    ).toBeUndefined();
  });
});
