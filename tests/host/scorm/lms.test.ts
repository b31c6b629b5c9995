/** The learning platform at its worst: absent, late, throwing, saying no, slow. What was noted arrives or waits. */
import { describe, expect, test } from "vitest";
import type { Api } from "../../../src/host/scorm/api.ts";
import { createLms, type Lms, type LmsState, timespan } from "../../../src/host/scorm/lms.ts";
import { fakeTime } from "../../support/ports.ts";

interface FakeLms extends Api {
  /** what it does with the next calls */
  mode: "works" | "refuses" | "throws" | "doesNotStore";
  /** ms a commit takes */
  takes: number;
  readonly values: Map<string, string>;
  readonly stored: Map<string, string>;
  readonly calls: string[];
}

function fakeLms(time: ReturnType<typeof fakeTime>, kept: Readonly<Record<string, string>> = {}): FakeLms {
  const answer = (call: string, can: boolean, act: () => void = () => undefined): string => {
    lms.calls.push(call);
    if (lms.mode === "throws") throw new Error("no connection");
    if (lms.mode === "refuses" || !can) return "false";
    act();
    return "true";
  };
  const lms: FakeLms = {
    mode: "works",
    takes: 0,
    values: new Map(Object.entries(kept)),
    stored: new Map(),
    calls: [],
    LMSInitialize() {
      return answer("initialize", true);
    },
    LMSGetValue(element) {
      lms.calls.push(`get ${element}`);
      return lms.values.get(element) ?? "";
    },
    LMSSetValue(element, value) {
      return answer(`set ${element}`, true, () => lms.values.set(element, value));
    },
    LMSCommit() {
      time.spend(lms.takes);
      return answer("commit", lms.mode !== "doesNotStore", () => {
        for (const [element, value] of lms.values) lms.stored.set(element, value);
      });
    },
    LMSFinish() {
      return answer("finish", true);
    },
  };
  return lms;
}

interface Stage {
  readonly time: ReturnType<typeof fakeTime>;
  readonly lms: Lms;
  readonly states: LmsState[];
}

function stage(find: (time: ReturnType<typeof fakeTime>) => () => Api | null): Stage {
  const time = fakeTime();
  const states: LmsState[] = [];
  const lms = createLms({ find: find(time), now: time.now, schedule: time.schedule }, (it) =>
    states.push(it),
  );
  return { time, lms, states };
}

function withLms(kept?: Readonly<Record<string, string>>): Stage & { readonly api: FakeLms } {
  const found: FakeLms[] = [];
  const it = stage((time) => {
    found.push(fakeLms(time, kept));
    return () => found[0] ?? null;
  });
  return { ...it, api: found[0]! };
}

const SCORE = "cmi.core.score.raw";
const RUN = "cmi.suspend_data";

describe("a platform that works", () => {
  test("is asked once what it kept, and never for a name or a number of a person", () => {
    const { lms, api } = withLms({ [SCORE]: "61", [RUN]: "abc", "cmi.core.lesson_status": "incomplete" });
    expect(lms.hello()).toBe(true);
    expect(lms.before()).toEqual({ status: "incomplete", score: 61, location: "", suspendData: "abc" });
    lms.hello();
    expect(api.calls.filter((it) => it === "initialize")).toHaveLength(1);
    expect(api.calls.join()).not.toMatch(/student/);
  });

  test("may hand numbers back as numbers, and nothing at all", () => {
    const { lms, api } = withLms();
    api.LMSGetValue = (element: string) =>
      (element === SCORE ? (61 as unknown as string) : undefined) as string;
    lms.hello();
    expect(lms.before()).toEqual({ status: "", score: 61, location: "", suspendData: "" });
  });

  test("stores what was noted with the next commit; what it has is not sent again", () => {
    const { lms, api, time } = withLms();
    lms.hello();
    lms.set({ [SCORE]: "10", [RUN]: "first" });
    expect(api.stored.size, "nothing before a commit").toBe(0);
    lms.set({ [SCORE]: "20" });
    lms.commit();
    time.pass(1);
    expect(Object.fromEntries(api.stored)).toMatchObject({ [SCORE]: "20", [RUN]: "first" });
    api.calls.length = 0;
    lms.set({ [SCORE]: "20", [RUN]: "second" });
    lms.commit();
    time.pass(10_000);
    expect(api.calls).toEqual([`set ${RUN}`, "set cmi.core.session_time", "commit"]);
  });

  test("is not flooded: many commits become one in five seconds, and the last value is the one that stays", () => {
    const { lms, api, time } = withLms();
    lms.hello();
    for (let n = 1; n <= 40; n++) {
      lms.set({ [SCORE]: String(n) });
      lms.commit();
      time.pass(250);
    }
    time.pass(5000);
    expect(api.calls.filter((it) => it === "commit").length).toBeLessThanOrEqual(4);
    expect(api.stored.get(SCORE)).toBe("40");
  });

  test("hears goodbye once, with the time of the visit; a page that comes back says hello again", () => {
    const { lms, api, time } = withLms();
    lms.hello();
    time.pass(61_000);
    lms.set({ [SCORE]: "30" });
    lms.finish();
    lms.finish();
    expect(api.calls.filter((it) => it === "finish")).toHaveLength(1);
    expect(api.stored.get("cmi.core.session_time")).toBe("0000:01:01");
    expect(api.stored.get(SCORE)).toBe("30");
    lms.again();
    lms.set({ [SCORE]: "40" });
    lms.commit();
    time.pass(10_000);
    expect(api.stored.get(SCORE)).toBe("40");
    lms.finish();
    expect(api.stored.get("cmi.core.session_time"), "the time of this visit alone").toBe("0000:00:10");
  });
});

