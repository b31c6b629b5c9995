/** What was said about bundles that left the house. What happens behind the doors is not here. */
import type { PassedView } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";

export function Messages({ passed }: { readonly passed: readonly PassedView[] }) {
  const say = useSay();
  if (passed.length === 0) return null;
  return (
    <section>
      <h2>{say.t("ui.work.said")}</h2>
      <ul className="lane" aria-live="polite">
        {[...passed].reverse().map((one) => (
          <li key={one.id} className="slip seen">
            <div>
              <h3>{one.kind === "house" ? say.rival(one.to) : say.name(one.to)}</h3>
              <p>
                {say.t(`ui.work.state.${one.state}`, {
                  n: one.pieces,
                  price: say.money(one.price),
                  ask: say.money(one.ask),
                  back: one.backBy >= 0 ? say.moment(one.backBy) : "",
                  came: one.backAt >= 0 ? say.moment(one.backAt) : "",
                  paid: say.money(one.paid),
                })}
              </p>
            </div>
            {one.state === "asking" && (
              <Act
                command={{ kind: "passOn", order: one.order, pieces: one.pieces, to: one.to, price: one.ask }}
              >
                {say.t("ui.work.agree", { price: say.money(one.ask) })}
              </Act>
            )}
            {one.state === "out" && (
              <Act className="btn btn-quiet" command={{ kind: "takeBackWork", order: one.order }}>
                {say.t("ui.work.fetch")}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
