/** Every level was played in a real browser to at least two of its endings, and would end so with the rules in force. */
import { describe, expect, it } from "vitest";
import { type Content, settingOf } from "../../src/content/index.ts";
import { openCode } from "../../src/runcode/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { comesOut, lacking, type PlayedPlay, recordedPlays } from "../../src/tools/soak/endings.ts";
import { PLAYS, playName } from "../../src/tools/soak/plays.ts";

const content = readContent(undefined, false);
const plays = recordedPlays();
const levels = content.levels.map(({ id }) => id);
const of = (level: string) => plays.filter((play) => play.level === level);

describe("plays in the browser, as they are recorded", () => {
  it("are those that are planned", () => {
    expect(plays.map(playName)).toEqual(PLAYS.map(playName));
  });

  it.for(levels)("lead %s to at least two different endings of its own", (level) => {
    const own = settingOf(content, level)?.endings.map(({ id }) => id) ?? [];
    const endings = of(level).map(({ ending }) => ending);
    expect(lacking([level], plays)).toEqual([]);
    expect(endings.filter((ending) => !own.includes(ending))).toEqual([]);
  });

  it.for(levels)("go through %s in at least two ways and two languages", (level) => {
    expect(new Set(of(level).map(({ conduct }) => conduct)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(of(level).map(({ language }) => language)).size).toBeGreaterThanOrEqual(2);
  });

  it("use mouse, keyboard and text, and every language", () => {
    expect([...new Set(plays.map(({ hand }) => hand))].sort()).toEqual(["keyboard", "mouse", "text"]);
    expect([...new Set(plays.map(({ language }) => language))].sort()).toEqual(["de", "en", "zh"]);
  });

  // Where this fails the rules or a level changed: `npm run soak -- endings --limit N`, N as many as are named.
  it("come out again from their codes, to the recorded ending and hash", () => {
    const others = plays.flatMap((play) => {
      const why = comesOut(play, content);
      return why === "" ? [] : [`${playName(play)}: ${why}`];
    });
    expect(others).toEqual([]);
  });
});

describe("a record", () => {
  const [first, second] = plays as [PlayedPlay, PlayedPlay];

  it("is believed in nothing: another ending, hash, seed, level or code is found out", () => {
    expect(comesOut(first, content)).toBe("");
    expect(comesOut({ ...first, ending: "none" }, content)).toMatch(/^ends in /);
    expect(comesOut({ ...first, hash: "00000000" }, content)).toMatch(/^ends on /);
    expect(comesOut({ ...first, seed: first.seed + 1 }, content)).toMatch(/^is a run of /);
    expect(comesOut({ ...first, level: "round-table" }, content)).toMatch(/^is a run of /);
    expect(comesOut({ ...first, code: second.code }, content)).not.toBe("");
    expect(comesOut({ ...first, code: first.code.slice(0, -8) }, content)).not.toBe("");
  });

  it("goes stale with the number of a level that the play meets, and not with one it does not", () => {
    const changed = (change: Partial<Content["levels"][number]>): Content => ({
      ...content,
      levels: content.levels.map((level) => (level.id === first.level ? { ...level, ...change } : level)),
    });
    const cash = content.levels.find(({ id }) => id === first.level)?.cash ?? 0;
    expect(comesOut(first, changed({ cash: cash + 1 }))).toBe("differs");
    expect(comesOut(first, changed({ minutes: 99 }))).toBe("");
    expect(settingOf(changed({ minutes: 99 }), first.level)?.hash).not.toBe(
      settingOf(content, first.level)?.hash,
    );
  });

  it("lacks a level that was played to one ending only, or not at all", () => {
    const once = plays.filter(({ level }) => level !== first.level).concat(first);
    expect(lacking(levels, once)).toEqual([`${first.level}: ${first.ending}`]);
    expect(lacking(["nowhere"], plays)).toEqual(["nowhere: not played"]);
  });

  it("holds the decisions of somebody, not only the passing of time", () => {
    for (const play of plays) {
      const opened = openCode(play.code);
      if (!("head" in opened)) throw new Error(playName(play));
      expect(opened.head.claim.ending).toBe(play.ending);
      expect(play.cards, playName(play)).toBeGreaterThan(2);
      expect(play.days, playName(play)).toBeGreaterThanOrEqual(4);
    }
  });
});
