/** The picture without panels, on a real run: `?level=…&seed=…&bot=…&place=…&renderer=canvas|webgl`. A test turns the hours by hand. */
import { Renderer } from "phaser";
import { botOf } from "../../../../src/bots/index.ts";
import { loadLevel } from "../../../../src/content/bundled.ts";
import { settingOf } from "../../../../src/content/index.ts";
import type { Command, World } from "../../../../src/sim/index.ts";
import { memoryKeeper } from "../../../../src/store/browser.ts";
import { createGameStore, type GameStore } from "../../../../src/store/index.ts";
import { openView } from "../../../../src/view/start.ts";

export interface HousePage {
  readonly store: GameStore;
  /** lets a bot play until the run's clock shows this hour of the day */
  until(clock: number, day?: number): void;
  /** changes the world behind the rules' back: for states a run reaches late */
  set(change: (world: World) => void): void;
  send(command: Command): string;
  /** everybody to be seen, with the middle of their body in CSS pixels */
  people(): { id: string; x: number; y: number }[];
  /** how many are on their way */
  walking(): number;
  /** pictures drawn so far */
  frames(): number;
  /** time stands, or goes on */
  freeze(on: boolean): void;
  /** draws the next picture as a whole */
  redraw(): void;
  stop(): void;
}

const asked = new URLSearchParams(location.search);
const wait = { passed: 0 };
const live = { isFrozen: false, at: 0 };
const liveNow = (): number => {
  if (!live.isFrozen) live.at = performance.now();
  return live.at;
};
const store = createGameStore({
  findSetting: async (id) => {
    const setting = settingOf(await loadLevel(id, "en"), id);
    const place = asked.get("place");
    return place === null || setting === undefined
      ? setting
      : { ...setting, level: { ...setting.level, place } };
  },
  // Time stands still between hours unless a test asks for it, so that two renderers draw the same moment.
  now: () => (asked.has("live") ? liveNow() : wait.passed),
  wall: () => Date.now(),
  schedule: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  drawSeed: () => 1,
  languages: ["en"],
  keeper: memoryKeeper(),
  lock: async () => () => undefined,
  watchPage: () => () => undefined,
});

/** An hour of the bot that is asked for, or of somebody who keeps the house busy day and night. */
function step(): void {
  const game = store.getState();
  const { session } = game;
  if (session)
    botOf(asked.get("bot") ?? "always-on")?.decide({
      world: session.world,
      setting: session.setting,
      send: game.send,
    });
  game.stepHour();
}

const opened: ReturnType<typeof openView>[] = [];
const shown = (): ReturnType<typeof openView> => {
  const [view] = opened;
  if (view === undefined) throw new Error("the picture is not there yet");
  return view;
};

const house: HousePage = {
  store,
  until: (clock, day = 0) => {
    for (let i = 0; i < 24 * 40; i++) {
      const hour = store.getState().session?.world.hour ?? 0;
      if (hour % 24 === clock && hour >= day * 24) return;
      step();
    }
  },
  set: (change) => {
    const { session } = store.getState();
    if (!session) return;
    change(session.world);
    store.setState({ session: { ...session, revision: session.revision + 1 } });
  },
  send: (command) => store.getState().send(command)?.reason ?? "",
  people: () => {
    const { zoom, worldView } = shown().scene.cameras.main;
    return [...shown().scene.figures()]
      .filter(
        ([id, { obj }]) => obj.visible && store.getState().session?.world.people.some((it) => it.id === id),
      )
      .map(([id, { obj }]) => ({
        id,
        x: (obj.x - worldView.x) * zoom,
        y: (obj.y - 34 - worldView.y) * zoom,
      }));
  },
  walking: () => [...shown().scene.figures().values()].filter(({ walk }) => walk !== null).length,
  frames: () => shown().scene.game.loop.frame,
  freeze: (on) => {
    live.isFrozen = on;
  },
  redraw: () => {
    // What a lost WebGL says when it is back; a change of size would also move the camera.
    shown().scene.game.renderer.emit(Renderer.Events.RESTORE_WEBGL);
  },
  stop: () => shown().stop(),
};

// Not awaited at the top: the chunks of the game that the run asks for import from this one.
async function start(): Promise<void> {
  await store.getState().open(asked.get("level") ?? "light-at-three", Number(asked.get("seed") ?? 1));
  if (!asked.has("live")) store.getState().set("motion", "reduced");
  const element = document.getElementById("house");
  if (element === null) throw new Error("no place for the picture");
  const renderer = asked.get("renderer") === "webgl" ? "webgl" : "canvas";
  const now = () => (asked.has("live") ? liveNow() : wait.passed);
  opened.push(openView(element, store, { renderer, now }));
  Object.assign(window, { house });
}

void start();
