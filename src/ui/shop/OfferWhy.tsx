/**
 * Why a day sold what it sold, as the Platform's own public formula: buyers who come, those who browse, those who press
 * "same style". Two bars and the numbers behind them.
 */
import type { ListingView } from "../../sim/index.ts";
import { useSay } from "../context.ts";

const FULL = 10_000;

export function OfferWhy({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { why } = offer;
  const come = Math.round((why.buyers * why.villageBp) / FULL);
  const compare = Math.round((come * why.searchBp) / FULL);
  const browse = come - compare;
  const rows = [
    { key: "browse", all: browse, mine: Math.round((browse * why.browseBp) / FULL), bp: why.browseBp },
    { key: "compare", all: compare, mine: Math.round((compare * why.compareBp) / FULL), bp: why.compareBp },
  ] as const;
  const widest = Math.max(1, browse, compare);
  const factors = [
    ["organic", say.percent(why.organic)],
    ["sponsored", say.percent(why.sponsored)],
    ["standing", say.percent(why.standing * 10)],
    ["pricePull", say.percent(why.pricePull * 10)],
    ["comparePull", say.percent(why.comparePull * 10)],
    ["capacity", say.count(why.capacity)],
  ] as const;
  return (
    <details className="offer-why">
      <summary>{say.t("ui.shop.whySold")}</summary>
      <p>
        {say.t("ui.shop.come", {
          buyers: say.count(why.buyers),
          come: say.count(come),
          search: say.percent(why.searchBp),
        })}
      </p>
      <svg className="why-bars" viewBox="0 0 300 44" preserveAspectRatio="none" aria-hidden="true">
        {rows.map(({ key, all, mine }, i) => (
          <g key={key}>
            <rect y={i * 24} width={(all / widest) * 300} height="16" className="why-all" />
            <rect y={i * 24} width={(mine / widest) * 300} height="16" className="why-mine" />
          </g>
        ))}
      </svg>
      <ul className="lines">
        {rows.map(({ key, all, mine, bp }) => (
          <li key={key}>
            {say.t(`ui.shop.${key}`, {
              all: say.count(all),
              mine: say.count(mine),
              percent: say.percent(bp),
            })}
          </li>
        ))}
        <li>
          {say.t("ui.shop.sum", {
            wanted: say.count(why.wanted),
            sold: say.count(why.sold),
            capacity: say.count(why.capacity),
          })}
        </li>
      </ul>
      <dl className="figures">
        {factors.map(([key, value]) => (
          <div key={key}>
            <dt>{say.t(`ui.shop.factor.${key}`)}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="cap">{say.t("ui.shop.factorWhy")}</p>
    </details>
  );
}
