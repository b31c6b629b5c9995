/** Village projects of a run. Units as in ../state.ts; a neighbour goes by its number: id of a shop, place among the rivals. */

export type ProjectState = "talks" | "building" | "stands" | "lapsed" | "fell";

export interface Signer {
  house: number;
  at: number;
  /** orders when it signed or a month ago, and now, smoothed: a counter, a backlog */
  before: number;
  now: number;
}

export interface Project {
  id: string;
  state: ProjectState;
  /** hour the talks began, and hour of the present state */
  begun: number;
  since: number;
  /** neighbours asked, signatures needed */
  asked: number[];
  needs: number;
  signers: Signer[];
  /** shares the own house pays: 0 it has not signed, 1, or 2 */
  mine: number;
  /** payers' names hang on the board, and who does not forgive that */
  named: boolean;
  cold: number[];
  /** houses that signed and left */
  left: number;
  /** fen the own house has paid for it */
  paid: number;
  /** hour in which the own house last went against what it signed */
  brokenAt?: number;
  /** the number on the table, bp of the standard cost, where it is not the data's */
  floorBp?: number;
  /** its effects are in force: for the village, for the own house */
  works: boolean;
  gained: boolean;
}
