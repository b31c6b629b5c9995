/** The house: the same state as the panels, as a living picture. It decides nothing and says nothing the panels do not say. */
import { BlendModes, Core, type GameObjects, Scene } from "phaser";
import {
  clockView,
  type GameState,
  type GameStore,
  type HouseView,
  house,
  type Session,
} from "../store/index.ts";
import { bind } from "./bind.ts";
import { followPointer } from "./camera.ts";
import { type Changes, drawChanges } from "./changes.ts";
import { createFigures, type Figure, type Figures } from "./figures.ts";
import { createFurnishing, type Furnishing, type Signs } from "./furnishing.ts";
import { css, lightAt, needsLamps } from "./hours.ts";
import { depthSort, pt } from "./iso.ts";
import { type Lit, lampsFor, windowsLit } from "./lamps.ts";
import { type HouseLayout, houseOf, placeStations } from "./layout.ts";
import { bakeGlows, createLightMap, type LightMap, repairCanvasBlends } from "./light.ts";
import { createMarks, type Marks } from "./marks.ts";
import { pick } from "./pick.ts";
import { BACKS, pagesFor } from "./pictures.ts";
import { type Cast, placesOf } from "./places.ts";
import { createRain, type Rain } from "./rain.ts";

/** Above every depth that the order of the pieces hands out. */
const DEPTH = { back: -1, ring: 1500, light: 2000, glow: 2001, rain: 2002, marks: 2003 } as const;
const GOODS = ["indigo", "grey", "red", "mustard"] as const;
/** The courier's three-wheeler rolls in from this far along the street, world units, in this time. */
const COURIER = { from: 9, ms: 1600 } as const;

interface Watching {
  readonly store: GameStore;
  /** ms, the clock of the store's ports */
  readonly now: () => number;
  readonly isStill: () => boolean;
  /** the house has been drawn for the first time */
  readonly onDrawn?: (() => void) | undefined;
}

interface Glow {
  readonly obj: GameObjects.Image;
  readonly isLit: (lit: Lit, windows: number) => boolean;
}

/** Everything that is made anew when the scene starts. */
interface Stage {
  readonly house: HouseLayout;
  readonly session: Session;
  readonly cast: Cast;
  readonly slots: ReturnType<typeof placeStations>;
  readonly furnishing: Furnishing;
  readonly figures: Figures;
  readonly light: LightMap;
  readonly rain: Rain;
  readonly changes: Changes;
  readonly marks: Marks;
  readonly glows: readonly Glow[];
  readonly phones: GameObjects.Image[];
  readonly ring: GameObjects.Image;
  view: HouseView;
  lit: Lit;
  painted: string;
  courierFrom: number;
}

const settingOf = (state: GameState) => state.session?.setting;

export class HouseScene extends Scene {
  private readonly watching: Watching;
  private stage: Stage | null = null;

  constructor(watching: Watching) {
    super("house");
    this.watching = watching;
  }

  init(): void {
    this.stage = null;
  }

  preload(): void {
    const back = this.layout().back.day;
    const url = BACKS[back];
    if (url !== undefined && !this.textures.exists(back)) this.load.image(back, url);
    this.loadPages(pagesFor(back).first);
  }

  create(): void {
    const { store } = this.watching;
    const { session } = store.getState();
    const view = house(store.getState());
    bind(this, store, settingOf, (setting) => {
      if (setting !== undefined && setting !== session?.setting) this.scene.restart();
    });
    if (session === null || view === null) return;
    repairCanvasBlends(this);
    bakeGlows(this);
    const stage = this.build(session, view);
    this.stage = stage;
    followPointer(this, {
      onPick: (x, y) => store.getState().setFocus(this.at(x, y)),
      onHover: (p) => {
        const focus = p === null ? null : this.at(p.worldX, p.worldY);
        this.game.canvas.style.cursor = focus === null ? "" : "pointer";
        const hover = focus === null || p === null ? null : { focus, x: p.x, y: p.y };
        if (hover !== null || store.getState().hover !== null) store.getState().setHover(hover);
      },
    });
    bind(this, store, house, (next) => next && this.follow(next));
    bind(
      this,
      store,
      (state) => state.focus,
      () => this.pointOut(),
    );
    this.fetchRest();
    this.game.events.once(Core.Events.POST_RENDER, () => this.watching.onDrawn?.());
  }

  override update(): void {
    const { stage } = this;
    if (stage === null) return;
    const now = this.watching.now();
    if (stage.figures.draw(now)) this.order(stage);
    stage.marks.show(stage.figures.all(), stage.view);
    this.shine(stage, now);
    this.rollIn(stage, now);
    this.pointOut();
    if (!this.watching.isStill()) stage.rain.fall(now);
  }

