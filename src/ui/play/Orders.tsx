/** Orders as hang tags: a stitch a piece, the deadline as a bar with a forecast, and the forecast as a sentence. */
import { Button } from "react-aria-components";
import { clothOf, type Forecast, forecast, type OrderView, orderViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { orderName } from "../shop/productName.ts";
import { Swatch } from "../shop/Swatch.tsx";
import { useTable } from "./panels.ts";

/** Hours the bar shows from now on. */
const REACH = 48;

export function Orders() {
  const say = useSay();
  const { world, setting } = useRun();
  const orders = orderViews(world, setting);
  const paces = forecast(world, setting);
  return (
    <section className="orders" data-lamp="" aria-labelledby="orders-title">
      <h2 id="orders-title">
        {say.t("ui.orders.title")}{" "}
        <span className="cap">{say.t("ui.orders.open", { n: orders.length })}</span>
      </h2>
      {orders.length === 0 && <p className="none">{say.t("ui.orders.none")}</p>}
      <ul>
        {orders.map((order) => (
          <li key={order.id}>
            <OrderTag order={order} pace={paces.find((pace) => pace.order === order.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TagProps {
  readonly order: OrderView;
  readonly pace: Forecast | undefined;
  /** the shop, how far it is and the courier alone: for a small screen that is there for the house */
  readonly isShort?: boolean;
}

export function OrderTag({ order, pace, isShort = false }: TagProps) {
  const say = useSay();
  const table = useTable();
  const { world, setting } = useRun();
  return (
    <Button
      className={`order slip tag${isShort ? " is-short" : ""}`}
      onPress={() => table.open({ kind: "orders", order: order.id })}
    >
      <span className="t">
        <Swatch look={clothOf(world, order)} size={18} /> {say.shop(order.shop)}
      </span>
      {!isShort &&
        say.t("ui.orders.what", {
          quantity: say.count(order.quantity),
          style: orderName(say, world, setting, order),
        })}
      <span
        className="seam"
        role="img"
        aria-label={say.t("ui.orders.packedOf", {
          packed: say.count(order.packed),
          quantity: say.count(order.quantity),
        })}
        style={{ "--done": `${(order.packed * 100) / order.quantity}%` } as React.CSSProperties}
      />
      <span className="line">
        <span>
          {say.t("ui.orders.progress", { packed: say.count(order.packed), left: say.count(order.missing) })}
        </span>
        {!isShort && order.clothAt > world.hour && (
          <span>{say.t("ui.orders.cloth", { time: say.moment(order.clothAt) })}</span>
        )}
        {!isShort && (
          <span>
            {order.undated
              ? say.t("ui.orders.undated")
              : say.t("ui.orders.due", { time: say.moment(order.due) })}
          </span>
        )}
      </span>
      {order.state === "packed" || pace === undefined ? (
        <Packed order={order} />
      ) : (
        <Pace order={order} pace={pace} isShort={isShort} />
      )}
    </Button>
  );
}

/** Percent of the bar that the word "now" takes: a deadline nearer than that stands alone, and none leaves the slip. */
const NOW_WIDTH = 30;

/** From now to beyond the deadline: what the pace gets done, what would be late. */
function Bar({ order, pace }: Pick<TagProps, "order"> & { readonly pace: Forecast }) {
  const say = useSay();
  const { world } = useRun();
  const isLate = pace.lateHours > 0;
  const now = world.hour;
  const end = Math.max(now + REACH, order.due + pace.lateHours + 4, pace.doneAt + 2);
  const at = (hour: number): number => (Math.min(end, Math.max(now, hour)) - now) / ((end - now) / 100);
  const done = pace.doneAt < 0 ? end : pace.doneAt;
  // What is packed in time can still be late: it goes with the next courier.
  const goes = isLate && pace.goesAt >= 0 ? pace.goesAt : done;
  const due = at(order.due);
  const time = say.moment(pace.doneAt);
  const label = isLate
    ? say.t("ui.orders.barLate", { time, hours: say.ahead(pace.lateHours) })
    : say.t("ui.orders.barOk", { time, due: say.moment(order.due) });
  return (
    <>
      <span className="marks" aria-hidden="true">
        <span>{due < NOW_WIDTH ? "" : say.t("ui.orders.now")}</span>
        <span className="at-due" style={{ left: `${due}%`, translate: `-${due}% 0` }}>
          {say.t("ui.orders.dueMark")}
        </span>
      </span>
      <span className="bar" role="img" aria-label={pace.doneAt < 0 ? say.t("ui.orders.outOfSight") : label}>
        <i className="plan" style={{ left: 0, width: `${at(Math.min(done, order.due))}%` }} />
        {goes > order.due && (
          <i className="late-part" style={{ left: `${due}%`, width: `${at(goes) - due}%` }} />
        )}
        <i className="due" style={{ left: `${due}%` }} />
        {pace.doneAt >= 0 && <i className="done" style={{ left: `${at(done)}%` }} />}
      </span>
    </>
  );
}

/** All of it is packed: when the courier takes it, and how late that is. */
function Packed({ order: { courierAt, lateHours } }: Pick<TagProps, "order">) {
  const say = useSay();
  return (
    <span className="fc">
      <Icon name={lateHours > 0 ? "warning" : "check"} />
      {lateHours > 0 ? (
        <b className="late">
          {say.t("ui.orders.packedLate", { time: say.moment(courierAt), hours: say.ahead(lateHours) })}
        </b>
      ) : (
        <span>{say.t("ui.orders.packed", { time: say.clock(courierAt) })}</span>
      )}
    </span>
  );
}

/** The forecast as a sentence: done when, with which courier, how late; a batch that no buyer waits for is done and that is all. */
function Pace({ order, pace, isShort }: Required<TagProps> & { readonly pace: Forecast }) {
  const say = useSay();
  if (order.undated)
    return (
      <span className="fc">
        <Icon name="check" />
        <span>
          {pace.doneAt < 0
            ? say.t("ui.orders.outOfSight")
            : say.t("ui.orders.shelved", { time: say.moment(pace.doneAt) })}
        </span>
      </span>
    );
  const isLate = pace.lateHours > 0;
  const verdict = isLate ? "late" : pace.spareHours === 0 ? "spareNone" : "spare";
  return (
    <>
      {!isShort && <Bar order={order} pace={pace} />}
      <span className="fc">
        <Icon name={isLate ? "warning" : "check"} />
        <span>
          {pace.doneAt < 0 ? (
            <b className="late">{say.t("ui.orders.outOfSight")}</b>
          ) : (
            <>
              {!isShort && say.t("ui.orders.pace", { time: say.moment(pace.doneAt) })}{" "}
              <b className={isLate ? "late" : "ok"}>
                {say.t(`ui.orders.${verdict}`, {
                  time: say.moment(pace.goesAt),
                  hours: say.ahead(isLate ? pace.lateHours : pace.spareHours),
                })}
              </b>
            </>
          )}
        </span>
      </span>
    </>
  );
}
