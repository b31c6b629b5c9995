/** The running game: decisions in, facts out, one short log behind it all. */
import { beforeEach, describe, expect, test } from "vitest";
import { isCodeError, openCode, readRun, replay } from "../../src/runcode/index.ts";
import { hashWorld } from "../../src/sim/index.ts";
import { createGameStore, type GameStore, house, machines } from "../../src/store/index.ts";
import { type Hands, hands } from "../support/ports.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();
let it: Hands;
let store: GameStore;
const game = () => store.getState();
const session = () => {
  const { session } = game();
  if (!session) throw new Error("no run is open");
  return session;
};
const kinds = () => session().log.map(({ command }) => command.kind);

beforeEach(async () => {
  it = hands([setting]);
  store = createGameStore(it.ports);
  await game().open("small", 21);
});

describe("a decision", () => {
  test("counts at once and is logged with its hour", () => {
    expect(game().send({ kind: "setRate", rate: 25 })).toBeUndefined();
    expect(session().world.policy.rate).toBe(25);
    expect(session().log).toEqual([{ hour: 6, command: { kind: "setRate", rate: 25 } }]);
    expect(session().revision).toBe(2);
  });

  test("that is refused changes nothing and says why, before and when it is tried", () => {
    const command = { kind: "setRate", rate: -5 } as const;
    const reason = game().check(command);
    expect(reason?.reason).toBe("rateOutOfRange");
    expect(game().send(command)).toEqual(reason);
    expect([session().revision, session().log.length]).toEqual([1, 0]);
  });

  test("that answers the only request lets time run on, if it was the request that stopped it", () => {
    game().runToNext();
    for (let tick = 0; tick < 40 && game().clock.stoppedBy !== "request"; tick++) it.time.pass(100);
    expect(game().clock.stoppedBy).toBe("request");
    const request = session().world.requests[0];
    if (!request) throw new Error("no request came");
    game().send({ kind: "bid", request: request.id, price: request.ceiling, hours: request.hours });
    expect(game().clock.speed).toBe(session().world.requests.length === 1 ? game().clock.lastSpeed : 0);
  });

  test("cannot be the passing of time, which is the clock's", () => {
    expect(game().send({ kind: "advance" })).toEqual({ reason: "runOver" });
    expect(session().world.hour).toBe(6);
  });

  test("is refused without a run", () => {
    game().leave();
    expect(game().session).toBeNull();
    expect(game().send({ kind: "payWages" })).toEqual({ reason: "runOver" });
  });
});

describe("painting the board", () => {
  const paint = (who: string, from: number, to: number, cell: 0 | 1 | 2 | 3 | 4 | 5) =>
    game().send({ kind: "shift", who, from, to, cell });

  test("hour by hour is logged as one edit", () => {
    for (let h = 8; h < 12; h++) paint("aizhen", h, h + 1, 3);
    expect(session().log).toEqual([
      { hour: 6, command: { kind: "shift", who: "aizhen", from: 8, to: 12, cell: 3 } },
    ]);
  });

  test("and painting back is logged as nothing", () => {
    paint("aizhen", 8, 12, 3);
    paint("aizhen", 8, 12, 1);
    expect(session().log).toEqual([]);
  });

  test("of two people in turns is one edit each", () => {
    paint("aizhen", 8, 9, 3);
    paint("dengbo", 8, 9, 3);
    paint("aizhen", 9, 10, 3);
    paint("dengbo", 9, 10, 3);
    expect(kinds()).toEqual(["shift", "shift"]);
  });

  test("before and after another decision stays apart", () => {
    paint("aizhen", 8, 9, 3);
    game().send({ kind: "setRate", rate: 25 });
    paint("aizhen", 8, 9, 1);
    expect(kinds()).toEqual(["shift", "setRate", "shift"]);
  });

  test("in two hours stays apart", () => {
    paint("aizhen", 18, 19, 0);
    game().stepHour();
    paint("aizhen", 18, 19, 1);
    expect(session().log.map((entry) => entry.hour)).toEqual([6, 7]);
  });

  test("leaves a log that replays to the very same world", () => {
    paint("aizhen", 6, 22, 2);
    paint("aizhen", 9, 20, 4);
    paint("aizhen", 12, 13, 2);
    paint("dengbo", 0, 24, 0);
    for (let i = 0; i < 30; i++) game().stepHour();
    const run = game().record();
    if (!run) throw new Error("no record");
    expect(replay(setting, run).verdict).toEqual({ kind: "checked" });
    expect(run.claim.hash).toBe(hashWorld(session().world));
  });
});

