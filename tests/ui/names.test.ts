/** Nobody in the lanes goes by an id: every shop and every house that bids has a name in every language. */
import { expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { createWords, type Language, loadCatalogue, type Texts } from "../../src/i18n/index.ts";
import { createRun, step } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { say } from "../../src/ui/say.ts";
import { tell } from "../../src/ui/tell.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];
const content = readContent(undefined, false);

test.each(LANGUAGES)("two levels told in %s name no id", async (language) => {
  const catalogue = (await loadCatalogue(language)) as Texts;
  for (const id of ["first-thirty", "light-at-three"]) {
    const setting = settingOf(content, id);
    const bot = botOf("undercutter");
    if (!setting || !bot) throw new Error(`no level ${id} or no bot`);
    const texts = { ...catalogue, ...content.texts[language] } as Texts;
    const words = say(createWords(language, texts), setting);
    const { world: end, log } = play(setting, 3, bot);
    const ids = [...end.rivals.map((r) => r.id), ...setting.level.shops.map((s) => s.id)];
    for (const name of ids)
      expect(
        words.has(`people.${name}.name`) || words.rival(name) !== name || words.shop(name) !== name,
      ).toBe(true);
    const world = createRun(setting, 3);
    const told: string[] = [];
    let next = 0;
    while (!world.ended) {
      for (let entry = log[next]; entry?.hour === world.hour && !world.ended; entry = log[++next])
        step(world, setting, entry.command);
      if (world.ended) break;
      for (const fact of step(world, setting, { kind: "advance" }).facts)
        told.push(tell(words, world, setting, fact) ?? "");
    }
    expect(told.length).toBeGreaterThan(200);
    const raw = ids.filter((name) => /[-\d]/.test(name));
    expect(told.filter((text) => raw.some((name) => text.includes(name)))).toEqual([]);
  }
});
