/** The codec of runs: saves, links, QR codes, the lab, the class board and replays all use this one. */
export { dayMark, recordOf, unlike } from "./claim.ts";
export { encodeRun, isCodeError, type OpenedCode, openCode, readRun } from "./codec.ts";
export { codeIn, MOST_TEXT } from "./packing.ts";
export { type Replay, replay, type Watch } from "./replay.ts";
export { type Gathered, gatherer, seriesOf } from "./series.ts";
export type * from "./types.ts";
