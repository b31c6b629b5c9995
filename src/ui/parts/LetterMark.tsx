/** A letter a class can hold up: each with a shape and a pattern of its own, so that no colour is needed to tell them apart. */
export const LETTERS = ["A", "B", "C", "D"] as const;
export type Letter = (typeof LETTERS)[number];

export const letterAt = (place: number): Letter => LETTERS[place] ?? "D";

const SHAPES: Readonly<Record<Letter, string>> = {
  A: "M50 3a47 47 0 1 0 .1 0z",
  B: "M6 6h88v88H6z",
  C: "M50 4 98 94H2z",
  D: "M50 2 98 50 50 98 2 50z",
};
/** Where the middle of the shape lies, for the letter. */
const MIDDLE: Readonly<Record<Letter, number>> = { A: 50, B: 50, C: 66, D: 50 };

export function LetterMark({ letter }: { readonly letter: Letter }) {
  return (
    <svg className={`letter-mark is-${letter}`} viewBox="0 0 100 100" aria-hidden="true">
      <path d={SHAPES[letter]} className="letter-shape" />
      <text x="50" y={MIDDLE[letter]} dominantBaseline="central" textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