  /** Everybody in the picture; nobody before it has started. */
  figures(): ReadonlyMap<string, Figure> {
    return this.stage?.figures.all() ?? new Map();
  }

  /** What lies under a point of the picture. */
  at(x: number, y: number) {
    const { stage } = this;
    if (stage === null) return null;
    const people = new Set(stage.session.world.people.map(({ id }) => id));
    const { zoom } = this.cameras.main;
    return pick(x, y, zoom, stage.figures.all(), stage.furnishing, stage.slots.length, people);
  }

  private layout(): HouseLayout {
    return houseOf(this.watching.store.getState().session?.setting.level.place ?? "");
  }

  private loadPages(pages: ReturnType<typeof pagesFor>["first"]): boolean {
    const missing = pages.filter(({ key }) => !this.textures.exists(key));
    for (const { key, url, frames } of missing) this.load.atlas(key, url, frames);
    return missing.length > 0;
  }

  /** Pages nobody needs at first: the picture is there before them and takes them up when they come. */
  private fetchRest(): void {
    if (!this.loadPages(pagesFor(this.layout().back.day).later)) return;
    this.load.once("complete", () => {
      const { stage } = this;
      if (stage !== null) this.follow(stage.view);
    });
    this.load.start();
  }

  private build(session: Session, view: HouseView): Stage {
    const layout = this.layout();
    const { level } = session.setting;
    this.add.image(0, 0, layout.back.day).setOrigin(0).setDepth(DEPTH.back);
    const slots = placeStations(
      layout,
      session.world.stations.map(({ op }) => op),
    );
    const light = createLightMap(this, layout);
    light.image.setDepth(DEPTH.light);
    const ring = this.add.image(0, 0, "ring").setDepth(DEPTH.ring).setVisible(false);
    return {
      house: layout,
      session,
      slots,
      light,
      ring,
      view,
      cast: {
        owners: new Set(level.people.filter(({ owner }) => owner).map(({ id }) => id)),
        outside: level.outside.map(({ id }) => id),
        schoolDay: true,
      },
      furnishing: createFurnishing(this, layout, slots),
      figures: createFigures(this, this.watching.isStill),
      changes: drawChanges(this),
      marks: createMarks(this, slots, DEPTH.marks),
      rain: createRain(this, layout.all, DEPTH.rain),
      glows: this.hangLamps(layout),
      phones: [],
      lit: lampsFor([], layout, false),
      painted: "",
      courierFrom: Number.NEGATIVE_INFINITY,
    };
  }

  private hangLamps(layout: HouseLayout): Glow[] {
    const glow = (key: string, x: number, y: number, z: number) => {
      const p = pt(x, y, z);
      return this.add.image(p.x, p.y, key).setDepth(DEPTH.glow).setBlendMode(BlendModes.SCREEN).setAlpha(0);
    };
    return [
      ...layout.tubes.map((x, i) => ({
        obj: glow("glow_tube", x + 0.75, 3.07, 2.35),
        isLit: (lit: Lit) => lit.tubes[i] ?? false,
      })),
      ...layout.litWindows.map(({ x, y, z }, i) => ({
        obj: glow("glow_window", x, y, z),
        isLit: (_: Lit, windows: number) => i < windows,
      })),
    ];
  }

  /** The state has moved on: people, piles, rain. */
  private follow(view: HouseView): void {
    const { stage } = this;
    if (stage === null) return;
    const now = this.watching.now();
    const wasHere = stage.view.courier;
    stage.view = view;
    const cast = { ...stage.cast, schoolDay: this.isSchoolDay(stage.session) };
    const places = placesOf(view, stage.house, stage.slots, cast);
    const signs: Signs = {
      crowded: stage.session.world.house.crowded,
      summer: /^20\d\d-0[5-9]/.test(stage.session.setting.level.date),
      childHome: places.some(({ id }) => id === "yutong"),
      mopedHome: !view.people.some(({ id, activity }) => id === "weimin" && activity === "away"),
      goods: this.goodsOf(stage.session),
    };
    if (view.courier && !wasHere) stage.courierFrom = now;
    stage.furnishing.show(view, signs);
    stage.figures.move(places, now, this.watching.store.getState().clock.hourMs);
    stage.figures.draw(now);
    stage.rain.show(view.rain);
    this.shine(stage, now);
    this.order(stage);
  }

  private isSchoolDay(session: Session): boolean {
    const { level } = session.setting;
    const day = Math.floor(session.world.hour / 24);
    return (level.weekday + day) % 7 < 5 && !level.holidays.includes(day);
  }

