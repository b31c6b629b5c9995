/** What is heard as long as it lasts: rain on the roof, crickets in a night without machines. */
import type { SoundId } from "./sounds.ts";

export type Ambience = Extract<SoundId, "rain" | "crickets">;

/** Hours of the day in which crickets are heard. */
const isCricketHour = (hour: number): boolean => hour >= 21 || hour < 5;

/** Loops that belong to this hour. Crickets stop for rain and for more than two running machines. */
export function ambienceAt(hour: number, rain: boolean, machines: number): readonly Ambience[] {
  if (rain) return ["rain"];
  return isCricketHour(hour % 24) && machines <= 2 ? ["crickets"] : [];
}
