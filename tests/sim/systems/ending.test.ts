import { describe, expect, test } from "vitest";
import { endHour } from "../../../src/sim/run.ts";
import { check, step } from "../../../src/sim/step.ts";
import { smallSetting } from "../../support/setting.ts";
import { begin, card, choice, ending, pass, promise } from "../../support/story.ts";

const never = { any: [] };
const short = { days: 2, endHour: 20 };

describe("the end of a run", () => {
  test("comes at the level's last hour, with the first ending that holds and the next beside it", () => {
    const endings = [ending("sealed", { when: never }), ending("home"), ending("quiet")];
    const setting = smallSetting({ level: short, endings });
    const run = begin(setting);
    const facts = pass(run, endHour(setting) - run.world.hour);
    expect(run.world.ended).toEqual({ id: "home", runnerUp: "quiet", at: 44, early: false });
    expect(facts.at(-1)).toEqual({ kind: "runEnded", ending: "home", early: false });
    expect(check(run.world, setting, { kind: "advance" })?.reason).toBe("runOver");
  });

  test("comes at once where an ending says so", () => {
    const broke = ending("lights-out", { when: { is: "brokeWarnings", min: 3 }, atOnce: true });
    const setting = smallSetting({ level: short, endings: [broke, ending("quiet")] });
    const run = begin(setting);
    pass(run, 1);
    run.world.brokeWarnings = 3;
    pass(run, 1);
    expect(run.world.ended).toMatchObject({ id: "lights-out", runnerUp: "quiet", at: 8 });
  });

  test("comes early with a full ending when the bell rings, even with a card on the table", () => {
    const endings = [ending("half-past-two", { when: { early: true } }), ending("quiet")];
    const setting = smallSetting({ level: short, endings, cards: [card("gate")] });
    const run = begin(setting);
    pass(run, 1);
    expect(run.world.card?.id).toBe("gate");
    step(run.world, setting, { kind: "finish" });
    expect(run.world.ended).toEqual({ id: "half-past-two", runnerUp: "quiet", at: 7, early: true });
    expect(check(run.world, setting, { kind: "finish" })?.reason).toBe("runOver");
  });

  test("can be a decision: the house is given up", () => {
    const give = card("gate", { choices: [choice("yes", { effects: [{ end: "home" }] }), choice("no")] });
    const endings = [ending("home", { when: never }), ending("quiet")];
    const setting = smallSetting({ level: short, endings, cards: [give] });
    const run = begin(setting);
    pass(run, 1);
    step(run.world, setting, { kind: "choose", card: "gate", choice: "yes" });
    expect(run.world.ended).toMatchObject({ id: "home", runnerUp: "quiet" });
  });

  test("keeps promises that held, and says nothing of those never put to the test", () => {
    const data = [
      promise("gate", { test: "atTheGate" }),
      promise("rate", { test: "rateStays" }),
      promise("books", { test: "booksOnSunday" }),
    ];
    const level = { ...short, promises: data.map((p) => p.id), offered: data.map((p) => p.id) };
    const setting = smallSetting({ level, promises: data, endings: [ending("quiet")] });
    const run = begin(setting);
    for (const { id } of data) step(run.world, setting, { kind: "give", promise: id });
    const gate = run.world.promises[0];
    if (gate) gate.held = 1;
    step(run.world, setting, { kind: "finish" });
    expect(run.world.promises.map((p) => p.state)).toEqual(["kept", "kept", "open"]);
  });
});
