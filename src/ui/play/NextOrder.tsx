/** On a phone's screen the most urgent order alone, above the faces. */
import { forecast, orderViews } from "../../sim/index.ts";
import { useRun } from "../context.ts";
import { OrderTag } from "./Orders.tsx";

export function NextOrder() {
  const { world, setting } = useRun();
  const [order] = orderViews(world, setting);
  if (order === undefined) return null;
  return (
    <div className="next-order" data-lamp="">
      <OrderTag
        isShort
        order={order}
        pace={forecast(world, setting).find((pace) => pace.order === order.id)}
      />
    </div>
  );
}
