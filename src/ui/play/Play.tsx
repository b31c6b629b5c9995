/** The workshop screen: slips around the picture, and one sheet at a time over it. */
import { useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { LOCALES } from "../../i18n/index.ts";
import type { Card } from "../../sim/index.ts";
import { CardTable } from "../cards/CardTable.tsx";
import { useGame, useRun, useServices, useT } from "../context.ts";
import { useHold } from "../parts/useHold.ts";
import { Phone } from "../phone/Phone.tsx";
import { Reckoning } from "../reckoning/Reckoning.tsx";
import { ShopTile } from "../shop/ShopTile.tsx";
import { Captions } from "./Captions.tsx";
import { GoalLine } from "./GoalLine.tsx";
import { HoverWord } from "./HoverWord.tsx";
import { LayerBar } from "./LayerBar.tsx";
import { News } from "./News.tsx";
import { NextOrder } from "./NextOrder.tsx";
import { OpenPanel } from "./OpenPanel.tsx";
import { Orders } from "./Orders.tsx";
import { PeopleStrip } from "./PeopleStrip.tsx";
import { Pointer } from "./Pointer.tsx";
import { type Panel, type Table, TableContext } from "./panels.ts";
import { ReadAloud } from "./ReadAloud.tsx";
import { Scene } from "./Scene.tsx";
import { TabBar } from "./TabBar.tsx";
import { TopBar } from "./TopBar.tsx";
import { useClearOfSlips } from "./useClearOfSlips.ts";
import { useKeys } from "./useKeys.ts";
import { usePointedAt } from "./usePointedAt.ts";
import { useTimeOfDay } from "./useTimeOfDay.ts";
import "../styles/fonts.css";
import "../styles/play.css";
import "../styles/phone.css";
import "../styles/cards.css";
import "../styles/sheets.css";
import "../styles/shifts.css";
import "../styles/reckoning.css";

export default function Play() {
  const { words } = useServices();
  const session = useGame((state) => state.session);
  if (session === null) return null;
  return (
    <I18nProvider locale={LOCALES[words.language]}>
      <PlayScreen />
    </I18nProvider>
  );
}

function PlayScreen() {
  const t = useT();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [spoken, speak] = useState(0);
  const isText = useGame((state) => state.settings.textMode);
  const slips = useClearOfSlips();
  const table = useMemo<Table>(
    () => ({ panel, open: (next) => setPanel(next), close: () => setPanel(null) }),
    [panel],
  );
  useTimeOfDay();
  useKeys(table, () => speak((n) => n + 1));
  usePointedAt(table);
  useHold(panel !== null);
  useDecisionFirst(setPanel);
  useOpening(setPanel);
  return (
    <TableContext value={table}>
      <a className="btn skip" href="#decide">
        {t("ui.skip")}
      </a>
      <main className={`stage${isText ? " text" : ""}`} id="decide" tabIndex={-1}>
        {!isText && <Scene />}
        <CardTable />
        <div className="aside" ref={slips}>
          <GoalLine />
          <ShopTile />
          <Orders />
        </div>
        <div className="dock">
          <Captions />
          <News />
          <Pointer />
          <NextOrder />
          <PeopleStrip />
        </div>
        <Phone />
        <TopBar />
        <LayerBar />
        <HoverWord />
      </main>
      <TabBar />
      <OpenPanel />
      <Reckoning />
      <ReadAloud times={spoken} />
    </TableContext>
  );
}

/** A decision that opens puts any sheet away; the card comes first. */
function useDecisionFirst(setPanel: (panel: Panel | null) => void): void {
  const { world } = useRun();
  const waits = world.card !== null || world.reckoning !== null;
  useEffect(() => {
    if (waits) setPanel(null);
  }, [waits, setPanel]);
}

/** A card of the very first morning: whoever speaks first in the level. */
const speaksFirst = ({ when }: Card): boolean =>
  "all" in when && when.all.some((part) => "is" in part && part.is === "day" && part.max === 1);

/**
 * A fresh run opens with its first decision: the shop's own page, or time passes until the phone buzzes or somebody of
 * the house has a question.
 */
function useOpening(setPanel: (panel: Panel) => void): void {
  const { store } = useServices();
  useEffect(() => {
    const { session, runToNext } = store.getState();
    if (session?.origin !== "played" || session.log.length > 0 || session.revision > 1) return;
    if (session.world.own === null || session.setting.cards.some(speaksFirst)) runToNext();
    else setPanel({ kind: "shop" });
  }, [store, setPanel]);
}
