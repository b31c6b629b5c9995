/** Furniture and machines: pieces of the house that show its state before any number does. */
import type { GameObjects, Scene } from "phaser";
import type { HouseView } from "../store/index.ts";
import { ANY_GOODS, type Goods } from "./cloths.ts";
import { type Box, pt, standingOrder } from "./iso.ts";
import { type HouseLayout, type Piece, planOf, type Slot } from "./layout.ts";
import type { Frames } from "./pictures.ts";
import { bedsShown } from "./places.ts";

/** What takes part in the order of depth. */
interface InDepth {
  readonly b: Box;
  readonly obj: Pick<GameObjects.Image, "setDepth">;
}

export interface Entry extends InDepth {
  readonly obj: GameObjects.Image;
}

/** What the pieces tell beside the slice. */
export interface Signs {
  readonly crowded: boolean;
  readonly summer: boolean;
  readonly childHome: boolean;
  readonly mopedHome: boolean;
  readonly sunday: boolean;
  /** colour of the goods on the tables of each operation */
  readonly goods: readonly Goods[];
}

/** What stands or is being put up because houses agreed on it. */
const villageTags = ({ built, building, titled }: HouseView): string[] => [
  ...built.map((id) => `project-${id}`),
  ...building.map((id) => `site-${id}`),
  titled ? "plate" : "",
];

/** How many of a pile's pictures: 0 none, 1, 2, 3. */
const level = (n: number, ...steps: readonly number[]): number =>
  n <= 0 ? 0 : 1 + steps.filter((step) => n > step).length;

/** In the hills fog comes in with the morning and with the rain. */
const isFoggy = ({ hour, rain }: HouseView): boolean => rain || (hour % 24 >= 5 && hour % 24 < 9);

/** What is wrong about a house where beds stand above machines, and what is done about it. */
function safetyTags(view: HouseView): string[] {
  const has = (measure: string): boolean => view.done.includes(measure);
  const walls = view.works === "wall" || has("wall");
  return [
    view.watched && !walls ? "chalk" : "",
    view.warm ? "brown" : "",
    view.works === "wall" ? "mortar" : "",
    has("wall") ? "wall" : "",
    has("door") ? "exit" : "",
    has("wiring") ? "conduit" : "leads",
    view.inStore ? "store-bed" : "",
    view.sealed ? "strip" : "",
    ...(view.sealedNear.includes("jin") ? ["jin-strip", "stools"] : []),
  ];
}

/** Tags that show in this state. Of `name-1`, `name-2`, `name-3` it is the one that fits. */
export function tagsShown(view: HouseView, house: HouseLayout, signs: Signs): ReadonlySet<string> {
  const waiting = view.piles[2] + view.piles[3];
  const tags = [
    ...bedsShown(house, view.hidden ? 0 : view.beds),
    `rolls-${level(view.rolls, 1)}`,
    view.piles[3] > 0 ? `finished-${level(view.piles[3], 15)}` : "shelf",
    `parcels-${level(view.parcels, 25, 80)}`,
    waiting > 0 ? "rail" : "",
    signs.summer ? "fan" : "",
    signs.crowded ? "stairs-blocked" : "",
    view.extinguisher ? "extinguisher" : "",
    signs.childHome ? "schoolbag" : "",
    signs.mopedHome ? "moped" : "",
    signs.sunday ? "bedding" : "washday",
    view.hour % 24 === 12 ? "noon-gong" : "day-gong",
    isFoggy(view) ? "fog" : "",
    view.courier ? "courier" : "",
    ...safetyTags(view),
    ...villageTags(view),
  ];
  return new Set(tags);
}

/** Pieces waiting at one of `count` stations of an operation, as the three piles that are drawn. */
function pileAt(pieces: number, count: number): 0 | 4 | 10 {
  const each = pieces / Math.max(1, count);
  return each < 1 ? 0 : each <= 12 ? 4 : 10;
}

/** The frame of a station's part in this state. */
function stationFrame(
  part: { frame: string; cover?: string },
  goods: Goods,
  pile: number,
  isOff: boolean,
): string {
  if (isOff && part.cover !== undefined) return part.cover;
  return part.frame.replace("{goods}", goods).replace("{pile}", String(pile));
}

interface StationParts {
  readonly slot: Slot;
  readonly parts: readonly (Entry & { readonly part: { frame: string; cover?: string } })[];
}

