/** One offer: what it sells and why, and the four things one can change about it. */
import { useState } from "react";
import {
  LEAST_PRICE,
  type ListingView,
  MOST_AD,
  MOST_PRICE,
  MOST_RESERVE,
  type ShopView,
  tryListing,
} from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { FEN, YUAN } from "../parts/yuan.ts";
import { OfferDays } from "./OfferDays.tsx";
import { OfferWhy } from "./OfferWhy.tsx";
import { productName } from "./productName.ts";
import { Swatch } from "./Swatch.tsx";

/** a first batch, the most in one, and the campaign the Platform proposes */
const BATCH = 20;
const MOST_BATCH = 500;
const BATCH_STEP = 5;
const CUT_BP = 1500;
const CUT_DAYS = 3;

interface Props {
  readonly offer: ListingView;
  readonly shop: ShopView;
}

export function Offer({ offer }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  return (
    <li className="slip offer">
      <header className="offer-head">
        <Swatch look={offer.look} size={40} />
        <h2>{productName(say, world, setting, offer)}</h2>
        {offer.fan !== null ? (
          <span className="badge">
            {say.t(offer.fan.dead ? "ui.fixtures.dead" : "ui.fixtures.lasts", { n: offer.fan.lasts })}
          </span>
        ) : offer.original ? (
          <span className="badge">{say.t("ui.shop.original")}</span>
        ) : (
          <span className="badge">{say.t("ui.shop.copy")}</span>
        )}
        {offer.hidden && <span className="badge">{say.t("ui.shop.hidden")}</span>}
      </header>
      <OfferFigures offer={offer} />
      <OfferDays offer={offer} />
      <Terms offer={offer} />
      <Batch offer={offer} />
      <OfferWhy offer={offer} />
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
    </li>
  );
}

