/** The phone in the hand: the whole screen on a small one. No clock is in sight here, so none runs. */
import { useEffect, useRef } from "react";
import { Button, Dialog } from "react-aria-components";
import type { RunningSpeed } from "../../store/types.ts";
import { useGame, useRun, useServices, useT } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Phone } from "../phone/Phone.tsx";
import { useTable } from "./panels.ts";
import { SheetVeil } from "./SheetVeil.tsx";

export function PhoneSheet() {
  const t = useT();
  const { close } = useTable();
  useStillClock();
  useAwayAfterLastBid(close);
  return (
    <SheetVeil className="phone-sheet">
      <Dialog className="phone-dialog" aria-label={t("ui.phone.title")}>
        <Phone />
        <Button className="btn btn-icon phone-close" aria-label={t("ui.close")} onPress={close}>
          <Icon name="x" />
        </Button>
      </Dialog>
    </SheetVeil>
  );
}

/** A bid may set the clock going; behind the sheet it waits until the phone is put away. */
function useStillClock(): void {
  const { store } = useServices();
  const speed = useGame((state) => state.clock.speed);
  const held = useRef<RunningSpeed | null>(null);
  useEffect(() => {
    if (speed === 0) return;
    held.current = speed;
    store.getState().setSpeed(0);
  }, [speed, store]);
  useEffect(
    () => () => {
      if (held.current !== null) store.getState().setSpeed(held.current);
    },
    [store],
  );
}

/** Once every open request has its bid there is nothing left to do here. */
function useAwayAfterLastBid(close: () => void): void {
  const { world } = useRun();
  const open = world.requests.filter((request) => request.closesAt > world.hour);
  const bids = open.filter((request) => request.mine !== null).length;
  const waiting = open.length - bids;
  const before = useRef(bids);
  useEffect(() => {
    if (bids > before.current && waiting === 0) close();
    before.current = bids;
  }, [bids, waiting, close]);
}
