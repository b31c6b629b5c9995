/** Delivery dates given to shops, apart from the words given to people: kept or not, and what that cost. */
import { useMemo } from "react";
import { type DeliveryRow, deliveryRows } from "../../debrief/index.ts";
import { useRun, useSay } from "../context.ts";
import type { Say } from "../say.ts";

const KEY = "debrief.promises.dates";

const wentText = (say: Say, { state, lateBy, missing, quantity }: DeliveryRow): string =>
  say.t(`${KEY}.${state}`, { by: say.ahead(lateBy), n: say.count(missing), of: say.count(quantity) });

export function DeliveryDates() {
  const say = useSay();
  const { world, setting } = useRun();
  // A running world changes in place; its hour tells when to count again.
  const rows = useMemo(() => deliveryRows(world, setting), [world, setting, world.hour]);
  if (rows.length === 0) return null;
  const kept = rows.filter(({ state }) => state === "onTime").length;
  const open = rows.filter(({ state }) => state === "notDue").length;
  return (
    <section className="slip deb-slip deb-table delivery-dates">
      <table>
        <caption className="head">{say.t(`${KEY}.title`)}</caption>
        <thead>
          <tr>
            {["shop", "date", "went"].map((key) => (
              <th key={key} scope="col">
                {say.t(`${KEY}.${key}`)}
              </th>
            ))}
            <th scope="col" className="n">
              {say.t(`${KEY}.cost`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.order}>
              <th scope="row">
                {say.t(`${KEY}.order`, { shop: say.shop(row.shop), n: say.count(row.quantity) })}
              </th>
              <td data-label={say.t(`${KEY}.date`)}>{say.dayAt(row.due)}</td>
              <td data-label={say.t(`${KEY}.went`)}>{wentText(say, row)}</td>
              <td data-label={say.t(`${KEY}.cost`)} className="n num">
                {say.money(row.cost)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cap">
        {say.t(`${KEY}.count`, { kept, broken: rows.length - kept - open, of: rows.length })}
      </p>
    </section>
  );
}
