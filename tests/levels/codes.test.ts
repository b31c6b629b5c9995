/** Runs of every level travel as a short code and come back as the same run. */
import { describe, expect, test } from "vitest";
import { BOTS, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { encodeRun, isCodeError, openCode, readRun, recordOf, replay } from "../../src/runcode/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

/** Characters: what a link, a QR code at one glance and a chat message carry well; eight weeks may take three times that. */
const LONGEST = 600;
const EIGHT_WEEKS = 1800;
const MANY_DAYS = 30;
/** One is enough here: the recorded runs hold three of each bot. */
const SEED = 2;

const content = readContent(undefined, false);

describe.each(content.levels.map(({ id }) => id))("%s", (level) => {
  const setting = settingOf(content, level);
  if (!setting) throw new Error(`no setting for ${level}`);

  test.each(BOTS.map((bot) => [bot.id, bot] as const))(
    "played by %s is a short code that checks",
    (_, bot) => {
      const { world, log } = play(setting, SEED, bot);
      const bare = recordOf(world, setting, [], log, []);
      const run = recordOf(world, setting, [], log, replay(setting, bare).days);
      const code = encodeRun(run, setting);
      // Somebody who clicks without looking takes decisions that nothing foretells.
      if (bot.id !== "random")
        expect(code.length).toBeLessThanOrEqual(setting.level.days > MANY_DAYS ? EIGHT_WEEKS : LONGEST);
      const opened = openCode(code);
      const read = isCodeError(opened) ? opened : readRun(opened, setting);
      expect(read).toEqual(run);
      expect(isCodeError(read) ? read : replay(setting, read).verdict).toEqual({ kind: "checked" });
    },
  );
});
