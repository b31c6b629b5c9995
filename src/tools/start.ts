/** Builds the game when its sources are newer than the last build, serves it, and says where. `npm start` */
import { buildGame, DIST, isStale } from "./build.ts";
import { serve } from "./serve.ts";

if (isStale()) {
  console.log("Building the game …");
  await buildGame();
}
const { url } = await serve(DIST, [4173, 0]);
console.log(`\nThirty Pieces is ready: ${url}\n(Ctrl+C ends it.)`);
