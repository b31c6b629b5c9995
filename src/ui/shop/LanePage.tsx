/** A walk down the lane: what others hang out and how full their counters are. Nobody's profit can be seen. */
import { useState } from "react";
import { copyPreview, type SeenShop, type ShopView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Designers } from "./Designers.tsx";
import { Piece } from "./Piece.tsx";
import { productName } from "./productName.ts";

export function LanePage({ shop }: { readonly shop: ShopView }) {
  const say = useSay();
  const [who, setWho] = useState(shop.designers[0] ?? "");
  const { drawing } = shop;
  return (
    <>
      <p>{say.t("ui.shop.laneLead", { cost: say.money(shop.copyCost) })}</p>
      {shop.registerBp > 0 && (
        <p>
          {say.t("ui.shop.register", {
            percent: say.percent(shop.registerBp),
            fine: say.money(shop.registerFine),
          })}
        </p>
      )}
      {drawing === null ? (
        <Designers ids={shop.designers} who={who} onChange={setWho} />
      ) : (
        <p className="why-not">
          <Icon name="info" size={16} />
          {say.t("ui.shop.laneBusy", { name: say.name(drawing.who) })}
        </p>
      )}
      <ul className="lane">
        {shop.hits.map((seen) => (
          <Seen key={seen.id} seen={seen} who={who} cost={shop.copyCost} isBusy={drawing !== null} />
        ))}
      </ul>
    </>
  );
}

interface SeenProps {
  readonly seen: SeenShop;
  readonly who: string;
  readonly cost: number;
  /** a sheet lies on the table: nothing can be copied now, which is said once above */
  readonly isBusy: boolean;
}

function Seen({ seen, who, cost, isBusy }: SeenProps) {
  const say = useSay();
  const { world, setting } = useRun();
  const preview = copyPreview(world, setting, seen.product);
  return (
    <li className="slip seen">
      <Piece style={seen.style} look={seen.look} size={64} />
      <div>
        <h3>{productName(say, world, setting, seen)}</h3>
        <p>
          {say.t("ui.shop.seen", {
            counter: say.count(seen.counter),
            price: say.money(seen.price),
            stars: say.stars(seen.rating),
          })}
        </p>
        {preview !== undefined && (
          <p className="cap">
            {say.t(preview.searchBp > 0 ? "ui.shop.makers" : "ui.shop.makersAlone", {
              n: preview.makers,
              search: say.percent(preview.searchBp),
            })}
          </p>
        )}
      </div>
      {!isBusy && (
        <Act command={{ kind: "design", who, from: seen.product, style: seen.style, look: 0 }}>
          {say.t("ui.shop.copyIt", { cost: say.money(cost) })}
        </Act>
      )}
    </li>
  );
}
