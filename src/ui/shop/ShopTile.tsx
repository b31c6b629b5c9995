/** The own shop beside the picture: what each offer sold, what is left on the shelf, what waits to be sent. */
import { Button } from "react-aria-components";
import { type ListingView, saleView, shopView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { useTable } from "../play/panels.ts";
import { batchFor } from "./batchFor.ts";
import { lookText } from "./lookWords.ts";
import { Piece } from "./Piece.tsx";
import { productName } from "./productName.ts";

export function ShopTile() {
  const say = useSay();
  const table = useTable();
  const { world, setting } = useRun();
  const shop = shopView(world, setting);
  if (shop === null) return null;
  return (
    <section className="orders shop-tile" data-lamp="" aria-labelledby="shop-title">
      <h2 id="shop-title">
        {say.t("ui.shop.title")}{" "}
        <span className="cap">{say.t("ui.shop.starsShort", { stars: say.stars(shop.rating) })}</span>
      </h2>
      <SaleLine />
      <ul>
        {shop.listings.map((offer) => (
          <li key={offer.id}>
            <Button className="order slip tag" onPress={() => table.open({ kind: "shop" })}>
              <span className="t">
                <Piece style={offer.style} look={offer.look} size={32} />
                <span>{productName(say, world, setting, offer)}</span>
              </span>
              <span className="line">
                <OfferLine offer={offer} />
              </span>
            </Button>
            {offer.short > 0 && <SewNow offer={offer} />}
          </li>
        ))}
        {shop.drawing !== null && (
          <li>
            <Button className="order slip tag" onPress={() => table.open({ kind: "shop" })}>
              <span className="t">
                <Piece style={shop.drawing.style} look={shop.drawing.look} size={32} />
                <span>{lookText(say, shop.drawing.style, shop.drawing.look)}</span>
              </span>
              <span className="line">
                {say.t(shop.drawing.from < 0 ? "ui.shop.draws" : "ui.shop.copies", {
                  name: say.name(shop.drawing.who),
                  evenings: shop.drawing.evenings,
                })}
              </span>
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The sale with a date, while it is ahead or on. */
function SaleLine() {
  const say = useSay();
  const { world, setting } = useRun();
  const sale = saleView(world, setting);
  if (sale === null || world.hour >= sale.closesAt) return null;
  const n = sale.offers.filter(({ cutBp }) => cutBp > 0).length;
  const isOpen = world.hour >= sale.opensAt;
  const key = isOpen ? "tileSaleNow" : n === 0 && sale.signsNow ? "tileSaleSoon" : "tileSaleIn";
  return (
    <p className="cap">
      {say.t(`ui.shop.${key}`, {
        n: isOpen ? (sale.tally?.pieces ?? 0) : n,
        until: say.dated(sale.signUntil),
        opens: say.dated(sale.opensAt),
        closes: say.dated(sale.closesAt),
      })}
    </p>
  );
}

/** What is sold and not begun waits for this button: nobody sews before it is pressed. */
function SewNow({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const { world, setting } = useRun();
  const quantity = batchFor(offer);
  return (
    <Act className="btn btn-label sew-now" command={{ kind: "sew", listing: offer.id, quantity }}>
      <span className="vh">{say.t("ui.label", { label: productName(say, world, setting, offer) })}</span>
      {say.t(setting.level.operations ? "ui.shop.make" : "ui.shop.sew", {
        n: quantity,
        cloth: say.money(quantity * offer.piece.cloth),
      })}
    </Act>
  );
}

function OfferLine({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const parts = [
    say.t("ui.shop.tile", { price: say.money(offer.asked), sold: offer.soldYesterday, stock: offer.stock }),
    offer.copies > 0
      ? say.t("ui.shop.tileCopies", { n: offer.copies, cheapest: say.money(offer.cheapest) })
      : "",
  ].filter((part) => part !== "");
  return (
    <>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      {offer.waiting > 0 && (
        <span className={offer.waitingDueIn < 0 || offer.short > 0 ? "is-late" : ""}>
          {offer.short > 0
            ? say.t("ui.shop.tileShort", { n: offer.short })
            : say.t("ui.shop.tileWaiting", { n: offer.waiting })}
        </span>
      )}
    </>
  );
}
