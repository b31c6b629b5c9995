/** Links of lessons: what a teacher set is what opens; what cannot be read is named. */
import { describe, expect, test } from "vitest";
import { lessonAddress, lessonIn, lessonInShort, shortCode } from "../../src/store/lessonLink.ts";

describe("a lesson's link", () => {
  test("carries level, seed, rules, language, time and votes there and back", () => {
    const link = {
      level: "light-at-three",
      seed: 4_294_967_295,
      regime: "rate-table",
      language: "de",
      minutes: 25,
      until: 9 * 60 + 5,
      votes: true,
    } as const;
    expect(lessonIn(`https://school.example/game/index.html#${lessonAddress(link)}`)).toEqual(link);
  });

  test("carries what a level is set to, and names settings that cannot be read", () => {
    const link = { level: "free-play", seed: 7, setup: [1, 7, 3], minutes: 25 } as const;
    expect(lessonAddress(link)).toContain("o=173");
    expect(lessonIn(`x#${lessonAddress(link)}`)).toEqual(link);
    for (const damaged of ["o=", "o=1-2", "o=%00", "o=12345678901", "o=1.5"])
      expect(lessonIn(`x#l=free-play&${damaged}`)).toEqual({ wrong: "setup" });
    const { level: _, ...rest } = link;
    expect(shortCode(11, link)).toBe("11-7-o173-25");
    expect(lessonInShort("11-7-o173-25")).toEqual({ number: 11, ...rest });
  });

  test("may name the level alone; an address without one is no lesson", () => {
    expect(lessonIn("https://x.example/#l=first-thirty")).toEqual({ level: "first-thirty" });
    expect(lessonIn("https://x.example/")).toBeUndefined();
    expect(lessonIn("https://x.example/#g=Tabc")).toBeUndefined();
  });

  test("names the field that cannot be read", () => {
    const wrong = (rest: string) => lessonIn(`x#l=first-thirty&${rest}`);
    expect(lessonIn("x#l=<img>")).toEqual({ wrong: "level" });
    expect(wrong("s=-1")).toEqual({ wrong: "seed" });
    expect(wrong("s=4294967296")).toEqual({ wrong: "seed" });
    expect(wrong("r=../paper")).toEqual({ wrong: "regime" });
    expect(wrong("lang=fr")).toEqual({ wrong: "language" });
    expect(wrong("t=3")).toEqual({ wrong: "minutes" });
    expect(wrong("t=25&u=2560")).toEqual({ wrong: "minutes" });
    expect(wrong("u=0955")).toEqual({ wrong: "minutes" });
  });
});

describe("a lesson's short code", () => {
  const link = {
    level: "light-at-three",
    seed: 2026,
    minutes: 25,
    until: 9 * 60 + 55,
    regime: "rate-table",
  } as const;

  test("is short enough to read off a wall, and means the same lesson", () => {
    const { level: _, ...rest } = link;
    expect(shortCode(2, link)).toBe("2-2026-25-0955-rate-table");
    expect(lessonInShort("2-2026-25-0955-rate-table")).toEqual({ number: 2, ...rest });
    expect(shortCode(10, { level: "round-table", seed: 7 })).toBe("10-7");
    expect(lessonInShort("10-7")).toEqual({ number: 10, seed: 7 });
  });

  test("may be typed with blanks, long dashes and capitals", () => {
    expect(lessonInShort(" 2 – 2026 – 25 ")).toEqual({ number: 2, seed: 2026, minutes: 25 });
    expect(lessonInShort("2 2026 Rate-Table")).toEqual({ number: 2, seed: 2026, regime: "rate-table" });
  });

  test("is told from a run code, a link and a slip of the hand", () => {
    for (const text of [
      "",
      "T4AbC",
      "2",
      "hello",
      "2-x",
      "2-2026-3",
      "2-2026-25-9955",
      "2-2026-25-<b>",
      "2-99999999999",
    ])
      expect(lessonInShort(text), text).toBeUndefined();
  });
});
