import type { Tint } from "../kit/pen.ts";

/** Night outdoors, as a tint for every colour drawn. */
export const NIGHT_TINT: Tint = [0.36, 0.4, 0.7];
/** Awnings keep lighter, so that colour and pattern of a style can still be told apart. */
export const AWNING_AWAKE: Tint = [0.9, 0.8, 0.82];
export const AWNING_ASLEEP: Tint = [0.58, 0.56, 0.78];
/** Light of a tube and of a bulb behind glass. */
export const TUBE = "#fff3cf";
export const WARM = "#ffc768";
