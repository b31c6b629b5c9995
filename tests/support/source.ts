/** Reads source text into what the architecture rules ask about: its syntax tree, its imports, its names. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** Path from the repository's root, with slashes, and its text. */
export type Sources = Readonly<Record<string, string>>;

/** A node of the syntax tree, as far as a rule needs to know it. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Import {
  /** "./x.ts", "react", "node:fs", or what `new URL(…, import.meta.url)` and `import.meta.glob` point at. */
  readonly to: string;
  readonly how: "import" | "glob" | "address";
}

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path);

/** Every code file below the given folders or files. */
export function readSources(root: string, tops: readonly string[]): Sources {
  const found: Record<string, string> = {};
  const visit = (path: string) => {
    const full = join(root, path);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    else if (isCode(path)) found[path] = readFileSync(full, "utf8");
  };
  for (const top of tops) visit(top);
  return found;
}

const trees = new Map<string, Node>();

/** The tree of one file; throws for text that is not TypeScript. */
export function tree(path: string, text: string): Node {
  const key = `${path}\n${text}`;
  const known = trees.get(key);
  if (known) return known;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const node = program as unknown as Node;
  trees.set(key, node);
  return node;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Calls `see` for every node with its parent and the parent's field that holds it. */
export function walk(node: Node, see: (node: Node, parent: Node | null, field: string) => void): void {
  const step = (at: Node, parent: Node | null, field: string) => {
    see(at, parent, field);
    for (const [key, value] of Object.entries(at)) {
      if (Array.isArray(value)) for (const item of value) isNode(item) && step(item, at, key);
      else if (isNode(value)) step(value, at, key);
    }
  };
  step(node, null, "");
}

const text = (node: unknown): string | null =>
  isNode(node) && node.type === "Literal" && typeof node.value === "string" ? node.value : null;

const isImportMeta = (node: unknown): boolean => isNode(node) && node.type === "MetaProperty";

const strings = (node: unknown): string[] => {
  if (isNode(node) && node.type === "ArrayExpression") return (node.elements as unknown[]).flatMap(strings);
  const one = text(node);
  return one === null ? [] : [one];
};

function importsAt(node: Node): Import[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return strings(node.source).map((to) => ({ to, how: "import" }));
    case "NewExpression": {
      const [first, second] = node.arguments as unknown[];
      const isAddress = isNode(second) && second.type === "MemberExpression" && isImportMeta(second.object);
      return isAddress ? strings(first).map((to) => ({ to, how: "address" })) : [];
    }
    case "CallExpression": {
      const callee = node.callee as Node;
      const isGlob = callee.type === "MemberExpression" && isImportMeta(callee.object);
      // a pattern with "!" in front only takes files away
      return isGlob
        ? strings((node.arguments as unknown[])[0])
            .filter((to) => !to.startsWith("!"))
            .map((to) => ({ to, how: "glob" }))
        : [];
    }
    default:
      return [];
  }
}

/** Everything a file pulls in: static, type-only and dynamic imports, re-exports, globs and addresses. */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  walk(tree(path, source), (node) => found.push(...importsAt(node)));
  return found;
}

/** "src/ui/a.ts" + "../sim/index.ts?raw" → "src/sim/index.ts"; null for a package. */
export function resolvePath(from: string, to: string): string | null {
  if (!to.startsWith(".")) return null;
  return posix.join(posix.dirname(from), to.replace(/[?#].*$/, ""));
}

/** Which line (from 1) a node starts on. */
export function lineOf(source: string, node: Node): number {
  return source.slice(0, Number(node.start)).split("\n").length;
}
