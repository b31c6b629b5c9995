/** Facts as sounds and captions. Pure: `audio` plays them, `ui` writes them, neither knows of the other. */
export { type Ambience, ambienceAt } from "./ambience.ts";
export { type Captions, captionsOf } from "./captions/index.ts";
export { type Cue, cueFor, cueOf, type Importance } from "./cue.ts";
export { type Bus, SOUNDS, type SoundId } from "./sounds.ts";
export { cuesOfStep, type Heard, isFast } from "./step.ts";
