/** Whatever a witness, an ending or a question quotes from a run has a value in every language. */
import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { figuresOf } from "../../src/debrief/index.ts";
import { createWords, type Language, loadCatalogue, type Texts } from "../../src/i18n/index.ts";
import { figureParams, figureText } from "../../src/ui/debrief/figures.ts";
import { say } from "../../src/ui/say.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../support/house.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];
const SHARED = "levels/_shared";

const read = (file: string): unknown => JSON.parse(readFileSync(`${SHARED}/${file}`, "utf8"));

function flat(tree: Texts, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[at, value] as [string, string]] : flat(value, at);
  });
}

function paramsIn(message: string): string[] {
  const ast = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
  return [...JSON.stringify(ast).matchAll(/"type":[1-6],"value":"([^"]+)"/g)].map(([, name]) => name ?? "");
}

const setting = quietSetting();
const world = start(setting);
everybody(world, setting, 8, 23);
giveOrder(world, setting, 60);
pass(world, setting, 24 * 10);
const figures = figuresOf(world, setting);

describe.each(LANGUAGES)("in %s", (language) => {
  test("every figure an ending, a witness or a question names has a value", async () => {
    const words = createWords(language, await loadCatalogue(language));
    const params = figureParams(say(words, setting), figures);
    const missing = ["endings", "prompts"].flatMap((file) =>
      flat(read(`${file}.${language}.json`) as Texts)
        .filter(([key]) => !key.startsWith("passports."))
        .flatMap(([key, text]) => paramsIn(text).map((name) => ({ key, name })))
        .filter(({ name }) => params[name] === undefined)
        .map(({ key, name }) => `${key}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("questions stand without a run, since worksheets and slides ask them too", () => {
    const files = readdirSync(SHARED, { recursive: true, encoding: "utf8" }).filter((file) =>
      new RegExp(`^prompts[/.].*${language}\\.json$`).test(file.replaceAll("\\", "/")),
    );
    expect(files.length).toBeGreaterThan(1);
    const filled = files.flatMap((file) =>
      flat((read(file) as { prompts: Texts }).prompts).filter(([, text]) => paramsIn(text).length > 0),
    );
    expect(filled).toEqual([]);
  });

  test("every figure under a question has a name and is written with its unit", async () => {
    const words = createWords(language, await loadCatalogue(language));
    const speech = say(words, setting);
    const { prompts } = read("prompts.json") as { prompts: { evidence: string[] }[] };
    const named = [...new Set(prompts.flatMap((prompt) => prompt.evidence))];
    expect(named.filter((name) => figures[name] === undefined)).toEqual([]);
    expect(named.filter((name) => !words.has(`debrief.figures.${name}`))).toEqual([]);
    expect(figureText(speech, "minimumFen", 1046)).toContain("¥");
    expect(figureText(speech, "onTimeBp", 9550)).toMatch(/95[.,]5/);
  });
});

test("the month of leaving is the calendar’s, across the end of a month", () => {
  const late = start(setting);
  pass(late, setting, 24);
  const [first] = late.people.filter((person) => !person.owner);
  if (first === undefined) throw new Error("nobody is hired");
  first.gone = 24 * 40;
  expect(figuresOf(late, setting).month).toBe(6);
});
