/** Long random play: whatever is pressed, books balance, nothing is negative or fractional, and every game ends. */
import { settingOf } from "../../content/index.ts";
import { encodeRun, isCodeError, openCode, readRun, recordOf, replay } from "../../runcode/index.ts";
import type { Setting } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { withLanes } from "./lanes.ts";
import { playWildly, type WildGame } from "./wild-game.ts";

/** Together no fewer than these, each played, coded, opened and replayed. */
const GAMES = 2400;
const FIRST_SEED = 700_001;

/** The game as a code, opened and replayed, must come out the same. */
function codeFaults(setting: Setting, { world, log, days }: WildGame): string[] {
  const opened = openCode(encodeRun(recordOf(world, setting, [], log, days), setting));
  const run = isCodeError(opened) ? opened : readRun(opened, setting);
  const said = isCodeError(run) ? run.reason : replay(setting, run).verdict.kind;
  return said === "checked" ? [] : [`${setting.level.id} seed ${world.seed}: the code says ${said}`];
}

async function run(): Promise<readonly Finding[]> {
  const content = withLanes(readContent(undefined, false));
  const settings = content.levels.flatMap(({ id }) => settingOf(content, id) ?? []);
  const faults: string[] = [];
  const games: WildGame[] = [];
  for (const setting of settings)
    for (let i = 0; i < GAMES / settings.length; i++) {
      const game = playWildly(setting, FIRST_SEED + i);
      games.push(game);
      faults.push(...game.faults, ...(game.faults.length === 0 ? codeFaults(setting, game) : []));
    }
  const decisions = games.reduce((sum, { log }) => sum + log.length, 0);
  return [
    none(`faults in ${games.length} games with ${decisions} decisions from seed ${FIRST_SEED}`, faults),
    atMost("levels without a game", settings.length === 0 ? 1 : 0, 0, "levels"),
  ];
}

export const randomGames: Gate = { name: "random", run };
