/** The people as sprites: where the places say, in their posture, walking when their place changes. */
import type { GameObjects, Scene } from "phaser";
import { type Box, pt, type Spot } from "./iso.ts";
import type { Pose, Ways } from "./layout.ts";
import { along, lengthOf, streetOf, wayFrom } from "./paths.ts";
import { type Frames, figureFrame } from "./pictures.ts";
import type { Place } from "./places.ts";

/** World units a second; a walk never takes longer than so many hours of the run, nor than the most. */
const PACE = 3.4;
const MOST_HOURS = 1.6;
const LONGEST_MS = 3600;
/** Below this an hour is too short to see anybody walk. */
const SHORTEST_HOUR_MS = 260;

const CYCLES: Readonly<Partial<Record<Pose | "walk", readonly string[]>>> = {
  sew: ["sew", "sew1", "sew2", "sew1"],
  cut: ["cut", "cut", "cut1", "cut1"],
  iron: ["iron", "iron", "iron1", "iron1"],
  pack: ["pack", "pack", "pack1", "pack1"],
  print: ["print", "print", "print1", "print1"],
  prime: ["prime", "prime", "prime1", "prime1"],
  paint: ["paint", "paint", "paint1", "paint1"],
  shear: ["shear", "shear1", "shear", "shear1"],
  fold: ["fold", "fold", "fold1", "fold1"],
  eat: ["eat", "eat", "eat1", "eat", "eat", "eat"],
  talk: ["talk", "talk", "talk1", "talk1"],
  load: ["load", "load1", "load2", "load1"],
  walk: ["walk", "walk1", "walk", "walk2"],
};

/** Frames a second: people slow down before any number says so. */
const RATES = [5, 3.6, 2.4] as const;
const WALK_RATE = 6;
/** Work moves on a common beat, so that between two beats nothing needs to be drawn. */
const BEAT_MS = 100;
/** Worn out: every few seconds the head sinks. */
const NOD_EVERY_MS = 7000;
const NOD_MS = 1900;

interface Walk {
  readonly corners: readonly Spot[];
  readonly from: number;
  readonly ms: number;
  readonly length: number;
  /** walks out of the picture */
  readonly leaves: boolean;
}

export interface Figure {
  readonly obj: GameObjects.Sprite;
  place: Place;
  walk: Walk | null;
  at: Spot;
  b: Box;
}

export interface Figures {
  /** Puts people where they are now. `hourMs` 0 or short: at once. */
  move(places: readonly Place[], now: number, hourMs: number): void;
  /** Draws one moment; true while somebody walks, so that the order of depth must be found anew. */
  draw(now: number): boolean;
  all(): ReadonlyMap<string, Figure>;
  /** Frames have arrived: look again. */
  refresh(): void;
}

function bodyOf(place: Place, at: Spot, walks: boolean): Box {
  if (place.bed !== "" && !walks) return [at.x, at.y, at.z, at.x + 1.15, at.y + 2.16, at.z + 0.75];
  if (place.sit && !walks)
    return [at.x - 0.22, at.y - 0.35, at.z - 0.12, at.x + 0.36, at.y + 0.35, at.z + 1.33];
  return [at.x - 0.28, at.y - 0.28, at.z, at.x + 0.28, at.y + 0.28, at.z + 2];
}

/** A number of its own for everybody, so that nobody sews in step. */
const phaseOf = (id: string): number => [...id].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 997;

export function createFigures(scene: Scene, frames: Frames, ways: Ways, isStill: () => boolean): Figures {
  const street = streetOf(ways);
  const figures = new Map<string, Figure>();
  const isHere = (page: string): boolean => scene.textures.exists(page);

  const show = (figure: Figure, pose: string, tired: boolean, flip: boolean): void => {
    const found = figureFrame(frames, figure.place.id, pose, tired, isHere);
    figure.obj.setVisible(found !== undefined);
    if (found === undefined) return;
    const { frame, texture } = figure.obj;
    if (texture.key !== found.page || frame.name !== found.frame)
      figure.obj.setTexture(found.page, found.frame);
    figure.obj.setFlipX(flip);
  };

  const poseAt = ({ place }: Figure, time: number): string => {
    const now = Math.floor(time / BEAT_MS) * BEAT_MS;
    const cycle = CYCLES[place.pose];
    if (isStill() || cycle === undefined) return place.pose;
    const phase = phaseOf(place.id);
    const nods = place.tired === 2 && place.pose === "sew" && (now + phase * 13) % NOD_EVERY_MS < NOD_MS;
    if (nods) return "nod";
    return cycle[Math.floor((now * RATES[place.tired]) / 1000 + phase) % cycle.length] ?? place.pose;
  };

  const setAt = (figure: Figure, at: Spot): void => {
    const { x, y } = pt(at.x, at.y, at.z);
    figure.at = at;
    figure.b = bodyOf(figure.place, at, figure.walk !== null);
    figure.obj.setPosition(x, y);
  };

  const remove = (id: string): void => {
    figures.get(id)?.obj.destroy();
    figures.delete(id);
  };

  const startWalk = (figure: Figure, to: Spot, now: number, hourMs: number, leaves: boolean): void => {
    const corners = wayFrom(ways, figure.at, to);
    const length = lengthOf(corners);
    const ms = Math.min((length / PACE) * 1000, hourMs * MOST_HOURS, LONGEST_MS);
    figure.walk = { corners, length, from: now, ms, leaves };
  };

  const drawWalk = (figure: Figure, walk: Walk, now: number): void => {
    const part = walk.ms <= 0 ? 1 : Math.min(1, (now - walk.from) / walk.ms);
    const step = along(walk.corners, walk.length * part);
    if (part < 1 && !step.done) {
      setAt(figure, step);
      const cycle = CYCLES.walk ?? [];
      const frame = cycle[Math.floor((now * WALK_RATE) / 1000) % cycle.length] ?? "walk";
      show(figure, frame, false, step.flip);
      return;
    }
    figure.walk = null;
    if (walk.leaves) remove(figure.place.id);
    else setAt(figure, figure.place);
  };

  return {
    all: () => figures,
    move: (places, now, hourMs) => {
      const jumps = isStill() || hourMs < SHORTEST_HOUR_MS;
      const kept = new Set(places.map(({ id }) => id));
      for (const [id, figure] of figures) {
        if (kept.has(id) || figure.walk?.leaves) continue;
        if (jumps || figure.place.bed !== "") remove(id);
        else startWalk(figure, street, now, hourMs, true);
      }
      for (const place of places) {
        const known = figures.get(place.id);
        const figure: Figure = known ?? {
          obj: scene.add.sprite(0, 0, "house").setName(place.id),
          place,
          walk: null,
          at: jumps || figures.size === 0 ? place : street,
          b: bodyOf(place, place, false),
        };
        const moved = figure.at.x !== place.x || figure.at.y !== place.y || figure.at.z !== place.z;
        figure.place = place;
        figures.set(place.id, figure);
        if (jumps || !moved) {
          figure.walk = null;
          setAt(figure, place);
        } else startWalk(figure, place, now, hourMs, false);
      }
    },
    draw: (now) => {
      let walks = false;
      for (const figure of [...figures.values()]) {
        if (figure.walk !== null) {
          walks = true;
          drawWalk(figure, figure.walk, now);
        } else {
          const { place } = figure;
          show(figure, poseAt(figure, now), place.tired > 0, place.flip);
        }
      }
      return walks;
    },
    refresh: () => {
      for (const figure of figures.values()) setAt(figure, figure.at);
    },
  };
}