function OfferFigures({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { setting } = useRun();
  const { piece } = offer;
  const parts = (["cloth", "wages", "parcel", "fee", "ad", "returns"] as const).map((key) => ({
    label: say.t(`ui.shop.part.${key}`),
    value: say.change(-piece[key]),
  }));
  return (
    <dl className="figures">
      <div>
        <dt>{say.t("ui.shop.soldYesterday")}</dt>
        <dd>
          <Figure
            value={say.t("ui.shop.ofWeek", { n: offer.soldYesterday, week: offer.soldWeek })}
            title={say.t("ui.shop.soldYesterday")}
            text={say.t("ui.shop.why.sold")}
            setBy="counted"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.shop.left")}</dt>
        <dd>
          <Figure
            value={say.change(piece.left)}
            title={say.t("ui.shop.left")}
            parts={[{ label: say.t("ui.shop.part.price"), value: say.money(piece.price) }, ...parts]}
            text={say.t("ui.shop.why.left")}
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.shop.shelf")}</dt>
        <dd>
          <Figure
            value={say.t(setting.level.operations ? "ui.shop.shelfMade" : "ui.shop.shelfValue", {
              stock: offer.stock,
              work: offer.inWork,
            })}
            title={say.t("ui.shop.shelf")}
            text={say.t("ui.shop.why.shelf")}
            setBy="counted"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.shop.waiting")}</dt>
        <dd className={offer.waitingDueIn < 0 ? "is-late" : ""}>
          <Figure
            value={
              offer.waiting === 0
                ? say.count(0)
                : say.t(offer.waitingDueIn < 0 ? "ui.shop.waitingLate" : "ui.shop.waitingDue", {
                    n: offer.waiting,
                    hours: say.span(Math.abs(offer.waitingDueIn)),
                  })
            }
            title={say.t("ui.shop.waiting")}
            text={say.t("ui.shop.why.waiting")}
            setBy="platform"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.shop.others")}</dt>
        <dd>
          <Figure
            value={say.t("ui.shop.othersValue", { n: offer.copies, cheapest: say.money(offer.cheapest) })}
            title={say.t("ui.shop.others")}
            parts={[
              { label: say.t("ui.shop.mean"), value: say.money(offer.meanPrice) },
              { label: say.t("ui.shop.outside"), value: say.money(offer.outsidePrice) },
            ]}
            text={say.t("ui.shop.why.others")}
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.shop.rank")}</dt>
        <dd>
          <Figure
            value={say.t("ui.shop.rankValue", { rank: offer.rank, of: offer.offers })}
            title={say.t("ui.shop.rank")}
            text={say.t("ui.shop.why.rank", { n: offer.counter })}
            setBy="platform"
          />
        </dd>
      </div>
    </dl>
  );
}

/** Price and places, tried before they are set: what a day would sell, with the others as they stand. */
function Terms({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { world, setting } = useRun();
  const [price, setPrice] = useState(offer.price);
  const [ad, setAd] = useState(offer.ad);
  const tried = tryListing(world, setting, offer.id, price, ad);
  const label = (key: string) => ({ less: say.t(`ui.shop.${key}Less`), more: say.t(`ui.shop.${key}More`) });
  return (
    <section className="terms">
      <Stepper
        label={say.t("ui.shop.price")}
        value={price / FEN}
        min={LEAST_PRICE / FEN}
        max={MOST_PRICE / FEN}
        step={0.5}
        format={YUAN}
        onChange={(yuan) => setPrice(Math.round(yuan * FEN))}
        {...label("price")}
      />
      <Stepper
        label={say.t("ui.shop.ad")}
        value={ad / FEN}
        min={0}
        max={MOST_AD / FEN}
        step={5}
        format={YUAN}
        onChange={(yuan) => setAd(Math.round(yuan * FEN))}
        {...label("ad")}
      />
      {tried !== undefined && (
        <p className="tried" aria-live="polite">
          <Icon name={tried.left < 0 ? "trend-down" : "trend-up"} size={16} />{" "}
          {say.t("ui.shop.tried", { n: tried.sold, money: say.change(tried.left), rank: tried.rank })}
        </p>
      )}
      {price !== offer.price && (
        <Act command={{ kind: "price", listing: offer.id, price }}>
          {say.t("ui.shop.setPrice", { price: say.money(price) })}
        </Act>
      )}
      {ad !== offer.ad && (
        <Act command={{ kind: "ad", listing: offer.id, fen: ad }}>
          {say.t("ui.shop.setAd", { price: say.money(ad) })}
        </Act>
      )}
    </section>
  );
}

/** What to propose: what the last week sold and what buyers wait for, in whole steps. */
function batchFor({ soldWeek, waiting }: ListingView): number {
  const wanted = Math.ceil((soldWeek + waiting) / BATCH_STEP) * BATCH_STEP;
  return Math.min(MOST_BATCH, Math.max(BATCH, wanted));
}

/** A batch for the shelf, and how much may be sold before it is sewn. */
function Batch({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { setting } = useRun();
  const [quantity, setQuantity] = useState(() => batchFor(offer));
  const [reserve, setReserve] = useState(offer.reserve);
  const label = (key: string) => ({ less: say.t(`ui.shop.${key}Less`), more: say.t(`ui.shop.${key}More`) });
  return (
    <section className="terms">
      <Stepper
        label={say.t("ui.shop.batch")}
        value={quantity}
        min={BATCH_STEP}
        max={MOST_BATCH}
        step={BATCH_STEP}
        onChange={setQuantity}
        {...label("batch")}
      />
      <Act command={{ kind: "sew", listing: offer.id, quantity }}>
        {say.t(setting.level.operations ? "ui.shop.make" : "ui.shop.sew", {
          n: quantity,
          cloth: say.money(quantity * offer.piece.cloth),
        })}
      </Act>
      <Stepper
        label={say.t(setting.level.operations ? "ui.shop.reserveMade" : "ui.shop.reserve")}
        value={reserve}
        min={0}
        max={MOST_RESERVE}
        step={5}
        onChange={setReserve}
        {...label("reserve")}
      />
      {reserve !== offer.reserve && (
        <Act command={{ kind: "reserve", listing: offer.id, pieces: reserve }}>
          {say.t("ui.shop.setReserve", { n: reserve })}
        </Act>
      )}
    </section>
  );
}