export interface Furnishing {
  /** the painter's order of everything that stands here and of these who walk among it */
  order(walking: readonly InDepth[]): readonly InDepth[];
  /** `night` 0..1 */
  light(night: number, rain: boolean): void;
  show(view: HouseView, signs: Signs): void;
  station(index: number): StationParts | null;
  tagged(prefix: string): readonly Entry[];
}

const IN_FRONT = 1000;
/** From here on it is evening. */
const DUSK = 0.6;

/** Panes and spots of sun are painted on a wall or the floor. */
const thickness = ([x0, y0, z0, x1, y1, z1]: Box): number => Math.min(x1 - x0, y1 - y0, z1 - z0);

export function createFurnishing(
  scene: Scene,
  frames: Frames,
  house: HouseLayout,
  slots: readonly (Slot | null)[],
): Furnishing {
  const has = (page: string): boolean => scene.textures.exists(page);
  const shown = new Set<string>();
  let last: { view: HouseView; signs: Signs } | null = null;

  const place = (piece: Piece) => {
    const obj = scene.add.image(piece.x, piece.y, has(piece.atlas) ? piece.atlas : "house").setOrigin(0);
    if (piece.b === null) obj.setDepth(IN_FRONT);
    return { piece, obj, b: piece.b };
  };
  const pieces = house.furniture.map(place);
  const stations = slots.map((slot): StationParts | null => {
    if (slot === null) return null;
    const { x, y } = pt(slot.x, slot.y);
    const drawn = slot.shared ? [] : planOf(house, slot.type).parts;
    const parts = drawn.map((part) => {
      const [x0, y0, z0, x1, y1, z1] = part.b;
      const b: Box = [slot.x + x0, slot.y + y0, z0, slot.x + x1, slot.y + y1, z1];
      return { part, b, obj: scene.add.image(x, y, "house") };
    });
    return { slot, parts };
  });
  const inOrder: Entry[] = [
    ...pieces.flatMap(({ obj, b }) => (b === null ? [] : [{ obj, b }])),
    ...stations.flatMap((it) => it?.parts ?? []),
  ];

  const light = (night: number, rain: boolean): void => {
    // Hens, trays and laundry are taken in at dusk and when it rains; sun spots fade, window panes darken.
    const isIn = rain || night >= DUSK;
    const sun = rain ? 0 : Math.max(0, 1 - 2 * night);
    for (const { piece, obj } of pieces) {
      const isThere = (piece.tag === undefined || shown.has(piece.tag)) && has(piece.atlas);
      const isFlat = piece.b !== null && thickness(piece.b) < 0.02;
      const out = isFlat ? sun : isIn ? 0 : 1;
      const home = isFlat ? night : isIn ? 1 : 0;
      const alpha = piece.when === "both" ? 1 : piece.when === "day" ? out : home;
      obj.setVisible(isThere && alpha > 0).setAlpha(alpha);
    }
  };

  const showStations = (view: HouseView, goods: Signs["goods"]): void => {
    for (const [i, station] of stations.entries()) {
      const state = view.stations[i];
      if (!station || !state) continue;
      const count = view.stations.filter(({ op }) => op === state.op).length;
      const pile = pileAt(view.piles[state.op], count);
      for (const { part, obj } of station.parts) {
        const wish = stationFrame(
          part,
          goods[state.op] ?? ANY_GOODS,
          pile,
          state.jammed || state.lent || view.works !== "" || view.sealed,
        );
        const frame = has(frames.pageOf(wish) ?? "") ? wish : stationFrame(part, ANY_GOODS, pile, false);
        const page = frames.pageOf(frame);
        if (page !== undefined && has(page)) obj.setTexture(page, frame);
      }
    }
  };

  return {
    order: standingOrder<InDepth>(inOrder),
    light,
    show: (view, signs) => {
      last = { view, signs };
      shown.clear();
      for (const tag of tagsShown(view, house, signs)) shown.add(tag);
      for (const { piece, obj } of pieces) if (has(piece.atlas)) obj.setTexture(piece.atlas, piece.frame);
      showStations(last.view, signs.goods);
    },
    station: (index) => stations[index] ?? null,
    tagged: (prefix) =>
      pieces.flatMap(({ piece, obj, b }) =>
        b !== null && obj.visible && (piece.tag ?? "").startsWith(prefix) ? [{ obj, b }] : [],
      ),
  };
}
