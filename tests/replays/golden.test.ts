import { describe, expect, it } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import { isCodeError, openCode, readRun, replay } from "../../src/runcode/index.ts";
import { hashWorld, RULES_VERSION } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import golden from "./rules-2.json" with { type: "json" };

const content = readContent(undefined, false);

describe(`golden runs of rules version ${golden.rules}`, () => {
  it("belong to the rules in force; a new version gets a new file beside this one", () => {
    expect(golden.rules).toBe(RULES_VERSION);
    expect(golden.runs.length).toBeGreaterThanOrEqual(50);
  });

  it("all replay from their code alone to the recorded ending and hash", { timeout: 300_000 }, () => {
    for (const run of golden.runs) {
      const opened = openCode(run.code);
      const setting = settingOf(content, run.level);
      if (isCodeError(opened) || !setting)
        throw new Error(`${run.level} ${run.bot} ${run.seed}: cannot be read`);
      const record = readRun(opened, setting);
      if (isCodeError(record)) throw new Error(`${run.level} ${run.bot} ${run.seed}: ${record.reason}`);
      const { world, verdict } = replay(setting, record);
      expect({ run: `${run.level} ${run.bot} ${run.seed}`, verdict }).toEqual({
        run: `${run.level} ${run.bot} ${run.seed}`,
        verdict: { kind: "checked" },
      });
      expect(world && hashWorld(world).toString(16).padStart(8, "0")).toBe(run.hash);
      expect(world?.ended?.id).toBe(run.ending);
    }
  });
});
