/** Every order with its figures: what it pays, what it has cost so far, and what can still be done about it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { forecast, type Order, type OrderView, orderViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { OrderTag } from "../play/Orders.tsx";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";

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
      {views.length === 0 && <p>{say.t("ui.orders.none")}</p>}
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
  if (order === undefined) return null;
  const minutes = (hundredths: number) => say.count(hundredths / 100);
  const rows: readonly (readonly [string, string])[] = [
    [say.t("ui.orders.price"), say.money(view.price)],
    [say.t("ui.phone.total", { quantity: view.quantity }), say.money(view.price * view.quantity)],
    [say.t("ui.orders.deposit"), say.money(order.deposit)],
    [say.t("ui.orders.penalty"), say.t("ui.orders.penaltyValue", { percent: say.percent(order.penaltyBp) })],
    ...([0, 1, 2, 3] as const).map((op): readonly [string, string] => [
      `${say.t("ui.orders.at")}: ${say.t(`ui.opLong.${op}`)}`,
      say.count(order.at[op]),
    ]),
    [say.t("ui.orders.rework"), say.count(order.reworked)],
    [say.t("ui.orders.minutes"), minutes(order.minutes)],
    [say.t("ui.orders.ownMinutes"), minutes(order.ownerMinutes)],
    [say.t("ui.orders.nightMinutes"), minutes(order.nightMinutes)],
    [say.t("ui.orders.wages"), say.money(order.wages)],
  ];
  return (
    <dl className="figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function OrderActs({ view }: { readonly view: OrderView }) {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  return (
    <div className="acts">
      {view.told ? (
        <p className="cap">{say.t("ui.orders.told")}</p>
      ) : (
        <Act command={{ kind: "tell", order: view.id }}>{say.t("ui.orders.tell")}</Act>
      )}
      {isSure ? (
        <>
          <span>{say.t("ui.orders.cancelSure", { money: say.money(view.cancelCost) })}</span>
          <Act command={{ kind: "cancel", order: view.id }}>{say.t("ui.orders.cancel")}</Act>
          <Button className="btn btn-quiet" onPress={() => setSure(false)}>
            {say.t("ui.orders.keep")}
          </Button>
        </>
      ) : (
        <Button className="btn btn-quiet" onPress={() => setSure(true)}>
          {say.t("ui.orders.cancel")}
        </Button>
      )}
    </div>
  );
}

function Finished() {
  const say = useSay();
  const { world } = useRun();
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
                style: say.style(order.style),
              })}
            </span>
            <span>{say.t(`ui.orders.state.${order.state}`)}</span>
            {order.stars > 0 && <span>{say.t("ui.orders.stars", { stars: say.stars(order.stars) })}</span>}
            <span className="num">{say.money(order.price * order.quantity)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
