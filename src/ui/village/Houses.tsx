/** Every house of the lanes in a table; the one pointed at in the picture comes first. */
import { Button } from "react-aria-components";
import type { LaneHouse, VillageView } from "../../sim/index.ts";
import { useGame, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { useTable } from "../play/panels.ts";
import { Swatch } from "../shop/Swatch.tsx";
import { houseName } from "./houseName.ts";

export function Houses({ view }: { readonly view: VillageView }) {
  const say = useSay();
  const { panel } = useTable();
  const pointed = panel?.kind === "village" ? (panel.lot ?? -1) : -1;
  const open = view.houses.filter((house) => house.open);
  const sorted = [...open].sort(
    (a, b) => Number(b.lot === pointed) - Number(a.lot === pointed) || b.counter - a.counter || a.lot - b.lot,
  );
  const byShop = new Map(view.houses.map((house) => [house.shop, house]));
  const hasShops = view.products.length > 0;
  const head = (key: string) => say.t(`ui.village.${key}`);
  return (
    <section className="village-houses">
      <h2>{head("houses")}</h2>
      <table className="ways">
        <thead>
          <tr>
            <th scope="col">{head("house")}</th>
            {hasShops && (
              <>
                <th scope="col" className="n">
                  {head("counter")}
                </th>
                <th scope="col" className="n">
                  {head("asks")}
                </th>
                <th scope="col">{head("copied")}</th>
              </>
            )}
            <th scope="col" className="n">
              {head("stars")}
            </th>
            <th scope="col">{head("awake")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((house) => {
            const from = house.copiedFrom >= 0 ? byShop.get(house.copiedFrom) : undefined;
            return (
              <tr key={house.lot} className={house.lot === pointed ? "is-pointed" : ""}>
                <th scope="row">
                  {hasShops && <Swatch look={house.look} size={20} />} <HouseButton house={house} />
                </th>
                {hasShops && (
                  <>
                    <td className="n num" data-label={head("counter")}>
                      {say.count(house.counter)}
                    </td>
                    <td className="n num" data-label={head("asks")}>
                      {say.money(house.price)}
                    </td>
                    <td data-label={head("copied")}>{from === undefined ? "" : houseName(say, from)}</td>
                  </>
                )}
                <td className="n num" data-label={head("stars")}>
                  {say.stars(house.rating)}
                </td>
                <td data-label={head("awake")}>
                  {house.lit && (
                    <>
                      <Icon name="moon-stars" size={16} /> {head("awakeYes")}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Its name leads to the house in the picture, where there is one; the keyboard's place is framed there. */
function HouseButton({ house }: { readonly house: LaneHouse }) {
  const say = useSay();
  const { store } = useServices();
  const { close } = useTable();
  const isText = useGame((state) => state.settings.textMode);
  if (isText) return <>{houseName(say, house)}</>;
  const { setMarked, setScene } = store.getState();
  const show = () => {
    setScene("village");
    setMarked(house.lot);
    close();
  };
  return (
    <Button className="link" onPress={show} onFocus={() => setMarked(house.lot)}>
      {houseName(say, house)}
    </Button>
  );
}
