/** Hands of a class at one screen: which choice leads. */

export interface Hands {
  readonly choice: string;
  readonly n: number;
}

export type Lead =
  | { readonly kind: "none" }
  | { readonly kind: "clear"; readonly choice: string }
  | { readonly kind: "tied"; readonly choices: readonly string[] };

/** Nothing leads before a hand is counted; of several with as many hands none does. */
export function leading(hands: readonly Hands[]): Lead {
  const most = Math.max(0, ...hands.map(({ n }) => n));
  if (most === 0) return { kind: "none" };
  const first = hands.filter(({ n }) => n === most).map(({ choice }) => choice);
  const [choice] = first;
  return first.length > 1 || choice === undefined
    ? { kind: "tied", choices: first }
    : { kind: "clear", choice };
}
