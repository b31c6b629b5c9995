import { halfPastTwo } from "../endings/afternoon.ts";
import { theBiggestNight, theDealersTea } from "../endings/block.ts";
import { acrossTheBridge } from "../endings/bridge.ts";
import { boxesOfRed } from "../endings/coast.ts";
import { hitAndSixtyCopies } from "../endings/copies.ts";
import { ninetyFen, sealed } from "../endings/creek.ts";
import { cooperative, oneLever, theTableHolds } from "../endings/hall.ts";
import { villageOfTheYear } from "../endings/honours.ts";
import { lightAtThree, smallHonestHouse } from "../endings/lane.ts";
import { invisibleFactory, lastLink } from "../endings/links.ts";
import { homeAgain, soldToTheNeighbour } from "../endings/outside.ts";
import { halfARegister, hallOfDifferences, madeToMeasure } from "../endings/peonies.ts";
import { goldBadge, lightsOut, quietMachines, tuesdayNobodyCame, walkOut } from "../endings/rooms.ts";
import { rainSheet, type Still } from "../endings/stage.ts";

/** Ending pictures by the id of the ending, or by `<id>--<place or province>` where the place is to be seen. No text in them, nobody in distress, light first. */
export const ENDINGS: Readonly<Record<string, () => Still>> = {
  "light-at-three": () => lightAtThree(),
  "small-honest-house": () => ({ ...smallHonestHouse(), over: rainSheet(5, 170) }),
  // Told in both provinces: the lanes are those of the province.
  "light-at-three--fujian": () => lightAtThree("fujian"),
  "small-honest-house--fujian": () => ({ ...smallHonestHouse("fujian"), over: rainSheet(5, 170) }),
  "walk-out": walkOut,
  "tuesday-nobody-came": tuesdayNobodyCame,
  "lights-out": lightsOut,
  "sold-to-the-neighbour": soldToTheNeighbour,
  "home-again": homeAgain,
  "quiet-machines": quietMachines,
  "gold-badge": goldBadge,
  "half-past-two": halfPastTwo,
  "hit-and-sixty-copies": hitAndSixtyCopies,
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
  "made-to-measure": madeToMeasure,
};

/** The picture of an ending in its layers. Throws where nobody drew one. */
export function endingStill(id: string): Still {
  const make = ENDINGS[id];
  if (!make) throw new Error(`art: no ending picture ${id}`);
  return make();
}
