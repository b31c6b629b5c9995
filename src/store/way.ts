/** The way from page to page: some lie aside, and from them one comes back to where one was. */
import type { Screen } from "./types.ts";

const ASIDE: readonly Screen[] = ["settings", "background", "teachers", "licences", "privacy", "recovery"];

interface Deps {
  get(): { readonly screen: Screen };
  set(part: { screen: Screen; before: Screen }): void;
  /** time stands while somebody looks aside */
  stop(): void;
}

/** Goes to a page; one already on the way ends the way there, so that nobody comes back in circles. */
export function createWay({ get, set, stop }: Deps): (screen: Screen) => void {
  /** pages the way led over to the present one, each aside from the one before */
  let trail: readonly Screen[] = [];
  return (screen) => {
    const { screen: from } = get();
    if (!ASIDE.includes(screen)) {
      trail = [];
      return set({ screen, before: screen });
    }
    stop();
    if (trail.at(-1) === screen) trail = trail.slice(0, -1);
    else if (from !== screen) trail = [...trail.filter((page) => page !== screen), from];
    set({ screen, before: trail.at(-1) ?? "title" });
  };
}
