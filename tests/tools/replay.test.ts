/** `npm run replay` for somebody who was sent a code. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BOTS, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { encodeRun, recordOf, replay } from "../../src/runcode/index.ts";
import { RULES_VERSION } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const root = join(import.meta.dirname, "../..");
const setting = settingOf(readContent(undefined, false), "first-thirty");
const bot = BOTS.find(({ id }) => id === "careful");
if (!setting || !bot) throw new Error("no level first-thirty or no careful bot");

function record() {
  if (!setting || !bot) throw new Error("unreachable");
  const { world, log } = play(setting, 9, bot);
  const bare = recordOf(world, setting, [], log, []);
  return recordOf(world, setting, [], log, replay(setting, bare).days);
}

function run(...args: string[]) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "src/tools/replay.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return {
    status,
    stdout,
    lines: stderr
      .trim()
      .split("\n")
      .filter((line) => line !== ""),
  };
}

test("a code of this version replays to the same ending", () => {
  const sent = record();
  const { status, stdout } = run(encodeRun(sent, setting), "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    level: "first-thirty",
    seed: 9,
    rules: RULES_VERSION,
    ending: sent.claim.ending,
    hash: sent.claim.hash.toString(16).padStart(8, "0"),
  });
}, 30_000);

test("a claim that does not hold is not ok, and says from which day", () => {
  const sent = record();
  const code = encodeRun({ ...sent, claim: { ...sent.claim, money: sent.claim.money + 100 } }, setting);
  const { status, stdout } = run(code, "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, verdict: { kind: "differs", day: 4 } });
}, 30_000);

test.each([["hello"], ["--hello"], [""]])(
  "%j gets one clear line and exit code 1",
  (text) => {
    const { status, stdout, lines } = run(text);
    expect([status, stdout, lines.length]).toEqual([1, "", 1]);
    expect(lines[0]).toMatch(/code/i);
  },
  30_000,
);
