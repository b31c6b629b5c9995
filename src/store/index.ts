/** The running game as one framework-free store: what ui, view and audio read and ask. Made once, in main.ts. */

export { fractionAt } from "./clock.ts";
export { type Lanes, lanes } from "./lanes.ts";
export { lessonAddress, shortCode } from "./lessonLink.ts";
export { createPictureStore } from "./picture.ts";
export { defaultSettings, detectLanguage } from "./settings.ts";
export {
  type ClockView,
  clockView,
  type HouseView,
  house,
  type Machines,
  machines,
  type OrderMark,
} from "./slices.ts";
export { createGameStore } from "./store.ts";
export type * from "./types.ts";
