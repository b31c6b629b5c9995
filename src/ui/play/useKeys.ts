/** The keyboard of the play screen. A key is a place on the keyboard, as set in the settings; nothing is heard while one types. */
import { useEffect } from "react";
import type { GameState, KeyAction, RunningSpeed } from "../../store/types.ts";
import { useServices } from "../context.ts";
import { goToPhone } from "../phone/goToPhone.ts";
import type { Panel, Table } from "./panels.ts";

const PANEL: Partial<Record<KeyAction, Panel>> = {
  board: { kind: "shifts" },
  orders: { kind: "orders" },
  people: { kind: "people" },
  books: { kind: "books" },
  policies: { kind: "policies" },
  village: { kind: "standing" },
  promises: { kind: "promises" },
  help: { kind: "help" },
};

const SPEEDS: readonly RunningSpeed[] = [0.5, 1, 2, 4];

function shiftSpeed({ clock, setSpeed }: GameState, by: 1 | -1): void {
  const at = SPEEDS.indexOf(clock.speed === 0 ? clock.lastSpeed : clock.speed);
  const next = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at + by))];
  if (next !== undefined) setSpeed(next);
}

function act(action: KeyAction, state: GameState, table: Table, readAloud: () => void): void {
  const panel = PANEL[action];
  if (action === "phone") goToPhone(table);
  else if (panel !== undefined) table.open(panel);
  else if (action === "pause") state.togglePause();
  else if (action === "next") state.runToNext();
  else if (action === "faster") shiftSpeed(state, 1);
  else if (action === "slower") shiftSpeed(state, -1);
  else if (action === "lanes" && !state.settings.textMode)
    state.setScene(state.scene === "house" ? "village" : "house");
  else if (action === "mute") state.set("muted", !state.settings.muted);
  else if (action === "textMode") state.set("textMode", !state.settings.textMode);
  else if (action === "captions") state.set("captions", !state.settings.captions);
  else if (action === "readAloud") readAloud();
}

/** A field for a number takes no letters, so they stay what they are everywhere else; space does, too. */
const NO_NUMBER = /^[\p{L} ]$/u;

function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches("[inputmode=numeric], [inputmode=decimal]") && NO_NUMBER.test(key)) return false;
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

export function useKeys(table: Table, readAloud: () => void): void {
  const { store } = useServices();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target, event.key))
        return;
      const state = store.getState();
      const found = Object.entries(state.settings.keys).find(([, code]) => code === event.code);
      // A decision or a sheet is open: only its own keys count, and the one that reads aloud what it hides.
      const isHidden = table.panel !== null || state.session?.world.card || state.session?.world.reckoning;
      if (isHidden && found?.[0] !== "readAloud") return;
      // Single letters and digits can be switched off; space, arrows and the like stay.
      if (!state.settings.letterKeys && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(event.key)) return;
      const isPress = event.code === "Space" || event.code === "Enter";
      // Space on a button presses the button.
      if (isPress && event.target instanceof HTMLElement && event.target.closest("button, a, [role]")) return;
      if (event.key === "?") table.open({ kind: "help" });
      else if (found !== undefined) act(found[0] as KeyAction, state, table, readAloud);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
