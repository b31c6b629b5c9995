/**
 * Draws no more than what has changed since the last picture. Where the house sews, some people move and all else
 * stands: most of the cost of a picture is its full-screen layers, and they are needed only below those people. A
 * picture that is dragged slides, and only what comes in at its edges is drawn.
 */
import { Core, type GameObjects, Renderer, Scale, type Scene, Scenes } from "phaser";
import { type Area, edgesOf, NO_SLIDE, type Shown, slideOf } from "./slide.ts";

type Piece = GameObjects.Image;

/** What of a piece can be seen to change, where it was, and the last look at it. */
interface Trace extends Pick<Piece, "frame" | "x" | "y" | "alpha" | "flipX" | "scaleX" | "scaleY"> {
  readonly area: Area;
  tick: number;
}

/** Pixels of the canvas that smoothed edges reach over their piece. */
const EDGE = 2;
/** From this share of the canvas on, the parts cost more than the whole. */
const MOST = 0.7;

/** Where a piece lies, at least: a mirrored one turns around its pivot, which may be off its middle. */
function areaOf({ x, y, displayWidth, displayHeight, originX, originY }: Piece): Area {
  const reach = Math.max(originX, 1 - originX) * displayWidth;
  return { x: x - reach, y: y - originY * displayHeight, w: 2 * reach, h: displayHeight };
}

const isSeen = (piece: Piece): boolean => piece.visible && piece.alpha > 0;
const hasStayed = (piece: Piece, trace: Trace): boolean =>
  piece.frame === trace.frame &&
  piece.x === trace.x &&
  piece.y === trace.y &&
  piece.alpha === trace.alpha &&
  piece.flipX === trace.flipX &&
  piece.scaleX === trace.scaleX &&
  piece.scaleY === trace.scaleY;

function traceOf(piece: Piece, tick: number): Trace {
  const { frame, x, y, alpha, flipX, scaleX, scaleY } = piece;
  return { frame, x, y, alpha, flipX, scaleX, scaleY, area: areaOf(piece), tick };
}

function shownOf({ cameras: { main }, renderer: { width, height } }: Scene): Shown {
  const { zoom } = main;
  // Where the camera will stand when it draws: its bounds hold it only then.
  const x = main.clampX(main.scrollX) + (width - width / zoom) / 2;
  const y = main.clampY(main.scrollY) + (height - height / zoom) / 2;
  return { x, y, zoom, width, height };
}

export interface Changes {
  /** Something changed that no piece shows, such as the paint on the light map: the next picture is a whole one. */
  all(): void;
}

/** Follows the scene's pieces, all of them images without rotation, until the scene ends. */
export function drawChanges(scene: Scene): Changes {
  const { game, sys } = scene;
  const { renderer } = game;
  const canvas = renderer instanceof Renderer.Canvas.CanvasRenderer ? renderer : null;
  const traces = new Map<GameObjects.GameObject, Trace>();
  let tick = 0;
  let shown: Shown | null = null;
  let slide = NO_SLIDE;
  let isWhole = true;
  let areas: readonly Area[] = [];

  /** The areas that look otherwise than before. Thirty times a second: what has stayed costs no new object. */
  const find = (): Area[] => {
    const found: Area[] = [];
    tick++;
    for (const child of scene.children.list as Piece[]) {
      if (!isSeen(child)) continue;
      const before = traces.get(child);
      if (before !== undefined && hasStayed(child, before)) {
        before.tick = tick;
        continue;
      }
      const trace = traceOf(child, tick);
      traces.set(child, trace);
      found.push(trace.area);
      if (before !== undefined) found.push(before.area);
    }
    for (const [child, trace] of traces) {
      if (trace.tick === tick) continue;
      found.push(trace.area);
      traces.delete(child);
    }
    return found;
  };

  const decide = (): void => {
    const now = shownOf(scene);
    const slid = shown && slideOf(shown, now);
    shown = now;
    slide = slid ?? NO_SLIDE;
    areas = [...find(), ...edgesOf(now, slide)];
    const sum = areas.reduce((total, { w, h }) => total + w * h * now.zoom ** 2, 0);
    if (slid === null || sum > MOST * now.width * now.height) isWhole = true;
    if (canvas === null && areas.length > 0) isWhole = true;
    sys.setVisible(isWhole || areas.length > 0);
    Object.assign(renderer.config, { clearBeforeRender: isWhole });
  };

  const clip = (): void => {
    if (canvas !== null && shown !== null && !isWhole && areas.length > 0) {
      // Phaser has saved the context for this picture and restores it after.
      const c = canvas.gameContext;
      if (slide.x !== 0 || slide.y !== 0) c.drawImage(canvas.gameCanvas, slide.x, slide.y);
      const { zoom } = shown;
      c.beginPath();
      for (const { x, y, w, h } of areas) {
        const left = Math.floor((x - shown.x) * zoom) - EDGE;
        const top = Math.floor((y - shown.y) * zoom) - EDGE;
        const right = Math.ceil((x + w - shown.x) * zoom) + EDGE;
        const bottom = Math.ceil((y + h - shown.y) * zoom) + EDGE;
        c.rect(left, top, right - left, bottom - top);
      }
      c.clip();
    }
    isWhole = false;
  };

  const all = (): void => {
    isWhole = true;
  };
  const follow = [
    [game.events, Core.Events.POST_STEP, decide],
    [game.events, Core.Events.PRE_RENDER, clip],
    [game.events, Core.Events.VISIBLE, all],
    // Whenever the canvas is fitted to the page it loses its picture, even where its size stays.
    [game.scale, Scale.Events.RESIZE, all],
    [renderer, Renderer.Events.RESTORE_WEBGL, all],
  ] as const;
  for (const [from, event, react] of follow) from.on(event, react);
  const letGo = (): void => {
    for (const [from, event, react] of follow) from.off(event, react);
    sys.setVisible(true);
    Object.assign(renderer.config, { clearBeforeRender: true });
  };
  scene.events.once(Scenes.Events.SHUTDOWN, letGo);
  scene.events.once(Scenes.Events.DESTROY, letGo);
  return { all };
}
