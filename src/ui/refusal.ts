/** Why a decision is not possible now, in words. */
import type { Refusal } from "../sim/index.ts";
import type { Say } from "./say.ts";

/** Figures of a refusal are money, except where hours are refused. */
export function refusalText(say: Say, { reason, values = {} }: Refusal): string {
  const isHours = reason === "hoursTooLong" || reason === "hoursTooShort";
  const words = Object.entries(values).map(([key, value]) => [
    key,
    typeof value !== "number" ? value : isHours ? say.span(value) : say.money(value),
  ]);
  return say.t(`refusals.${reason}`, Object.fromEntries(words));
}
