/** Addresses of the ending pictures by the id of the ending. The browser loads only the one that is shown. */
const files = import.meta.glob<string>("../../../assets/art/endings/*.webp", {
  import: "default",
  query: "?url",
  eager: true,
});

export const PICTURES: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.webp$/g, ""), address]),
);
