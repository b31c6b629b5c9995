/** The house: the same state as the panels, as a living picture. It decides nothing and says nothing the panels do not say. */
import { Core, type GameObjects, type Input, Scene } from "phaser";
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
import { createClock, type WallClock } from "./clock.ts";
import { goodsLike } from "./cloths.ts";
import { createFigures, type Figure, type Figures } from "./figures.ts";
import { createFurnishing, type Furnishing, type Signs } from "./furnishing.ts";
import { pt } from "./iso.ts";
import { type Kit, kitOf } from "./kit.ts";
import { type HouseLayout, placeStations } from "./layout.ts";
import { bakeGlows, repairCanvasBlends } from "./light.ts";
import { createMarks, type Marks } from "./marks.ts";
import { createOrderTags, type OrderTags } from "./order-tags.ts";
import { pick } from "./pick.ts";
import {
  backOf,
  createFrames,
  type Frames,
  fetchPages,
  type Page,
  pageOfPerson,
  visits,
} from "./pictures.ts";
import { type Cast, placesOf } from "./places.ts";
import { createRain, type Rain } from "./rain.ts";
import { createShine, type Shine } from "./shine.ts";
import { sightOf } from "./sight.ts";
import { dropUnfinished } from "./unfinished.ts";

/** Above every depth that the order of the pieces hands out. */
const DEPTH = { back: -1, ring: 1500, light: 2000, glow: 2001, rain: 2002, marks: 2003 } as const;
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

/** Everything that is made anew when the scene starts. */
interface Stage {
  readonly house: HouseLayout;
  readonly session: Session;
  /** pages asked for so far */
  readonly asked: Set<string>;
  readonly frames: Frames;
  readonly cast: Cast;
  readonly slots: ReturnType<typeof placeStations>;
  readonly furnishing: Furnishing;
  readonly figures: Figures;
  readonly shine: Shine;
  readonly clock: WallClock;
  readonly rain: Rain;
  readonly changes: Changes;
  readonly marks: Marks;
  readonly orders: OrderTags;
  readonly ring: GameObjects.Image;
  view: HouseView;
  courierFrom: number;
}

const settingOf = (state: GameState) => state.session?.setting;

/** Who stands at the door: the speaker of the card on the table, if they came for it. */
function visitorOf({ world, setting }: Session): string {
  const who = setting.cards.find(({ id }) => id === world.card?.id)?.who ?? "";
  const isOutside = setting.level.outside.some(({ id }) => id === who);
  return isOutside && visits(who) ? who : "";
}

export class HouseScene extends Scene {
  private readonly watching: Watching;
  private stage: Stage | null = null;
  /** what the level on the table is drawn with; null while its files are on their way */
  private kit: Kit | null = null;

  constructor(watching: Watching) {
    super("house");
    this.watching = watching;
  }

  init(): void {
    this.stage = null;
    const level = this.watching.store.getState().session?.setting.level;
    if (level === undefined || this.kit?.level === level) return;
    const kit = kitOf(level);
    this.kit = kit instanceof Promise ? null : kit;
    if (!(kit instanceof Promise)) return;
    const take = (arrived: Kit): void => {
      if (this.watching.store.getState().session?.setting.level !== level) return;
      this.kit = arrived;
      if (this.scene.isActive()) this.scene.restart();
    };
    kit.then(take).catch((fault: unknown) => console.warn("The house has no picture:", fault));
  }

  preload(): void {
    const { kit } = this;
    if (kit === null) return;
    const back = backOf(kit.layout.id);
    if (back !== undefined && !this.textures.exists(back.key)) this.load.image(back.key, back.url);
    this.loadPages(kit.first);
    dropUnfinished(this);
  }

  create(): void {
    const { store } = this.watching;
    const { session, scene } = store.getState();
    if (scene !== "house") {
      // A restart that was asked for before somebody went out into the lanes comes true after it.
      this.scene.stop();
      return;
    }
    const view = house(store.getState());
    bind(this, store, settingOf, (setting) => {
      if (setting !== undefined && setting !== session?.setting) this.scene.restart();
    });
    const { kit } = this;
    if (session === null || view === null || kit === null) return;
    repairCanvasBlends(this);
    bakeGlows(this);
    const stage = this.build(session, view, kit);
    this.stage = stage;
    const hands = {
      onPick: (x: number, y: number) => store.getState().setFocus(this.at(x, y)),
      onHover: (p: Input.Pointer | null) => {
        const focus = p === null ? null : this.at(p.worldX, p.worldY);
        this.game.canvas.style.cursor = focus === null ? "" : "pointer";
        const hover = focus === null || p === null ? null : { focus, x: p.x, y: p.y };
        if (hover !== null || store.getState().hover !== null) store.getState().setHover(hover);
      },
    };
    followPointer(this, hands, sightOf(kit.layout));
    bind(this, store, house, (next) => next && this.follow(next));
    bind(
      this,
      store,
      (state) => state.focus,
      () => this.pointOut(),
    );
    this.fetchMore(stage, kit.pages.later);
    this.game.events.once(Core.Events.POST_RENDER, () => this.watching.onDrawn?.());
  }

  override update(): void {
    const { stage } = this;
    if (stage === null) return;
    const now = this.watching.now();
    if (stage.figures.draw(now)) this.order(stage);
    stage.marks.follow(stage.figures.all(), this.cameras.main.zoom);
    stage.orders.fit(this.cameras.main.zoom);
    this.light(stage, now);
    this.rollIn(stage, now);
    this.pointOut();
    if (!this.watching.isStill()) stage.rain.fall(now);
  }

