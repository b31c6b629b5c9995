import { describe, expect, test } from "vitest";
import { load, settingOf } from "../../src/content/index.ts";
import { at, type Files, say, smallFiles } from "../support/levels.ts";
import { card, choice } from "../support/story.ts";

const LEVEL = "01-small/level.json";
const CARDS = "_shared/cards/small.json";

/** The faults of the small files after something was done to them, in short. */
function faults(spoil: (files: Files) => void): string[] {
  const files = smallFiles();
  spoil(files);
  return load(files).errors.map((e) => `${e.file} ${e.field} ${e.problem}`);
}

describe("the loader", () => {
  test("finds nothing wrong with a whole set of files", () => {
    const content = load(smallFiles());
    expect(content.errors).toEqual([]);
    expect(content.levels.map((l) => l.id)).toEqual(["small"]);
    expect(content.folders.get("small")).toBe("01-small");
  });

  test("names file and field of a wrong value, and leaves the level out while others load", () => {
    const files = smallFiles();
    const broken = structuredClone(files[LEVEL]) as Files;
    broken.id = "broken";
    broken.cash = "much";
    files["02-broken/level.json"] = broken;
    const content = load(files);
    expect(content.levels.map((l) => l.id)).toEqual(["small"]);
    expect(content.errors).toEqual([
      {
        file: "02-broken/level.json",
        field: "cash",
        problem: "wrong",
        values: { expected: "number", received: '"much"' },
        fatal: true,
      },
    ]);
  });

  test("names what a level takes from another level without saying so, since the browser would not load it", () => {
    const lend = (borrows: string[]) => (files: Files) => {
      const other = { ...(structuredClone(files[LEVEL]) as Files), id: "other", borrows };
      files["02-other/level.json"] = other;
      for (const language of ["en", "de", "zh"]) {
        const words = files[`01-small/${language}.json`] as { level: Files };
        files[`02-other/${language}.json`] = { level: { other: words.level.small } };
      }
    };
    expect(faults(lend([]))).toContain("02-other/level.json borrows notBorrowed");
    expect(faults(lend(["small"]))).not.toContain("02-other/level.json borrows notBorrowed");
    expect(faults(lend(["small", "nobody"]))).toContain("02-other/level.json borrows noSuchId");
  });

  test("lets a level's own people speak first at an ending that all share, and misses their words", () => {
    const files = smallFiles();
    const line = { ending: "enough", witnesses: [{ who: "aizhen", line: "own-word" }] };
    files["_shared/endings/small.json"] = { endings: [], lines: [line], passports: [] };
    const content = load(files);
    expect(settingOf(content, "small")?.endings.find((e) => e.id === "enough")?.witnesses[0]).toEqual(
      line.witnesses[0],
    );
    expect(content.errors.map((e) => `${e.field} ${e.problem}`)).toEqual([
      "endings.enough.witnesses.own-word noText",
    ]);
    files["_shared/endings/other.json"] = files["_shared/endings/small.json"];
    delete files["_shared/endings/small.json"];
    const elsewhere = settingOf(load(files), "small")?.endings.find((e) => e.id === "enough");
    expect(elsewhere?.witnesses.map((w) => w.line)).not.toContain("own-word");
  });

  test.each([
    ["a missing field", (f: Files) => delete at(f, LEVEL).rate, `${LEVEL} rate missing`],
    ["a field nobody knows", (f: Files) => (at(f, LEVEL).colour = 1), `${LEVEL} colour unknown`],
    [
      "a number out of range",
      (f: Files) => (at(f, LEVEL, "people", 2).age = 7),
      `${LEVEL} people.2.age size`,
    ],
    [
      "a mistyped effect in its own field",
      (f: Files) => (at(f, CARDS, "cards", 0, "choices", 0).effects = [{ trust: "a lot", who: "it" }]),
      `${CARDS} cards.0.choices.0.effects.0.trust wrong`,
    ],
    [
      "a mistyped condition in its own field",
      (f: Files) => (at(f, CARDS, "cards", 0).when = { all: [{ not: { is: "hour", min: "nine" } }] }),
      `${CARDS} cards.0.when.all.0.not.min wrong`,
    ],
  ])("names %s", (_what, spoil, fault) => {
    expect(faults(spoil)).toContain(fault);
  });

  test.each([
    ["styles", `${LEVEL} styles.0 noSuchId`],
    ["cards", `${LEVEL} cards.0 noSuchId`],
    ["endings", `${LEVEL} endings.0 noSuchId`],
  ])("names an id of %s that does not exist", (field, fault) => {
    expect(
      faults((files) => {
        (at(files, LEVEL)[field] as string[])[0] = "nobody";
      }),
    ).toContain(fault);
  });

  test("refuses a level whose styles do not exist, because it could not be played", () => {
    const files = smallFiles();
    at(files, LEVEL).styles = ["nobody"];
    expect(load(files).levels).toEqual([]);
  });

  test("refuses a file with too many brackets inside each other", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = [deep];
    expect(
      faults((files) => {
        files[LEVEL] = deep;
      }),
    ).toContain(`${LEVEL}  tooDeep`);
  });

  test("keeps names that mean something to the language out of the words", () => {
    const files = smallFiles();
    files["_shared/people.en.json"] = JSON.parse('{"__proto__": {"polluted": "yes"}}');
    expect(load(files).errors.map((e) => e.problem)).toContain("unknown");
    expect(({} as Files).polluted).toBeUndefined();
  });
});

