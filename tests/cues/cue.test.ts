import { describe, expect, test } from "vitest";
import { ambienceAt, cueFor, cueOf, cuesFor } from "../../src/cues/index.ts";
import type { Fact } from "../../src/sim/index.ts";

const refused: Fact = { kind: "refused", who: "huang", why: "exhausted" };
const posted: Fact = { kind: "requestPosted", request: 3 };

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

  test("the rooster crows at five, and at three nothing does", () => {
    expect(cueFor({ kind: "hourPassed", hour: 24 + 5 })?.sound).toBe("rooster");
    expect(cueFor({ kind: "hourPassed", hour: 24 + 3 })).toBeNull();
  });

  test("the three calls of the Platform are used for the Platform alone", () => {
    for (const sound of ["nudge", "notice", "letter"] as const) expect(cueOf(sound).bus).toBe("platform");
  });
});

describe("the sounds of one step", () => {
  test("put the important one first and drop what is too much", () => {
    const facts: Fact[] = [
      posted,
      { kind: "clothArrived", order: 1 },
      { kind: "bidWon", request: 2, order: 1, deposit: 0 },
      refused,
    ];
    expect(cuesFor(facts).map((cue) => cue.sound)).toEqual(["refusal", "bundle", "stamp"]);
  });

  test("say the same thing once, with the weight of the heaviest", () => {
    const lost: Fact = { kind: "bidLost", request: 3, winner: "jin", score: 70, mine: 60, part: "price" };
    expect(cuesFor([posted, lost, posted])).toEqual([cueOf("buzz", 2)]);
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
