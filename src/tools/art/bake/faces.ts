import { MOODS, type Mood } from "../faces/geometry.ts";
import { avatar, portrait } from "../faces/portrait.ts";
import { FACES } from "../people/voices.ts";

/** Everybody with a portrait; `tang` is the platform's avatar. */
export const PORTRAITS: readonly string[] = [...FACES, "tang"];
const files = (id: string, draw: (mood: Mood) => string) =>
  MOODS.map((mood) => ({ name: `faces/${id}-${mood}.svg`, svg: draw(mood) }));

/** All portraits as SVG files, 320 x 320. */
export const faceFiles = (): { name: string; svg: string }[] => [
  ...FACES.flatMap((id) => files(id, (mood) => portrait(id, mood))),
  ...files("tang", avatar),
];
