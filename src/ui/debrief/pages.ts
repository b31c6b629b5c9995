/** Pages of the debrief in reading order. */
export const PAGES = ["guess", "piece", "hours", "promises", "whatIf", "talk", "keep"] as const;
export type PageId = (typeof PAGES)[number];
