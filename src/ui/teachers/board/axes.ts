/** What the houses of a class can be laid out by. */
import type { ClassRow } from "../../../classroom/index.ts";
import * as format from "../../format.ts";
import type { ClassWords } from "./useClassWords.ts";

export const AXES = ["money", "people", "platform", "village", "longestWeek", "nights"] as const;
export type Axis = (typeof AXES)[number];

export const isAxis = (id: string): id is Axis => AXES.some((one) => one === id);

export function figureOn(row: ClassRow, axis: Axis): number {
  if (axis === "longestWeek") return row.longestWeek;
  return axis === "nights" ? row.nightsLit : row.ledgers[axis];
}

export function axisText({ words }: ClassWords, axis: Axis, value: number): string {
  return axis === "money" ? format.change(words.language, value) : format.count(words.language, value);
}

/** On an axis money needs no fen. */
export function tickText({ words }: ClassWords, axis: Axis, value: number): string {
  return format.count(words.language, axis === "money" ? value / 100 : value);
}

export type MarkKind = "copied" | "own" | "kept" | "lost";

export function markOf({ keeps, copied }: ClassRow): MarkKind {
  if (!keeps) return "lost";
  return copied === null ? "kept" : copied ? "copied" : "own";
}
