/**
 * Records the golden runs of the present rules: bots on every level, as codes with the hash they must end on.
 * npm run -s golden     writes tests/replays/rules-<version>.json; run it only when the rules or a level changed on purpose
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BOTS } from "../bots/index.ts";
import { settingOf } from "../content/index.ts";
import { runLab } from "../lab/run.ts";
import { RULES_VERSION } from "../sim/index.ts";
import { ROOT } from "./build.ts";
import { readContent } from "./content-files.ts";

const SEEDS_A_BOT = 3;
const FIRST_SEED = 101;

const content = readContent();
const runs = content.levels.flatMap(({ id }) => {
  const setting = settingOf(content, id);
  if (!setting) return [];
  const { bots } = runLab({ setting, bots: BOTS, seeds: SEEDS_A_BOT, from: FIRST_SEED, cpu: () => 0 });
  return bots.flatMap(({ bot, runs: played }) =>
    played.map(({ seed, ending, hash, code }) => ({ level: id, bot, seed, ending, hash, code })),
  );
});
const file = join(ROOT, "tests", "replays", `rules-${RULES_VERSION}.json`);
writeFileSync(file, `${JSON.stringify({ rules: RULES_VERSION, runs }, null, 2)}\n`);
process.stdout.write(`${runs.length} runs in ${file}\n`);
