/** The picture says where people are as the state says it. */
import { describe, expect, test } from "vitest";
import { type HouseView, houseView } from "../../src/sim/index.ts";
import { pagesOf } from "../../src/view/kit.ts";
import { houseOf, placeStations } from "../../src/view/layout.ts";
import { createFrames, fetchPages, figureFrame, pageOfPerson, pagesFor } from "../../src/view/pictures.ts";
import { type Cast, placesOf } from "../../src/view/places.ts";
import { start } from "../support/house.ts";
import { smallSetting } from "../support/setting.ts";

const dengtang = await houseOf("dengtang");
const setting = smallSetting({ level: { stations: [1, 2, 3, 2] } });
const cast: Cast = { owners: new Set(["guilan", "weimin"]), outside: [], schoolDay: true, visitor: "" };

/** The house at an hour, with some people doing something. */
function viewAt(
  hour: number,
  doing: Partial<Record<string, [HouseView["people"][number]["activity"], number]>>,
): HouseView {
  const world = start(setting);
  world.hour = hour;
  for (const person of world.people) {
    const [activity, station] = doing[person.id] ?? ["home", -1];
    person.activity = activity;
    person.station = station;
    person.op = world.stations[station]?.op ?? -1;
  }
  return houseView(world, setting);
}
const slotsOf = (view: HouseView) =>
  placeStations(
    dengtang,
    view.stations.map(({ op }) => op),
  );
const places = (view: HouseView, other: Partial<Cast> = {}) =>
  placesOf(view, dengtang, slotsOf(view), { ...cast, ...other });
const poseOf = (view: HouseView, id: string, other: Partial<Cast> = {}) =>
  places(view, other).find((place) => place.id === id)?.pose;

describe("a person", () => {
  test.each([
    [0, ["cut"]],
    [1, ["sew"]],
    [3, ["sew"]],
    [6, ["iron", "check", "pack"]],
  ] as const)("at station %i does what is done there", (station, poses) => {
    expect(poses).toContain(poseOf(viewAt(10, { aizhen: ["work", station] }), "aizhen"));
  });

  test.each(["home", "away", "hurt", "gone"] as const)("who is %s is not to be seen", (activity) => {
    expect(poseOf(viewAt(10, { aizhen: [activity, -1] }), "aizhen")).toBeUndefined();
  });

  test("asleep lies in a bed of their own, as long as there are beds", () => {
    const all = Object.fromEntries(
      setting.level.people.map(({ id }): [string, ["sleep", number]] => [id, ["sleep", -1]]),
    );
    const asleep = places(viewAt(27, all));
    expect(asleep.every(({ pose }) => pose === "sleep")).toBe(true);
    expect(new Set(asleep.map(({ bed }) => bed)).size).toBe(asleep.length);
    expect(asleep).toHaveLength(setting.level.house.beds + 1);
  });

  test("a mother who owns the house with her son has a bed of her own, hired people keep theirs", async () => {
    const rongcuo = await houseOf("rongcuo");
    const all = Object.fromEntries(
      setting.level.people.map(({ id }): [string, ["sleep", number]] => [id, ["sleep", -1]]),
    );
    const beds = placesOf(viewAt(27, all), rongcuo, [], cast).map(({ bed }) => bed);
    expect(beds).toContain("bed-mother");
    expect(beds).toContain("bed4");
    expect(new Set(beds).size).toBe(beds.length);
  });

  test("who rests eats or talks at noon, always in the same place, and is inside when it rains", () => {
    const dry = viewAt(12, { aizhen: ["rest", -1], guilan: ["rest", -1] });
    expect([poseOf(dry, "guilan"), poseOf(dry, "aizhen")]).toEqual(["eat", "talk"]);
    const alone = viewAt(12, { aizhen: ["rest", -1] });
    const spot = (view: HouseView) => places(view).find(({ id }) => id === "aizhen");
    expect(spot(alone)).toEqual(spot(dry));
    const wet = places({ ...dry, rain: true }).find(({ id }) => id === "aizhen");
    expect(wet?.y).toBeLessThan(8);
  });

  test("shows how tired they are", () => {
    const view = viewAt(10, { aizhen: ["work", 1] });
    const tired = { ...view, people: view.people.map((it) => ({ ...it, tired: 2 as const })) };
    expect(places(tired)[0]?.tired).toBe(2);
  });
});

describe("people of the family", () => {
  test("the girl is at school in school hours, at her books afterwards, and never at a machine", () => {
    for (let hour = 0; hour < 48; hour++) {
      const pose = poseOf(viewAt(hour, {}), "yutong", { outside: ["yutong"] });
      const clock = hour % 24;
      expect(["read", "sleep", undefined]).toContain(pose);
      if (clock >= 7 && clock < 16) expect(pose).toBeUndefined();
      if (clock >= 16 && clock < 22) expect(pose).toBe("read");
    }
  });

  test("whoever comes to say something stands before the open door", () => {
    const at = places(viewAt(10, {}), { visitor: "jin" }).find(({ id }) => id === "jin");
    expect(at).toMatchObject({ pose: "talk", sit: false });
    expect(Math.abs((at?.x ?? 0) - (dengtang.door ?? 0))).toBeLessThan(1);
    expect(at?.y).toBeGreaterThan(8);
    expect(poseOf(viewAt(10, {}), "jin")).toBeUndefined();
  });

  test("the courier loads while his hour lasts", () => {
    expect(poseOf(viewAt(18, {}), "sunlei")).toBe("load");
    expect(poseOf(viewAt(19, {}), "sunlei")).toBeUndefined();
  });
});

