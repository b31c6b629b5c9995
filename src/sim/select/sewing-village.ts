/** The lanes of a village that sews to order: real houses at their addresses, the own one among them. */
import { div } from "../fixed.ts";
import { litAtThree } from "../history.ts";
import { OWN_HOUSE } from "../own.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { GUEST, isOpen } from "../village/orders/house.ts";
import type { SewingHouse, SewingVillage } from "../village/orders/state.ts";
import { emptyHouse, type LaneHouse, type VillageView } from "./lane-house.ts";

/** Minutes in a house that came from another one. */
function fromOthers(house: SewingHouse): number {
  return house.jobs.reduce((sum, job) => (job.depth > 1 ? sum + job.left : sum), 0);
}

function neighbour(world: World, setting: Setting, house: SewingHouse): LaneHouse {
  const named = setting.level.rivals[house.id];
  const face = world.rivals[house.id];
  return {
    ...emptyHouse(house.lot),
    id: named?.id ?? "",
    number: named ? -1 : house.lot + 1,
    open: true,
    people: house.people,
    rating: house.rating,
    lit: face?.lit === true,
    hoursWeek: house.lastHours,
    passedMinutes: world.ended ? fromOthers(house) : 0,
    born: house.founding ? 0 : house.born,
    kind: world.ended ? house.kind : -1,
  };
}

/** What passes from hand to hand, and of what character a neighbour is, is only seen after the end. */
export function sewingVillage(world: World, setting: Setting, v: SewingVillage): VillageView {
  const people = world.people.filter((p) => p.gone < 0);
  const week = people.reduce((sum, p) => sum + p.lastWeek, 0);
  const houses = v.lots.map((id, lot): LaneHouse => {
    if (id === GUEST)
      return {
        ...emptyHouse(lot),
        id: OWN_HOUSE,
        open: true,
        people: people.length,
        rating: world.standing.rating,
        lit: litAtThree(world),
        hoursWeek: people.length > 0 ? div(week, people.length) : 0,
      };
    const house = v.houses[id];
    return house && isOpen(house) ? neighbour(world, setting, house) : emptyHouse(lot);
  });
  const { touched, pieces } = v.tally;
  return {
    houses,
    lots: v.lots.length,
    sameBp: 0,
    products: [],
    priceBp: v.anchor,
    litAtThree: houses.filter((h) => h.lit).length,
    title: false,
    shopsOpen: houses.filter((h) => h.open).length,
    history: world.villageDays,
    passedBp: world.ended ? div(touched * 10_000, Math.max(1, pieces)) : 0,
  };
}
