/**
 * `package-lock.json?licences`: every package whose code or matter reaches the browser, with the text of its licence. Made
 * from the lock file when the game is built, so that the page about licences cannot forget one.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}
export interface Licences {
  readonly packages: readonly (Shipped & {
    /** place of its text in `texts` */
    readonly text: number;
  })[];
  readonly texts: readonly string[];
}

/** Needed only to build, but something of them ships: letters, signs, and the lines that load the parts of the page. */
const MATTER = ["@fontsource/noto-sans", "@fontsource/noto-sans-sc", "@phosphor-icons/core", "vite"];

const FOLDER = "node_modules/";
const QUERY = "?licences";

/** Where a package finds another: in its own folder first, then further up. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf(FOLDER)).replace(/\/$/, "")) {
    const place = `${at === "" ? "" : `${at}/`}${FOLDER}${name}`;
    if (lock.packages[place]) return place;
    if (at === "") return undefined;
  }
}

/** Places in the lock of everything the browser gets, in the order of their names. */
export function shippedPlaces(lock: Lock): string[] {
  const places = new Set<string>();
  const visit = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const place = placeOf(lock, from, name);
      if (place === undefined) throw new Error(`licences: the lock holds no ${name}`);
      if (places.has(place)) continue;
      places.add(place);
      visit(place, Object.keys(lock.packages[place]?.dependencies ?? {}));
    }
  };
  visit("", Object.keys(lock.packages[""]?.dependencies ?? {}));
  for (const name of MATTER) if (lock.packages[`${FOLDER}${name}`]) places.add(`${FOLDER}${name}`);
  return [...places].sort();
}

/** The licence as the package brings it, without what concerns only its own tools. */
function textIn(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name))
    : undefined;
  if (file === undefined) return "";
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
  return (text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? "").trim();
}

/** `root`: the folder of the lock file, with the packages installed below it. */
export function licencesOf(lock: Lock, root: string): Licences {
  const texts: string[] = [];
  const packages = shippedPlaces(lock).map((place) => {
    const { version = "", license = "" } = lock.packages[place] ?? {};
    const text = textIn(join(root, place));
    if (!texts.includes(text)) texts.push(text);
    const name = place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
    return { name, version, licence: license, text: texts.indexOf(text) };
  });
  return { packages, texts };
}

export function licences(): Plugin {
  return {
    name: "licences",
    enforce: "pre",
    load: {
      filter: { id: /package-lock\.json\?licences$/ },
      handler(id) {
        const file = id.slice(0, -QUERY.length);
        this.addWatchFile(file);
        const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
        const found = licencesOf(lock, dirname(file));
        return { code: `export default ${JSON.stringify(found)};`, moduleType: "js" };
      },
    },
  };
}
