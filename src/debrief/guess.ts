/** How much of a run was the player, luck, the rules: three shares of 100 that move together. */
export type Part = "you" | "luck" | "rules";
export type Guess = Readonly<Record<Part, number>>;

export const PARTS: readonly Part[] = ["you", "luck", "rules"];
export const EVEN: Guess = { you: 34, luck: 33, rules: 33 };

/**
 * Sets one share (0..100, whole); the other two give or take what is left as they stood to each other, so that the sum
 * is always 100.
 */
export function linked(guess: Guess, part: Part, value: number): Guess {
  const set = Math.max(0, Math.min(100, Math.round(value)));
  const [a, b] = PARTS.filter((other) => other !== part);
  if (a === undefined || b === undefined) return guess;
  const before = guess[a] + guess[b];
  const first = before === 0 ? Math.round((100 - set) / 2) : Math.round(((100 - set) * guess[a]) / before);
  return { ...guess, [part]: set, [a]: first, [b]: 100 - set - first };
}
