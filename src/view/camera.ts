/** Fills the place with the picture; where it is narrower than the picture (a phone) one drags. */
import { Input, Math as M, Scale, type Scene, Scenes, type Input as Types } from "phaser";
import { pt, WORLD } from "./iso.ts";

/** CSS pixels before a press counts as a drag. */
const DRAG = 8;

interface CameraHands {
  /** a press without a drag, in pixels of the picture */
  onPick(x: number, y: number): void;
  /** the pointer moves without a press; null when it leaves */
  onHover(pointer: Types.Pointer | null): void;
}

function fill(scene: Scene): void {
  const { main } = scene.cameras;
  const { width, height } = scene.scale.gameSize;
  if (width === 0 || height === 0) return;
  const zoom = Math.max(width / WORLD.w, height / WORLD.h);
  main.setBounds(0, 0, WORLD.w, WORLD.h).setZoom(zoom);
  // A narrow place starts at the machines.
  const machines = pt(3.9, 4.4, 0.8);
  main.centerOn(width / zoom < 1200 ? machines.x : WORLD.w / 2, WORLD.h / 2);
}

/** Camera and pointer of a scene, let go when the scene ends. */
export function followPointer(scene: Scene, hands: CameraHands): void {
  const refit = (): void => fill(scene);
  let isDragged = false;
  refit();
  scene.scale.on(Scale.Events.RESIZE, refit);
  const { input } = scene;
  input.on(Input.Events.POINTER_DOWN, () => {
    isDragged = false;
  });
  input.on(Input.Events.POINTER_MOVE, (p: Types.Pointer) => {
    if (!p.isDown) {
      hands.onHover(p);
      return;
    }
    if (M.Distance.Between(p.downX, p.downY, p.x, p.y) < DRAG) return;
    isDragged = true;
    const { main } = scene.cameras;
    main.scrollX -= (p.x - p.prevPosition.x) / main.zoom;
    main.scrollY -= (p.y - p.prevPosition.y) / main.zoom;
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
