/** The import rules of the architecture as functions from source text to faults ("file → what it may not import"). */
import { importsOf, resolvePath, type Sources } from "./source.ts";

/** What each folder below src may import, besides itself. Folders by name, packages as written in the import. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  sim: ["valibot"],
  runcode: ["sim"],
  cues: ["sim"],
  bots: ["sim"],
  debrief: ["sim", "bots", "lab"],
  classroom: ["sim", "runcode", "debrief"],
  content: ["sim", "levels"],
  lab: ["sim", "bots", "runcode", "d3-array"],
  store: ["sim", "runcode", "zustand/vanilla", "zustand/middleware", "idb"],
  host: ["sim", "store", "runcode", "zustand/vanilla"],
  i18n: ["intl-messageformat"],
  ui: [
    ...["sim", "store", "debrief", "classroom", "runcode", "content", "cues", "i18n", "host", "assets"],
    "package-lock.json",
    ...["react", "react-dom", "react-aria-components", "d3-array", "lean-qr", "jsqr", "papaparse", "zustand"],
  ],
  view: ["sim", "store", "phaser", "assets"],
  audio: ["sim", "store", "cues", "howler", "assets"],
  workers: ["sim", "bots", "lab", "debrief", "classroom", "runcode", "content"],
};

/** tools may reach everything but the three faces of the game; main.ts may reach everything. */
const FACES = ["ui", "view", "audio"];

const folderOf = (path: string): string => {
  const parts = path.split("/");
  if (parts[0] !== "src") return parts[0] ?? "";
  return parts[1] ?? "";
};

/** Folder or package an import leads to. */
function target(from: string, to: string): { path: string | null; name: string } {
  const path = resolvePath(from, to);
  return { path, name: path === null ? to : folderOf(path) };
}

const permits = (allowed: readonly string[], name: string): boolean =>
  allowed.some((entry) => name === entry || name.startsWith(`${entry}/`));

/** Imports the folder table does not allow. */
export function strayImports(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    if (!path.startsWith("src/") || path === "src/main.ts") continue;
    const folder = folderOf(path);
    for (const { to } of importsOf(path, text)) {
      const { name } = target(path, to);
      if (name === folder) continue;
      const allowed = ALLOWED[folder];
      const ok = folder === "tools" ? !FACES.includes(name) : allowed !== undefined && permits(allowed, name);
      if (!ok) faults.push(`${path} → ${to}`);
    }
  }
  return faults;
}

/** Imports between ui, view and audio, which know of each other only through the store. */
export function facesTouching(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    const own = folderOf(path);
    if (!FACES.includes(own)) continue;
    for (const { to } of importsOf(path, text)) {
      const { name } = target(path, to);
      if (name !== own && FACES.includes(name)) faults.push(`${path} → ${to}`);
    }
  }
  return faults;
}

/** Imports from outside into the inside of the simulation, whose only door is its index. */
export function pastTheDoor(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    if (!path.startsWith("src/") || folderOf(path) === "sim") continue;
    for (const { to } of importsOf(path, text)) {
      const inside = resolvePath(path, to)?.startsWith("src/sim/") === true;
      if (inside && resolvePath(path, to) !== "src/sim/index.ts") faults.push(`${path} → ${to}`);
    }
  }
  return faults;
}

/** Files that import the composition root. */
export function importersOfMain(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([path, text]) => importsOf(path, text).some(({ to }) => resolvePath(path, to) === "src/main.ts"))
    .map(([path]) => path);
}

/** Each cycle of imports once, type-only and dynamic ones included, as "a → b → a". */
export function cycles(sources: Sources): string[] {
  const edges = new Map<string, string[]>();
  for (const [path, text] of Object.entries(sources)) {
    const next = importsOf(path, text)
      .filter(({ how }) => how === "import")
      .map(({ to }) => resolvePath(path, to));
    edges.set(
      path,
      next.filter((to): to is string => to !== null && to in sources),
    );
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

/** Packages imported without being written in package.json; what the browser loads must be a runtime dependency. */
export function undeclaredPackages(
  sources: Sources,
  runtime: readonly string[],
  development: readonly string[],
): string[] {
  const faults: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    const inBrowser = path.startsWith("src/") && !path.startsWith("src/tools/");
    const known = inBrowser ? runtime : [...runtime, ...development];
    for (const { to, how } of importsOf(path, text)) {
      if (how !== "import" || to.startsWith(".")) continue;
      if (to.startsWith("node:") ? inBrowser : !permits(known, to)) faults.push(`${path} → ${to}`);
    }
  }
  return faults;
}
