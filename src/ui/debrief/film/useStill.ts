/** Whether pictures should stand still: the player's wish, else the system's. */
import { useGame } from "../../context.ts";

export function useStill(): boolean {
  const motion = useGame((state) => state.settings.motion);
  if (motion !== "system") return motion === "reduced";
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
