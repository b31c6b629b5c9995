/** The answer to a Sunday's question in its unit: money, stars, or a plain count. */
import type { Say } from "../say.ts";

export function guessText(say: Say, question: string, value: number): string {
  if (question === "cash" || question === "price") return say.money(value);
  return question === "rating" ? say.stars(value) : say.count(value);
}
