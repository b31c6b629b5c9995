/** Trade words a level brings, by what its data hold; the words stand under teachers.gloss.<id>. */
import type { Setting } from "../../../sim/index.ts";

const MOST = 8;

export function glossaryOf({ level }: Setting): readonly string[] {
  const { requests, ownShop, sewing, projects, safety } = level;
  const bids = requests.perDay[1] > 0 || requests.scripted.length > 0;
  const words: readonly (readonly [string, boolean])[] = [
    ["sameStyle", ownShop !== undefined],
    ["adBid", ownShop !== undefined],
    ["returns", ownShop !== undefined],
    ["passOn", sewing !== undefined],
    ["cut", sewing !== undefined],
    ["project", projects !== undefined],
    ["threeInOne", safety !== undefined],
    ["bid", bids],
    ["deadline", bids],
    ["lateFee", bids],
    ["held", true],
    ["rating", true],
    ["pieceRate", true],
    ["machines", true],
  ];
  return words.flatMap(([id, isThere]) => (isThere ? [id] : [])).slice(0, MOST);
}
