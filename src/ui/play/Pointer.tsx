/** One line in the first level that says where to look next, and leads there; gone once the thing is seen or done. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { Setting, World } from "../../sim/index.ts";
import type { Speed } from "../../store/types.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { goToPhone } from "../phone/goToPhone.ts";
import { type Panel, useTable } from "./panels.ts";

type Hint = "buzz" | "run" | "wait" | "seat";

/** What the hint is about, or null. Only the first level guides, and only until the first order is packed. */
function hintOf(world: World, setting: Setting, speed: Speed): Hint | null {
  if (setting.level.number !== 1 || world.tally.delivered > 0 || world.card !== null) return null;
  const hasBid = world.requests.some((request) => request.mine !== null);
  if (world.orders.length === 0) {
    if (!hasBid && world.requests.length > 0) return "buzz";
    if (!hasBid) return null;
    return speed === 0 ? "run" : "wait";
  }
  return speed === 0 && world.orders.length === 1 && world.orders[0]?.packed === 0 ? "seat" : null;
}

/** The panel a hint names: once it has been open, the hint is not needed any more. */
const SHOWN_BY: Partial<Record<Hint, Panel["kind"]>> = { buzz: "phone", seat: "shifts" };

export function Pointer() {
  const say = useSay();
  const table = useTable();
  const { store } = useServices();
  const { world, setting } = useRun();
  const speed = useGame((state) => state.clock.speed);
  const [seen, setSeen] = useState<readonly Hint[]>([]);
  const hint = hintOf(world, setting, speed);
  const open = table.panel?.kind;
  useEffect(() => {
    if (hint !== null && open !== undefined && SHOWN_BY[hint] === open)
      setSeen((known) => (known.includes(hint) ? known : [...known, hint]));
  }, [hint, open]);
  if (hint === null || seen.includes(hint)) return null;
  const text = say.t(`ui.pointer.${hint}`);
  if (hint === "wait") return <p className="pointer">{text}</p>;
  const follow = () => {
    if (hint === "run") store.getState().setSpeed(store.getState().clock.lastSpeed);
    else if (hint === "seat") table.open({ kind: "shifts" });
    else goToPhone(table);
    if (hint === "buzz") setSeen([...seen, hint]);
  };
  return (
    <Button className="pointer" onPress={follow}>
      <span>{text}</span>
      <Icon name="caret-right" size={16} />
    </Button>
  );
}
