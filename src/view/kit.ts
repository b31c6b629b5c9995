/** All that the picture of a level is made of: its house and the pages of the people it may show. */
import type { Session } from "../store/index.ts";
import { type HouseLayout, houseOf } from "./layout.ts";
import { fetchPages, type Page, type Pages, pagesFor } from "./pictures.ts";

type Level = Session["setting"]["level"];

export interface Kit {
  readonly level: Level;
  readonly layout: HouseLayout;
  readonly pages: Pages;
  /** pages the first picture needs, with their frames */
  readonly first: readonly Page[];
}

/** The kit of a level: at once where it came with the code, as in level 1, else when its files are here. */
export function kitOf(level: Level): Kit | Promise<Kit> {
  const withPages = (layout: HouseLayout): Kit | Promise<Kit> => {
    const staff = level.people.map(({ id }) => id);
    const others = [...level.later.map(({ id }) => id), ...level.outside.map(({ id }) => id), "sunlei"];
    const pages = pagesFor(layout.id, staff, others);
    const first = fetchPages(pages.first);
    const kit = (known: readonly Page[]): Kit => ({ level, layout, pages, first: known });
    return first instanceof Promise ? first.then(kit) : kit(first);
  };
  const layout = houseOf(level.place);
  return layout instanceof Promise ? layout.then(withPages) : withPages(layout);
}
