/** What turning a fact into words needs, and the shape of the tables that do it. */
import { type Fact, type FactKind, orderOf, type Setting, type World } from "../sim/index.ts";
import type { Say } from "./say.ts";

export interface Teller {
  readonly say: Say;
  readonly world: World;
  readonly setting: Setting;
}

export type Tell = {
  readonly [K in FactKind]: ((fact: Extract<Fact, { kind: K }>, teller: Teller) => string) | null;
};

/** Which shop an order is for. */
export const shopOf = ({ say, world }: Teller, order: number): string =>
  say.shop(orderOf(world, order)?.shop ?? "");
