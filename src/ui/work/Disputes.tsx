/** What shops want back, the evidence both sides can see, and what the Platform found. */
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";

export function Disputes() {
  const say = useSay();
  const { world } = useRun();
  if (world.disputes.length === 0) return null;
  return (
    <section>
      <h2>{say.t("ui.work.disputes")}</h2>
      <ul className="lines">
        {[...world.disputes].reverse().map((one) => {
          const order = world.orders.find((o) => o.id === one.order);
          const isOpen = one.due < 0;
          return (
            <li key={`${one.order} ${one.openedAt}`}>
              <b>{order === undefined ? "" : say.shop(order.shop)}</b>
              <span>
                {say.t(isOpen ? "ui.work.disputeOpen" : "ui.work.disputeDone", {
                  claim: say.money(one.claim),
                  due: say.money(Math.max(0, one.due)),
                  insured: say.money(Math.max(0, one.insured)),
                  when: say.moment(one.settleAt),
                })}
              </span>
              {!isOpen && (
                <Figure
                  value={say.percent(one.evidenceBp)}
                  title={say.t("ui.work.evidence")}
                  text={say.t("ui.work.evidenceWhy")}
                  setBy="platform"
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
