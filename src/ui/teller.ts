/** What turning a fact into words needs, and the shape of the tables that do it. */
import type { Fact, FactKind, Setting, World } from "../sim/index.ts";
import type { Say } from "./say.ts";

export interface Teller {
  readonly say: Say;
  readonly world: World;
  readonly setting: Setting;
}

export type Tell = {
  readonly [K in FactKind]: ((fact: Extract<Fact, { kind: K }>, teller: Teller) => string) | null;
};
