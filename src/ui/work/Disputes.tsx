/** What shops want back, the evidence both sides can see, how the house may meet it, and what the Platform found. */
import type { Dispute } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";

const ANSWERS = ["photos", "half", "pay"] as const;

export function Disputes() {
  const say = useSay();
  const { world, setting } = useRun();
  if (world.disputes.length === 0) return null;
  const stars = say.count(setting.regime.matchmaker.lostRating / 100, 2);
  return (
    <section>
      <h2>{say.t("ui.work.disputes")}</h2>
      <p className="cap">{say.t("ui.work.claimRule", { stars })}</p>
      <ul className="lines">
        {[...world.disputes].reverse().map((one) => (
          <Claim key={`${one.order} ${one.openedAt}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Claim({ one }: { readonly one: Dispute }) {
  const say = useSay();
  const { world } = useRun();
  const order = world.orders.find((o) => o.id === one.order);
  const isOpen = one.due < 0;
  return (
    <li>
      <b>{order === undefined ? "" : say.shop(order.shop)}</b>
      <span>
        {say.t(isOpen ? "ui.work.disputeOpen" : "ui.work.disputeDone", {
          claim: say.money(one.claim),
          due: say.money(Math.max(0, one.due)),
          insured: say.money(Math.max(0, one.insured)),
          when: say.moment(one.settleAt),
        })}
      </span>
      <Figure
        value={say.percent(one.evidenceBp)}
        title={say.t("ui.work.evidence")}
        text={say.t("ui.work.evidenceWhy")}
        setBy="platform"
      />
      {one.answer !== "" && <span>{say.t(`ui.work.answered.${one.answer}`)}</span>}
      {isOpen && one.answer === "" && <Answers one={one} />}
    </li>
  );
}

function Answers({ one }: { readonly one: Dispute }) {
  const say = useSay();
  const { setting } = useRun();
  const hours = say.span(setting.regime.matchmaker.photosHours);
  const money = { pay: say.money(one.claim), half: say.money(Math.round(one.claim / 2)), photos: "" };
  return (
    <div className="acts">
      {ANSWERS.map((how) => (
        <Act key={how} command={{ kind: "answerClaim", order: one.order, how }}>
          {say.t(`ui.work.answer.${how}`, { money: money[how], hours })}
        </Act>
      ))}
    </div>
  );
}
