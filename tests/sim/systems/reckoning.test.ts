import { describe, expect, test } from "vitest";
import { check, step } from "../../../src/sim/step.ts";
import { smallSetting } from "../../support/setting.ts";
import { begin, ending, pass } from "../../support/story.ts";

const setting = smallSetting({ level: { predictions: ["cash", "nights"] }, endings: [ending("quiet")] });
/** From Monday 06:00 to Sunday 24:00. */
const FIRST_WEEK = 162;

function sunday() {
  const run = begin(setting, 3);
  pass(run, FIRST_WEEK);
  return run;
}

describe("Sunday's book", () => {
  test("opens at midnight with the week's figures and stops the clock", () => {
    const { world } = sunday();
    expect(world.reckoning).toEqual({ week: 1 });
    expect(world.weeks).toHaveLength(1);
    expect(world.weeks[0]).toMatchObject({ week: 1, cash: world.books.cash, rating: world.standing.rating });
    expect(check(world, setting, { kind: "advance" })?.reason).toBe("bookOpen");
  });

  test("stays closed in a level without predictions", () => {
    const plain = smallSetting();
    const run = begin(plain, 3);
    pass(run, FIRST_WEEK + 1);
    expect(run.world.reckoning).toBeNull();
    expect(run.world.weeks).toEqual([]);
  });

  test("takes one guess about the week to come and compares it a week later", () => {
    const { world } = sunday();
    step(world, setting, { kind: "predict", guess: 2 });
    expect(world.predictions).toEqual([{ week: 2, question: "nights", guess: 2, came: null }]);
    expect(check(world, setting, { kind: "predict", guess: 3 })?.reason).toBe("alreadyGiven");
    step(world, setting, { kind: "closeBook", shared: true });
    const facts = pass({ world, setting, facts: [] }, 168);
    const came = world.weeks[1]?.lit;
    expect(world.predictions[0]?.came).toBe(came);
    expect(facts).toContainEqual({ kind: "predictionCame", week: 2, guess: 2, came });
  });

  test("compares the guess with the part that was played when the run ends before", () => {
    const { world } = sunday();
    step(world, setting, { kind: "predict", guess: 2 });
    step(world, setting, { kind: "closeBook", shared: true });
    step(world, setting, { kind: "finish" });
    expect(world.predictions[0]?.came).toBe(0);
  });

  test("refuses a guess that is no whole number, and any guess while it is closed", () => {
    const { world } = sunday();
    expect(check(world, setting, { kind: "predict", guess: 1.5 })?.reason).toBe("badValue");
    step(world, setting, { kind: "closeBook", shared: false });
    expect(check(world, setting, { kind: "predict", guess: 1 })?.reason).toBe("noBook");
    expect(check(world, setting, { kind: "closeBook", shared: false })?.reason).toBe("noBook");
  });
});
