import { describe, expect, test } from "vitest";
import { globFits, load, parseFile, settingOf, stable } from "../../src/content/index.ts";
import { readMessage } from "../../src/content/message.ts";
import { at, smallFiles } from "../support/levels.ts";

describe("a glob over numbers", () => {
  test.each([
    ["cash", "cash", true],
    ["cash", "cashier", false],
    ["people.*", "people.guilan.age", false],
    ["people.**", "people.guilan.age", true],
    ["people.**", "people", true],
    ["people.*.skill.*", "people.guilan.skill.3", true],
    ["loan*", "loanDueAt", true],
    ["house.trust*.**", "house.trustPay", true],
    ["**.range", "a.b.range", true],
    ["**", "anything.at.all", true],
  ])("%s on %s: %s", (glob, path, fits) => {
    expect(globFits(glob, path)).toBe(fits);
  });
});

describe("a message", () => {
  test("names its parameters, those inside plurals too, and no word of its forms", () => {
    const text = "{shop}: {n, plural, one {one piece for {who}} other {# pieces}}, it’s '{quoted}'";
    expect([...readMessage(text).params].sort()).toEqual(["n", "shop", "who"]);
    expect(readMessage(text).ok).toBe(true);
  });

  test.each(["{open", "close}", "{}", "{a, plural, one {x}"])("is faulty as %s", (text) => {
    expect(readMessage(text).ok).toBe(false);
  });
});

describe("a file", () => {
  test("is refused before parsing when it is too large, too deep or no JSON", () => {
    const problem = (text: string) => {
      const parsed = parseFile("a.json", text);
      return parsed.ok ? "" : parsed.error.problem;
    };
    expect(problem(`"${"x".repeat(256 * 1024)}"`)).toBe("tooLarge");
    expect(problem(`"${"字".repeat(90 * 1024)}"`)).toBe("tooLarge");
    expect(problem("[".repeat(100_000))).toBe("tooDeep");
    expect(problem("{")).toBe("notJson");
    expect(problem('{"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["}')).toBe("");
  });
});

describe("a setting", () => {
  test("takes the things of a level in its order, and stands in no way for what does not exist", () => {
    const content = load(smallFiles());
    const setting = settingOf(content, "small");
    expect(setting?.cards.map((c) => c.id)).toEqual(["gate"]);
    expect(setting?.endings.map((e) => e.id)).toEqual(["enough", "closed"]);
    expect(settingOf(content, "large")).toBeUndefined();
    expect(settingOf(content, "small", "no-such-rules")).toBeUndefined();
  });

  test("has a hash of what is played: not of the order of fields, nor of passports", () => {
    const files = smallFiles();
    const hash = () => settingOf(load(files), "small")?.hash;
    const first = hash();
    files["01-small/level.json"] = Object.fromEntries(
      Object.entries(at(files, "01-small/level.json")).reverse(),
    );
    at(files, "01-small/level.json").passports = [];
    expect(hash()).toBe(first);
    at(files, "01-small/level.json").cash = 1;
    expect(hash()).not.toBe(first);
  });

  test("leaves temptations away where the teacher switches them off, and says so in the hash", () => {
    const files = smallFiles();
    at(files, "_shared/cards/small.json", "cards", 0).temptation = true;
    const content = load(files);
    const calm = settingOf(content, "small", undefined, { temptations: false });
    expect(calm?.cards).toEqual([]);
    expect(calm?.hash).not.toBe(settingOf(content, "small")?.hash);
  });

  test("is written down in one stable way", () => {
    expect(stable({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });
});
