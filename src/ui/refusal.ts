/** Why a decision is not possible now, in words. */
import type { Refusal } from "../sim/index.ts";
import type { Say } from "./say.ts";

/** Reasons whose figures are pieces or places. */
const COUNTED: readonly string[] = ["piecesOutOfRange", "quantityOutOfRange", "tooManyListings"];
/** Reasons whose figures are shares. */
const SHARES: readonly string[] = ["cutOutOfRange"];
/** Trust is kept to a thousand and said to a hundred. */
const TRUST: readonly string[] = ["tooLittleTrust"];

/** Figures of a refusal are money, except where hours or pieces are refused. */
export function refusalText(say: Say, { reason, values = {} }: Refusal): string {
  const isHours = reason === "hoursTooLong" || reason === "hoursTooShort";
  const figure = (n: number) => {
    if (SHARES.includes(reason)) return say.percent(n);
    if (isHours) return say.span(n);
    if (TRUST.includes(reason)) return say.count(Math.round(n / 10));
    return COUNTED.includes(reason) ? say.count(n) : say.money(n);
  };
  const words = Object.entries(values).map(([key, value]) => [
    key,
    typeof value !== "number" ? value : figure(value),
  ]);
  return say.t(`refusals.${reason}`, Object.fromEntries(words));
}
