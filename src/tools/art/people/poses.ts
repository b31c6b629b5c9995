import type { P2 } from "../kit/shapes.ts";
import type { HeldThing } from "./held.ts";

/** Shoulder, elbow, hand; or hip, knee, foot. */
export type Joints = readonly [P2, P2, P2];

// "x,y x,y x,y": a limb fits on one line and reads like path data.
function j(limb: string): Joints {
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

const sitting = (p: Partial<Pose> & Pick<Pose, "neck" | "head" | "near" | "far">): Pose => ({
  sit: true,
  tilt: 6,
  eyes: "down",
  legNear: SIT_NEAR,
  legFar: SIT_FAR,
  ...p,
});
const standing = (p: Partial<Pose> & Pick<Pose, "neck" | "head" | "near" | "far">): Pose => ({
  sit: false,
  tilt: 0,
  eyes: "open",
  legNear: STAND_NEAR,
  legFar: STAND_FAR,
  ...p,
});
const loose: Pick<Pose, "legNear" | "legFar"> = {
  legFar: j("4,2 30,4 36,34"),
  legNear: j("-2,4 26,10 24,40"),
};

// Three legs positions make a walk: far foot forward, feet passing, near foot forward.
const STEPS: readonly [
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

const CARRY = {
  neck: [-3, -93],
  head: [-1, -116],
  tilt: -4,
  near: j("-13,-84 -8,-62 24,-60"),
  far: j("8,-84 20,-66 40,-64"),
  item: "bundle",
} as const;
const LOAD = {
  neck: [0, -93],
  head: [4, -115],
  near: j("-8,-84 -2,-64 32,-72"),
  far: j("12,-84 24,-70 44,-76"),
  item: "parcel",
} as const;
const WALK = { neck: [3, -94], head: [7, -116] } as const;
const TALK = {
  neck: [1, -94],
  head: [4, -116],
  near: j("-12,-85 -14,-64 -6,-46"),
} as const;
const SEW = {
  far: j("12,-32 26,-15 45,-13"),
  near: j("-8,-31 -4,-8 37,-9"),
} as const;

/** Every pose a figure knows. In-betweens carry a number: `sew`, `sew1`, `sew2`. */
export const POSES = {
  sew: sitting({ neck: [5, -40], head: [9, -61], ...SEW }),
  sew1: sitting({
    neck: [6, -40],
    head: [11, -60],
    tilt: 9,
    near: j("-7,-31 -3,-8 39,-9"),
    far: j("13,-32 27,-15 47,-13"),
  }),
  sew2: sitting({
    neck: [7, -39],
    head: [13, -59],
    tilt: 12,
    near: j("-6,-30 -2,-7 41,-9"),
    far: j("14,-31 28,-14 50,-12"),
  }),
  nod: sitting({
    neck: [7, -36],
    head: [18, -50],
    tilt: 34,
    near: j("-7,-28 -2,-6 34,-6"),
    far: j("12,-28 26,-10 42,-8"),
    eyes: "shut",
  }),
  rest: sitting({
    neck: [-3, -41],
    head: [0, -63],
    tilt: -6,
    near: j("-13,-32 -6,-12 16,-30"),
    far: j("9,-32 18,-14 18,-4"),
    ...loose,
    item: "cup",
    eyes: "open",
    smile: true,
  }),
  phone: sitting({
    neck: [4, -40],
    head: [9, -60],
    tilt: 14,
    near: j("-8,-31 -2,-10 22,-26"),
    far: j("12,-31 20,-14 26,-28"),
    ...loose,
    item: "phone",
  }),
  eat: sitting({
    neck: [4, -40],
    head: [8, -61],
    tilt: 8,
    near: j("-9,-31 -4,-10 24,-24"),
    far: j("12,-32 26,-24 34,-44"),
    ...loose,
    item: "bowl",
    eyes: "open",
  }),
  eat1: sitting({
    neck: [6, -39],
    head: [12, -59],
    tilt: 14,
    near: j("-8,-31 -3,-10 24,-25"),
    far: j("12,-32 27,-26 31,-47"),
    ...loose,
    item: "bowl",
  }),
  read: sitting({
    neck: [5, -39],
    head: [10, -59],
    tilt: 14,
    near: j("-8,-31 -3,-10 24,-16"),
    far: j("12,-31 22,-14 34,-18"),
    ...loose,
    item: "book",
  }),
  cut: standing({
    neck: [11, -92],
    head: [19, -113],
    tilt: 14,
    near: j("-1,-83 8,-62 40,-61"),
    far: j("17,-84 34,-68 58,-66"),
    eyes: "down",
    item: "cutter",
  }),
  cut1: standing({
    neck: [14, -91],
    head: [24, -110],
    tilt: 18,
    near: j("2,-82 12,-61 46,-61"),
    far: j("20,-83 40,-68 66,-66"),
    eyes: "down",
    item: "cutter",
  }),
  iron: standing({
    neck: [8, -93],
    head: [14, -115],
    tilt: 10,
    near: j("-5,-84 6,-62 38,-62"),
    far: j("16,-84 30,-70 54,-66"),
    eyes: "down",
    item: "iron",
  }),
  iron1: standing({
    neck: [5, -94],
    head: [9, -116],
    tilt: 8,
    near: j("-8,-84 0,-62 26,-62"),
    far: j("13,-84 24,-69 40,-66"),
    eyes: "down",
    item: "iron",
  }),
  check: standing({
    neck: [2, -93],
    head: [6, -115],
    tilt: 6,
    near: j("-10,-84 2,-66 33,-84"),
    far: j("12,-84 24,-72 44,-92"),
    eyes: "down",
    item: "garment",
  }),
  pack: standing({
    neck: [6, -93],
    head: [12, -114],
    tilt: 10,
    near: j("-7,-84 2,-64 36,-74"),
    far: j("14,-84 28,-70 46,-66"),
    eyes: "down",
    item: "taping",
  }),
  pack1: standing({
    neck: [8, -92],
    head: [15, -113],
    tilt: 13,
    near: j("-5,-84 6,-64 50,-76"),
    far: j("16,-84 28,-70 46,-66"),
    eyes: "down",
    item: "taping",
  }),
  carry: standing({ ...CARRY, ...STEPS[0] }),
  carry1: standing({ ...CARRY, ...STEPS[1] }),
  carry2: standing({ ...CARRY, ...STEPS[2] }),
  load: standing({ ...LOAD, ...STEPS[0] }),
  load1: standing({ ...LOAD, ...STEPS[1] }),
  load2: standing({ ...LOAD, ...STEPS[2] }),
  walk: standing({
    ...WALK,
    ...STEPS[0],
    near: j("-9,-85 -4,-65 8,-52"),
    far: j("12,-85 8,-66 -2,-52"),
  }),
  walk1: standing({
    ...WALK,
    ...STEPS[1],
    near: j("-10,-85 -11,-64 -4,-47"),
    far: j("11,-85 15,-66 15,-48"),
  }),
  walk2: standing({
    ...WALK,
    ...STEPS[2],
    near: j("-10,-85 -18,-66 -20,-49"),
    far: j("12,-85 21,-67 29,-54"),
  }),
  stand: standing({
    neck: [0, -94],
    head: [3, -116],
    near: j("-12,-85 -14,-64 -6,-46"),
    far: j("10,-85 15,-66 16,-48"),
  }),
  talk: standing({
    ...TALK,
    far: j("10,-85 23,-68 36,-80"),
    smile: true,
  }),
  talk1: standing({
    ...TALK,
    tilt: 4,
    far: j("10,-85 25,-70 40,-70"),
    smile: true,
  }),
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
/** Loops in playing order, by the name of their first frame. Rates are frames a second at normal pace. */
export const LOOPS = {
  sew: { frames: ["sew", "sew1", "sew2", "sew1"], rate: 5 },
  cut: { frames: ["cut", "cut1"], rate: 2 },
  iron: { frames: ["iron", "iron1"], rate: 2 },
  pack: { frames: ["pack", "pack1"], rate: 2 },
  carry: { frames: ["carry", "carry1", "carry2", "carry1"], rate: 6 },
  load: { frames: ["load", "load1", "load2", "load1"], rate: 6 },
  walk: { frames: ["walk", "walk1", "walk2", "walk1"], rate: 6 },
  eat: { frames: ["eat", "eat1"], rate: 1.5 },
  talk: { frames: ["talk", "talk1"], rate: 2 },
} as const satisfies Partial<Record<PoseName, { frames: readonly PoseName[]; rate: number }>>;
