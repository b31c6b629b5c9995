/** Which styles hang in the lanes, how many houses make each, and how its price stands against the one outside. */
import type { ProductView, VillageView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { productName } from "../shop/productName.ts";
import { Swatch } from "../shop/Swatch.tsx";

export function Products({ view }: { readonly view: VillageView }) {
  const say = useSay();
  const most = Math.max(1, ...view.products.map((p) => p.shops));
  return (
    <section>
      <h2>{say.t("ui.village.products")}</h2>
      <ul className="products">
        {view.products.map((product) => (
          <ProductLine key={product.id} product={product} most={most} />
        ))}
      </ul>
    </section>
  );
}

function ProductLine({ product, most }: { readonly product: ProductView; readonly most: number }) {
  const say = useSay();
  const { world, setting } = useRun();
  return (
    <li className={product.mine ? "is-mine" : ""}>
      <Swatch look={product.look} size={28} />
      <span>
        {productName(say, world, setting, { ...product, product: product.id })}
        {product.mine && <b>{say.gap + say.t("ui.village.mine")}</b>}
      </span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(product.shops / most) * 100} height="8" />
      </svg>
      <span className="num">
        {say.t("ui.village.productValue", {
          shops: product.shops,
          mean: say.money(product.meanPrice),
          outside: say.money(product.outsidePrice),
          sold: product.sold,
        })}
      </span>
    </li>
  );
}
