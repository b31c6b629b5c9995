/** Pieces sold on each of the last days as bars, with the same numbers as text. */
import type { ListingView } from "../../sim/index.ts";
import { useSay } from "../context.ts";

const WIDTH = 10;
const HEIGHT = 32;

export function OfferDays({ offer }: { readonly offer: ListingView }) {
  const say = useSay();
  const days = offer.soldDays;
  if (days.length === 0) return null;
  const most = Math.max(1, ...days);
  return (
    <figure className="offer-days">
      <svg viewBox={`0 0 ${days.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {days.map((n, i) => {
          const height = Math.max(1, (n / most) * (HEIGHT - 2));
          // biome-ignore lint/suspicious/noArrayIndexKey: a day has no other name than its place
          return <rect key={i} x={i * WIDTH + 1} y={HEIGHT - height} width={WIDTH - 2} height={height} />;
        })}
      </svg>
      <figcaption className="cap">
        {say.t("ui.shop.days", { list: say.list(days.map((n) => say.count(n))) })}
      </figcaption>
    </figure>
  );
}
