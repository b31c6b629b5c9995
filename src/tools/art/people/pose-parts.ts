import type { P2 } from "../kit/shapes.ts";
import type { HeldThing } from "./held.ts";

/** Shoulder, elbow, hand; or hip, knee, foot. */
export type Joints = readonly [P2, P2, P2];

// "x,y x,y x,y": a limb fits on one line and reads like path data.
export function j(limb: string): Joints {
  const [a, b, c] = limb.split(" ").map((p): P2 => {
    const [x, y] = p.split(",").map(Number);
    return [x ?? 0, y ?? 0];
  });
  if (!a || !b || !c) throw new Error(`poses: a limb needs three points, not "${limb}"`);
  return [a, b, c];
}

/** Joints in kit px. Sitting figures start at the seat, standing ones at the ground between the feet. */
export interface Pose {
  sit: boolean;
  neck: P2;
  head: P2;
  tilt: number;
  near: Joints;
  far: Joints;
  legNear: Joints;
  legFar: Joints;
  eyes: "open" | "down" | "shut";
  item?: HeldThing;
  smile?: boolean;
}

const SIT_NEAR: Joints = j("-2,5 24,13 23,44");
const SIT_FAR: Joints = j("6,3 30,9 31,40");
const STAND_NEAR: Joints = j("-5,-54 -6,-28 -6,-2");
const STAND_FAR: Joints = j("5,-54 7,-28 8,-3");

export const sitting = (p: Partial<Pose> & Pick<Pose, "neck" | "head" | "near" | "far">): Pose => ({
  sit: true,
  tilt: 6,
  eyes: "down",
  legNear: SIT_NEAR,
  legFar: SIT_FAR,
  ...p,
});
export const standing = (p: Partial<Pose> & Pick<Pose, "neck" | "head" | "near" | "far">): Pose => ({
  sit: false,
  tilt: 0,
  eyes: "open",
  legNear: STAND_NEAR,
  legFar: STAND_FAR,
  ...p,
});
export const loose: Pick<Pose, "legNear" | "legFar"> = {
  legFar: j("4,2 30,4 36,34"),
  legNear: j("-2,4 26,10 24,40"),
};

// Three legs positions make a walk: far foot forward, feet passing, near foot forward.
export const STEPS: readonly [
  Pick<Pose, "legNear" | "legFar">,
  Pick<Pose, "legNear" | "legFar">,
  Pick<Pose, "legNear" | "legFar">,
] = [
  {
    legFar: j("3,-54 13,-30 19,-4"),
    legNear: j("-3,-54 -7,-30 -21,-6"),
  },
  {
    legFar: j("4,-54 6,-29 4,-3"),
    legNear: j("-4,-54 7,-33 -7,-13"),
  },
  {
    legFar: j("4,-54 1,-30 -13,-7"),
    legNear: j("-4,-54 7,-29 14,-3"),
  },
];
