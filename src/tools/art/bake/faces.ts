import type { Mood } from "../faces/geometry.ts";
import { avatar, portrait } from "../faces/portrait.ts";
import { FACES, type FaceId } from "../people/voices.ts";
import { works } from "./people.ts";

/** Everybody with a portrait; `tang` is the platform's avatar. */
export const PORTRAITS: readonly string[] = [...FACES, "tang"];
/** Who only comes by is never seen tired: nobody counts their hours. */
export const moodsOf = (id: string): readonly Mood[] => (works(id) ? ["rested", "tired"] : ["rested"]);

const draw = (id: FaceId, mood: Mood) => ({ name: `faces/${id}-${mood}.svg`, svg: portrait(id, mood) });

/** All portraits as SVG files, 320 x 320. */
export const faceFiles = (): { name: string; svg: string }[] => [
  ...FACES.flatMap((id) => moodsOf(id).map((mood) => draw(id, mood))),
  { name: "faces/tang-rested.svg", svg: avatar() },
];
