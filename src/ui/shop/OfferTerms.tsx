/** Price and places, tried before they are set: what a day would sell, with the others as they stand. */
import { useState } from "react";
import { LEAST_PRICE, type ListingView, MOST_AD, MOST_PRICE, tryListing } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { FEN, YUAN } from "../parts/yuan.ts";

export function OfferTerms({ offer }: { readonly offer: ListingView }) {
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
          {say.t("ui.shop.tried", {
            n: tried.sold,
            piece: say.change(tried.piece),
            money: say.change(tried.left),
            rank: tried.rank,
          })}
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
