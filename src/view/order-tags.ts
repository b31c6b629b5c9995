/**
 * A wire with a tag for each order in the house, earliest due first: its cloth, and whether it will be in time. It hangs at
 * the edge of the loft, or on the wall beside the clock where there is none; there every window sees some of it.
 */
import type { GameObjects, Scene } from "phaser";
import type { OrderMark } from "../store/index.ts";
import { clothTexture } from "./cloths.ts";
import { ALONG, pt, type Spot } from "./iso.ts";
import type { HouseLayout } from "./layout.ts";
import { CLOTH_AT, SIZE, sizeAt, WIRE } from "./signs/size.ts";

/** Pixels of the picture between the middles of two tags. */
const STEP = SIZE.order[0] - 1;
/** More tags than this would hang out of the house. */
const MOST = 8;
/** World units: above the loft's railing, where its stairs have come up; and from the clock to the next tag on the wall. */
const RAILING = { x: 1.6, y: 3.05, z: 4.25 } as const;
const BESIDE = { x: 1.2, z: 0.6 } as const;

/** Where the first tag hangs, and which way along x the others follow. */
export function railOf({ up, clock }: Pick<HouseLayout, "up" | "clock">): Spot & { readonly way: 1 | -1 } {
  if (up.length > 0) return { ...RAILING, way: 1 };
  return { x: clock.x - BESIDE.x, y: clock.y, z: clock.z + BESIDE.z, way: -1 };
}

export interface OrderTags {
  /** Hangs up the tags of these orders. */
  show(orders: readonly OrderMark[]): void;
  /** Sizes them for the camera; does nothing while that stays. */
  fit(zoom: number): void;
}

interface Tag {
  readonly paper: GameObjects.Image;
  readonly cloth: GameObjects.Image;
}

export function createOrderTags(
  scene: Scene,
  house: Pick<HouseLayout, "up" | "clock">,
  depth: number,
): OrderTags {
  const rail = railOf(house);
  const from = pt(rail.x, rail.y, rail.z);
  const [along, down] = [rail.way, (rail.way * ALONG[1]) / ALONG[0]];
  const tags: Tag[] = [];
  const last = { size: 1 };

  const hang = ({ paper, cloth }: Tag, i: number): void => {
    const { size } = last;
    const [x, y] = [from.x + along * i * STEP * size, from.y + down * i * STEP * size];
    paper.setPosition(x, y).setScale(size);
    cloth.setPosition(x, y + (CLOTH_AT.order[1] - WIRE) * size).setScale(size);
  };
  const newTag = (): Tag => ({
    paper: scene.add
      .image(0, 0, "tag_good")
      .setOrigin(0.5, WIRE / SIZE.order[1])
      .setDepth(depth),
    cloth: scene.add.image(0, 0, clothTexture(scene, { colour: 0, print: 0 })).setDepth(depth),
  });
  return {
    show: (orders) => {
      const shown = orders.slice(0, MOST);
      while (tags.length < shown.length) hang(tags[tags.push(newTag()) - 1] as Tag, tags.length - 1);
      for (const [i, { paper, cloth }] of tags.entries()) {
        const order = shown[i];
        paper.setVisible(order !== undefined);
        cloth.setVisible(order !== undefined);
        if (order === undefined) continue;
        paper.setTexture(`tag_${order.state}`);
        cloth.setTexture(clothTexture(scene, order.cloth));
      }
    },
    fit: (zoom) => {
      const size = sizeAt(zoom);
      if (size === last.size) return;
      last.size = size;
      for (const [i, tag] of tags.entries()) hang(tag, i);
    },
  };
}
