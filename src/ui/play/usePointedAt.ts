/** Somebody clicked a person, a machine or a pile in the picture: the panel of that thing opens. */
import { useEffect } from "react";
import { OWN_HOUSE } from "../../sim/index.ts";
import { lanes } from "../../store/index.ts";
import type { Focus } from "../../store/types.ts";
import { useGame, useServices } from "../context.ts";
import type { Panel, Table } from "./panels.ts";

function panelOf(focus: Focus): Panel {
  switch (focus.kind) {
    case "person":
      return { kind: "people", who: focus.id };
    case "station":
      return { kind: "machines" };
    case "house":
      return { kind: "village", lot: focus.lot };
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
    const { setFocus, setScene } = store.getState();
    const own = lanes(store.getState())?.view.houses.find(({ id }) => id === OWN_HOUSE);
    if (focus.kind === "house" && focus.lot === own?.lot) setScene("house");
    else table.open(panelOf(focus));
    setFocus(null);
  }, [focus]);
}
