/** Pieces waiting, as drawn: none, some, more than the hands can take. */
export const PILES = [0, 4, 10] as const;
export type Pile = (typeof PILES)[number];
