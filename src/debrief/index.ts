/** What a finished run tells. Pure: reads a world, changes nothing. */

export * from "./deliveries.ts";
export { type Calibration, calibrationOf, type ExpectedRow, expectedRows } from "./expected.ts";
export { type Figures, figuresOf } from "./figures.ts";
export * from "./film/index.ts";
export { EVEN, type Guess, linked, PARTS, type Part } from "./guess.ts";
export {
  type HoursPage,
  type HoursRow,
  hoursPage,
  weeksOf,
  windowsOf,
} from "./hours.ts";
export { type Met, metIn, weightOf } from "./met.ts";
export type { PiecePart, PieceView, SetBy } from "./parts.ts";
export { onePiece } from "./piece.ts";
export { type PromiseRow, promiseRows } from "./promises.ts";
export { MOST_OF_STAGE, promptsFor, promptsThatFit, STAGES } from "./prompts.ts";
export { daySheet, runSheet } from "./sheet.ts";
export { type Footprint, type PaperRow, type VillagePage, villagePage } from "./village.ts";
export { type Witness, witnessesOf } from "./witnesses.ts";
