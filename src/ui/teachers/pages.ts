/** Pages for teachers in the order of a lesson. */
export const PAGES = ["prepare", "board", "plans", "sheets", "forms", "about"] as const;
export type Page = (typeof PAGES)[number];

export interface PageProps {
  readonly isShown: boolean;
  /** turns to another of the pages */
  readonly turn: (to: Page) => void;
}