describe("passports", () => {
  test("are asked for every number by its path", () => {
    const found = faults((files) => {
      at(files, CARDS).passports = [];
      at(files, CARDS, "cards", 0, "choices", 0).effects = [{ set: "told" }, { trust: 5, who: "it" }];
    });
    expect(found).toEqual([`${CARDS} cards.gate.choices.yes.effects.1.trust noPassport`]);
  });

  test("that claim a source must name one", () => {
    const found = faults((files) => {
      at(files, LEVEL).passports = [{ path: "**", kind: "quoted", text: "all" }];
    });
    expect(found).toEqual([`${LEVEL} passports.0 noSource`]);
  });

  test("are counted by kind for a level", () => {
    const files = smallFiles();
    at(files, LEVEL).passports = [
      { path: "people.*.skill.*", kind: "derived", sources: ["S72"], text: "all" },
      { path: "**", kind: "makers", text: "all" },
    ];
    expect(load(files).counts.get("small")).toMatchObject({ quoted: 0, derived: 24 });
  });
});

describe("the memory index", () => {
  test("names a flag that is set and never read", () => {
    const found = faults((files) => {
      at(files, CARDS, "cards", 0, "choices", 1).effects = [{ set: "lost" }];
    });
    expect(found).toEqual([`${CARDS} cards.gate.choices.no.effects.0 neverRead`]);
  });

  test("names a flag that is read and never set, and the card it keeps closed", () => {
    const found = faults((files) => {
      at(files, CARDS, "cards", 0).when = { all: [{ flag: "ghost" }] };
    });
    expect(found).toEqual([`${CARDS} cards.gate neverSet`, `${CARDS} cards.gate.when cannotHappen`]);
  });

  test("lets rules of the game set flags of their own", () => {
    expect(
      faults((files) => {
        at(files, CARDS, "cards", 0).when = { flag: "goal-missed" };
      }),
    ).toEqual([]);
  });
});

describe("the story", () => {
  test("has one largest button a card", () => {
    const found = faults((files) => {
      for (const c of at(files, CARDS, "cards", 0).choices as Files[]) c.prominent = true;
    });
    expect(found).toEqual([`${CARDS} cards.gate.choices twoProminent`]);
  });

  test("has an ending that always holds, at the end of the list and only there", () => {
    const found = faults((files) => {
      (at(files, LEVEL).endings as string[]).reverse();
    });
    expect(found).toEqual([`${LEVEL} endings.0 noLastEnding`, `${LEVEL} endings.1 noLastEnding`]);
  });

  test("has no ending that can never come, unless a card leads to it", () => {
    const never = { any: [] };
    const spoil = (effects: unknown[]) => (files: Files) => {
      at(files, "_shared/endings.json", "endings", 0).when = never;
      at(files, CARDS).cards = [
        card("gate", { choices: [choice("yes"), choice("no", { effects: effects as [] })] }),
      ];
    };
    expect(faults(spoil([]))).toEqual(["_shared/endings.json enough cannotHappen"]);
    expect(faults(spoil([{ end: "enough" }]))).toEqual([]);
  });
});

describe("the words", () => {
  const key = "cards.gate.text";
  const put = (language: string, text: string) => (files: Files) =>
    say(files[`01-small/${language}.json`] as Files, key, text);

  test("are there in every language", () => {
    const found = faults((files) => {
      delete at(files, "01-small/zh.json", "cards", "gate").text;
    });
    expect(found).toEqual([`01-small/zh.json ${key} noText`]);
  });

  test("have the same parameters", () => {
    expect(faults(put("de", "Es fehlen {missing}."))).toEqual([`01-small/de.json ${key} otherParams`]);
  });

  test("close their brackets", () => {
    expect(faults(put("en", "One {missing"))).toContain(`01-small/en.json ${key} badMessage`);
  });

  test("of a card are no longer than sixty words, or a hundred signs in Chinese", () => {
    expect(faults(put("en", "word ".repeat(60)))).toEqual([]);
    expect(faults(put("en", "word ".repeat(61)))).toEqual([`01-small/en.json ${key} tooLong`]);
    expect(faults(put("zh", `${"字".repeat(100)}，。“”`))).toEqual([]);
    expect(faults(put("zh", "字".repeat(101)))).toEqual([`01-small/zh.json ${key} tooLong`]);
  });
});
