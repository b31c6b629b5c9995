/** The bid on the sheet: what the player has set for one request, kept while the request is open. */
import { useState } from "react";
import { type BidPreview, previewBid, suggestedBid } from "../../sim/index.ts";
import { useRun } from "../context.ts";

export interface Draft {
  readonly price: number;
  readonly hours: number;
}

/** Prices move in steps of ten fen, times in whole hours. */
export const PRICE_STEP = 10;

/** The draft of a request, what it would be worth now, and how to change it; undefined once the request is gone. */
export function useBid(
  request: number,
): { draft: Draft; preview: BidPreview; set(change: Partial<Draft>): void } | undefined {
  const { world, setting } = useRun();
  const [drafts, setDrafts] = useState<Readonly<Record<number, Draft>>>({});
  const draft = drafts[request] ?? suggestedBid(world, setting, request);
  if (draft === undefined) return undefined;
  const preview = previewBid(world, setting, request, draft.price, draft.hours);
  if (preview === undefined) return undefined;
  return { draft, preview, set: (change) => setDrafts({ ...drafts, [request]: { ...draft, ...change } }) };
}
