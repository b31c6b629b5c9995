import { halfPastTwo } from "../endings/afternoon.ts";
import { hitAndSixtyCopies } from "../endings/copies.ts";
import { lightAtThree, smallHonestHouse } from "../endings/lane.ts";
import { invisibleFactory, lastLink } from "../endings/links.ts";
import { homeAgain, soldToTheNeighbour } from "../endings/outside.ts";
import { goldBadge, lightsOut, quietMachines, tuesdayNobodyCame, walkOut } from "../endings/rooms.ts";
import { develop, rainSheet, type Still } from "../endings/stage.ts";

/** Ending pictures by the id of the ending. No text in them, nobody in distress, light first. */
export const ENDINGS: Readonly<Record<string, () => Still>> = {
  "light-at-three": lightAtThree,
  "small-honest-house": () => ({ ...smallHonestHouse(), over: rainSheet(5, 170) }),
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
};

export const endingPicture = (id: string): Promise<Buffer> => {
  const make = ENDINGS[id];
  if (!make) throw new Error(`art: no ending picture ${id}`);
  return develop(make());
};
