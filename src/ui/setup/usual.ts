/** The values proposed to whoever sets a level up. */
import type { LevelEntry } from "../context.ts";

export const usualSetup = ({ options = [] }: LevelEntry): number[] => options.map(({ usual }) => usual);
