/**
 * Records the golden runs of the present rules: bots on every level, as codes with the hash they must end on.
 * npm run -s golden               says which recorded runs would end differently, and changes none of them; runs of new
 *                                 levels or bots are added
 * npm run -s golden -- --accept   records what changed as well; only when the rules or a level changed on purpose
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BOTS } from "../bots/index.ts";
import { settingOf } from "../content/index.ts";
import { runLab } from "../lab/run.ts";
import { RULES_VERSION } from "../sim/index.ts";
import { ROOT } from "./build.ts";
import { readContent } from "./content-files.ts";
import { changed, type GoldenRun } from "./golden/changed.ts";

const SEEDS_A_BOT = 3;
const FIRST_SEED = 101;

const { values } = parseArgs({ options: { accept: { type: "boolean", default: false } } });

const content = readContent();
const runs: GoldenRun[] = content.levels.flatMap(({ id }) => {
  const setting = settingOf(content, id);
  if (!setting) return [];
  const { bots } = runLab({ setting, bots: BOTS, seeds: SEEDS_A_BOT, from: FIRST_SEED, cpu: () => 0 });
  return bots.flatMap(({ bot, runs: played }) =>
    played.map(({ seed, ending, hash, code }) => ({ level: id, bot, seed, ending, hash, code })),
  );
});
const file = join(ROOT, "tests", "replays", `rules-${RULES_VERSION}.json`);
const recorded: GoldenRun[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).runs : [];
const others = changed(recorded, runs);
for (const line of others) process.stdout.write(`${line}\n`);
if (others.length > 0 && !values.accept) {
  process.stderr.write(
    `${others.length} runs are not what they were. Nothing written; --accept records them.\n`,
  );
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify({ rules: RULES_VERSION, runs }, null, 2)}\n`);
process.stdout.write(`${runs.length} runs in ${file}\n`);
