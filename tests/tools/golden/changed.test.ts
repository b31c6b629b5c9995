import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changed, type GoldenRun } from "../../../src/tools/golden/changed.ts";

const run = (over: Partial<GoldenRun> = {}): GoldenRun => ({
  level: "first-thirty",
  bot: "careful",
  seed: 101,
  ending: "home-again",
  hash: "0000abcd",
  code: "x",
  ...over,
});

it("names every recorded run whose hash or ending would be another, or that is gone", () => {
  const before = [run(), run({ seed: 102 }), run({ seed: 103 }), run({ seed: 104 })];
  const after = [run(), run({ seed: 102, hash: "0000abce" }), run({ seed: 103, ending: "lights-out" })];
  expect(changed(before, after)).toEqual([
    "first-thirty careful 102: home-again 0000abcd would be home-again 0000abce",
    "first-thirty careful 103: home-again 0000abcd would be lights-out 0000abcd",
    "first-thirty careful 104: is not played any more",
  ]);
});

it("has nothing against a run that is new, or told by another code", () => {
  expect(changed([run()], [run({ code: "y" }), run({ seed: 105 })])).toEqual([]);
});

it("refuses an argument it does not know, before anything is played", () => {
  const tool = join(import.meta.dirname, "..", "..", "..", "src", "tools", "golden.ts");
  const start = () =>
    execFileSync(process.execPath, ["--import", "tsx", tool, "--force"], { stdio: "pipe", encoding: "utf8" });
  expect(start).toThrow(/--force/);
});
