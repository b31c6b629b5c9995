/** The public score of a bid among sewing houses (S59), in points; weights are rules of the village. */
import { clamp, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import type { Wanted } from "./state.ts";

/** Points that do not depend on the request: stars, punctuality, certificate, quick reply. */
export function standingOf(
  r: SewingRules,
  who: { rating: number; onTimeBp: number; certificate: boolean },
): number {
  const w = r.weights;
  return (
    Math.floor((w.rating * clamp(who.rating - 300, 0, 200)) / 200) +
    share(w.onTime, who.onTimeBp) +
    (who.certificate ? w.certificate : 0) +
    w.reply
  );
}

/** Points for the price alone. */
export function pricePoints(r: SewingRules, wanted: Wanted, bid: number): number {
  return Math.floor((r.weights.price * (wanted.ceiling - bid)) / wanted.ceiling);
}

/** Points of a bid, the same for everybody: price, time, standing, fit. */
export function sewingScore(
  r: SewingRules,
  wanted: Wanted,
  bid: number,
  hours: number,
  standing: number,
  fitBp: number,
): number {
  const w = r.weights;
  return (
    pricePoints(r, wanted, bid) +
    Math.floor((w.time * clamp(wanted.hours - hours, 0, wanted.hours)) / wanted.hours) +
    standing +
    share(w.fit, fitBp)
  );
}
