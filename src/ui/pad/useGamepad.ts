/** Nothing is loaded or looked at before the browser names a gamepad. */
import { useEffect } from "react";
import { useServices } from "../context.ts";

export function useGamepad(): void {
  const { store } = useServices();
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    const begin = () => {
      import("./follow.ts").then(
        ({ followGamepads }) => {
          if (!isGone) stop = followGamepads(store);
        },
        // Keyboard and mouse are still there, and the page says what did not load.
        () => undefined,
      );
    };
    window.addEventListener("gamepadconnected", begin, { once: true });
    return () => {
      isGone = true;
      window.removeEventListener("gamepadconnected", begin);
      stop?.();
    };
  }, [store]);
}