  /** Every style has its colour on the tables: that of the most urgent order. */
  private goodsOf({ world, setting }: Session): Signs["goods"] {
    const open = world.orders
      .filter(({ state }) => state === "open")
      .sort((a, b) => a.due - b.due || a.id - b.id);
    const at = setting.level.styles.indexOf(open[0]?.style ?? "");
    return GOODS[at < 0 ? 0 : at % GOODS.length] ?? "indigo";
  }

  /** Painter's order of everything that stands in the house. */
  private order(stage: Stage): void {
    const figures = [...stage.figures.all().values()];
    const lying = figures.filter(({ place, walk }) => place.bed !== "" && walk === null);
    const upright = figures.filter((it) => !lying.includes(it));
    const sorted = depthSort([...stage.furnishing.entries(), ...upright]);
    for (const [i, { obj }] of sorted.entries()) obj.setDepth(i);
    // A sleeper lies on the bed, wherever the bed is in the order.
    for (const { obj, place } of lying) {
      const beds = stage.furnishing.tagged(place.bed).map((bed) => bed.obj.depth);
      obj.setDepth(Math.max(0, ...beds.slice(0, 1)) + 0.5);
    }
  }

  /** The light of this moment: how dark it is, which lamps burn. */
  private shine(stage: Stage, now: number): void {
    const { hour, fraction } = clockView(this.watching.store.getState(), now);
    const time = hour + fraction;
    const { night, ambient } = lightAt(time, stage.view.rain);
    const isDark = needsLamps(night, stage.view.rain);
    const places = [...stage.figures.all().values()].map(({ place, at }) => ({ ...place, ...at }));
    const lit = lampsFor(places, stage.house, isDark);
    const windows = windowsLit(
      stage.house.litWindows.length,
      Math.floor(time) % 24,
      stage.view.neighboursLit,
    );
    const depth = Math.min(1, Math.max(0, (night - 0.5) * 2));
    // Quarter hours are fine enough for colour; strength follows every frame through alpha.
    const quarter = Math.floor(time * 4);
    const key = `${quarter % 96}|${stage.view.rain}|${lit.pools.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)},${p.r}`).join(";")}`;
    if (key !== stage.painted && night > 0) {
      stage.light.paint(css(ambient), depth, lit.pools);
      stage.painted = key;
      stage.changes.all();
    }
    stage.lit = lit;
    stage.light.image.setAlpha(night).setVisible(night > 0);
    stage.furnishing.light(stage.view.rain && night <= 0.6 ? 0.3 : night, stage.view.rain);
    for (const { obj, isLit } of stage.glows) {
      const alpha = isLit(lit, windows) ? Math.max(0.35, night) : 0;
      obj.setAlpha(alpha).setVisible(alpha > 0);
    }
    this.shinePhones(stage, lit, night);
  }

  private shinePhones(stage: Stage, lit: Lit, night: number): void {
    while (stage.phones.length < lit.phones.length)
      stage.phones.push(
        this.add.image(0, 0, "glow_phone").setDepth(DEPTH.glow).setBlendMode(BlendModes.SCREEN),
      );
    for (const [i, obj] of stage.phones.entries()) {
      const at = lit.phones[i];
      obj.setVisible(at !== undefined);
      if (at === undefined) continue;
      const p = pt(at.x, at.y, at.z);
      obj.setPosition(p.x + 19, p.y - 1).setAlpha(night);
    }
  }

  /** The three-wheeler comes along the street and stands. */
  private rollIn(stage: Stage, now: number): void {
    const rest = this.watching.isStill() ? 0 : 1 - Math.min(1, (now - stage.courierFrom) / COURIER.ms);
    const [away, here] = [pt(COURIER.from * rest * rest, 0), pt(0, 0)];
    for (const piece of stage.house.furniture) {
      if (piece.tag !== "courier") continue;
      for (const { obj } of stage.furnishing.tagged("courier"))
        obj.setPosition(piece.x + away.x - here.x, piece.y + away.y - here.y);
    }
  }

  /** A ring under whoever the player has pointed out, here or in a panel. */
  private pointOut(): void {
    const { stage } = this;
    if (stage === null) return;
    const { focus } = this.watching.store.getState();
    const figure = focus?.kind === "person" ? stage.figures.all().get(focus.id) : undefined;
    const isSeen = figure?.obj.visible === true && figure.place.bed === "";
    stage.ring.setVisible(isSeen);
    if (figure === undefined || !isSeen) return;
    const { at, place, walk } = figure;
    const ground = pt(at.x, at.y, place.sit && walk === null ? Math.max(0, at.z - 0.6) : at.z);
    stage.ring.setPosition(ground.x, ground.y).setDepth(figure.obj.depth - 0.5);
  }
}
