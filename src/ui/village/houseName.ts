/** What a house of the lanes is called: by those who live in it, else by its number. */
import { type LaneHouse, OWN_HOUSE } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export function houseName(say: Say, house: LaneHouse): string {
  if (house.id === OWN_HOUSE) return say.t("ui.village.own");
  if (house.id !== "") return say.name(house.id);
  if (!house.open) return say.t("ui.village.empty");
  return say.house(house.number);
}
