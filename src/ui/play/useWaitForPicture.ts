/** Time stands until the house is to be seen, then goes on as it was set. The way to the first request is not held up. */
import { useEffect } from "react";
import type { RunningSpeed } from "../../store/types.ts";
import { useServices } from "../context.ts";

export function useWaitForPicture(isComing: boolean): void {
  const { store } = useServices();
  useEffect(() => {
    if (!isComing) return;
    let wanted: RunningSpeed | null = null;
    const hold = () => {
      const { clock, setSpeed } = store.getState();
      if (clock.speed === 0 || clock.toNext) return;
      wanted = clock.speed;
      setSpeed(0);
    };
    hold();
    const letGo = store.subscribe(({ clock }) => clock.speed, hold);
    return () => {
      letGo();
      if (wanted !== null && store.getState().clock.speed === 0) store.getState().setSpeed(wanted);
    };
  }, [isComing, store]);
}
