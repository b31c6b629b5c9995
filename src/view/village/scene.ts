/** The village: its lanes at this hour. It decides nothing and says nothing the panels do not say. */
import { type GameObjects, Scene } from "phaser";
import { OWN_HOUSE } from "../../sim/index.ts";
import { clockView, type Focus, type GameStore, type Lanes, lanes } from "../../store/index.ts";
import { bind } from "../bind.ts";
import { followPointer } from "../camera.ts";
import { type Changes, drawChanges } from "../changes.ts";
import { css, lightAt, needsLamps } from "../hours.ts";
import { repairCanvasBlends } from "../light.ts";
import { createRain, type Rain } from "../rain.ts";
import { dropUnfinished } from "../unfinished.ts";
import { type Couriers, createCouriers } from "./couriers.ts";
import { createHomes, type Home, type Homes } from "./homes.ts";
import { createLamplight, type Lamplight } from "./lamplight.ts";
import { createLayers, type Layers } from "./layers.ts";
import { keysOf, loadVillage, SIGNS } from "./pages.ts";
import { at, HEIGHTS, LOT, middle, RISE, villageOf, WORLD } from "./plan.ts";

/** Above every depth that the order of the houses hands out. */
const DEPTH = { back: -1, light: 5000, rain: 5001, layer: 5002, mark: 5003 } as const;
/** By night one still wants to read a layer: the dark lies no heavier than this. */
const LAYER_DARK = 0.45;
/** Where nobody sees houses smaller than this part of their size, one drags instead. */
const LEAST_ZOOM = 0.62;
/** CSS pixels: the smallest thing a finger hits. */
const TOUCH = 44;

interface Watching {
  readonly store: GameStore;
  /** ms, the clock of the store's ports */
  readonly now: () => number;
  readonly isStill: () => boolean;
}

interface Stage {
  readonly homes: Homes;
  readonly light: Lamplight;
  readonly couriers: Couriers;
  readonly layers: Layers;
  readonly rain: Rain;
  readonly changes: Changes;
  readonly pin: GameObjects.Image;
  readonly frame: GameObjects.Image;
  readonly arrow: GameObjects.Image;
  lanes: Lanes;
  /** how the houses look, as far as lamps care */
  dressed: string;
  /** what the lamps and the mixed light were painted for */
  lamps: string;
  mixed: string;
}

export class VillageScene extends Scene {
  private readonly watching: Watching;
  private stage: Stage | null = null;

  constructor(watching: Watching) {
    super("village");
    this.watching = watching;
  }

  init(): void {
    this.stage = null;
  }

  preload(): void {
    loadVillage(this, this.province());
    dropUnfinished(this);
  }

  create(): void {
    const { store } = this.watching;
    const first = lanes(store.getState());
    if (first === null) return;
    const { session } = store.getState();
    bind(
      this,
      store,
      (state) => state.session?.setting,
      (setting) => {
        if (setting !== undefined && setting !== session?.setting) this.scene.restart();
      },
    );
    repairCanvasBlends(this);
    const stage = this.build(first);
    this.stage = stage;
    this.dress(stage, first);
    followPointer(
      this,
      {
        onPick: (x, y) => store.getState().setFocus(this.at(x, y)),
        onHover: (p) => {
          const focus = p === null ? null : this.at(p.worldX, p.worldY);
          this.game.canvas.style.cursor = focus === null ? "" : "pointer";
          const hover = focus === null || p === null ? null : { focus, x: p.x, y: p.y };
          if (hover !== null || store.getState().hover !== null) store.getState().setHover(hover);
        },
      },
      { ...WORLD, least: LEAST_ZOOM, start: () => this.start(stage) },
    );
    bind(this, store, lanes, (next) => next && this.follow(next));
    bind(
      this,
      store,
      (state) => state.layer,
      (layer) => {
        stage.layers.show(layer, stage.lanes);
        stage.changes.all();
        this.shine(stage, this.watching.now());
      },
    );
    bind(
      this,
      store,
      (state) => state.marked,
      (marked) => this.bringToView(stage, marked),
    );
  }

  override update(): void {
    const { stage } = this;
    if (stage === null) return;
    const now = this.watching.now();
    this.shine(stage, now);
    this.drive(stage, now);
    this.pointOut(stage);
    if (!this.watching.isStill()) stage.rain.fall(now);
  }

  /** What lies under a point of the picture. */
  at(x: number, y: number): Focus | null {
    const { stage } = this;
    if (stage === null) return null;
    const slack = Math.max(0, TOUCH / this.cameras.main.zoom / 2 - 50);
    const house = stage.homes.pick(x, y, slack);
    return house === null ? null : { kind: "house", lot: house.lot };
  }

  /** Where a house of the run stands in the picture. */
  home(lot: number): Home | undefined {
    return this.stage?.homes.of(lot);
  }

  private province(): string {
    return this.watching.store.getState().session?.setting.level.province ?? "";
  }

