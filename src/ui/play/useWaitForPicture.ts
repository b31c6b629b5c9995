/**
 * Time stands until the house is to be seen, then goes on as it was set. The way to the first request is not held up,
 * and a picture that takes too long holds nobody: the panels are the whole game.
 */
import { useEffect } from "react";
import type { RunningSpeed } from "../../store/types.ts";
import { useServices } from "../context.ts";

/** ms */
const PATIENCE = 12_000;

export function useWaitForPicture(isComing: boolean): void {
  const { store } = useServices();
  useEffect(() => {
    if (!isComing) return;
    let wanted: RunningSpeed | null = null;
    const hold = () => {
      const { clock, setSpeed } = store.getState();
      // Whatever stopped or moved the clock since knows better than the wish that was held back.
      if (clock.toNext || clock.stoppedBy !== null) wanted = null;
      if (clock.speed === 0 || clock.toNext) return;
      wanted = clock.speed;
      setSpeed(0);
    };
    hold();
    const letGo = store.subscribe(({ clock }) => clock, hold);
    const goOn = () => {
      clearTimeout(timer);
      letGo();
      if (wanted !== null && store.getState().clock.speed === 0) store.getState().setSpeed(wanted);
      wanted = null;
    };
    const timer = setTimeout(goOn, PATIENCE);
    return goOn;
  }, [isComing, store]);
}
