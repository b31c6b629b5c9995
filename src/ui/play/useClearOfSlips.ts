/** Tells the style how far down the slips above the picture reach, so that the wall with its clock begins below them. */
import { type RefObject, useEffect, useRef } from "react";

export function useClearOfSlips(): RefObject<HTMLDivElement | null> {
  const slips = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = slips.current;
    const stage = element?.parentElement;
    if (!element || !stage) return;
    const watcher = new ResizeObserver(() => {
      const { paddingBottom } = getComputedStyle(element);
      const end = element.offsetTop + element.offsetHeight - Number.parseFloat(paddingBottom);
      stage.style.setProperty("--under", `${Math.round(end)}px`);
    });
    watcher.observe(element);
    const top = stage.querySelector(":scope > .top");
    if (top !== null) watcher.observe(top);
    return () => watcher.disconnect();
  }, []);
  return slips;
}