  private build(first: Lanes): Stage {
    const level = this.watching.store.getState().session?.setting.level;
    const village = villageOf(first.province, level?.place);
    const { back } = keysOf(first.province);
    this.add.image(0, 0, back).setOrigin(0).setDepth(DEPTH.back);
    const homes = createHomes(this, village, first.province);
    const light = createLamplight(this);
    light.image.setDepth(DEPTH.light);
    const mark = (frame: string) => this.add.image(0, 0, SIGNS, frame).setDepth(DEPTH.mark).setVisible(false);
    return {
      homes,
      light,
      couriers: createCouriers(this, village, homes.entries),
      layers: createLayers(this, homes, village, DEPTH.layer),
      rain: createRain(this, [], DEPTH.rain, WORLD),
      changes: drawChanges(this),
      pin: mark("own"),
      frame: mark("pointer"),
      arrow: mark("arrow"),
      lanes: first,
      dressed: "",
      lamps: "",
      mixed: "",
    };
  }

  /** The state has moved on: who makes what, who is awake, rain. */
  private follow(next: Lanes): void {
    const { stage } = this;
    if (stage === null) return;
    stage.lanes = next;
    this.dress(stage, next);
    stage.layers.show(this.watching.store.getState().layer, next);
    stage.rain.show(next.rain);
    const own = this.ownHome(stage);
    stage.pin.setVisible(own !== undefined);
    if (own) {
      const p = middle(own.lot, (HEIGHTS[own.look.storeys - 1] ?? 2) + RISE);
      stage.pin.setPosition(p.x, p.y);
    }
    this.shine(stage, this.watching.now());
  }

  private dress(stage: Stage, next: Lanes): void {
    stage.homes.show(next);
    const all = stage.homes.all();
    stage.dressed = String(all.map(({ look }) => look.body + look.lit + look.cloth + look.extra));
  }

  private ownHome({ homes, lanes: { view } }: Stage): Home | undefined {
    const own = view.houses.find(({ id }) => id === OWN_HOUSE);
    return own && homes.of(own.lot);
  }

  /** Where a narrow window begins to look. */
  private start(stage: Stage): { x: number; y: number } {
    const own = this.ownHome(stage);
    return own ? middle(own.lot, 1) : { x: WORLD.w / 2, y: WORLD.h / 2 };
  }

  /** The light of this moment: how dark it is, and the lamps of the hour. */
  private shine(stage: Stage, now: number): void {
    const { store } = this.watching;
    const { hour, fraction } = clockView(store.getState(), now);
    const { rain } = stage.lanes;
    const { night, ambient } = lightAt(hour + fraction, rain);
    const isDark = needsLamps(night, rain);
    stage.homes.light(isDark);
    const lamps = isDark ? `${hour} ${stage.dressed}` : "";
    const outdoors = css(outside(ambient, night));
    const dark = isDark ? Math.min(1, Math.max(0, (night - 0.5) * 2)) : 0;
    const mixed = `${outdoors} ${dark.toFixed(2)}`;
    if (night > 0 && (lamps !== stage.lamps || mixed !== stage.mixed)) {
      if (lamps !== stage.lamps)
        stage.light.lamps(isDark ? stage.homes.shown(isDark) : [], isDark ? stage.homes.pools() : []);
      stage.light.mix(outdoors, dark);
      stage.lamps = lamps;
      stage.mixed = mixed;
      stage.changes.all();
    }
    const weight = store.getState().layer === "none" ? night : Math.min(night, LAYER_DARK);
    stage.light.image.setAlpha(weight).setVisible(weight > 0);
  }

  private drive(stage: Stage, now: number): void {
    const { fraction } = clockView(this.watching.store.getState(), now);
    const part = this.watching.isStill() ? 0.5 : fraction;
    stage.couriers.drive(stage.lanes.courier ? part : null);
  }

  /** Frames the house that is pointed out, in a list or by the pointer. */
  private pointOut(stage: Stage): void {
    const { marked, hover } = this.watching.store.getState();
    const lot = hover?.focus.kind === "house" ? hover.focus.lot : marked;
    const home = lot === null ? undefined : stage.homes.of(lot);
    stage.frame.setVisible(home !== undefined);
    stage.arrow.setVisible(home !== undefined && lot === marked);
    if (home === undefined) return;
    const foot = at(home.lot.x, home.lot.y);
    const roof = at(
      home.lot.x + LOT.w / 2,
      home.lot.y + LOT.d / 2,
      (HEIGHTS[home.look.storeys - 1] ?? 2) + RISE,
    );
    stage.frame.setPosition(foot.x, foot.y);
    stage.arrow.setPosition(roof.x, roof.y - 6);
  }

  private bringToView(stage: Stage, marked: number | null): void {
    const home = marked === null ? undefined : stage.homes.of(marked);
    if (home === undefined) return;
    const { main } = this.cameras;
    const p = middle(home.lot, 1);
    const { x, y, width, height } = main.worldView;
    const isSeen = p.x > x + 90 && p.x < x + width - 90 && p.y > y + 90 && p.y < y + height - 90;
    if (!isSeen) main.centerOn(p.x, p.y);
  }
}

/** Streets are lighter than rooms at night: the sky is over them, and cloths must be told apart. */
const SKY = [92, 102, 178] as const;
function outside(
  [r, g, b]: readonly [number, number, number],
  night: number,
): readonly [number, number, number] {
  const t = Math.min(1, Math.max(0, (night - 0.9) * 10));
  const up = (v: number, sky: number): number => v + (Math.max(v, sky) - v) * t;
  return [up(r, SKY[0]), up(g, SKY[1]), up(b, SKY[2])];
}
