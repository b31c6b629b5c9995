/** What every figure of the class is drawn from. */
import type { ClassRow, Entry } from "../../../classroom/index.ts";
import type { ClassWords } from "./useClassWords.ts";

export interface ClassRun {
  readonly entry: Entry;
  readonly row: ClassRow;
}
export interface ClassProps {
  readonly rows: readonly ClassRun[];
  readonly names: ClassWords;
}
/** Runs of one level under the same rules, by name. */
export interface ClassGroup {
  readonly id: string;
  readonly title: string;
  readonly rules: string;
  readonly rows: readonly ClassRun[];
}