describe("a platform that does not work", () => {
  test("is no platform where there is none: nothing throws, nothing waits", () => {
    const { lms, time, states } = stage(() => () => null);
    expect(lms.hello()).toBe(false);
    lms.set({ [SCORE]: "1" });
    lms.commit();
    time.pass(120_000);
    lms.finish();
    expect(lms.state()).toBe("none");
    expect(states).toEqual([]);
  });

  test("that comes late gets everything all the same", () => {
    let late: FakeLms | null = null;
    const { lms, time } = stage(() => () => late);
    lms.hello();
    lms.set({ [SCORE]: "50" });
    lms.commit();
    time.pass(30_000);
    late = fakeLms(time);
    time.pass(120_000);
    expect((late as FakeLms).stored.get(SCORE)).toBe("50");
    expect(lms.state()).toBe("reached");
  });

  test.each(["refuses", "throws", "doesNotStore"] as const)(
    "and %s is asked again until it has all",
    (mode) => {
      const { lms, api, time, states } = withLms();
      lms.hello();
      api.mode = mode;
      lms.set({ [SCORE]: "70", [RUN]: "run" });
      lms.commit();
      time.pass(600_000);
      expect(lms.state()).toBe("waiting");
      expect(api.stored.size).toBe(0);
      // Ever more seldom: ten minutes of trouble are no storm of requests.
      expect(api.calls.filter((it) => it === "commit").length).toBeLessThan(20);
      lms.set({ [SCORE]: "80" });
      api.mode = "works";
      time.pass(120_000);
      expect(Object.fromEntries(api.stored)).toMatchObject({ [SCORE]: "80", [RUN]: "run" });
      expect(states).toEqual(["reached", "waiting", "reached"]);
    },
  );

  test("and needs ten seconds is asked every hundred at most, and loses nothing", () => {
    const { lms, api, time } = withLms();
    lms.hello();
    api.takes = 10_000;
    for (let n = 1; n <= 300; n++) {
      lms.set({ [SCORE]: String(n) });
      lms.commit();
      time.pass(1000);
    }
    expect(api.calls.filter((it) => it === "commit").length).toBeLessThanOrEqual(4);
    time.pass(200_000);
    expect(api.stored.get(SCORE)).toBe("300");
  });

  test("and refuses the hello is greeted again", () => {
    const { lms, api, time } = withLms();
    api.mode = "refuses";
    expect(lms.hello()).toBe(false);
    expect(lms.state()).toBe("waiting");
    lms.set({ [SCORE]: "5" });
    lms.commit();
    time.pass(5000);
    api.mode = "works";
    time.pass(60_000);
    expect(api.stored.get(SCORE)).toBe("5");
  });
});

test("a run longer than the norm allows is not sent, the platform keeps the last that fitted, and the page says so", () => {
  const { lms, api, time } = withLms();
  lms.hello();
  lms.set({ [RUN]: "x".repeat(4096) });
  lms.commit();
  time.pass(6000);
  expect(lms.state()).toBe("reached");
  lms.set({ [RUN]: "x".repeat(4097), [SCORE]: "44", "cmi.core.lesson_location": "y".repeat(256) });
  lms.commit();
  time.pass(6000);
  expect(api.stored.get(RUN)).toHaveLength(4096);
  expect(api.stored.get(SCORE)).toBe("44");
  expect(api.stored.has("cmi.core.lesson_location")).toBe(false);
  expect(lms.state()).toBe("waiting");
});

test.each([
  [0, "0000:00:00"],
  [59_999, "0000:00:59"],
  [3_661_000, "0001:01:01"],
  [40_000_000_000, "9999:06:40"],
])("%i ms are %s", (ms, text) => {
  expect(timespan(ms)).toBe(text);
});
