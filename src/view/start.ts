/** Starts the picture in an element and takes it away again. The only dynamic import: Phaser comes with it. */
import { CANVAS, Core, Game, Scale, WEBGL } from "phaser";
import type { GameStore } from "../store/index.ts";
import { HouseScene } from "./scene.ts";

/** Pictures a second: a sewing loop of five frames shows no more; weak machines get fewer still. */
const FPS = { usual: 30, quiet: 12 } as const;

type RendererChoice = "canvas" | "webgl";

/**
 * Phaser.AUTO does not notice a WebGL made by the processor, which is several times slower there than the Canvas
 * renderer: ask for its name and let go of the context.
 */
function chooseRenderer(): RendererChoice {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (gl === null) return "canvas";
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return /swiftshader|llvmpipe|softpipe|basic render|software/i.test(name) ? "canvas" : "webgl";
}

/**
 * Our own canvas, since Phaser's go back into a pool with their listeners, and these hold the game that is gone. Painted by
 * the processor, it keeps what is outside the parts that have changed: Chromium's canvas on the graphics card (also one that
 * the processor computes, as in a virtual machine) now and then forgets all of it, and stays empty until the light changes.
 */
function canvasFor(renderer: RendererChoice): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  // Phaser asks for the context again and is given this one.
  if (renderer === "canvas") canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  return canvas;
}

interface ViewOptions {
  /** for tests; else the machine decides */
  readonly renderer?: RendererChoice;
  /** ms, the clock the store runs on */
  readonly now?: () => number;
  /** told once the house is to be seen */
  readonly onDrawn?: () => void;
}

interface Watching {
  readonly store: GameStore;
  readonly now: () => number;
  readonly isStill: () => boolean;
}

interface View {
  readonly scene: HouseScene;
  /** takes the picture away, listeners and all */
  stop(): void;
}

/** Shows the house or the village, as the store says; the village's code and pictures come with the first look at it. */
function followScene(game: Game, store: GameStore, watching: Watching): () => void {
  let isGone = false;
  const show = async (): Promise<void> => {
    if (store.getState().scene === "village" && !game.scene.keys.village) {
      const { VillageScene } = await import("./village/scene.ts");
      if (isGone) return;
      if (!game.scene.keys.village) game.scene.add("village", new VillageScene(watching));
    }
    // Asked again, because one may have gone home meanwhile.
    const wanted = store.getState().scene;
    if (game.scene.isActive(wanted)) return;
    game.scene.stop(wanted === "village" ? "house" : "village");
    game.scene.start(wanted);
  };
  const change = (): void => {
    show().catch((fault: unknown) => {
      console.warn("The village did not start:", fault);
      store.getState().setScene("house");
    });
  };
  if (store.getState().scene === "village") game.events.once(Core.Events.READY, change);
  const stop = store.subscribe((state) => state.scene, change);
  return () => {
    isGone = true;
    stop();
  };
}

/**
 * Phaser 4.2 ends its texture manager without the tile sprite that it made for itself, whose canvas stays in the pool that
 * outlives every game: through it each picture taken away would be held for ever, and with it the page it stood in.
 */
function letGoOfCanvases(game: Game): void {
  const { tileSprite } = game.textures as unknown as { tileSprite?: { destroy(): void } };
  tileSprite?.destroy();
}

/** Draws the run on the table into `element`. */
export function openView(element: HTMLElement, store: GameStore, options: ViewOptions = {}): View {
  const wish = matchMedia("(prefers-reduced-motion: reduce)");
  const isStill = (): boolean => {
    const { motion } = store.getState().settings;
    return motion === "reduced" || (motion === "system" && wish.matches);
  };
  const isQuiet = (): boolean => store.getState().settings.quiet;
  const now = options.now ?? (() => performance.now());
  const watching: Watching = { store, now, isStill };
  const scene = new HouseScene({ ...watching, onDrawn: options.onDrawn });
  const renderer = options.renderer ?? chooseRenderer();
  const game = new Game({
    type: renderer === "canvas" ? CANVAS : WEBGL,
    parent: element,
    canvas: canvasFor(renderer),
    backgroundColor: "#cdbf9f",
    banner: false,
    audio: { noAudio: true },
    scale: { mode: Scale.RESIZE, width: element.clientWidth || 1, height: element.clientHeight || 1 },
    // A timer, not every frame of the screen: most frames draw nothing, and waking for each of them costs more than drawing.
    fps: { target: isQuiet() ? FPS.quiet : FPS.usual, forceSetTimeOut: true },
    // antialiasGL is multisampling: flat sprites gain nothing from it, and software GL spends most of its time on it.
    render: { antialias: true, antialiasGL: false, roundPixels: false },
    // Everything that can be done here can be done in the panels: keys belong to them, and the wheel to the page.
    input: { keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false } },
    callbacks: { postBoot: ({ canvas }) => canvas.setAttribute("aria-hidden", "true") },
  });
  game.scene.add("house", scene, true);
  const stopChange = followScene(game, store, watching);
  const stopPace = store.subscribe(
    (state) => state.settings.quiet,
    () => game.loop.setFPSLimit(isQuiet() ? FPS.quiet : FPS.usual),
  );
  return {
    scene,
    stop: () => {
      stopPace();
      stopChange();
      store.getState().setHover(null);
      letGoOfCanvases(game);
      game.destroy(true);
    },
  };
}

/** As `openView`, for whoever only needs to end it. */
export const startView = (element: HTMLElement, store: GameStore, onDrawn: () => void): (() => void) =>
  openView(element, store, { onDrawn }).stop;
