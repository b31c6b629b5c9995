import { describe, expect, test } from "vitest";
import { encodeRun, isCodeError, openCode, readRun, recordOf, replay } from "../../../src/runcode/index.ts";
import { check, step } from "../../../src/sim/index.ts";
import { sharedProject, withProjects } from "../../support/projects.ts";
import { smallSetting } from "../../support/setting.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin, pass } from "../../support/story.ts";

const setting = withProjects(shopSetting(), ["cable-lift", "parcel-contract", "one-bid"]);
const lift = { project: "cable-lift" } as const;

describe("a village project", () => {
  test("can be proposed once, not beside another for the same thing", () => {
    const run = begin(setting);
    const say = (project: string) => check(run.world, setting, { kind: "propose", project })?.reason;
    expect(say("the-moon")).toBe("noSuchProject");
    expect(step(run.world, setting, { kind: "propose", ...lift }).refusal).toBeUndefined();
    expect(say("cable-lift")).toBe("alreadyTalked");
    expect(say("parcel-contract")).toBe("otherProject");
    run.world.regard = 500;
    expect(check(run.world, setting, { kind: "propose", project: "one-bid" })).toEqual({
      reason: "tooLittleTrust",
      values: { least: 600 },
    });
  });

  test("may have to wait for its time", () => {
    const later = withProjects(shopSetting(), ["cable-lift"], { when: { is: "day", min: 3 } });
    const run = begin(later);
    expect(check(run.world, later, { kind: "propose", ...lift })?.reason).toBe("notYet");
    pass(run, 48);
    expect(check(run.world, later, { kind: "propose", ...lift })).toBeUndefined();
  });

  test("is signed for one share or two, by who can pay; and left", () => {
    const run = begin(setting);
    const why = (command: Parameters<typeof check>[2]) => check(run.world, setting, command)?.reason;
    expect(why({ kind: "sign", ...lift, shares: 1 })).toBe("notTalked");
    step(run.world, setting, { kind: "propose", ...lift });
    expect(why({ kind: "sign", ...lift, shares: 3 })).toBe("badValue");
    expect(why({ kind: "leaveProject", ...lift })).toBe("notSigned");
    expect(why({ kind: "namePayers", ...lift })).toBe("notSigned");
    run.world.books.equity += run.world.books.cash - sharedProject("cable-lift").share;
    run.world.books.cash = sharedProject("cable-lift").share;
    expect(why({ kind: "sign", ...lift, shares: 2 })).toBe("notEnoughCash");
    expect(step(run.world, setting, { kind: "sign", ...lift, shares: 1 }).facts).toMatchObject([
      { kind: "projectJoined", project: "cable-lift", shares: 1, signed: 1 },
    ]);
    expect(why({ kind: "sign", ...lift, shares: 1 })).toBe("alreadySigned");
    expect(step(run.world, setting, { kind: "namePayers", ...lift }).refusal).toBeUndefined();
    expect(why({ kind: "namePayers", ...lift })).toBe("nothingChanges");
    expect(step(run.world, setting, { kind: "leaveProject", ...lift }).facts).toEqual([
      { kind: "projectQuit", project: "cable-lift" },
    ]);
  });

  test("is unknown to a level without any", () => {
    const plain = smallSetting();
    const run = begin(plain);
    for (const kind of ["propose", "namePayers", "leaveProject"] as const)
      expect(check(run.world, plain, { kind, ...lift })?.reason).toBe("noSuchProject");
  });
});

test("a run code keeps what was signed, and replays to the same world", () => {
  const run = begin(setting);
  const log = [
    { hour: 6, command: { kind: "propose", ...lift } },
    { hour: 6, command: { kind: "sign", ...lift, shares: 2 } },
    { hour: 30, command: { kind: "namePayers", ...lift } },
    { hour: 54, command: { kind: "leaveProject", ...lift } },
  ] as const;
  for (const { hour, command } of log) {
    pass(run, hour - run.world.hour);
    expect(step(run.world, setting, command).refusal).toBeUndefined();
  }
  pass(run, 10);
  const code = encodeRun(recordOf(run.world, setting, [], log, []), setting);
  const opened = openCode(code);
  if (isCodeError(opened)) throw new Error("the code does not open");
  const read = readRun(opened, setting);
  if (isCodeError(read)) throw new Error("the code does not read");
  expect(read.log).toEqual(log);
  const again = replay(setting, read);
  expect(again.world?.projects).toEqual(run.world.projects);
});
