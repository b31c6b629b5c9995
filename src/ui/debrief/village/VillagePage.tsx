/** The village after the end: beside the paper, day by day, who copied whom, and what this house left in the lanes. */
import { useMemo } from "react";
import { villagePage } from "../../../debrief/index.ts";
import { useRun, useSay } from "../../context.ts";
import { DayLines } from "./DayLines.tsx";
import { DayTable } from "./DayTable.tsx";
import { Footprint } from "./Footprint.tsx";
import { Lineage } from "./Lineage.tsx";
import { PaperTable } from "./PaperTable.tsx";

export function VillagePage() {
  const say = useSay();
  const { world, setting } = useRun();
  const page = useMemo(() => villagePage(world, setting), [world, setting]);
  return (
    <>
      <p className="deb-lead">{say.t("debrief.village.lead")}</p>
      <div className="deb-village-grid">
        {page.hasShops && (
          <>
            <PaperTable rows={page.paper} />
            <DayLines days={page.days} />
          </>
        )}
        <Footprint items={page.footprint} />
        {page.hasShops && <Lineage />}
      </div>
      <DayTable page={page} />
    </>
  );
}
