/** Addresses of the built sounds, and the map of the effects. */
import day from "../../assets/audio/day.webm";
import debrief from "../../assets/audio/debrief.webm";
import evening from "../../assets/audio/evening.webm";
import night from "../../assets/audio/night.webm";
import rush from "../../assets/audio/rush.webm";
import map from "../../assets/audio/sfx.json";
import sfx from "../../assets/audio/sfx.webm";
import title from "../../assets/audio/title.webm";
import type { SoundId } from "../cues/index.ts";
import type { Piece } from "./score.ts";

export const MUSIC: Readonly<Record<Piece, string>> = { day, debrief, evening, night, rush, title };
export const EFFECTS = sfx;
/** Start and length in ms; a third entry says that it runs round. */
export const EFFECT_MAP = map as unknown as Readonly<
  Record<SoundId, [number, number] | [number, number, boolean]>
>;
