/** One part of the books gate: random games of one level, started as a process of its own. */
import { settingOf } from "../../content/index.ts";
import { readContent } from "../content-files.ts";
import { withLanes } from "./lanes.ts";
import { playWildly } from "./wild-game.ts";

/** What a part reports, as one line of JSON. */
export interface BooksPart {
  games: number;
  decisions: number;
  hours: number;
  faults: string[];
}

const [levels, level = "", from = "1", count = "1", days = "1"] = process.argv.slice(2);
const setting = settingOf(withLanes(readContent(levels, false)), level);
if (!setting) throw new Error(`books: there is no level ${level}`);
const short = { ...setting, level: { ...setting.level, days: Math.min(setting.level.days, Number(days)) } };
const part: BooksPart = { games: 0, decisions: 0, hours: 0, faults: [] };
for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
  const { world, log, faults } = playWildly(short, seed);
  part.games++;
  part.decisions += log.length;
  part.hours += world.hour - short.level.hour;
  part.faults.push(...faults);
}
process.stdout.write(JSON.stringify(part));
