/** What may not be written in a file at all, as functions from source text to faults ("file:line what"). */
import { isNode, lineOf, type Node, type Sources, tree, walk } from "./source.ts";

type Judge = (node: Node, parent: Node | null, field: string) => string | null;

function judgeAll(sources: Sources, judge: Judge): string[] {
  const faults: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    walk(tree(path, text), (node, parent, field) => {
      const fault = judge(node, parent, field);
      if (fault !== null) faults.push(`${path}:${lineOf(text, node)} ${fault}`);
    });
  }
  return faults;
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === "string" ? node.name : "");

/** Integer-safe members of Math that every engine computes alike; all others differ somewhere in the last bit. */
const SAFE_MATH = [
  "abs",
  "min",
  "max",
  "sign",
  "floor",
  "ceil",
  "round",
  "trunc",
  "sqrt",
  "imul",
  "clz32",
  "fround",
];

/** Clocks, locales, chance, surroundings: what would make two runs of one log differ. */
const UNSAFE_GLOBALS = [
  ...["Date", "performance", "Intl", "structuredClone", "globalThis", "process", "crypto", "fetch"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  ...["window", "document", "navigator", "localStorage", "console"],
];

/** True where an identifier is only a label: a property's name, a key, a name from another module. */
function isLabel(parent: Node | null, field: string): boolean {
  if (parent === null) return false;
  if (parent.type === "MemberExpression") return field === "property" && parent.computed !== true;
  if (parent.type === "TSQualifiedName") return field === "right";
  if (field === "key") return parent.computed !== true && parent.shorthand !== true;
  return field === "imported" || field === "exported" || field === "label";
}

/** Names a file binds itself (variables, parameters, imports), which therefore are no globals. */
function boundNames(program: Node): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === "Identifier") names.add(nameOf(pattern));
    else if (pattern.type === "ObjectPattern")
      for (const p of pattern.properties as Node[]) bind(p.value ?? p.argument);
    else if (pattern.type === "ArrayPattern") for (const p of pattern.elements as unknown[]) bind(p);
    else bind(pattern.left ?? pattern.argument);
  };
  walk(program, (node) => {
    if (node.type === "VariableDeclarator") bind(node.id);
    if (node.type === "FunctionDeclaration") bind(node.id);
    if (Array.isArray(node.params)) for (const p of node.params) bind(p);
    if (node.type.startsWith("Import") && node.local !== undefined) bind(node.local);
  });
  return names;
}

function simFault(node: Node, parent: Node | null, field: string, bound: ReadonlySet<string>): string | null {
  if (node.type === "ForInStatement") return "for…in";
  if (node.operator === "**" || node.operator === "**=") return String(node.operator);
  if (node.type !== "Identifier") return null;
  const name = nameOf(node);
  if (/^(localeCompare|toLocale.*)$/.test(name)) return name;
  if (isLabel(parent, field)) return null;
  if (name === "Math") {
    const member =
      parent?.type === "MemberExpression" && parent.computed !== true ? nameOf(parent.property) : "…";
    return SAFE_MATH.includes(member) ? null : `Math.${member}`;
  }
  return UNSAFE_GLOBALS.includes(name) && !bound.has(name) ? name : null;
}

/** Everything in the rules of the game that could make the same log run differently elsewhere. */
export function nondeterminism(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const bound = boundNames(tree(path, text));
    return judgeAll({ [path]: text }, (node, parent, field) => simFault(node, parent, field, bound));
  });
}

/** Variables that outlive a call without belonging to anything: `let` and `var` at the top of a module. */
export function moduleState(sources: Sources): string[] {
  return judgeAll(sources, (node, parent) => {
    const top = parent?.type === "Program" || parent?.type === "ExportNamedDeclaration";
    return top && node.type === "VariableDeclaration" && node.kind !== "const"
      ? `top-level ${node.kind}`
      : null;
  });
}

/** Types that hide what may happen. */
export function looseTypes(sources: Sources): string[] {
  const names: Record<string, string> = {
    TSAnyKeyword: "any",
    TSEnumDeclaration: "enum",
    TSModuleDeclaration: "namespace",
  };
  return judgeAll(sources, (node) =>
    node.type === "TSModuleDeclaration" && node.declare ? null : (names[node.type] ?? null),
  );
}

const MARKUP = [
  "dangerouslySetInnerHTML",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "eval",
  "Function",
];

/** Ways to turn text into markup or code. */
export function markupFromText(sources: Sources): string[] {
  return judgeAll(sources, (node, parent, field) => {
    const name = nameOf(node);
    if (!MARKUP.includes(name)) return null;
    if (name === "eval" || name === "Function") return parent !== null && field === "callee" ? name : null;
    return node.type === "Identifier" || node.type === "JSXIdentifier" ? name : null;
  });
}

/** Statements that do something merely because a module was imported. */
export function workOnImport(sources: Sources): string[] {
  const acts = /^(Expression|If|For|ForOf|ForIn|While|DoWhile|Try|Switch|Block)Statement$/;
  return judgeAll(sources, (node, parent) => {
    const isDirective = typeof node.directive === "string";
    return parent?.type === "Program" && acts.test(node.type) && !isDirective ? "acts on import" : null;
  });
}

/** Files of more lines than anyone reads in one go. */
export function longFiles(sources: Sources, most: number): string[] {
  return Object.entries(sources)
    .map(([path, text]) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}
