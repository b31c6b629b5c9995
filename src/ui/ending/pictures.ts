/** Addresses of the ending pictures by the id of the ending. The browser loads only the one that is shown. */
const colour = import.meta.glob<string>("../../../assets/art/endings/*.webp", {
  import: "default",
  query: "?url",
  eager: true,
});
const print = import.meta.glob<string>("../../../assets/art/endings/print/*.webp", {
  import: "default",
  query: "?url",
  eager: true,
});

const byId = (files: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.webp$/g, ""), address]),
  );

export const PICTURES = byId(colour);
/** The same in black and white, for paper. */
export const PRINTS = byId(print);
