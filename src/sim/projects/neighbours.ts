/** Neighbours as people one can talk to, whatever the village lives from: shops, sewing houses, or the pool of a level. */
import { between, draw, FOR } from "../draw.ts";
import { clamp } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { settle } from "../village/till.ts";

export interface Neighbour {
  /** id of a shop, or place among the rivals: its address for luck */
  key: number;
  /** as facts and words name it: the id of a named house, or `lane-3` */
  id: string;
  /** character, see village/kinds.ts */
  kind: number;
  /** orders it has, by what its village counts: pieces on the counter, bp of a full backlog, minutes */
  orders: number;
}

/** How far one neighbour's trust lies from the village's. */
const APART = 150;

function shopNeighbours(world: World, setting: Setting): Neighbour[] {
  const named = setting.level.village?.named ?? [];
  return (world.market?.shops ?? [])
    .filter((s) => !s.guest)
    .map((s) => ({
      key: s.id,
      id: named[s.id]?.id ?? world.market?.called?.[s.id] ?? `lane-${s.id + 1}`,
      kind: s.kind,
      orders: s.counter,
    }));
}

/** All open neighbours, by their number. */
export function neighboursOf(world: World, setting: Setting): Neighbour[] {
  if (world.market) return shopNeighbours(world, setting).sort((a, b) => a.key - b.key);
  const found: Neighbour[] = [];
  world.rivals.forEach((r, key) => {
    const orders = world.sewing?.houses[key]?.used ?? r.load;
    if (!r.closed) found.push({ key, id: r.id, kind: r.kind, orders });
  });
  return found;
}

/** 0..1000: a person with a trust of their own decides by that, others by what the lanes think, each a little apart. */
export function trustOf(world: World, neighbour: Neighbour): number {
  const own = world.outside[neighbour.id];
  if (own !== undefined) return own;
  const apart = between(draw(world.seed, FOR.neighbourTrust, neighbour.key), -APART, APART);
  return clamp(world.regard + apart, 0, 1000);
}

/** A neighbour pays its part out of its own till; the pool of a level without a village keeps none. */
export function neighbourPays(world: World, key: number, fen: number): void {
  const shop = world.market?.shops.find((s) => s.id === key);
  if (shop) {
    settle(shop, -fen);
    shop.books.invested += fen;
  }
  const house = world.market ? undefined : world.sewing?.houses[key];
  if (house) {
    settle(house, -fen);
    house.books.household += fen;
  }
}
