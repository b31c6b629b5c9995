/** One line that says where to look next, and leads there; gone once the thing is seen or done. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { hourOfDay, type Setting, shopView, type World } from "../../sim/index.ts";
import type { Speed } from "../../store/types.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { goToPhone } from "../phone/goToPhone.ts";
import { type Panel, useTable } from "./panels.ts";

type Hint = "buzz" | "run" | "wait" | "seat" | "short" | "bare" | "start";

/** In the first level the line guides until the first order is packed. */
function firstLevel(world: World, speed: Speed): Hint | null {
  if (world.tally.delivered > 0) return null;
  const hasBid = world.requests.some((request) => request.mine !== null);
  if (world.orders.length === 0) {
    if (!hasBid && world.requests.length > 0) return "buzz";
    if (!hasBid) return null;
    return speed === 0 ? "run" : "wait";
  }
  return speed === 0 && world.orders.length === 1 && world.orders[0]?.packed === 0 ? "seat" : null;
}

/** Days of a house with a shop of its own in which it is told that its tables are bare; by day, while people sit there. */
const NEW_DAYS = 7;
const OPENS = 7;
const CLOSES = 18;

/** Pieces sold that nobody has begun; -1 without a shop of its own. */
const shortOf = (world: World, setting: Setting): number =>
  shopView(world, setting)?.listings.reduce((sum, offer) => sum + offer.short, 0) ?? -1;

/** In a house with a shop of its own nobody sews before a batch is ordered. */
function ownShop(world: World, short: number, speed: Speed): Hint | null {
  if (short > 0) return "short";
  const isOrdered = world.orders.some((order) => order.state === "open");
  if (isOrdered) return speed === 0 && world.hour < 24 ? "start" : null;
  const clock = hourOfDay(world.hour);
  return clock >= OPENS && clock < CLOSES && world.hour < NEW_DAYS * 24 ? "bare" : null;
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
  const short = shortOf(world, setting);
  const hint = hintOf();
  const open = table.panel?.kind;
  useEffect(() => {
    if (hint !== null && open !== undefined && SHOWN_BY[hint] === open)
      setSeen((known) => (known.includes(hint) ? known : [...known, hint]));
  }, [hint, open]);
  const shown = hint === null || seen.includes(hint) ? null : hint;
  const text = shown === null ? "" : say.t(`ui.pointer.${shown}`, { n: short });
  const follow = () => {
    if (hint === "run" || hint === "start") store.getState().setSpeed(store.getState().clock.lastSpeed);
    else if (hint === "seat") table.open({ kind: "shifts" });
    else if (hint === "short" || hint === "bare") table.open({ kind: "shop" });
    else goToPhone(table);
    if (hint === "buzz") setSeen([...seen, hint]);
  };
  return (
    <>
      {shown === "wait" && <p className="pointer">{text}</p>}
      {shown !== null && shown !== "wait" && (
        <Button className="pointer" onPress={follow}>
          <span>{text}</span>
          <Icon name="caret-right" size={16} />
        </Button>
      )}
      {/* Who only listens is told what the line says, also behind a sheet. */}
      <p className="vh" role="status" data-live-announcer="true">
        {text}
      </p>
    </>
  );

  function hintOf(): Hint | null {
    if (world.card !== null) return null;
    if (short >= 0) return ownShop(world, short, speed);
    return setting.level.number === 1 ? firstLevel(world, speed) : null;
  }
}
