/** The sale with a date: its terms, each offer signed up or not, and afterwards what it came to. */
import { type SaleView, type ShopView, saleView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import type { NumberPath } from "../parts/passport.ts";
import { SaleOffer } from "./SaleOffer.tsx";
import { saleDates } from "./saleDates.ts";

export function SalePage({ shop }: { readonly shop: ShopView }) {
  const say = useSay();
  const { world, setting } = useRun();
  const sale = saleView(world, setting);
  if (sale === null) return null;
  return (
    <>
      <p className="sale-dates">{saleDates(say, sale, world.hour)}</p>
      {sale.tally !== null && <Tally sale={sale} />}
      <ul className="offers">
        {shop.listings.map((offer) => (
          <SaleOffer key={offer.id} offer={offer} sale={sale} />
        ))}
      </ul>
      <Terms sale={sale} />
    </>
  );
}

/** What the Platform asks and gives; it sets all of it but how many others join. */
function Terms({ sale }: { readonly sale: SaleView }) {
  const say = useSay();
  const { world } = useRun();
  const t = (key: string, values?: Record<string, string | number>) => say.t(`ui.shop.sale.${key}`, values);
  const rows: readonly (readonly [string, string, NumberPath | undefined])[] = [
    [
      "cut",
      t("cutValue", { least: say.percent(sale.least), most: say.percent(sale.most) }),
      "level.village.sale.cutBp",
    ],
    ["pre", t("preValue", { n: Math.ceil(sale.preHours / 24) }), "level.village.sale.preHours"],
    ["held", t("heldValue", { n: sale.heldDays }), "level.village.sale.heldDays"],
    ["fee", say.percent(sale.feeBp), "level.village.sale.feeBp"],
    ["returns", say.percent(sale.returnsBp), "level.village.sale.returnsBp"],
    ["ad", t("adValue", { percent: say.percent(sale.adBp) }), "level.village.sale.adBp"],
    ["away", t("awayValue", { percent: say.percent(sale.awayBp) }), "level.village.sale.awayBp"],
    [
      "others",
      world.hour < sale.signUntil ? t("othersHidden") : say.count(sale.others),
      "level.village.sale.joinBp",
    ],
  ];
  return (
    <section className="sale-terms">
      <h2>{t("terms")}</h2>
      <dl className="figures">
        {rows.map(([key, value, number]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Figure
                value={value}
                title={t(key)}
                text={t(`why.${key}`)}
                setBy={key === "others" ? "counted" : "platform"}
                {...(number === undefined ? {} : { number })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was sold and what came of it are two numbers, weeks apart. */
function Tally({ sale: { tally } }: { readonly sale: SaleView }) {
  const say = useSay();
  if (tally === null) return null;
  const rows = [
    ["sold", say.count(tally.pieces)],
    ["beyond", say.count(tally.beyond)],
    ["fen", say.money(tally.fen)],
    ["fees", say.change(-tally.fees)],
    ["back", say.count(tally.back)],
    ["refunded", say.change(-tally.refunded)],
    ["freed", say.money(tally.freed)],
  ] as const;
  return (
    <section>
      <h2>{say.t("ui.shop.sale.tally")}</h2>
      <dl className="figures">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{say.t(`ui.shop.sale.${key}`)}</dt>
            <dd>
              <Figure value={value} title={say.t(`ui.shop.sale.${key}`)} setBy="counted" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
