/** A problem report lets somebody else see the very same run, and says nothing about who played it. */
import { expect, test } from "vitest";
import { botOf, play } from "../../../src/bots/index.ts";
import {
  dayMark,
  encodeRun,
  isCodeError,
  openCode,
  readRun,
  recordOf,
  replay,
} from "../../../src/runcode/index.ts";
import { problemReport } from "../../../src/ui/debrief/problemReport.ts";
import { smallSetting } from "../../support/setting.ts";

test("its code plays again to the hash it names, and the last fifty actions stand in clear", () => {
  const setting = smallSetting();
  const marks: number[] = [];
  const bot = botOf("careful");
  if (!bot) throw new Error("no careful bot");
  const { world, log } = play(setting, 4, bot, (now) => marks.push(dayMark(now)));
  const run = recordOf(world, setting, [], log, marks);
  const report = problemReport(run, encodeRun(run, setting), "Engine 1.0", null);
  const opened = openCode(String(report.save));
  if (isCodeError(opened)) throw new Error(opened.reason);
  const read = readRun(opened, setting);
  if (isCodeError(read)) throw new Error(read.reason);
  expect(replay(setting, read).verdict).toEqual({ kind: "checked" });
  expect(report.hash).toBe(run.claim.hash);
  expect(report.lastActions).toEqual(log.slice(-50));
  expect(report.engine).toBe("Engine 1.0");
});