  /** Still pictures, and time runs: its hands go by the hour. Where time stands they stand where they are. */
  private isStepping(): boolean {
    return this.watching.isStill() && this.watching.store.getState().clock.speed !== 0;
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

  private loadPages(pages: readonly Page[]): void {
    for (const { key, url, frames } of pages)
      if (!this.textures.exists(key)) this.load.atlas(key, url, frames);
  }

  private fetchMore(stage: Stage, names: readonly string[]): void {
    const missing = names.filter((name) => !stage.asked.has(name));
    if (missing.length === 0) return;
    for (const name of missing) stage.asked.add(name);
    this.fetchRest(stage, missing).catch((fault: unknown) =>
      console.warn("Some pictures did not come:", fault),
    );
  }

  /** Pages nobody needs at first: the picture is there before them and takes them up when they come. */
  private async fetchRest(stage: Stage, names: readonly string[]): Promise<void> {
    const pages = await fetchPages(names);
    if (this.stage !== stage) return;
    stage.frames.take(pages);
    this.loadPages(pages);
    dropUnfinished(this);
    this.load.once("complete", () => {
      if (this.stage === stage) this.follow(stage.view);
    });
    this.load.start();
  }

  private build(session: Session, view: HouseView, { layout, first, pages }: Kit): Stage {
    const { level } = session.setting;
    this.add
      .image(0, 0, backOf(layout.id)?.key ?? "")
      .setOrigin(0)
      .setDepth(DEPTH.back);
    const frames = createFrames();
    frames.take(first);
    const slots = placeStations(
      layout,
      session.world.stations.map(({ op }) => op),
    );
    const changes = drawChanges(this);
    const ring = this.add.image(0, 0, "ring").setDepth(DEPTH.ring).setVisible(false);
    return {
      house: layout,
      session,
      asked: new Set(pages.first),
      frames,
      slots,
      ring,
      view,
      cast: {
        owners: new Set(level.people.filter(({ owner }) => owner).map(({ id }) => id)),
        outside: level.outside.map(({ id }) => id),
        schoolDay: true,
        visitor: "",
      },
      furnishing: createFurnishing(this, frames, layout, slots),
      figures: createFigures(this, frames, layout.ways, this.watching.isStill),
      changes,
      shine: createShine(this, layout, changes, DEPTH),
      clock: createClock(this, layout, DEPTH.glow, () => this.isStepping()),
      marks: createMarks(this, layout, slots, DEPTH.marks),
      orders: createOrderTags(this, layout, DEPTH.marks),
      rain: createRain(this, layout.all, DEPTH.rain),
      courierFrom: Number.NEGATIVE_INFINITY,
    };
  }

  /** The state has moved on: people, piles, rain. */
  private follow(view: HouseView): void {
    const { stage } = this;
    if (stage === null) return;
    const now = this.watching.now();
    const wasHere = stage.view.courier;
    stage.view = view;
    // The session that came with the stage is the first one; the card on the table is in the latest.
    const session = this.watching.store.getState().session ?? stage.session;
    const cast = { ...stage.cast, schoolDay: this.isSchoolDay(session), visitor: visitorOf(session) };
    if (cast.visitor !== "") this.fetchMore(stage, [pageOfPerson(cast.visitor)]);
    const places = placesOf(view, stage.house, stage.slots, cast);
    const signs: Signs = {
      crowded: stage.session.world.house.crowded,
      summer: /^20\d\d-0[5-9]/.test(stage.session.setting.level.date),
      childHome: places.some(({ id }) => id === "yutong"),
      mopedHome: !view.people.some(({ id, activity }) => id === "weimin" && activity === "away"),
      sunday: this.weekdayOf(session) === 6,
      goods: view.goods.map(goodsLike),
    };
    if (view.courier && !wasHere) stage.courierFrom = now;
    stage.furnishing.show(view, signs);
    stage.figures.move(places, now, this.watching.store.getState().clock.hourMs);
    stage.figures.draw(now);
    stage.rain.show(view.rain);
    stage.marks.show(stage.figures.all(), view);
    stage.orders.show(view.orders);
    this.light(stage, now);
    this.order(stage);
  }

  /** Monday is 0. */
  private weekdayOf({ world, setting }: Session): number {
    return (setting.level.weekday + Math.floor(world.hour / 24)) % 7;
  }

  private isSchoolDay(session: Session): boolean {
    const day = Math.floor(session.world.hour / 24);
    return this.weekdayOf(session) < 5 && !session.setting.level.holidays.includes(day);
  }

  /** Painter's order of everything that stands in the house. */
  private order(stage: Stage): void {
    const figures = [...stage.figures.all().values()];
    const lying = figures.filter(({ place, walk }) => place.bed !== "" && walk === null);
    const upright = figures.filter((it) => !lying.includes(it));
    for (const [i, { obj }] of stage.furnishing.order(upright).entries()) obj.setDepth(i);
    // A sleeper lies on the bed, wherever the bed is in the order.
    for (const { obj, place } of lying) {
      const beds = stage.furnishing.tagged(place.bed).map((bed) => bed.obj.depth);
      obj.setDepth(Math.max(0, ...beds.slice(0, 1)) + 0.5);
    }
  }

  private light(stage: Stage, now: number): void {
    const { hour, fraction } = clockView(this.watching.store.getState(), now);
    const places = [...stage.figures.all().values()].map(({ place, at }) => ({ ...place, ...at }));
    const night = stage.shine.show(hour + fraction, stage.view, places);
    stage.clock.show(hour + fraction, night);
    stage.furnishing.light(stage.view.rain && night <= 0.6 ? 0.3 : night, stage.view.rain);
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
