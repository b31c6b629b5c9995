/** What stands about an offer: how many lie ready and wait, what one piece leaves; and once it has sold, how and beside whom. */
import { type ListingView, tryListing } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";

/** Before the first sale a week of advertising lies on no piece: then each carries its share of what a day would sell. */
function usePiece(offer: ListingView): ListingView["piece"] {
  const { world, setting } = useRun();
  const { piece } = offer;
  if (offer.soldDays.length > 0) return piece;
  const tried = tryListing(world, setting, offer.id, offer.price, offer.ad);
  if (tried === undefined) return piece;
  const ad = Math.trunc(offer.ad / Math.max(1, tried.sold));
  return { ...piece, ad, left: piece.left + piece.ad - ad };
}

export function OfferFigures({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { setting } = useRun();
  const piece = usePiece(offer);
  const parts = (["cloth", "wages", "parcel", "fee", "ad", "returns"] as const).map((key) => ({
    label: say.t(`ui.shop.part.${key}`),
    value: say.change(-piece[key]),
  }));
  return (
    <dl className="figures">
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
      {offer.soldDays.length > 0 && (
        <>
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
        </>
      )}
    </dl>
  );
}
