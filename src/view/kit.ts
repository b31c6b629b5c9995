/** All that the picture of a level is made of: its house and the pages of the people it may show. */
import type { Session } from "../store/index.ts";
import { type HouseLayout, houseOf } from "./layout.ts";
import { fetchPages, type Page, type Pages, pagesFor, visits, works } from "./pictures.ts";

type Level = Session["setting"]["level"];

export interface Kit {
  readonly level: Level;
  readonly layout: HouseLayout;
  readonly pages: Pages;
  /** pages the first picture needs, with their frames */
  readonly first: readonly Page[];
}

/** What of a level decides which pictures it needs. */
type Named = readonly { readonly id: string }[];
interface Cast {
  readonly people: Named;
  readonly later: Named;
  readonly outside: Named;
}

/**
 * The pages of a level in its house. Of people outside, those who have work elsewhere are never seen here; who comes to
 * the door to say something is fetched then.
 */
export function pagesOf(level: Cast, layout: Pick<HouseLayout, "id" | "courier">): Pages {
  const ids = (list: Named): string[] => list.map(({ id }) => id);
  const family = ids(level.outside).filter((id) => !works(id) && !visits(id));
  return pagesFor(layout.id, ids(level.people), [...ids(level.later), ...family, layout.courier.who]);
}

/** The kit of a level: at once where it came with the code, as in level 1, else when its files are here. */
export function kitOf(level: Level): Kit | Promise<Kit> {
  const withPages = (layout: HouseLayout): Kit | Promise<Kit> => {
    const pages = pagesOf(level, layout);
    const first = fetchPages(pages.first);
    const kit = (known: readonly Page[]): Kit => ({ level, layout, pages, first: known });
    return first instanceof Promise ? first.then(kit) : kit(first);
  };
  const layout = houseOf(level.place);
  return layout instanceof Promise ? layout.then(withPages) : withPages(layout);
}
