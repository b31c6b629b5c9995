/** Ways to play any level, with the controls every level has: how many orders, which answers, what besides. */
import type { ConductName } from "../../../src/tools/soak/plays.ts";
import { clockText } from "../support/look.ts";
import { keepAllOn } from "../support/nights.ts";
import { passWorkOn } from "../support/passer.ts";
import { careful, curious, type Player } from "../support/run.ts";
import { tendShop } from "../support/shopkeeper.ts";

type Tend = NonNullable<Player["tend"]>;

/** When time first stands on another part of the clock, as `part` has it; where that is empty, never. */
function oncePer(part: (clock: string) => string, tend: Tend): Tend {
  let last = "";
  return async (hand) => {
    const now = part(await clockText(hand.page, hand.phrases));
    if (now === "" || now === last) return;
    last = now;
    await tend(hand);
  };
}

const day = (clock: string): string => clock.slice(0, 3);
/** At ten in the evening, where the clock stops for whoever decides on the night. */
const evening = (clock: string): string => (clock.includes("22:") ? clock : "");
/** Every six hours. */
const quarter = (clock: string): string =>
  `${day(clock)}${Math.floor(Number(/(\d\d):/.exec(clock)?.[1]) / 6)}`;

/** The shop's page once a day, batches so many steps over what it proposes; nothing where there is no shop. */
const shop = (hasShop: boolean, steps: number): Partial<Player> =>
  hasShop ? { tend: oncePer(day, (hand) => tendShop(hand, [], steps)) } : {};

const CONDUCTS: Readonly<Record<ConductName, (hasShop: boolean) => Player>> = {
  // with a shop of one's own, what is ordered there comes first
  careful: (hasShop) => ({ ...careful, ...shop(hasShop, 0), ...(hasShop ? { mostOpen: 1 } : {}) }),
  "yes-to-all": () => ({ mostOpen: Number.POSITIVE_INFINITY, choose: () => 0 }),
  "by-turns": (hasShop) => ({ ...curious, ...shop(hasShop, 4) }),
  bold: (hasShop) => ({ mostOpen: 1, choose: () => 0, ...shop(hasShop, 4) }),
  nights: () => ({ mostOpen: 3, choose: () => 0, tend: oncePer(evening, keepAllOn) }),
  "passes-on": () => ({ ...careful, tend: oncePer(quarter, passWorkOn) }),
};

export const conductOf = (name: ConductName, hasShop: boolean): Player => CONDUCTS[name](hasShop);
