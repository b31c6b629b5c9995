/** Give a part of an order to somebody else: how many pieces, to whom, at which price. They answer in their own time. */
import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { type Order, type TakerView, takerViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { FEN, YUAN } from "../parts/yuan.ts";
import type { Say } from "../say.ts";

/** what is left of the making price is offered first at this share */
const FIRST_BP = 6200;

const nameOf = (say: Say, taker: TakerView): string =>
  taker.kind === "house" ? say.rival(taker.id) : say.name(taker.id);

export function GiveOut({ orders }: { readonly orders: readonly Order[] }) {
  const say = useSay();
  const { world, setting } = useRun();
  const [id, setId] = useState(orders[0]?.id ?? -1);
  const order = orders.find((o) => o.id === id) ?? orders[0];
  if (order === undefined) return null;
  return (
    <>
      <RadioGroup className="designers" value={String(order.id)} onChange={(value) => setId(Number(value))}>
        <Label>{say.t("ui.work.order")}</Label>
        {orders.map((o) => (
          <Radio key={o.id} value={String(o.id)} className="radio">
            {say.t("ui.work.orderName", {
              shop: say.shop(o.shop),
              quantity: o.quantity,
              style: say.style(o.style),
              due: say.moment(o.due),
            })}
          </Radio>
        ))}
      </RadioGroup>
      <Terms key={order.id} order={order} takers={takerViews(world, setting, order)} />
    </>
  );
}

function Terms({ order, takers }: { readonly order: Order; readonly takers: readonly TakerView[] }) {
  const say = useSay();
  const { setting } = useRun();
  const uncut = order.at[0] + order.at[1];
  const least = setting.regime.passing.fewest;
  const [pieces, setPieces] = useState(Math.max(least, Math.floor(uncut / 2)));
  const [price, setPrice] = useState(Math.floor(((order.price - order.cloth) * FIRST_BP) / 10000));
  if (takers.length === 0) return <p>{say.t("ui.work.nobody")}</p>;
  const label = (key: string) => ({ less: say.t(`ui.work.${key}Less`), more: say.t(`ui.work.${key}More`) });
  return (
    <>
      <div className="terms">
        <Stepper
          label={say.t("ui.work.pieces")}
          value={pieces}
          min={least}
          max={Math.max(least, order.quantity)}
          step={5}
          onChange={setPieces}
          {...label("pieces")}
        />
        <Stepper
          label={say.t("ui.work.price")}
          value={price / FEN}
          min={0.1}
          max={order.price / FEN}
          step={0.1}
          format={YUAN}
          onChange={(yuan) => setPrice(Math.round(yuan * FEN))}
          {...label("price")}
        />
      </div>
      <p className="cap">{say.t("ui.work.liable")}</p>
      <ul className="lane">
        {takers.map((taker) => (
          <li key={taker.id} className="slip seen">
            <div>
              <h3>{nameOf(say, taker)}</h3>
              <p>
                {say.t(`ui.work.kind.${taker.kind}`, {
                  people: taker.people,
                  stars: say.stars(taker.rating),
                })}
              </p>
            </div>
            <Act command={{ kind: "passOn", order: order.id, pieces, to: taker.id, price }}>
              {say.t("ui.work.ask", { n: pieces, price: say.money(price) })}
            </Act>
          </li>
        ))}
      </ul>
    </>
  );
}
