/**
 * Plays a run code again and says whether it came out as its sender says.
 * npm run -s replay -- CODE [--json]     CODE may be a whole link
 */
import { type Content, settingOf } from "../content/index.ts";
import { createWords, loadCatalogue } from "../i18n/index.ts";
import { codeIn, isCodeError, openCode, readRun, replay, type Verdict } from "../runcode/index.ts";
import { hashDigits } from "../sim/index.ts";
import { readContent } from "./content-files.ts";

const words = createWords("en", await loadCatalogue("en"));

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function told(verdict: Verdict): string {
  const day = verdict.kind === "differs" ? verdict.day + 1 : 0;
  return words.t(`code.verdict.${verdict.kind}`, {
    day,
    rules: verdict.kind === "otherRules" ? verdict.rules : 0,
  });
}

/** The level as the code's sender had it. */
function find(content: Content, level: string, regime: string, changes: { path: string; value: number }[]) {
  return settingOf(content, level, regime, { changes });
}

// No option parser: whatever somebody pastes is a code or is told that it is none.
const args = process.argv.slice(2);
const asJson = args.includes("--json");
const opened = openCode(codeIn(args.filter((it) => it !== "--json").join("")));
if (isCodeError(opened)) fail(words.t(`code.${opened.reason}`, { at: opened.at + 1 }));
const { level, regime, changes, seed, rules, claim } = opened.head;
const setting = find(readContent(undefined, false), level, regime, [...changes]);
if (!setting) fail(words.t("code.unknownLevel"));
const run = readRun(opened, setting);
if (isCodeError(run))
  fail(setting.hash === opened.head.levelHash ? words.t(`code.${run.reason}`) : told({ kind: "otherLevel" }));
const { world, verdict } = replay(setting, run);
const ok = verdict.kind === "checked";
const hash = hashDigits(claim.hash);
if (asJson) {
  const came = world === null ? null : { ending: world.ended?.id ?? "", hour: world.hour };
  process.stdout.write(
    `${JSON.stringify({ ok, level, seed, rules, ending: claim.ending, hash, verdict, came })}\n`,
  );
} else {
  const line = ok
    ? words.t("code.replayed", { level, seed: String(seed), ending: claim.ending })
    : told(verdict);
  process.stdout.write(`${line}\n`);
}
if (!ok) process.exitCode = 1;
