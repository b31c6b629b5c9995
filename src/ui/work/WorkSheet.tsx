/** Work that leaves the house and work that comes in: whom one can ask, what was said, and no more than that. */
import { passedViews, workOffers } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Sheet } from "../play/Sheet.tsx";
import { Consultants } from "./Consultants.tsx";
import { Disputes } from "./Disputes.tsx";
import { GiveOut } from "./GiveOut.tsx";
import { Messages } from "./Messages.tsx";
import "../styles/shop.css";

export default function WorkSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const open = world.orders.filter((o) => o.state === "open" && o.listing < 0 && o.sampleFor < 0);
  const offers = workOffers(world, setting);
  return (
    <Sheet title={say.t("ui.work.title")} lead={say.t("ui.work.lead")} isWide>
      <Consultants />
      <section>
        <h2>{say.t("ui.work.give")}</h2>
        {setting.regime.passing.allowed === 0 ? (
          <p>{say.t("refusals.passingForbidden")}</p>
        ) : open.length === 0 ? (
          <p>{say.t("ui.work.noOrder")}</p>
        ) : (
          <GiveOut orders={open} />
        )}
      </section>
      <Messages passed={passedViews(world)} />
      {offers.length > 0 && (
        <section>
          <h2>{say.t("ui.work.offers")}</h2>
          <ul className="lane">
            {offers.map((offer) => (
              <li key={offer.id} className="slip seen">
                <div>
                  <h3>{say.rival(offer.from)}</h3>
                  <p>
                    {say.t("ui.work.offer", {
                      pieces: offer.pieces,
                      style: say.style(offer.style),
                      price: say.money(offer.price),
                      due: say.moment(offer.due),
                    })}
                  </p>
                  <p className="cap">{say.t("ui.work.offerUntil", { until: say.moment(offer.until) })}</p>
                </div>
                <Act command={{ kind: "takeWork", offer: offer.id }}>{say.t("ui.work.take")}</Act>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disputes />
    </Sheet>
  );
}
