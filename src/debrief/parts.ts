/** The parts of one piece, as every page about a piece names them. */
import type { World } from "../sim/index.ts";

/** Who set a part, as a key of the catalogue under debrief.setBy. */
export type SetBy =
  | "auction"
  | "platform"
  | "shop"
  | "courier"
  | "buyers"
  | "clothMarket"
  | "app"
  | "landlord"
  | "you"
  | "bid"
  | "rest";

export interface PiecePart {
  id:
    | "advertising"
    | "commission"
    | "shop"
    | "parcel"
    | "returns"
    | "cloth"
    | "appFees"
    | "lateAndRefunds"
    | "rentAndMeals"
    | "you"
    | "cutAndFinish"
    | "sewing";
  fen: number;
  setBy: SetBy;
  /** where the number comes from */
  kind: "quoted" | "derived" | "makers";
  source: string;
}

export interface PieceView {
  /** −1: a piece of the own shop */
  order: number;
  style: string;
  /** "" for the own shop */
  shop: string;
  /** pieces that left, over which everything is divided */
  pieces: number;
  /** price the buyer paid, and what of it came into this house, fen a piece */
  online: number;
  price: number;
  outside: PiecePart[];
  inside: PiecePart[];
}

export function part(
  id: PiecePart["id"],
  fen: number,
  setBy: SetBy,
  kind: PiecePart["kind"],
  source: string,
): PiecePart {
  return { id, fen, setBy, kind, source };
}

/** Who set rent and meals together: where the house is one's own there are only meals, and nobody else sets them. */
export const setterOfRent = ({ books }: World): SetBy => (books.rent > 0 ? "landlord" : "you");
