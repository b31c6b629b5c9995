/** The book opens at what the run met, and keeps every card on one shelf. */
import { expect, test } from "vitest";
import type { Met } from "../../../src/debrief/index.ts";
import { type BookCard, find } from "../../../src/ui/background/book.ts";
import { shelve } from "../../../src/ui/background/shelves.ts";

const card = (id: string, chapter: BookCard["chapter"], ...sources: string[]): BookCard => ({
  id,
  chapter,
  title: `Title of ${id}`,
  text: "Some text.",
  grade: "",
  sources: sources.map((source) => ({ id: source, text: "", url: undefined })),
  figures: [],
});
const cards = [
  card("plan", "plan", "S1"),
  card("law", "work", "E47"),
  card("night", "work", "S72", "E7"),
  card("copies", "villages", "S67", "E74"),
];
const nothing: Met = { decisions: [], figures: [] };
const once: Met = { decisions: [{ card: "a", choice: "b", hour: 9 }], figures: [] };

const idsOf = (shelves: ReturnType<typeof shelve>) =>
  shelves.map(({ id, cards: on }) => [id, on.map((c) => c.id)]);

test("without a run the book goes chapter by chapter", () => {
  expect(idsOf(shelve(cards, undefined, []))).toEqual([
    ["plan", ["plan"]],
    ["villages", ["copies"]],
    ["work", ["law", "night"]],
  ]);
});

test("what the run met comes first, then its level, and no card stands twice", () => {
  const met = ({ id }: BookCard) => (id === "night" ? once : nothing);
  expect(idsOf(shelve(cards, met, ["law", "night"]))).toEqual([
    ["met", ["night"]],
    ["here", ["law"]],
    ["plan", ["plan"]],
    ["villages", ["copies"]],
  ]);
});

test("the id of a source finds the cards that name it and no other", () => {
  expect(find(cards, "E7").map(({ id }) => id)).toEqual(["night"]);
  expect(find(cards, "title of copies").map(({ id }) => id)).toEqual(["copies"]);
  expect(find(cards, "").length).toBe(cards.length);
});
