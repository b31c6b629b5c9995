/** The next batch for the shelf: how many, and the button that has them sewn. */
import { useState } from "react";
import type { ListingView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { BATCH_STEP, batchFor, MOST_BATCH } from "./batchFor.ts";

interface Props {
  readonly offer: ListingView;
  /** of all offers this one needs pieces first: its button is the page's large one */
  readonly isFirst: boolean;
}

export function OfferBatch({ offer, isFirst }: Props) {
  const say = useSay();
  const { setting } = useRun();
  const [quantity, setQuantity] = useState(() => batchFor(offer));
  return (
    <section className="terms">
      {offer.short > 0 && (
        <p className="tried is-late">
          <Icon name="warning" size={16} /> {say.t("ui.shop.short", { n: offer.short })}
        </p>
      )}
      <Stepper
        label={say.t("ui.shop.batch")}
        value={quantity}
        min={BATCH_STEP}
        max={MOST_BATCH}
        step={BATCH_STEP}
        onChange={setQuantity}
        less={say.t("ui.shop.batchLess")}
        more={say.t("ui.shop.batchMore")}
      />
      <Act
        className={isFirst ? "btn btn-label" : "btn"}
        command={{ kind: "sew", listing: offer.id, quantity }}
      >
        {say.t(setting.level.operations ? "ui.shop.make" : "ui.shop.sew", {
          n: quantity,
          cloth: say.money(quantity * offer.piece.cloth),
        })}
      </Act>
    </section>
  );
}
