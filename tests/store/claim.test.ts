/** A run of other rules, or of a level as it once was: its result is handed over as the code tells it, never played. */
import { beforeEach, describe, expect, test } from "vitest";
import { encodeRun } from "../../src/runcode/index.ts";
import { RULES_VERSION } from "../../src/sim/index.ts";
import { createGameStore, type GameStore } from "../../src/store/index.ts";
import { hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();
let sender: GameStore;

beforeEach(async () => {
  sender = createGameStore(hands([setting]).ports);
  await sender.getState().open("small", 21);
  for (let i = 0; i < 30; i++) sender.getState().stepHour();
});

const recorded = () => {
  const record = sender.getState().record();
  if (!record) throw new Error("no run is open");
  return record;
};

describe("a shared code", () => {
  test("of other rules gives its level, ending and four ledgers, and opens nothing", async () => {
    const run = recorded();
    const { money, people, platform, village } = run.claim;
    const store = createGameStore(hands([setting]).ports);
    const found = await store
      .getState()
      .openCode(
        encodeRun({ ...run, rules: RULES_VERSION + 1, claim: { ...run.claim, ending: "closed" } }, setting),
      );
    expect(found).toMatchObject({
      claim: {
        level: "small",
        endHour: run.endHour,
        claim: { ending: "closed", money, people, platform, village },
      },
      why: { kind: "otherRules", rules: RULES_VERSION + 1 },
    });
    expect(store.getState().session).toBeNull();
    expect(store.getState().screen).toBe("title");
  });

  test("of a level that has changed since gives them too", async () => {
    const store = createGameStore(hands([{ ...setting, hash: setting.hash ^ 1 }]).ports);
    const found = await store.getState().openCode(sender.getState().code());
    expect(found).toMatchObject({ claim: { claim: recorded().claim }, why: { kind: "otherLevel" } });
    expect(store.getState().session).toBeNull();
  });

  test("of these rules and this level is played again as before", async () => {
    const store = createGameStore(hands([setting]).ports);
    expect(await store.getState().openCode(sender.getState().code())).toBeUndefined();
    expect(store.getState().session?.verdict).toEqual({ kind: "checked" });
  });
});

test("the run on the table stays when somebody else’s cannot be replayed", async () => {
  const run = recorded();
  const before = sender.getState().session;
  await sender.getState().openCode(encodeRun({ ...run, rules: RULES_VERSION + 1 }, setting));
  expect(sender.getState().session).toBe(before);
});
