/** While something must be read, the clock waits; when it is put away, time goes on as it did. */
import { useEffect } from "react";
import { useServices } from "../context.ts";

export function useHold(holds: boolean): void {
  const { store } = useServices();
  useEffect(() => {
    if (!holds) return;
    const { clock, setSpeed } = store.getState();
    const { speed } = clock;
    if (speed === 0) return;
    setSpeed(0);
    return () => {
      if (store.getState().clock.speed === 0) store.getState().setSpeed(speed);
    };
  }, [holds, store]);
}
