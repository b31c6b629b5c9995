/** Runs the gates: sizes, equal builds, accessibility, engines, long games, kills, books, long plays. `npm run gates [-- name …]` */
import { axe } from "./gates/axe.ts";
import { books } from "./gates/books.ts";
import { broken } from "./gates/broken.ts";
import { builds } from "./gates/builds.ts";
import { engines } from "./gates/engines.ts";
import type { Finding, Gate } from "./gates/gate.ts";
import { hostile } from "./gates/hostile.ts";
import { inputs } from "./gates/inputs.ts";
import { kills } from "./gates/kills.ts";
import { monkey } from "./gates/monkey.ts";
import { paces } from "./gates/paces.ts";
import { plays } from "./gates/plays.ts";
import { randomGames } from "./gates/random-games.ts";
import { replays } from "./gates/replays.ts";
import { sizes } from "./gates/sizes.ts";
import { stores } from "./gates/stores.ts";

/** What every change must pass, and what is long and run by its name. */
const ALWAYS: readonly Gate[] = [
  sizes,
  builds,
  axe,
  engines,
  randomGames,
  books,
  replays,
  paces,
  inputs,
  stores,
  broken,
  hostile,
  plays,
];
const BY_NAME: readonly Gate[] = [kills, monkey];
const GATES = [...ALWAYS, ...BY_NAME];

async function measure(gate: Gate): Promise<readonly Finding[]> {
  try {
    return await gate.run();
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ what: "measuring", measured: said, limit: "possible", ok: false }];
  }
}

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? ALWAYS : GATES.filter(({ name }) => wanted.includes(name));
const unknown = wanted.filter((name) => !GATES.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(
    `No gate is called ${unknown.join(", ")}; there are ${GATES.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}

const failed: Finding[] = [];
for (const gate of chosen) {
  const began = Date.now();
  const findings = await measure(gate);
  console.log(`\n${gate.name} (${Math.round((Date.now() - began) / 1000)} s)`);
  for (const finding of findings) {
    const { ok, what, measured, limit } = finding;
    console.log(`  ${ok ? "ok  " : "FAIL"}  ${what}: ${measured} (${limit})`);
    if (!ok) failed.push(finding);
  }
}
console.log(failed.length === 0 ? "\nAll gates passed." : `\n${failed.length} findings over the limit.`);
process.exitCode = failed.length === 0 ? 0 : 1;
