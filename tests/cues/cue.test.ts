import { describe, expect, test } from "vitest";
import { ambienceAt, cueFor, cueOf, cuesOfStep } from "../../src/cues/index.ts";
import { type Fact, step } from "../../src/sim/index.ts";
import { giveOrder, quietSetting, start } from "../support/house.ts";

const refused: Fact = { kind: "refused", who: "huang", why: "exhausted" };
const posted: Fact = { kind: "requestPosted", request: 3, shop: "two-cups", style: "tee", quantity: 30 };

describe("the sound of a fact", () => {
  test("a refusal is a machine that slows down and stops, and nothing is more important", () => {
    expect(cueFor(refused)).toEqual({ sound: "refusal", caption: "refusal", importance: 3, bus: "effects" });
  });

  test("pieces packed and trust moved are silent on purpose", () => {
    expect(cueFor({ kind: "piecesPacked", order: 1, packed: 4, quantity: 30 })).toBeNull();
    expect(cueFor({ kind: "trustMoved", who: "huang", by: -20, cause: "night" })).toBeNull();
  });

  test("the first warning is a thread, the second an iron set down flat", () => {
    expect(cueFor({ kind: "warningSeen", who: "huang", sign: 1 })?.sound).toBe("thread");
    expect(cueFor({ kind: "warningSeen", who: "huang", sign: 2 })?.sound).toBe("iron");
  });

  test("a kept promise turns a page, a broken one tears it", () => {
    expect(cueFor({ kind: "promiseEnded", promise: "midnight", state: "kept" })?.sound).toBe("page");
    expect(cueFor({ kind: "promiseEnded", promise: "midnight", state: "broken" })?.sound).toBe("tear");
  });

  test("a shipped order slides into the Platform's box and follows the Platform's volume", () => {
    const cue = cueFor({ kind: "orderShipped", order: 1, pieces: 30, lateHours: 0, fen: 36_000 });
    expect(cue).toMatchObject({ sound: "escrow", bus: "platform" });
  });

  test("at ten the tube hums if pieces are missing; at three it hums if somebody works, and the dark is silent", () => {
    expect(cueFor({ kind: "eveningCame", missing: 12, order: 1 })?.sound).toBe("neon");
    expect(cueFor({ kind: "eveningCame", missing: 0, order: -1 })?.sound).toBe("light");
    expect(cueFor({ kind: "nightBegan", lit: true })?.sound).toBe("neon");
    expect(cueFor({ kind: "nightBegan", lit: false })).toBeNull();
  });

  test("the rooster crows at five, and at three nothing does", () => {
    expect(cueFor({ kind: "hourPassed", hour: 24 + 5 })?.sound).toBe("rooster");
    expect(cueFor({ kind: "hourPassed", hour: 24 + 3 })).toBeNull();
  });

  test("the three calls of the Platform are used for the Platform alone", () => {
    for (const sound of ["nudge", "notice", "letter"] as const) expect(cueOf(sound).bus).toBe("platform");
  });
});

describe("the sounds of one step", () => {
  const setting = quietSetting();
  const soundsOf = (facts: Fact[], fast = false): string[] =>
    cuesOfStep({ facts, world: start(setting), setting }, fast).map((cue) => cue.sound);
  const cloth: Fact = { kind: "clothArrived", order: 1 };
  const won: Fact = { kind: "bidWon", request: 2, order: 1, deposit: 0 };

  test("put the important one first and drop what is too much", () => {
    expect(soundsOf([posted, cloth, won, refused])).toEqual(["refusal", "bundle", "stamp"]);
  });

  test("lose their colour when time runs fast", () => {
    expect(soundsOf([posted, cloth], true)).toEqual(["bundle"]);
    expect(soundsOf([posted, cloth, won, refused], true)).toEqual(["refusal", "bundle"]);
  });

  test("say the same thing once, with the weight of the heaviest", () => {
    const score = { winner: "jin", score: 70, mine: 60, part: "price" };
    const lost: Fact = { kind: "bidLost", request: 3, shop: "two-cups", ...score };
    const heard = cuesOfStep({ facts: [posted, lost, posted], world: start(setting), setting }, false);
    expect(heard).toEqual([cueOf("buzz", 2)]);
  });

  test("hold the scissors of a morning in which somebody cuts, and none while everybody sleeps", () => {
    const world = start(setting);
    giveOrder(world, setting, 60);
    const heard = new Map<number, string[]>();
    for (let i = 0; i < 24; i++) {
      const { facts } = step(world, setting, { kind: "advance" });
      const sounds = cuesOfStep({ facts, world, setting }, false).map((cue) => cue.sound);
      heard.set(world.hour % 24, sounds);
    }
    expect([...heard.values()].flat()).toContain("scissors");
    expect(heard.get(3)).toEqual([]);
  });

  test("ring the school bell at four on a school day only", () => {
    const bell: Fact = { kind: "hourPassed", hour: 16 };
    const on = (weekday: number): string | undefined =>
      cueFor(bell, quietSetting({ level: { weekday } }))?.sound;
    expect([on(2), on(5), on(6)]).toEqual(["bell", undefined, undefined]);
  });
});

describe("what is heard as long as it lasts", () => {
  test("crickets belong to a night without machines and without rain", () => {
    expect(ambienceAt(23, false, 0)).toEqual(["crickets"]);
    expect(ambienceAt(23, false, 6)).toEqual([]);
    expect(ambienceAt(23, true, 0)).toEqual(["rain"]);
    expect(ambienceAt(24 + 13, false, 0)).toEqual([]);
  });
});
