/** Every order with its figures: what it pays, what it has cost so far, and what can still be done about it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { forecast, OPS, type Order, type OrderView, orderViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { queueText } from "../panels/queueText.ts";
import { Act } from "../parts/Act.tsx";
import { Figure, type Why } from "../parts/Figure.tsx";
import { OrderTag } from "../play/Orders.tsx";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { orderName } from "../shop/productName.ts";

type Reason = Omit<Why, "title">;
type Row = readonly [label: string, value: string, why: Reason];

export default function OrdersSheet() {
  const say = useSay();
  const { panel } = useTable();
  const { world, setting } = useRun();
  const views = orderViews(world, setting);
  const paces = forecast(world, setting);
  const wanted = panel?.kind === "orders" ? panel.order : undefined;
  const sorted = [...views].sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
  return (
    <Sheet title={say.t("ui.orders.title")} lead={say.t("ui.orders.open", { n: views.length })} isWide>
      {views.length > 0 && <p className="slip none">{queueText(say, world)}</p>}
      {views.length === 0 && <p className="slip none">{say.t("ui.orders.none")}</p>}
      <ul className="order-pages">
        {sorted.map((view) => (
          <li key={view.id}>
            <OrderTag order={view} pace={paces.find((pace) => pace.order === view.id)} />
            <OrderFigures view={view} order={world.orders.find((order) => order.id === view.id)} />
            <OrderActs view={view} />
          </li>
        ))}
      </ul>
      <Finished />
    </Sheet>
  );
}

function OrderFigures({ view, order }: { readonly view: OrderView; readonly order: Order | undefined }) {
  const say = useSay();
  const { setting } = useRun();
  if (order === undefined) return null;
  const minutes = (hundredths: number) => say.count(hundredths / 100);
  const bid: Reason = { setBy: "house" };
  const counted: Reason = { setBy: "counted" };
  const sum = view.price * view.quantity;
  const isOwn = view.listing >= 0;
  const price = say.t(isOwn ? "ui.orders.clothOf" : "ui.orders.price");
  // Nobody has bid for a batch of the own shop, paid for it or holds it to a day.
  const terms: readonly Row[] = [
    [
      say.t("ui.orders.deposit"),
      say.money(order.deposit),
      {
        setBy: "platform",
        number: "regime.platform.depositBp",
        parts: [{ label: say.percent(setting.regime.platform.depositBp), value: say.money(sum) }],
      },
    ],
    [
      say.t("ui.orders.penalty"),
      say.t("ui.orders.penaltyValue", { percent: say.percent(order.penaltyBp) }),
      { setBy: "shop", number: "regime.platform.lateMaxBp" },
    ],
  ];
  const rows: readonly Row[] = [
    [price, say.money(view.price), bid],
    [
      say.t("ui.phone.total", { quantity: view.quantity }),
      say.money(sum),
      { ...bid, parts: [{ label: price, value: say.money(view.price) }] },
    ],
    ...(isOwn ? [] : terms),
    ...OPS.map(
      (op): Row => [
        say.t("ui.pair", { label: say.t("ui.orders.at"), value: say.opLong(op) }),
        say.count(order.at[op]),
        counted,
      ],
    ),
    [say.t("ui.orders.rework"), say.count(order.reworked), { ...counted, number: "regime.house.defect.**" }],
    [say.t("ui.orders.minutes"), minutes(order.minutes), counted],
    [say.t("ui.orders.ownMinutes"), minutes(order.ownerMinutes), counted],
    [say.t("ui.orders.nightMinutes"), minutes(order.nightMinutes), counted],
    [say.t("ui.orders.wages"), say.money(order.wages), { setBy: "house", number: "level.rate" }],
  ];
  return (
    <dl className="figures">
      {rows.map(([label, value, why]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">
            <Figure value={value} title={label} {...why} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OrderActs({ view }: { readonly view: OrderView }) {
  const say = useSay();
  const { world } = useRun();
  const [isSure, setSure] = useState(false);
  const isOwn = view.listing >= 0;
  const cancel = say.t(isOwn ? "ui.orders.stop" : "ui.orders.cancel");
  return (
    <div className="acts">
      {isOwn ? null : view.told ? (
        <p className="cap">{say.t("ui.orders.told")}</p>
      ) : (
        <>
          <Act command={{ kind: "tell", order: view.id }}>{say.t("ui.orders.tell")}</Act>
          {world.hour <= view.tellBy && (
            <span className="cap">{say.t("ui.orders.tellWhy", { time: say.moment(view.tellBy) })}</span>
          )}
        </>
      )}
      {isSure ? (
        <>
          <span>
            {isOwn
              ? say.t("ui.orders.stopSure")
              : say.t("ui.orders.cancelSure", { money: say.money(view.cancelCost) })}
          </span>
          <Act command={{ kind: "cancel", order: view.id }}>{cancel}</Act>
          <Button className="btn btn-quiet" onPress={() => setSure(false)}>
            {say.t("ui.orders.keep")}
          </Button>
        </>
      ) : (
        <Button className="btn btn-quiet" onPress={() => setSure(true)}>
          {cancel}
        </Button>
      )}
    </div>
  );
}

/** A batch for the own shop that is through: nobody has settled anything. */
const isShelved = ({ listing, state }: Order): boolean => listing >= 0 && state === "settled";

function Finished() {
  const say = useSay();
  const { world, setting } = useRun();
  const past = world.orders.filter((order) => order.state !== "open" && order.state !== "packed").reverse();
  if (past.length === 0) return null;
  return (
    <>
      <h2>{say.t("ui.orders.history")}</h2>
      <ul className="lines">
        {past.map((order) => (
          <li key={order.id}>
            <b>{say.shop(order.shop)}</b>
            <span>
              {say.t("ui.orders.what", {
                quantity: say.count(order.quantity),
                style: orderName(say, world, setting, order),
              })}
            </span>
            <span>{say.t(`ui.orders.state.${isShelved(order) ? "shelved" : order.state}`)}</span>
            {order.stars > 0 && <span>{say.t("ui.orders.stars", { stars: say.stars(order.stars) })}</span>}
            <Figure
              value={say.money(order.price * order.quantity)}
              title={say.t("ui.phone.total", { quantity: order.quantity })}
              parts={[
                {
                  label: say.t(order.listing < 0 ? "ui.orders.price" : "ui.orders.clothOf"),
                  value: say.money(order.price),
                },
              ]}
              setBy="house"
            />
          </li>
        ))}
      </ul>
    </>
  );
}
