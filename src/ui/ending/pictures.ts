import type { Say } from "../say.ts";

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

/** Words for what the picture shows: the level's own, where it draws another than all the others. */
export function pictureWords(say: Pick<Say, "has">, id: string, level: string): string {
  const own = `endings.${id}.pictures.${level}`;
  return say.has(own) ? own : `endings.${id}.picture`;
}

/** Where a run is told. */
interface Told {
  readonly place: string;
  readonly province: string;
}
type Pictures = (id: string, told: Told) => string | undefined;

/** The picture of an ending as its place looks, else as its province does, else the one that every place shares. */
function picturesIn(files: Readonly<Record<string, string>>): Pictures {
  const found: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.webp$/g, ""), address]),
  );
  return (id, { place, province }) => found[`${id}--${place}`] ?? found[`${id}--${province}`] ?? found[id];
}

export const pictureOf = picturesIn(colour);
/** The same in black and white, for paper. */
export const printOf = picturesIn(print);
