import { expect, test } from "vitest";
import { keepLast } from "../../src/content/keep.ts";

function counted() {
  const asked: string[] = [];
  const load = keepLast(async (level: string, language: string) => {
    asked.push(`${level} ${language}`);
    if (level === "torn") throw new Error("no line");
    return { level, language };
  });
  return { asked, load };
}

test("the title, Start and the words of a level read it once between them", async () => {
  const { asked, load } = counted();
  const [one, other] = await Promise.all([load("first-thirty", "de"), load("first-thirty", "de")]);
  expect(await load("first-thirty", "de")).toBe(one);
  expect(other).toBe(one);
  expect(asked).toEqual(["first-thirty de"]);
});

test("another language or level is read anew, and only the last is kept", async () => {
  const { asked, load } = counted();
  await load("first-thirty", "de");
  await load("first-thirty", "zh");
  await load("first-thirty", "de");
  expect(asked).toEqual(["first-thirty de", "first-thirty zh", "first-thirty de"]);
});

test("a level that did not come over the line is asked for again", async () => {
  const { asked, load } = counted();
  await expect(load("torn", "en")).rejects.toThrow("no line");
  await expect(load("torn", "en")).rejects.toThrow("no line");
  expect(asked).toHaveLength(2);
});
