/** The measuring child as one plain file, the way browsers get the game: the loader of TypeScript tools would be measured too. */
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../build.ts";

/** Path of a bundled tool, the measuring child unless said otherwise. Content is read from the project's own folder. */
export async function bundleChild(entry: string = join(import.meta.dirname, "child.ts")): Promise<string> {
  const outDir = join(ROOT, "node_modules", ".cache", `bench-${process.pid}`);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: "child.mjs" } },
    },
    ssr: { noExternal: true },
  });
  return join(outDir, "child.mjs");
}
