/** One offer before the sale: how far it comes down, what it might sell then, signed up or taken out. */
import { useState } from "react";
import { type ListingView, type SaleView, trySale } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { lookText } from "./lookWords.ts";
import { Piece } from "./Piece.tsx";

/** one step of the share off */
const STEP_BP = 100;
const PERCENT: Intl.NumberFormatOptions = { style: "percent" };

interface Props {
  readonly offer: ListingView;
  readonly sale: SaleView;
}

export function SaleOffer({ offer, sale }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  const mine = sale.offers.find(({ listing }) => listing === offer.id);
  const isIn = (mine?.cutBp ?? 0) > 0;
  const [cutBp, setCut] = useState(isIn && mine ? mine.cutBp : sale.least);
  const joined = trySale(world, setting, offer.id, cutBp);
  const stays = trySale(world, setting, offer.id, 0);
  if (!mine || !joined || !stays) return null;
  const leaves = isIn && cutBp === mine.cutBp;
  return (
    <li className="slip offer">
      <header className="offer-head">
        <Piece style={offer.style} look={offer.look} size={64} />
        <h2>{lookText(say, offer.style, offer.look)}</h2>
        <span className="badge">
          {isIn ? say.t("ui.shop.sale.in", { percent: say.percent(mine.cutBp) }) : say.t("ui.shop.sale.out")}
        </span>
      </header>
      {world.hour < sale.signUntil && (
        <section className="terms">
          <Stepper
            label={say.t("ui.shop.sale.off")}
            value={cutBp / 10_000}
            min={sale.least / 10_000}
            max={sale.most / 10_000}
            step={STEP_BP / 10_000}
            format={PERCENT}
            onChange={(part) => setCut(Math.round(part * 10_000))}
            less={say.t("ui.shop.sale.offLess")}
            more={say.t("ui.shop.sale.offMore")}
          />
          <p className="tried" aria-live="polite">
            {say.t("ui.shop.sale.tried", {
              price: say.money(joined.price),
              n: say.count(joined.sells),
              shelf: say.count(mine.shelf),
              left: say.change(joined.piece.left),
            })}
          </p>
          <p className="tried">
            {say.t("ui.shop.sale.triedOut", {
              n: say.count(stays.sells),
              price: say.money(stays.price),
            })}
          </p>
        </section>
      )}
      <p>{say.t("ui.shop.sale.reserve", { n: say.count(offer.reserve) })}</p>
      {sale.signsNow && (
        // one button that says the other thing after a press: the focus stays where it was
        <div className="acts">
          <Act
            className={leaves ? "btn btn-quiet" : "btn"}
            command={{ kind: "joinSale", listing: offer.id, cutBp: leaves ? 0 : cutBp }}
          >
            {leaves
              ? say.t("ui.shop.sale.leave")
              : say.t("ui.shop.sale.join", { percent: say.percent(cutBp) })}
          </Act>
        </div>
      )}
    </li>
  );
}
