/** What conditions of level data may ask about a sale, cloth bought ahead and the Platform's credit. */
import { creditRoom } from "../market/credit.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { figureOf } from "./figures.ts";
import { rollOwed } from "./roll.ts";

type Name =
  | "yesterday"
  | "unsewn"
  | "onTables"
  | "saleIn"
  | "saleJoined"
  | "saleSold"
  | "saleBack"
  | "roll"
  | "credit"
  | "creditRoom"
  | "ahead";

export const SALE_QUANTITIES: Readonly<Record<Name, (world: World, setting: Setting) => number>> = {
  yesterday: figureOf("yesterday"),
  unsewn: figureOf("unsewn"),
  onTables: figureOf("onTables"),
  saleIn: figureOf("saleIn"),
  saleJoined: figureOf("saleJoined"),
  saleSold: figureOf("saleSold"),
  saleBack: figureOf("saleBack"),
  roll: figureOf("roll"),
  credit: (w) => Math.max(0, -w.books.credit),
  creditRoom,
  ahead: (w) => rollOwed(w) - w.books.credit,
};
