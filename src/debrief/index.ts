/** What a finished run tells. Pure: reads a world, changes nothing. */
export { type Figures, figuresOf } from "./figures.ts";
export * from "./film/index.ts";
export { EVEN, type Guess, linked, PARTS, type Part } from "./guess.ts";
export {
  firstTwelve,
  type HoursPage,
  type HoursRow,
  hoursPage,
  weeksOf,
  windowsOf,
} from "./hours.ts";
export { onePiece, type PiecePart, type PieceView, type SetBy } from "./piece.ts";
export { type PromiseRow, promiseRows } from "./promises.ts";
export { promptsFor } from "./prompts.ts";
export { type Witness, witnessesOf } from "./witnesses.ts";
