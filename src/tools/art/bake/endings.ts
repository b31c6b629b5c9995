import { halfPastTwo } from "../endings/afternoon.ts";
import { theBiggestNight, theDealersTea } from "../endings/block.ts";
import { acrossTheBridge } from "../endings/bridge.ts";
import { boxesOfRed } from "../endings/coast.ts";
import { hitAndSixtyCopies } from "../endings/copies.ts";
import { ninetyFen, sealed } from "../endings/creek.ts";
import { cooperative, oneLever, theTableHolds } from "../endings/hall.ts";
import { villageOfTheYear } from "../endings/honours.ts";
import { jacketToMeasure } from "../endings/jacket.ts";
import { lightAtThree, smallHonestHouse } from "../endings/lane.ts";
import { invisibleFactory, lastLink } from "../endings/links.ts";
import { homeAgain, soldToTheNeighbour } from "../endings/outside.ts";
import { halfARegister, hallOfDifferences, madeToMeasure } from "../endings/peonies.ts";
import { goldBadge, lightsOut, quietMachines, tuesdayNobodyCame, walkOut } from "../endings/rooms.ts";
import { rainSheet, type Still } from "../endings/stage.ts";
import type { Province } from "../lanes/plan.ts";

/** What may happen in any place: told in the lanes and the house of the province. */
const IN_PROVINCES: Readonly<Record<string, (province: Province) => Still>> = {
  "light-at-three": lightAtThree,
  "small-honest-house": (province) => ({ ...smallHonestHouse(province), over: rainSheet(5, 170) }),
  "walk-out": walkOut,
  "tuesday-nobody-came": tuesdayNobodyCame,
  "lights-out": lightsOut,
  "sold-to-the-neighbour": soldToTheNeighbour,
  "quiet-machines": quietMachines,
  "gold-badge": goldBadge,
  "half-past-two": halfPastTwo,
  "hit-and-sixty-copies": hitAndSixtyCopies,
};

/** Ending pictures by the id of the ending, or by `<id>--<place or province>` where the place is to be seen. No text in them, nobody in distress, light first. */
export const ENDINGS: Readonly<Record<string, () => Still>> = {
  ...Object.fromEntries(
    Object.entries(IN_PROVINCES).flatMap(([id, make]) => [
      [id, () => make("jiangsu")],
      [`${id}--fujian`, () => make("fujian")],
    ]),
  ),
  "home-again": homeAgain,
  "invisible-factory": invisibleFactory,
  "last-link": lastLink,
  sealed,
  "ninety-fen": ninetyFen,
  "the-table-holds": theTableHolds,
  cooperative,
  "one-lever": oneLever,
  "across-the-bridge": acrossTheBridge,
  "boxes-of-red": boxesOfRed,
  "village-of-the-year": villageOfTheYear,
  "the-biggest-night": theBiggestNight,
  "the-dealers-tea": theDealersTea,
  "half-a-register": halfARegister,
  "hall-of-differences": hallOfDifferences,
  // Windows are measured at Huabuqiao, jackets where jackets are sewn.
  "made-to-measure": madeToMeasure,
  "made-to-measure--dengtang": jacketToMeasure,
};

/** The picture of an ending in its layers. Throws where nobody drew one. */
export function endingStill(id: string): Still {
  const make = ENDINGS[id];
  if (!make) throw new Error(`art: no ending picture ${id}`);
  return make();
}
