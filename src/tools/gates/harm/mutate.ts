/** Damages texts and data the way storage, chats and people do, and the way somebody does who wants the page to fall over. */
import type { Pick } from "../wild.ts";

const SIGNS = [
  "",
  "0",
  "A",
  "-",
  "_",
  "=",
  " ",
  "\n",
  "\u0000",
  "\u202e",
  "😀",
  "é",
  "{",
  "}",
  '"',
  "#",
  "&",
  "%00",
];

const cut = (text: string, pick: Pick): string => text.slice(0, pick(text.length + 1));

function flip(text: string, pick: Pick): string {
  const at = pick(text.length + 1);
  return text.slice(0, at) + (SIGNS[pick(SIGNS.length)] ?? "") + text.slice(at + 1);
}

function swap(text: string, pick: Pick): string {
  const [a, b] = [pick(text.length + 1), pick(text.length + 1)].sort((x, y) => x - y) as [number, number];
  return text.slice(0, a) + text.slice(b) + text.slice(a, b);
}

function repeat(text: string, pick: Pick): string {
  const at = pick(text.length + 1);
  return text.slice(0, at) + text.slice(Math.max(0, at - pick(20))) + text.slice(at);
}

const TEXT_WAYS = [cut, flip, flip, flip, swap, repeat];

/** The text with one to four faults. */
export function mutateText(text: string, pick: Pick): string {
  let out = text;
  for (let i = 0; i <= pick(4); i++) out = (TEXT_WAYS[pick(TEXT_WAYS.length)] ?? cut)(out, pick);
  return out;
}

const LONG = "x".repeat(10_000);

/** What nobody expects in a field. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  "",
  LONG,
  "constructor",
  0,
  -0,
  -1,
  0.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[[[[[]]]]]],
  new Date(0),
  new Map([["magic", "thirty-pieces"]]),
  new Uint8Array(8),
];
/** Always a new one: what was put in one place must not be harmed in another. */
const oddOne = (pick: Pick): unknown => structuredClone(ODD[pick(ODD.length)]);

const KEYS = ["__proto__", "constructor", "prototype", "toString", "", "0", "length"];

type Branch = Record<string, unknown> | unknown[];
const isBranch = (it: unknown): it is Branch =>
  typeof it === "object" &&
  it !== null &&
  (Array.isArray(it) || Object.getPrototypeOf(it) === Object.prototype);

/** A key of its own, also where the name is one the language knows. */
function put(into: Branch, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
}

function harm(at: Branch, pick: Pick): void {
  const keys = Object.keys(at);
  const key = keys[pick(Math.max(1, keys.length))];
  const inner = key === undefined ? undefined : (at as Record<string, unknown>)[key];
  if (isBranch(inner) && pick(4) > 0) {
    harm(inner, pick);
    return;
  }
  const odd = oddOne(pick);
  const way = pick(5);
  if (key === undefined || way === 0) {
    const name = KEYS[pick(KEYS.length)] ?? "";
    // a list has a length of its own
    put(at, Array.isArray(at) && name === "length" ? "size" : name, odd);
  } else if (way === 1) Reflect.deleteProperty(at, key);
  else if (way === 2 && typeof inner === "string") put(at, key, mutateText(inner, pick));
  else if (way === 3 && typeof inner === "number") put(at, key, inner * -1 + pick(1000));
  else put(at, key, odd);
}

/** A copy with one to three faults, anywhere in it. */
export function mutateData(value: unknown, pick: Pick): unknown {
  const copy: unknown = structuredClone(value);
  if (!isBranch(copy) || pick(30) === 0) return oddOne(pick);
  for (let i = 0; i <= pick(3); i++) harm(copy, pick);
  return copy;
}
