/** Builds the game when needed and serves it once for all browser tests. */
import type { TestProject } from "vitest/node";
import { DIST, ensureBuilt } from "../../../src/tools/build.ts";
import { serve } from "../../../src/tools/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the served game, with a slash at its end. */
    readonly gameUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const server = await serve(DIST);
  project.provide("gameUrl", server.url);
  return () => server.close();
}