describe("stations", () => {
  test("each get a place of their own, of their kind while the house has one", () => {
    const slots = placeStations(dengtang, [0, 1, 1, 2, 2, 2, 3, 3]);
    expect(slots.map((slot) => slot?.type)).toEqual([
      "cut",
      "over",
      "over",
      "lock",
      "lock",
      "lock",
      "finish",
      "finish",
    ]);
    expect(new Set(slots.map((slot) => `${slot?.x},${slot?.y}`)).size).toBe(8);
  });

  test("more than the floor holds are left out of the picture, not piled up", async () => {
    const slots = placeStations(await houseOf("sanliuwan"), [0, 0, 1, 1, 2, 2, 2, 2, 3]).filter(
      (slot) => slot !== null,
    );
    expect(new Set(slots.map(({ x, y }) => `${x},${y}`)).size).toBe(slots.length);
  });

  test("a place of no level yet borrows the rented house", async () => {
    expect(await houseOf("somewhere")).toEqual(dengtang);
  });
});

/** The pages of everybody named, as they would have arrived. */
async function framesWith(...names: string[]) {
  const frames = createFrames();
  frames.take(await fetchPages(names));
  return frames;
}

describe("a posture nobody drew", () => {
  const all = () => true;
  test("is replaced by the nearest, and by nothing for people nobody drew", async () => {
    const frames = await framesWith("people-a", "people-a-later", "people/aizhen");
    expect(figureFrame(frames, "sunlei", "sew", false, all)?.frame).toBe("p_sunlei_stand");
    expect(figureFrame(frames, "aizhen", "nod", true, all)?.frame).toBe("p_aizhen_nod");
    expect(figureFrame(frames, "aizhen", "eat", true, all)?.frame).toBe("p_aizhen_eat");
    expect(figureFrame(frames, "nobody", "sew", false, all)).toBeUndefined();
  });

  test("of a page that has not arrived is replaced by one that has", async () => {
    const frames = await framesWith("people-a", "people-a-later");
    const first = (page: string) => page === "people-a";
    expect(figureFrame(frames, "guilan", "sew", true, first)?.frame).toBe("p_guilan_sew");
    expect(figureFrame(frames, "guilan", "sleep", false, first)).toBeUndefined();
  });

  test("is rare: everybody who works can do all work of the house", async () => {
    const house = ["guilan", "weimin", "auntsun", "xiaomei", "xiulian", "aizhen", "degui", "dengbo"];
    const staff = [...house, "zhihao", "ahua", "liping", "luo", "dong"];
    const { first, later } = pagesFor("dengtang", staff, []);
    const frames = await framesWith(...first, ...later);
    for (const id of staff)
      for (const pose of [
        "sew",
        "cut",
        "iron",
        "check",
        "pack",
        "stand",
        "rest",
        "eat",
        "phone",
        "sleep",
        "nod",
      ])
        expect(frames.pageOf(`p_${id}_${pose}`), `${id} ${pose}`).toBeDefined();
  });
});

describe("the pages of a level", () => {
  test("are those of its house and its people; level 1 has all of its first morning with the code", async () => {
    expect(pagesFor("sanliuwan", ["guilan", "auntsun"], ["xiaomei", "song", "jin"]).first).toEqual([
      "house",
      "people-a",
    ]);
    expect(fetchPages(["house", "people-a"])).not.toBeInstanceOf(Promise);
    const rongcuo = pagesFor("rongcuo", ["zhihao", "ahua"], ["hong", "sunlei"]);
    expect(rongcuo.first).toEqual(["house", "house-b", "house-rongcuo", "people/zhihao", "people/ahua"]);
    expect(rongcuo.later).toEqual(["people/hong", "people-a", "people-a-later"]);
    const level = {
      people: [{ id: "aizhen" }],
      later: [{ id: "dengbo" }],
      outside: [{ id: "luo" }, { id: "tao" }, { id: "song" }],
    };
    // Luo sews at home, across two bridges; Tao is fetched when she comes to the door; Song is a voice.
    const pages = pagesOf(level, dengtang);
    expect([pages.first.includes("people/aizhen"), pages.later.includes("people/dengbo")]).toEqual([
      true,
      true,
    ]);
    expect([pages.later.includes("people/luo"), pages.later.includes("people/tao")]).toEqual([false, false]);
    expect(await fetchPages([pageOfPerson("tao"), pageOfPerson("song")])).toHaveLength(1);
  });

  test("leave out whom nobody drew as a figure", async () => {
    expect(await fetchPages(["people/song", "people/hong"])).toHaveLength(1);
  });
});
