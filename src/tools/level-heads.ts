/**
 * `level.json?head` is what the list of levels says of a level: the list comes with the title, and the data of a level
 * only when it is opened.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const HEAD = ["id", "number", "minutes", "borrows"] as const;
const QUERY = "?head";

export function levelHeads(): Plugin {
  return {
    name: "level-heads",
    enforce: "pre",
    load: {
      filter: { id: /[\\/]level\.json\?head$/ },
      handler(id) {
        const file = id.slice(0, -QUERY.length);
        this.addWatchFile(file);
        const level: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, "utf8"));
        const head = Object.fromEntries(HEAD.map((key) => [key, level[key]]));
        return { code: `export default ${JSON.stringify(head)};`, moduleType: "js" };
      },
    },
  };
}
