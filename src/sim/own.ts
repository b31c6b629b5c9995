/** What the player's house is called wherever houses of the village stand in one list, and in facts about them. */
export const OWN_HOUSE = "own";
