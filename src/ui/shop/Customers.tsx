/** People who order from the house itself: how many, what they pay, what it leaves, and what makes them more or fewer. */
import { channelView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";

export function Customers() {
  const say = useSay();
  const { world, setting } = useRun();
  const view = channelView(world, setting);
  if (view === null) return null;
  const rows = [
    ["known", say.count(view.customers), "counted"],
    ["price", say.money(view.price), "house"],
    ["left", say.money(view.left), "counted"],
    ["share", say.percent(view.shareBp), "counted"],
  ] as const;
  const odds = {
    ask: say.percent(view.askBp),
    tell: say.percent(view.tellBp),
    late: say.percent(view.lateBp),
    sales: say.money(view.sales),
  };
  return (
    <section className="slip seen">
      <div>
        <h3>{say.shop(view.shop)}</h3>
        <p>{say.t("ui.shop.customers.lead", { style: say.style(view.style) })}</p>
        <dl className="figures shop-till">
          {rows.map(([key, value, setBy]) => (
            <div key={key}>
              <dt>{say.t(`ui.shop.customers.${key}`)}</dt>
              <dd>
                <Figure
                  value={value}
                  title={say.t(`ui.shop.customers.${key}`)}
                  text={say.t(`ui.shop.customers.why.${key}`, odds)}
                  setBy={setBy}
                />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
