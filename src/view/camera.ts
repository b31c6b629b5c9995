/** Fills the place with the picture; where it is narrower than the picture (a phone) one drags. */
import { Input, Scale, type Scene, Scenes, type Input as Types } from "phaser";
import type { Sight } from "./sight.ts";

/** CSS pixels before a press counts as a drag. */
const DRAG = 8;

interface CameraHands {
  /** a press without a drag, in pixels of the picture */
  onPick(x: number, y: number): void;
  /** the pointer moves without a press; null when it leaves */
  onHover(pointer: Types.Pointer | null): void;
}

/** Pixels of the picture: a window that shows this much of its width shows enough. */
const BROAD = 1200;

function fill(scene: Scene, { w, h, least, start }: Sight): void {
  const { main } = scene.cameras;
  const { width, height } = scene.scale.gameSize;
  if (width === 0 || height === 0) return;
  // A pixel more, or rounding would leave a line of ground colour at an edge.
  const zoom = Math.max((width + 1) / w, (height + 1) / h, least);
  main.setBounds(0, 0, w, h).setZoom(zoom);
  const from = start(width / zoom);
  const isNarrow = width / zoom < BROAD;
  main.centerOn(isNarrow ? from.x : w / 2, height / zoom < h - 1 && isNarrow ? from.y : h / 2);
}

/** Camera and pointer of a scene, let go when the scene ends. */
export function followPointer(scene: Scene, hands: CameraHands, sight: Sight): void {
  const refit = (): void => fill(scene, sight);
  let isDragged = false;
  // The picture moves by whole pixels; what is left of the pointer's way goes into its next step.
  let rest = { x: 0, y: 0 };
  refit();
  scene.scale.on(Scale.Events.RESIZE, refit);
  const { input } = scene;
  input.on(Input.Events.POINTER_DOWN, () => {
    isDragged = false;
    rest = { x: 0, y: 0 };
  });
  input.on(Input.Events.POINTER_MOVE, (p: Types.Pointer) => {
    if (!p.isDown) {
      hands.onHover(p);
      return;
    }
    // Phaser's own distance is not part of the lean build.
    if (Math.hypot(p.x - p.downX, p.y - p.downY) < DRAG) return;
    isDragged = true;
    const { main } = scene.cameras;
    const [wayX, wayY] = [rest.x + p.x - p.prevPosition.x, rest.y + p.y - p.prevPosition.y];
    const [x, y] = [Math.round(wayX), Math.round(wayY)];
    rest = { x: wayX - x, y: wayY - y };
    main.scrollX -= x / main.zoom;
    main.scrollY -= y / main.zoom;
  });
  input.on(Input.Events.POINTER_UP, (p: Types.Pointer) => {
    if (!isDragged) hands.onPick(p.worldX, p.worldY);
  });
  input.on(Input.Events.GAME_OUT, () => hands.onHover(null));
  // The scale manager outlives the scene.
  const letGo = (): void => {
    scene.scale.off(Scale.Events.RESIZE, refit);
  };
  scene.events.once(Scenes.Events.SHUTDOWN, letGo);
  scene.events.once(Scenes.Events.DESTROY, letGo);
}
