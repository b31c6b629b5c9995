/**
 * Marks above the light, so that they read by night as by day: a tired face over whoever is tired, awake or asleep, a tower
 * of pieces with an hourglass over the step before which pieces wait longest, and a clock with the order's cloth where the
 * last pieces of an order lie that is or will be late. The words stand in the panels.
 */
import type { GameObjects, Scene } from "phaser";
import { OPS } from "../sim/index.ts";
import type { HouseView, OrderMark } from "../store/index.ts";
import { clothTexture } from "./cloths.ts";
import type { Figure } from "./figures.ts";
import { pt } from "./iso.ts";
import { type HouseLayout, planOf, type Slot } from "./layout.ts";
import { CLOTH_AT, SIZE, sizeAt } from "./signs/size.ts";

/** Pixels of the picture above the feet, standing and sitting. */
const HEAD = { stands: 112, sits: 62 } as const;
/** Pixels of the picture from the corner of a bed to the blanket over a sleeper's chest. */
const CHEST = { x: pt(0.75, 1.15, 0.8).x - pt(0, 0).x, y: pt(0.75, 1.15, 0.8).y - pt(0, 0).y } as const;

/** Faces lie before all other marks: a face stands where its person does, another mark may stand behind it. */
const FACES_BEFORE = 0.5;

type Picture = GameObjects.Image;

interface Face {
  readonly image: Picture;
  /** its person is tired */
  isWorn: boolean;
}

/** Which mark somebody wears, "" none. Who sleeps and is still tired has another one than who is up. */
export function tiredMark({ tired, bed }: Pick<Figure["place"], "tired" | "bed">): string {
  if (tired === 0) return "";
  return `mark_${bed === "" ? "tired" : "asleep"}${tired}`;
}

/** Orders that are late or will be, the most urgent at each operation: where their last pieces lie. */
export function lateAt(orders: HouseView["orders"]): readonly (OrderMark | undefined)[] {
  const isLate = ({ state }: OrderMark): boolean => state === "late" || state === "soon";
  return OPS.map((op) => orders.find((order) => order.op === op && isLate(order)));
}

/** World units from the left end of a long table: in its middle stand the heads of those who work before it. */
const FROM_END = 0.9;

/** World units from the far right corner of a sewing table: whoever sews sits to its left, and keeps a face. */
const FROM_CORNER = 0.2;

/** A point on the table of a station, above what lies there. */
function tableOf(house: HouseLayout, slot: Slot): { x: number; y: number } {
  const [x0, y0, , x1, y1, z1] = planOf(house, slot.type).parts.at(-1)?.b ?? [0, 0, 0, 1, 1, 1];
  const isDeep = y1 - y0 > x1 - x0;
  return isDeep
    ? pt(slot.x + x1 - FROM_CORNER, slot.y + y0 + FROM_CORNER, z1)
    : pt(slot.x + Math.min((x0 + x1) / 2, x0 + FROM_END), slot.y + (y0 + y1) / 2, z1);
}

/** The table of an operation that stands nearest to who looks on; machines lent out are not in the house. */
export function nearest(
  slots: readonly (Slot | null)[],
  stations: HouseView["stations"],
  op: number,
): Slot | undefined {
  let found: Slot | undefined;
  for (const [i, slot] of slots.entries()) {
    const station = stations[i];
    if (!slot || slot.shared || station?.op !== op || station.lent) continue;
    if (!found || slot.x + slot.y > found.x + found.y) found = slot;
  }
  return found;
}

export interface Marks {
  /** The state has moved on: who wears a mark, and what lies where. */
  show(figures: ReadonlyMap<string, Figure>, view: HouseView): void;
  /** Every frame: marks go where their people go, and are as large as the camera needs them. */
  follow(figures: ReadonlyMap<string, Figure>, zoom: number): void;
}

export function createMarks(
  scene: Scene,
  house: HouseLayout,
  slots: readonly (Slot | null)[],
  depth: number,
): Marks {
  const mark = (key: string, before = 0): Picture =>
    scene.add
      .image(0, 0, key)
      .setOrigin(0.5, 1)
      .setDepth(depth + before)
      .setVisible(false);
  const faces = new Map<string, Face>();
  const queue = mark("mark_queue");
  const lates = OPS.map(() => ({
    plate: mark("mark_late"),
    cloth: mark(clothTexture(scene, { colour: 0, print: 0 })).setOrigin(0.5),
  }));
  const last: { size: number; view: HouseView | null } = { size: 1, view: null };

  const putQueue = (view: HouseView): void => {
    const slot = view.longest < 0 ? undefined : nearest(slots, view.stations, view.longest);
    queue.setVisible(slot !== undefined);
    if (slot === undefined) return;
    const { x, y } = tableOf(house, slot);
    queue.setPosition(x, y).setScale(last.size);
  };
  const putLate = (view: HouseView): void => {
    const at = lateAt(view.orders);
    for (const [op, { plate, cloth }] of lates.entries()) {
      const order = at[op];
      const slot = order === undefined ? undefined : nearest(slots, view.stations, op);
      plate.setVisible(slot !== undefined);
      cloth.setVisible(slot !== undefined);
      if (order === undefined || slot === undefined) continue;
      const { size } = last;
      const [w, h] = SIZE.late;
      const table = tableOf(house, slot);
      const x = table.x + (op === view.longest ? ((SIZE.queue[0] + w) / 2) * size : 0);
      plate.setTexture(`mark_${order.state}`).setPosition(x, table.y).setScale(size);
      cloth
        .setTexture(clothTexture(scene, order.cloth))
        .setPosition(x + (CLOTH_AT.late[0] - w / 2) * size, table.y + (CLOTH_AT.late[1] - h) * size)
        .setScale(size);
    }
  };
  // Bound once: a frame makes no new objects.
  const moveFace = ({ image, isWorn }: Face, id: string, figures: ReadonlyMap<string, Figure>): void => {
    const figure = figures.get(id);
    // Nobody's face hangs in the air: whose picture is still on its way has none.
    const isSeen = isWorn && figure?.obj.visible === true;
    image.setVisible(isSeen);
    if (!isSeen || figure === undefined) return;
    const { obj, place, walk } = figure;
    const rests = walk === null;
    if (rests && place.bed !== "") image.setPosition(obj.x + CHEST.x, obj.y + CHEST.y);
    else image.setPosition(obj.x + 2, obj.y - (rests && place.sit ? HEAD.sits : HEAD.stands));
  };
  let moving: ReadonlyMap<string, Figure> = new Map();
  const moveEach = (face: Face, id: string): void => moveFace(face, id, moving);

  return {
    show: (figures, view) => {
      last.view = view;
      for (const [id, { place }] of figures) {
        const key = tiredMark(place);
        const known = faces.get(id);
        if (known === undefined && key === "") continue;
        const face = known ?? { image: mark("mark_tired1", FACES_BEFORE), isWorn: false };
        faces.set(id, face);
        face.isWorn = key !== "";
        face.image.setScale(last.size);
        if (face.isWorn) face.image.setTexture(key);
      }
      putQueue(view);
      putLate(view);
    },
    follow: (figures, zoom) => {
      const size = sizeAt(zoom);
      if (size !== last.size) {
        last.size = size;
        for (const { image } of faces.values()) image.setScale(size);
        if (last.view !== null) {
          putQueue(last.view);
          putLate(last.view);
        }
      }
      moving = figures;
      faces.forEach(moveEach);
    },
  };
}
