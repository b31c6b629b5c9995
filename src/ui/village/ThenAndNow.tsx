/** What can be counted in a village of shops: on the first day, on the day of its title, and now. */
import type { VillageDay } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import type { Say } from "../say.ts";
import { MeasureTable } from "./MeasureTable.tsx";

type Row = readonly [key: string, read: (day: VillageDay, say: Say) => string];

const ROWS: readonly Row[] = [
  ["ui.village.counted", (day, say) => say.count(day.counted ?? day.houses)],
  ["ui.village.parcel", (day, say) => say.money(day.parcel ?? 0)],
  ["ui.village.pay", (day, say) => say.percent(day.payBp ?? 0)],
  ["ui.village.hours", (day, say) => say.count((day.hours10 ?? 0) / 10, 1)],
];

/** The first day on which parcels were carried at the title's price. */
const titleDay = (days: readonly VillageDay[], needs: number): VillageDay | undefined =>
  days.find((day) => (day.counted ?? 0) >= needs);

export function ThenAndNow({ days }: { readonly days: readonly VillageDay[] }) {
  const say = useSay();
  const { world, setting } = useRun();
  const needs = setting.village?.shops?.titleShops;
  const [first] = days;
  const last = days[days.length - 1];
  if (needs === undefined || first === undefined || last === undefined) return null;
  const titled = world.market?.title === true ? titleDay(days, needs) : undefined;
  const shown: readonly (readonly [string, VillageDay])[] = [
    ["first", first],
    ...(titled === undefined ? [] : [["titleDay", titled] as const]),
    ["now", last],
  ];
  return (
    <section className="village-days">
      <h2>{say.t("ui.village.then")}</h2>
      <MeasureTable
        caption={say.t("ui.village.then")}
        moments={shown.map(([key, day]) => [say.t(`ui.village.${key}`), day] as const)}
        rows={ROWS}
      />
      <p className="cap">{say.t("ui.village.thenWhy")}</p>
    </section>
  );
}
