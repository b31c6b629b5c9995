/** Day and night of the whole page: light paper by day, the night theme from 22 to 6, or as the player wants it. */
import { useEffect } from "react";
import { isNight } from "../../sim/index.ts";
import { useGame, useRun } from "../context.ts";

/** Dusk begins at 19: in October the village has its lamps on by then. */
const isDark = (hour: number): boolean => isNight(hour) || hour >= 19;

export function useTimeOfDay(): void {
  const { world } = useRun();
  const theme = useGame((state) => state.settings.theme);
  const night = theme === "dark" || (theme === "system" && isDark(world.hour % 24));
  useEffect(() => {
    document.documentElement.dataset.time = night ? "night" : "day";
  }, [night]);
}
