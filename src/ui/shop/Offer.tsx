/** One offer: what it is, what lies ready, the next batch; behind that its price, its advertising and why it sells. */
import { type ListingView, tryListing } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { OfferBatch } from "./OfferBatch.tsx";
import { OfferDays } from "./OfferDays.tsx";
import { OfferFigures } from "./OfferFigures.tsx";
import { OfferReserve } from "./OfferReserve.tsx";
import { OfferTerms } from "./OfferTerms.tsx";
import { OfferWhy } from "./OfferWhy.tsx";
import { Piece } from "./Piece.tsx";
import { productName } from "./productName.ts";

/** the campaign the Platform proposes */
const CUT_BP = 1500;
const CUT_DAYS = 3;

interface Props {
  readonly offer: ListingView;
  readonly isFirst: boolean;
}

export function Offer({ offer, isFirst }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  const now = tryListing(world, setting, offer.id, offer.price, offer.ad);
  const hasSold = offer.soldDays.length > 0;
  return (
    <li className="slip offer">
      <header className="offer-head">
        <Piece style={offer.style} look={offer.look} size={80} />
        <div>
          <h2>{productName(say, world, setting, offer)}</h2>
          <Badges offer={offer} />
          {now !== undefined && !hasSold && (
            <p>
              {say.t("ui.shop.now", {
                price: say.money(offer.asked),
                n: now.sold,
                piece: say.change(now.piece),
              })}
            </p>
          )}
        </div>
      </header>
      <OfferFigures offer={offer} />
      <OfferBatch key={offer.inWork} offer={offer} isFirst={isFirst} />
      <OfferDays offer={offer} />
      {/* the first morning asks for a batch alone; once it has sold, the price is on the table too */}
      <details className="offer-why" open={hasSold}>
        <summary>{say.t("ui.shop.levers")}</summary>
        <OfferTerms offer={offer} />
        <OfferReserve offer={offer} />
        <div className="acts">
          {offer.promoDays > 0 ? (
            <p>{say.t("ui.shop.campaign", { days: offer.promoDays, asked: say.money(offer.asked) })}</p>
          ) : (
            <Act command={{ kind: "promote", listing: offer.id, cutBp: CUT_BP, days: CUT_DAYS }}>
              {say.t("ui.shop.promote", { percent: say.percent(CUT_BP), days: CUT_DAYS })}
            </Act>
          )}
          <Act className="btn btn-quiet" command={{ kind: "closeListing", listing: offer.id }}>
            {say.t("ui.shop.close")}
          </Act>
        </div>
      </details>
      {hasSold && <OfferWhy offer={offer} />}
    </li>
  );
}

function Badges({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { fan } = offer;
  const origin =
    fan === null
      ? say.t(offer.original ? "ui.shop.original" : "ui.shop.copy")
      : say.t(fan.dead ? "ui.fixtures.dead" : "ui.fixtures.lasts", { n: fan.lasts });
  return (
    <p className="badges">
      <span className="badge">{origin}</span>
      {offer.hidden && <span className="badge">{say.t("ui.shop.hidden")}</span>}
    </p>
  );
}
