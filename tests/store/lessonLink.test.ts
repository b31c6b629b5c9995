/** Links of lessons: what a teacher set is what opens; what cannot be read is named. */
import { describe, expect, test } from "vitest";
import { lessonAddress, lessonIn } from "../../src/store/lessonLink.ts";

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
