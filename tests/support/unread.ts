/**
 * What is written down and never looked at. Fields go by their name alone, whatever they belong to: a name that two things
 * share may hide one of them, but nothing is accused that somebody reads.
 */
import { isNode, type Node, type Sources, tree, walk } from "./source.ts";

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === "string" ? node.name : "");

/** `x.a = 1`, and `x.a++` or `x.a += 1` where nobody takes the sum: nothing is learned from them. */
function onlyWrites(parent: Node | null, field: string, grand: Node | undefined): boolean {
  const isAlone = grand?.type === "ExpressionStatement";
  if (parent?.type === "AssignmentExpression" && field === "left") return parent.operator === "=" || isAlone;
  return parent?.type === "UpdateExpression" && isAlone;
}

function readNames(sources: Sources): Set<string> {
  const read = new Set<string>();
  for (const [path, text] of Object.entries(sources)) {
    const parents = new Map<Node, Node>();
    walk(tree(path, text), (node, parent, field) => {
      if (parent) parents.set(node, parent);
      if (node.type === "MemberExpression" && node.computed !== true) {
        const grand = parent ? parents.get(parent) : undefined;
        if (!onlyWrites(parent, field, grand)) read.add(nameOf(node.property));
      } else if (node.type === "ObjectPattern")
        for (const it of node.properties as Node[]) read.add(nameOf(it.key));
      // "a" in x, x["a"], lists of keys
      else if (node.type === "Literal" && typeof node.value === "string") read.add(node.value);
    });
  }
  return read;
}

/** Fields that `declared` gives its types and nothing in `code` reads, as "file field". */
export function unreadFields(declared: Sources, code: Sources): string[] {
  const read = readNames(code);
  const found: string[] = [];
  for (const [path, text] of Object.entries(declared)) {
    walk(tree(path, text), (node) => {
      const name = node.type === "TSPropertySignature" ? nameOf(node.key) : "";
      if (name !== "" && !read.has(name)) found.push(`${path} ${name}`);
    });
  }
  return found;
}
