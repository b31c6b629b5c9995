/** What all levels share, without words: one piece of the bundle. */
export const files = import.meta.glob<unknown>(
  ["../../levels/_shared/*.json", "!../../levels/_shared/*.{en,de,zh}.json"],
  { import: "default", eager: true },
);
