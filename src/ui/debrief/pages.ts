/** Pages of the debrief in reading order. */
export const PAGES = [
  "guess",
  "film",
  "piece",
  "hours",
  "promises",
  "village",
  "whatIf",
  "talk",
  "keep",
] as const;
export type PageId = (typeof PAGES)[number];
