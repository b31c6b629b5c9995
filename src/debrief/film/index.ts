/** The film of a run. Pure: plays a record again and changes nothing else. */
export { type Camera, filmRun } from "./film.ts";
export { type Copy, lineageOf, type Named } from "./lineage.ts";
export { keyMoments, noteFacts } from "./moments.ts";
export { type HourSeen, type Reel, reelOf } from "./reel.ts";
export type * from "./types.ts";
