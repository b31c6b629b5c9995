import { expect, test } from "vitest";
import { originOf, toldIn } from "../../../src/host/embed.ts";
import { embedSnippet } from "../../../src/ui/teachers/forms/snippet.ts";

const ADDRESS = "https://games.example/thirty/index.html#l=light-at-three&s=2026&t=25";
const srcOf = (snippet: string): string =>
  (/src="([^"]*)"/.exec(snippet)?.[1] ?? "").replaceAll("&amp;", "&");

test("the frame opens the lesson; a page that is not named is told nothing", () => {
  const snippet = embedSnippet({ address: ADDRESS, tell: null });
  expect(srcOf(snippet)).toBe(ADDRESS);
  expect(snippet).not.toContain("<script>");
  expect(toldIn(new URL(srcOf(snippet)).hash)).toBe(null);
});

test("a page that is named is named in the frame's address, and listens to the game's origin alone", () => {
  const snippet = embedSnippet({ address: ADDRESS, tell: "https://school.example" });
  expect(srcOf(snippet).startsWith(`${ADDRESS}&`)).toBe(true);
  expect(toldIn(new URL(srcOf(snippet)).hash)).toBe("https://school.example");
  expect(snippet).toContain('origin !== "https://games.example"');
});

test("nothing in an address ends the attribute it stands in", () => {
  const snippet = embedSnippet({ address: 'https://games.example/"><b>#l=x', tell: null });
  expect(snippet.match(/"/g)).toHaveLength(8);
  expect(snippet).not.toContain("<b>");
});

test.each([
  ["https://school.example/course/7?x=1", "https://school.example"],
  ["http://localhost:8080/", "http://localhost:8080"],
  ["school.example", null],
  ["javascript:alert(1)", null],
  ["file:///C:/page.html", null],
  ["", null],
])("the origin of %s is %s", (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
