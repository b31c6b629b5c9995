/** What a class does with its runs: the board, its figures, its sheet. Pure. */
export { boardOf, checked, codesIn, type Entry, type EntryState, type Missing } from "./board.ts";
export { type Group, groupsOf } from "./groups.ts";
export { type Fabric, namesFor, type RunName } from "./names.ts";
export { type Question, questionsFor, type Spread } from "./questions.ts";
export { type ClassRow, rowOf } from "./row.ts";
export { type ClassSheet, classSheet, type SheetRow, sheetOf } from "./sheet.ts";
export { type Split, splitsOf } from "./splits.ts";
export { litOfTen, type Totals, totalsOf } from "./totals.ts";
export { type Hands, type Lead, leading } from "./votes.ts";
