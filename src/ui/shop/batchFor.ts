/** The batch the shop's page proposes for an offer. */
import type { ListingView } from "../../sim/index.ts";

/** A first batch, the most in one, the steps between, and days of sales a shelf should hold. */
const BATCH = 20;
export const MOST_BATCH = 500;
export const BATCH_STEP = 5;
const COVER_DAYS = 4;

/** Pieces in whole steps: what buyers wait for and some days of sales, less what lies ready or is begun. */
export function batchFor({ soldDays, waiting, stock, inWork }: ListingView): number {
  const last = soldDays.slice(-COVER_DAYS);
  const aDay = last.length === 0 ? 0 : last.reduce((sum, n) => sum + n, 0) / last.length;
  const wanted = waiting + aDay * COVER_DAYS - stock - inWork;
  return Math.min(MOST_BATCH, Math.max(BATCH, Math.ceil(wanted / BATCH_STEP) * BATCH_STEP));
}

/** Days the pieces ready or begun last at the sales of the last days; below 0 where sold pieces are not begun. */
export function daysLeft({ soldDays, waiting, stock, inWork }: ListingView): number {
  const last = soldDays.slice(-COVER_DAYS);
  const aDay = last.length === 0 ? 1 : last.reduce((sum, n) => sum + n, 0) / last.length;
  return (stock + inWork - waiting) / Math.max(1, aDay);
}
