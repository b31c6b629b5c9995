/** The plays a release needs: every level in at least two ways, in two languages. Found with the lab, then played. */

/** What somebody does with orders, answers and whatever else a level has: `tests/e2e/endings/conducts.ts`. */
export type ConductName = "careful" | "yes-to-all" | "by-turns" | "bold" | "nights" | "passes-on";

export interface PlannedPlay {
  readonly level: string;
  readonly conduct: ConductName;
  readonly language: "en" | "de" | "zh";
  /** a mouse that clicks, keys alone, or a mouse without the picture */
  readonly hand: "mouse" | "keyboard" | "text";
  readonly seed: number;
}

export const playName = ({ level, conduct, language, hand, seed }: PlannedPlay): string =>
  `${level}, ${conduct}, ${language}, ${hand}, seed ${seed}`;

export const PLAYS: readonly PlannedPlay[] = [
  { level: "first-thirty", conduct: "careful", language: "en", hand: "keyboard", seed: 1 },
  { level: "first-thirty", conduct: "yes-to-all", language: "de", hand: "mouse", seed: 1 },
  { level: "light-at-three", conduct: "careful", language: "zh", hand: "mouse", seed: 1 },
  { level: "light-at-three", conduct: "nights", language: "de", hand: "mouse", seed: 2 },
  { level: "light-at-three", conduct: "yes-to-all", language: "en", hand: "text", seed: 1 },
  { level: "passed-on", conduct: "careful", language: "de", hand: "mouse", seed: 3 },
  { level: "passed-on", conduct: "passes-on", language: "en", hand: "mouse", seed: 2 },
  { level: "passed-on", conduct: "by-turns", language: "zh", hand: "mouse", seed: 2 },
  { level: "same-style", conduct: "careful", language: "zh", hand: "mouse", seed: 3 },
  { level: "same-style", conduct: "bold", language: "en", hand: "mouse", seed: 4 },
  { level: "same-style", conduct: "yes-to-all", language: "de", hand: "mouse", seed: 1 },
  { level: "one-village-one-product", conduct: "careful", language: "de", hand: "mouse", seed: 4 },
  { level: "one-village-one-product", conduct: "by-turns", language: "zh", hand: "mouse", seed: 4 },
  { level: "one-village-one-product", conduct: "yes-to-all", language: "en", hand: "mouse", seed: 1 },
  { level: "fifty-shops", conduct: "careful", language: "en", hand: "mouse", seed: 6 },
  { level: "fifty-shops", conduct: "by-turns", language: "de", hand: "mouse", seed: 5 },
  { level: "fifty-shops", conduct: "yes-to-all", language: "zh", hand: "mouse", seed: 1 },
  { level: "november-sale", conduct: "careful", language: "zh", hand: "mouse", seed: 5 },
  { level: "november-sale", conduct: "yes-to-all", language: "de", hand: "mouse", seed: 2 },
  { level: "one-house", conduct: "careful", language: "de", hand: "mouse", seed: 4 },
  { level: "one-house", conduct: "yes-to-all", language: "en", hand: "mouse", seed: 1 },
  { level: "your-pattern-my-pattern", conduct: "careful", language: "en", hand: "mouse", seed: 4 },
  { level: "your-pattern-my-pattern", conduct: "bold", language: "de", hand: "mouse", seed: 5 },
  { level: "your-pattern-my-pattern", conduct: "yes-to-all", language: "zh", hand: "mouse", seed: 2 },
  { level: "round-table", conduct: "careful", language: "de", hand: "mouse", seed: 3 },
  { level: "round-table", conduct: "yes-to-all", language: "en", hand: "mouse", seed: 1 },
  { level: "free-play", conduct: "careful", language: "zh", hand: "mouse", seed: 1 },
  { level: "free-play", conduct: "yes-to-all", language: "de", hand: "mouse", seed: 5 },
];
