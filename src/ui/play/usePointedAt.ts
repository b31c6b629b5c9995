/** Somebody clicked a person, a machine or a pile in the picture: the panel of that thing opens. */
import { useEffect } from "react";
import type { Focus } from "../../store/types.ts";
import { useGame, useServices } from "../context.ts";
import type { Panel, Table } from "./panels.ts";

function panelOf(focus: Focus): Panel {
  switch (focus.kind) {
    case "person":
      return { kind: "people", who: focus.id };
    case "station":
      return { kind: "machines" };
    case "village":
      return { kind: "standing" };
    case "pile":
    case "parcels":
    case "cloth":
      return { kind: "orders" };
  }
}

export function usePointedAt(table: Table): void {
  const { store } = useServices();
  const focus = useGame((state) => state.focus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new thing pointed at opens a panel
  useEffect(() => {
    if (focus === null) return;
    table.open(panelOf(focus));
    store.getState().setFocus(null);
  }, [focus]);
}
