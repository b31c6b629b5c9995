/** How much of an offer may be sold before it is made. */
import { useState } from "react";
import { type ListingView, MOST_RESERVE } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";

export function OfferReserve({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { setting } = useRun();
  const [reserve, setReserve] = useState(offer.reserve);
  return (
    <section className="terms">
      <Stepper
        label={say.t(setting.level.operations ? "ui.shop.reserveMade" : "ui.shop.reserve")}
        value={reserve}
        min={0}
        max={MOST_RESERVE}
        step={5}
        onChange={setReserve}
        less={say.t("ui.shop.reserveLess")}
        more={say.t("ui.shop.reserveMore")}
      />
      {reserve !== offer.reserve && (
        <Act command={{ kind: "reserve", listing: offer.id, pieces: reserve }}>
          {say.t("ui.shop.setReserve", { n: reserve })}
        </Act>
      )}
    </section>
  );
}
