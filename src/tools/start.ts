/** Builds the game when its sources are newer than the last build, serves it, and says where. `npm start` */
import { DIST, ensureBuilt } from "./build.ts";
import { serve } from "./serve.ts";

await ensureBuilt();
const { url } = await serve(DIST, [4173, 0]);
console.log(`\nThirty Pieces is ready: ${url}\n(Ctrl+C ends it.)`);
