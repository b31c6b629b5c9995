/**
 * Small marks above the light, so that they read by night as by day: lids over whoever is tired, a stack over
 * the machine where the most pieces wait, a clock where pieces lie that are past their hour. Both renderers draw the same baked pictures; the words stand in the panels.
 */
import type { GameObjects, Scene } from "phaser";
import type { HouseView } from "../store/index.ts";
import type { Figure } from "./figures.ts";
import { pt } from "./iso.ts";
import type { Slot } from "./layout.ts";

/** Pixels of the picture above the feet, standing and sitting, and above the floor of a machine. */
const ABOVE = { stands: 122, sits: 92, machine: 96 } as const;
/** Where heap and clock are over one machine, they stand side by side. */
const ASIDE = 44;
/** Fewer pieces than this a machine are work in hand, no heap. */
const HEAP = 6;

/** The operation at whose machines the most pieces wait, each machine counted; -1 where nothing heaps up. */
export function fullest({ piles, stations }: Pick<HouseView, "piles" | "stations">): number {
  const each = piles.map((pieces, op) => {
    const count = stations.filter((it) => it.op === op && !it.lent).length;
    return pieces / Math.max(1, count);
  });
  const most = Math.max(...each);
  return most < HEAP ? -1 : each.indexOf(most);
}

type Context = CanvasRenderingContext2D;
type Bake = (key: string, w: number, h: number, draw: (c: Context) => void) => void;

const INK = "#2a2130";

function tag(c: Context, w: number, h: number, colour: string): void {
  c.fillStyle = colour;
  c.strokeStyle = INK;
  c.lineWidth = 2;
  c.beginPath();
  c.roundRect(1, 1, w - 2, h - 8, 6);
  c.moveTo(w / 2 - 5, h - 7);
  c.lineTo(w / 2, h - 1);
  c.lineTo(w / 2 + 5, h - 7);
  c.fill();
  c.stroke();
  c.fillRect(w / 2 - 4, h - 9, 8, 3);
}

/** Two eyes: half under the lid, or shut with the lashes down. */
function lids(c: Context, isShut: boolean): void {
  tag(c, 46, 32, "#fff6e2");
  c.strokeStyle = INK;
  c.lineWidth = 3;
  c.lineCap = "round";
  for (const x of [14, 32]) {
    c.beginPath();
    if (isShut) c.arc(x, 9, 6, 0.15 * Math.PI, 0.85 * Math.PI);
    else {
      c.moveTo(x - 6, 11);
      c.lineTo(x + 6, 11);
    }
    c.stroke();
    c.beginPath();
    if (isShut)
      for (const [dx, dy] of [
        [-5, 16],
        [0, 19],
        [5, 16],
      ] as const) {
        c.moveTo(x + dx * 0.6, dy - 3);
        c.lineTo(x + dx, dy);
      }
    else c.arc(x, 12, 4, 0, Math.PI);
    c.lineWidth = 2;
    c.stroke();
    c.lineWidth = 3;
  }
}

/** Folded pieces, one on the other. */
function stack(c: Context): void {
  tag(c, 46, 40, "#f2c14e");
  c.strokeStyle = INK;
  c.lineWidth = 2;
  for (const [x, y, w, colour] of [
    [11, 21, 24, "#5d69a6"],
    [13, 14, 21, "#fff6e2"],
    [12, 7, 23, "#b8d9e8"],
  ] as const) {
    c.fillStyle = colour;
    c.beginPath();
    c.roundRect(x, y, w, 7, 3);
    c.fill();
    c.stroke();
  }
}

/** A clock past its hour: the last quarter of its face is full. */
function clock(c: Context): void {
  tag(c, 38, 40, "#e0603f");
  c.fillStyle = "#fff6e2";
  c.strokeStyle = INK;
  c.lineWidth = 2;
  c.beginPath();
  c.arc(19, 16, 11, 0, 2 * Math.PI);
  c.fill();
  c.stroke();
  c.fillStyle = INK;
  c.beginPath();
  c.moveTo(19, 16);
  c.arc(19, 16, 8, -Math.PI / 2, 0);
  c.fill();
  c.beginPath();
  c.moveTo(19, 16);
  c.lineTo(13, 20);
  c.stroke();
}

/** The pictures of the marks. */
export function bakeMarks(make: Bake): void {
  make("mark_tired1", 46, 32, (c) => lids(c, false));
  make("mark_tired2", 46, 32, (c) => lids(c, true));
  make("mark_heap", 46, 40, stack);
  make("mark_late", 38, 40, clock);
}

export interface Marks {
  /** Puts the marks where people and heaps are now. */
  show(figures: ReadonlyMap<string, Figure>, view: HouseView): void;
}

export function createMarks(scene: Scene, slots: readonly (Slot | null)[], depth: number): Marks {
  const mark = (key: string): GameObjects.Image =>
    scene.add.image(0, 0, key).setOrigin(0.5, 1).setDepth(depth).setVisible(false);
  const lidsOf = new Map<string, GameObjects.Image>();
  const heap = mark("mark_heap");
  const late = [0, 1, 2, 3].map(() => mark("mark_late"));
  /** Above the first machine of an operation; nowhere if the house has none. */
  const putOver = (image: GameObjects.Image, op: number, view: HouseView, aside: number): void => {
    const slot = slots.find((it, i) => it !== null && view.stations[i]?.op === op);
    image.setVisible(slot !== undefined && slot !== null);
    if (!slot) return;
    const { x, y } = pt(slot.x + 0.5, slot.y + 0.5);
    image.setPosition(x + aside, y - ABOVE.machine);
  };
  return {
    show: (figures, view) => {
      for (const [id, { place, walk, at }] of figures) {
        const known = lidsOf.get(id);
        const isTired = place.tired > 0 && place.bed === "";
        if (known === undefined && !isTired) continue;
        const image = known ?? mark("mark_tired1");
        lidsOf.set(id, image);
        const { x, y } = pt(at.x, at.y, at.z);
        image
          .setTexture(`mark_tired${place.tired === 2 ? 2 : 1}`)
          .setVisible(isTired)
          .setPosition(x + 2, y - (place.sit && walk === null ? ABOVE.sits : ABOVE.stands));
      }
      for (const [id, image] of lidsOf) if (!figures.has(id)) image.setVisible(false);
      const most = fullest(view);
      putOver(heap, most, view, 0);
      for (const [op, image] of late.entries())
        putOver(image, view.late.some((it) => it === op) ? op : -1, view, op === most ? ASIDE : 0);
    },
  };
}
