/** All that only a run needs: the rules behind a session, and codes. A piece of the bundle of its own. */
export { isCodeError, openCode, readRun, unlike } from "../runcode/index.ts";
export { changesOf, placesIn, rulesIn } from "../sim/index.ts";
export { recallSession, startSession } from "./session.ts";
