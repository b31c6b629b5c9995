/**
 * `level.json?head` is what the list of levels says of a level: the list comes with the title, and the data of a level
 * only when it is opened.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const HEAD = ["id", "number", "sign", "minutes", "borrows"] as const;
const QUERY = "?head";

interface Option {
  readonly id: string;
  readonly usual?: number;
  readonly passport: string;
  readonly values: readonly { readonly id: string }[];
}

/** What can be set, without what it changes. */
const namesOf = (options: readonly Option[]) =>
  options.map(({ id, usual = 0, passport, values }) => ({
    id,
    usual,
    passport,
    values: values.map((value) => value.id),
  }));

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
        const fields = Object.fromEntries(HEAD.map((key) => [key, level[key]]));
        const { options } = level as { readonly options?: readonly Option[] };
        const head = options ? { ...fields, options: namesOf(options) } : fields;
        return { code: `export default ${JSON.stringify(head)};`, moduleType: "js" };
      },
    },
  };
}