describe("what is published", () => {
  test("is one new session object a step over the same world", () => {
    const before = session();
    game().stepHour();
    expect(session()).not.toBe(before);
    expect(session().world).toBe(before.world);
    expect(session().facts.map((fact) => fact.kind)).toContain("hourPassed");
  });

  test("tells facts once, in order, without the ticking of hours, and forgets the oldest", () => {
    for (let i = 0; i < 480; i++) {
      if (session().world.reckoning) game().send({ kind: "closeBook", shared: false });
      game().stepHour();
    }
    const { feed } = session();
    expect(feed.length).toBe(200);
    expect(feed.some(({ fact }) => fact.kind === "hourPassed")).toBe(false);
    for (const [i, entry] of feed.entries()) if (i > 0) expect(entry.id).toBe((feed[i - 1]?.id ?? 0) + 1);
  });

  test("gives pictures the same slice until something happened", () => {
    const first = house(game());
    game().setFocus({ kind: "person", id: "aizhen" });
    expect(house(game())).toBe(first);
    game().stepHour();
    expect(house(game())).not.toBe(first);
    expect(machines(game())).toEqual({ lockstitch: 0, overlock: 0 });
  });
});

describe("screens", () => {
  test("leads back to the game from a page aside, which pauses it", () => {
    game().setSpeed(2);
    game().go("settings");
    expect([game().screen, game().before, game().clock.speed]).toEqual(["settings", "play", 0]);
    game().go("background");
    expect(game().before).toBe("settings");
    game().go(game().before);
    game().go(game().before);
    expect(game().screen).toBe("play");
  });

  test("finish now gives the ending from here", () => {
    expect(game().finish()).toBeUndefined();
    expect(game().screen).toBe("ending");
    expect(session().open).toBe(false);
    expect(session().world.ended?.early).toBe(true);
  });
});

describe("a code in the address", () => {
  test("opens the run at its end, checked", async () => {
    for (let i = 0; i < 20; i++) game().stepHour();
    game().finish();
    const code = game().code();
    const other = createGameStore(hands([setting]).ports);
    expect(await other.getState().load(`#g=${code}`)).toBeUndefined();
    const shown = other.getState();
    expect(shown.screen).toBe("debrief");
    expect(shown.session?.origin).toBe("shared");
    expect(shown.session?.verdict).toEqual({ kind: "checked" });
    expect(shown.session?.world.hour).toBe(26);
    expect(shown.send({ kind: "payWages" })).toEqual({ reason: "runOver" });
  });

  test("that is damaged says so and leaves the title page", async () => {
    const other = createGameStore(hands([setting]).ports);
    expect(await other.getState().load("#g=TAAAABBBBCCCC")).toMatchObject({ code: { reason: "damaged" } });
    expect(other.getState().screen).toBe("title");
  });

  test("of a level that is not here says so", async () => {
    const other = createGameStore(hands([]).ports);
    expect(await other.getState().openCode(game().code())).toBe("noSuchLevel");
  });

  test("carries the log that was played", () => {
    game().send({ kind: "setRate", rate: 25 });
    const opened = openCode(game().code());
    const run = isCodeError(opened) ? opened : readRun(opened, setting);
    expect(isCodeError(run) ? run : run.log).toEqual(session().log);
  });
});

test("pages aside lead back the way one came, however deep", async () => {
  const store = createGameStore(hands([smallSetting()]).ports);
  const { go } = store.getState();
  await store.getState().open("small", 1);
  const back = () => {
    go(store.getState().before);
    return store.getState().screen;
  };
  go("teachers");
  go("privacy");
  expect(back()).toBe("teachers");
  go("licences");
  expect(back()).toBe("teachers");
  go("background");
  go("settings");
  expect([back(), back(), back()]).toEqual(["background", "teachers", "play"]);
});
