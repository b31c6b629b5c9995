/** Names for runs on the class board: a fabric and a number, from the code itself, so that nobody has to give a name. */
import { hashText } from "../sim/index.ts";

/** Ids of fabrics; the words stand in the catalogue under classroom.fabric.<id>. */
const FABRICS = [
  "canvas",
  "chiffon",
  "corduroy",
  "cotton",
  "denim",
  "felt",
  "flannel",
  "jersey",
  "lace",
  "linen",
  "muslin",
  "poplin",
  "ramie",
  "satin",
  "silk",
  "tweed",
  "velvet",
  "wool",
] as const;
export type Fabric = (typeof FABRICS)[number];

const NUMBERS = 99;

export interface RunName {
  readonly fabric: Fabric;
  /** 1..99 */
  readonly number: number;
}

/** Names in the order of the codes: the same code gets the same name in every room unless two collide; then the later one moves on. */
export function namesFor(codes: readonly string[]): RunName[] {
  const all = FABRICS.length * NUMBERS;
  const taken = new Set<number>();
  return codes.map((code) => {
    let at = hashText(code) % all;
    while (taken.has(at) && taken.size < all) at = (at + 1) % all;
    taken.add(at);
    return { fabric: FABRICS[at % FABRICS.length] ?? "canvas", number: 1 + Math.floor(at / FABRICS.length) };
  });
}
