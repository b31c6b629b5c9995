/** All stylised facts of the evidence file that a village or the house can show. */
import { F1 } from "./f01.ts";
import { F2 } from "./f02.ts";
import { F3 } from "./f03.ts";
import { F4 } from "./f04.ts";
import { F5 } from "./f05.ts";
import { F6 } from "./f06.ts";
import { F7 } from "./f07.ts";
import { F8 } from "./f08.ts";
import { F9 } from "./f09.ts";
import { F10 } from "./f10.ts";
import { F11 } from "./f11.ts";
import { F12 } from "./f12.ts";
import { F13 } from "./f13.ts";
import { F14 } from "./f14.ts";
import { F15 } from "./f15.ts";
import { F16 } from "./f16.ts";
import { F17 } from "./f17.ts";
import { F18 } from "./f18.ts";
import { F19 } from "./f19.ts";
import { F20 } from "./f20.ts";
import { F21 } from "./f21.ts";
import { F22 } from "./f22.ts";
import { F23 } from "./f23.ts";
import { F24 } from "./f24.ts";
import type { Fact } from "./types.ts";

export const FACTS: readonly Fact[] = [
  F1,
  F2,
  F3,
  F4,
  F5,
  F6,
  F7,
  F8,
  F9,
  F10,
  F11,
  F12,
  F13,
  F14,
  F15,
  F16,
  F17,
  F18,
  F19,
  F20,
  F21,
  F22,
  F23,
  F24,
];

export { judge } from "./judge.ts";
export { type LabData, runScene, runsOf, type SceneRun, villageOf } from "./run.ts";
export { SCENES, sceneOf } from "./scenes.ts";
export type { Fact, FactResult, Runs, Scene } from "./types.ts";
