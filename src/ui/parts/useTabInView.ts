/** Rows of pages scroll sideways where they do not fit: the open one comes into sight. */
import { useEffect } from "react";

export function useTabInView(page: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the row
  useEffect(() => {
    const tab = document.querySelector('[role="tablist"] [aria-selected="true"]');
    tab?.scrollIntoView?.({ block: "nearest", inline: "center" });
  }, [page]);
}
