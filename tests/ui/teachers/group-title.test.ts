import { describe, expect, test } from "vitest";
import { createWords, loadCatalogue, loadTeachers } from "../../../src/i18n/index.ts";
import { changesOf } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";
import { groupTitle } from "../../../src/ui/teachers/board/groupTitle.ts";

const content = readContent(undefined, false);
const levels = content.levels.map(({ id, number, minutes, options }) => ({
  id,
  number,
  minutes,
  ...(options && {
    options: options.map((option) => ({
      id: option.id,
      usual: option.usual ?? 0,
      passport: option.passport,
      values: option.values.map((value) => value.id),
    })),
  }),
}));

describe("a group of runs on the board", () => {
  test("says in three languages what was set beforehand, and where this copy does not know it", async () => {
    for (const language of ["en", "de", "zh"] as const) {
      const words = createWords(language, await loadCatalogue(language), await loadTeachers(language));
      const names = createWords(language, content.texts[language]);
      const of = (places: readonly number[]) =>
        groupTitle(words, names, levels, {
          level: "free-play",
          regime: "paper",
          entries: [{ head: { changes: changesOf(places) } }] as never,
        });
      expect(of([0, 1, 3])).toEqual({
        title: names.t("level.free-play.title"),
        rules: [
          words.t("teachers.ownRules"),
          names.t("level.free-play.options.village.orders.name"),
          names.t("level.free-play.options.weeks.weeks-2.name"),
          names.t("level.free-play.options.means.bill.name"),
        ].join(" · "),
      });
      expect(of([0, 1, 9]).rules).toContain(words.t("teachers.board.groupUnknown"));
      expect(of([0, 1, 0, 1]).rules).toContain(words.t("teachers.board.groupUnknown"));
    }
  });
});
