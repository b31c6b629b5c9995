/** R: the state of the house in two sentences, for the ear. */
import { useEffect, useState } from "react";
import { dayOf } from "../../sim/index.ts";
import { useSay, useServices } from "../context.ts";

export function ReadAloud({ times }: { readonly times: number }) {
  const say = useSay();
  const { store } = useServices();
  const [text, setText] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press reads the state of that moment
  useEffect(() => {
    const { session, clock } = store.getState();
    if (times === 0 || session === null) return;
    const { world, setting } = session;
    setText(
      say.t("ui.log.state", {
        level: say.t(`level.${setting.level.id}.title`),
        day: dayOf(world.hour) + 1,
        time: say.clock(world.hour),
        cash: say.money(world.books.cash),
        orders: world.orders.filter((order) => order.state === "open").length,
        requests: world.requests.length,
        speed: say.t(clock.speed === 0 ? "ui.log.paused" : "ui.log.running"),
      }),
    );
  }, [times]);
  return (
    <p className="vh" role="status">
      {text}
    </p>
  );
}
