/** The houses of the village as pictures on their lots, and which one lies under a point. */
import type { GameObjects, Scene } from "phaser";
import { type LaneHouse, OWN_HOUSE } from "../../sim/index.ts";
import type { Lanes } from "../../store/index.ts";
import { type Box, depthSort } from "../iso.ts";
import type { Glow, Pool, Shown } from "./lamplight.ts";
import { fillerLook, type Look, lookOf } from "./looks.ts";
import { keysOf, SIGNS } from "./pages.ts";
import {
  at,
  boxOf,
  type Front,
  HEIGHTS,
  LOT,
  type Lot,
  middle,
  placeOf,
  RISE,
  type Thing,
  type Village,
} from "./plan.ts";

/** Steps of depth between two neighbours in the painter's order: room for what hangs at a house. */
export const STRIDE = 10;

const LAYERS = ["body", "lit", "cloth", "edge", "sign", "ware", "extra"] as const;
type Layer = (typeof LAYERS)[number];
/** How high the board hangs on the corner. */
const SIGN_AT = 1.12;

export interface Home {
  /** place in the picture */
  readonly lot: Lot;
  readonly parts: Readonly<Record<Layer, GameObjects.Image>>;
  /** the house of the run that stands here, if one does */
  house: LaneHouse | null;
  look: Look;
  b: Box;
}

interface Standing {
  readonly thing: Thing;
  readonly obj: GameObjects.Image;
  readonly lit: GameObjects.Image | null;
  readonly b: Box;
}

export interface Homes {
  show(lanes: Lanes): void;
  /** the house of the run at a point of the picture, front-most first; null on open ground */
  pick(x: number, y: number, slack: number): LaneHouse | null;
  /** where a house of the run stands */
  of(lot: number): Home | undefined;
  all(): readonly Home[];
  /** in order of depth, as the light falls on them */
  shown(isDark: boolean): readonly Shown[];
  pools(): readonly Pool[];
  /** lit windows and lamps are seen at all */
  light(isDark: boolean): void;
  /** everything with its room, for whatever moves between the houses */
  entries(): readonly { readonly b: Box; readonly obj: GameObjects.Image }[];
}

