/** A gamepad works the whole game: cross or stick move the focus, A presses, B closes, the others are the keys of the play screen. */
import type { GameStore, KeyAction } from "../../store/types.ts";
import { close, go, keyOf, press, side } from "./moves.ts";

/** Buttons by their place in the standard layout. */
const BUTTONS: Readonly<Record<number, KeyAction | "press" | "close" | "up" | "down" | "left" | "right">> = {
  0: "press",
  1: "close",
  2: "pause",
  3: "next",
  4: "slower",
  5: "faster",
  6: "board",
  7: "people",
  8: "readAloud",
  9: "help",
  12: "up",
  13: "down",
  14: "left",
  15: "right",
};
type Act = (typeof BUTTONS)[number];

const MOVES: readonly Act[] = ["up", "down", "left", "right"];
/** How far a stick has to be pushed. */
const PUSHED = 0.6;
/** ms until a held direction moves again, and from then on. */
const FIRST_AGAIN = 420;
const AGAIN = 130;

/** What is held down now on any gamepad. */
function heldNow(): Set<Act> {
  const held = new Set<Act>();
  for (const pad of navigator.getGamepads()) {
    if (pad === null || !pad.connected) continue;
    pad.buttons.forEach((button, i) => {
      const act = BUTTONS[i];
      if (button.pressed && act !== undefined) held.add(act);
    });
    const [x = 0, y = 0] = pad.axes;
    if (x > PUSHED) held.add("right");
    if (x < -PUSHED) held.add("left");
    if (y > PUSHED) held.add("down");
    if (y < -PUSHED) held.add("up");
  }
  return held;
}

function perform(act: Act, store: GameStore): void {
  if (act === "press") press();
  else if (act === "close") close();
  else if (act === "up") go(-1);
  else if (act === "down") go(1);
  else if (act === "left") side(-1);
  else if (act === "right") side(1);
  else keyOf(store.getState().settings.keys[act]);
}

/** Looks at the gamepads with every picture of the screen, while there are any. Returns what ends it. */
export function followGamepads(store: GameStore): () => void {
  /** when each held act may happen again; never for what is no direction */
  const again = new Map<Act, number>();
  let frame = 0;
  const look = (now: number) => {
    const held = heldNow();
    for (const act of [...again.keys()]) if (!held.has(act)) again.delete(act);
    for (const act of held) {
      const due = again.get(act);
      if (due !== undefined && now < due) continue;
      const wait = due === undefined ? FIRST_AGAIN : AGAIN;
      again.set(act, MOVES.includes(act) ? now + wait : Number.POSITIVE_INFINITY);
      perform(act, store);
    }
    frame = navigator.getGamepads().some((pad) => pad?.connected) ? requestAnimationFrame(look) : 0;
  };
  const begin = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  window.addEventListener("gamepadconnected", begin);
  begin();
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("gamepadconnected", begin);
  };
}