export function createHomes(scene: Scene, village: Village, province: string): Homes {
  const { page } = keysOf(province);
  const pageOf = (frame: string): string => (scene.textures.get(page).has(frame) ? page : SIGNS);
  const image = (x: number, y: number, z = 0): GameObjects.Image => {
    const p = at(x, y, z);
    return scene.add.image(p.x, p.y, SIGNS).setVisible(false);
  };
  const put = (obj: GameObjects.Image, frame: string): void => {
    obj.setVisible(frame !== "");
    if (frame !== "" && obj.frame.name !== frame) obj.setTexture(pageOf(frame), frame);
  };
  const stand = (thing: Thing): Standing => {
    const obj = image(thing.x, thing.y, thing.z);
    put(obj, thing.frame);
    const lit = thing.lit === undefined ? null : image(thing.x, thing.y, thing.z);
    if (lit) lit.setTexture(pageOf(thing.lit ?? ""), thing.lit ?? "");
    return { thing, obj, lit, b: thing.b };
  };
  const build = (lot: Lot, i: number): Home => {
    const { x, y } = lot;
    const part = (name: Layer): GameObjects.Image =>
      name === "sign" || name === "ware" ? image(x + LOT.w + 0.04, y + LOT.d + 0.04, SIGN_AT) : image(x, y);
    const parts = {
      body: part("body"),
      lit: part("lit"),
      cloth: part("cloth"),
      edge: part("edge"),
      sign: part("sign"),
      ware: part("ware"),
      extra: part("extra"),
    };
    return { lot, parts, house: null, look: fillerLook(i, lot.front, 12), b: boxOf(lot, 1) };
  };
  const homes = village.lots.map(build);
  const things = village.things.map(stand);
  let byLot: ReadonlyMap<number, Home> = new Map();
  let isNight = false;

  const order = (): void => {
    const entries = [
      ...homes.map((home) => ({ b: home.b, objs: LAYERS.map((name) => home.parts[name]) })),
      ...things.map(({ b, obj, lit }) => ({ b, objs: lit ? [obj, lit] : [obj] })),
    ];
    for (const [i, { objs }] of depthSort(entries).entries())
      for (const [k, obj] of objs.entries()) obj.setDepth(i * STRIDE + k);
  };

  const dress = (home: Home, look: Look): void => {
    home.look = look;
    for (const name of LAYERS) put(home.parts[name], look[name]);
    const foot = look.body === "tree" ? middle(home.lot, 0) : at(home.lot.x, home.lot.y);
    home.parts.body.setPosition(foot.x, foot.y);
    home.parts.lit.setVisible(isNight && look.lit !== "");
  };

  return {
    show: (lanes) => {
      const { houses } = lanes.view;
      const own = houses.find(({ id }) => id === OWN_HOUSE)?.lot ?? 0;
      const open = houses.filter((it) => it.open && it.counter > 0);
      const usual = open.reduce((sum, it) => sum + it.counter, 0) / Math.max(1, open.length);
      const found = new Map<number, Home>();
      for (const house of houses) {
        const home = homes[placeOf(house.lot, own)];
        if (home) found.set(house.lot, home);
      }
      byLot = found;
      for (const { thing, obj } of things)
        if (thing.built !== undefined) obj.setVisible(lanes.built.includes(thing.built));
      const taken = new Map([...found].map(([lot, home]) => [home, lot]));
      let isMoved = false;
      for (const [i, home] of homes.entries()) {
        const lot = taken.get(home);
        home.house = lot === undefined ? null : (houses.find((it) => it.lot === lot) ?? null);
        const { front } = home.lot;
        const before = home.look.storeys;
        const { house } = home;
        dress(home, house ? lookOf(house, front, lanes, usual) : fillerLook(i, front, lanes.hour % 24));
        if (home.look.storeys !== before) isMoved = true;
        home.b = boxOf(home.lot, home.look.storeys);
      }
      if (isMoved || homes[0]?.parts.body.depth === 0) order();
    },
    pick: (x, y, slack) => {
      let best: Home | null = null;
      for (const home of homes) {
        if (home.house === null || !isHit(home, x, y, slack)) continue;
        if (best === null || home.parts.body.depth > best.parts.body.depth) best = home;
      }
      return best?.house ?? null;
    },
    of: (lot) => byLot.get(lot),
    all: () => homes,
    light: (isDark) => {
      if (isDark === isNight) return;
      isNight = isDark;
      for (const { parts, look } of homes) parts.lit.setVisible(isDark && look.lit !== "");
      for (const { lit } of things) lit?.setVisible(isDark);
    },
    shown: (isDark) => {
      const glowOf = (home: Home, name: Layer): Glow => {
        if (name === "lit") return "light";
        if (name === "body") return "none";
        return home.look.awake > 0 ? "clothAwake" : "clothAsleep";
      };
      const all: Shown[] = [
        ...homes.flatMap((home) =>
          LAYERS.map((name): Shown => ({ obj: home.parts[name], glow: glowOf(home, name) })),
        ),
        ...things.map(({ obj }): Shown => ({ obj, glow: "none" })),
        ...things.flatMap(({ lit }): Shown[] => (lit && isDark ? [{ obj: lit, glow: "light" }] : [])),
      ];
      return all.filter(({ obj }) => obj.visible).sort((a, b) => a.obj.depth - b.obj.depth);
    },
    pools: () => [
      ...homes.filter(({ look }) => look.lit !== "").map(({ lot, look }) => doorPool(lot, look.awake)),
      ...things.flatMap(({ thing, lit }): Pool[] => {
        if (lit === null) return [];
        const [x0, , , x1, y1] = thing.b;
        if (thing.frame === "lamp") return [{ x: thing.x + 0.2, y: thing.y + 0.1, r: 1.9, a: 0.75 }];
        return [{ x: (x0 + x1) / 2 + 0.4, y: y1 + 0.3, r: (x1 - x0) * 0.62, a: 0.5 }];
      }),
    ],
    entries: () => [
      ...homes.map(({ b, parts }) => ({ b, obj: parts.body })),
      ...things.map(({ b, obj }) => ({ b, obj })),
    ],
  };
}

const doorPool = ({ x, y, front }: { x: number; y: number; front: Front }, awake: number): Pool =>
  front === "x"
    ? { x: x + LOT.w + 0.7, y: y + LOT.d / 2, r: 1.25, a: 0.5 + awake * 0.1 }
    : { x: x + LOT.w / 2, y: y + LOT.d + 0.7, r: 1.25, a: 0.5 + awake * 0.1 };

/** The outline of a house on screen is a hexagon; its sides are tested as slanted stripes. */
function isHit({ lot, look }: Home, x: number, y: number, slack: number): boolean {
  const top = at(lot.x, lot.y, (HEIGHTS[look.storeys - 1] ?? 2) + RISE * 0.3);
  const foot = at(lot.x + LOT.w + 0.3, lot.y + LOT.d + 0.3);
  const left = at(lot.x, lot.y + LOT.d).x;
  const right = at(lot.x + LOT.w + 0.5, lot.y).x;
  if (x < left - slack || x > right + slack) return false;
  const roof = top.y + Math.abs(x - top.x) * 0.5;
  const floor = foot.y - Math.abs(x - foot.x) * 0.5;
  return y > roof - slack && y < floor + slack;
}
