/** Pay and rules of the house on one page: beside each its cost a piece and the law. */
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { useRun, useSay, useSend } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import type { NumberPath } from "../parts/passport.ts";
import { Stepper } from "../parts/Stepper.tsx";
import { YUAN } from "../parts/yuan.ts";
import { Sheet } from "../play/Sheet.tsx";
import { RulesInForce } from "./RulesInForce.tsx";

type Rule = "overtime" | "payDay" | "meals" | "insurance";

export default function PoliciesSheet() {
  const say = useSay();
  const { world, setting } = useRun();
  const { money } = setting.regime;
  const style = setting.styles[0];
  const minutes = style?.minutes ?? 0;
  const wage = world.policy.rate * minutes;
  const share = (bp: number) => Math.round((wage * bp) / 10000);
  const hired = Math.max(1, world.people.filter((p) => !p.owner && p.gone < 0).length);
  const piecesADay = Math.max(
    1,
    Math.round((money.legalDay * hired * world.pace) / 100 / Math.max(1, minutes)),
  );
  return (
    <Sheet title={say.t("ui.policies.title")} lead={say.t("ui.policies.lead")} isWide>
      <div className="policies">
        <Rate wage={wage} minutes={minutes} style={style?.id ?? ""} />
        <Choice
          rule="overtime"
          options={[0, 1]}
          cost={say.t("ui.policies.more", { money: say.money(share(money.overtimeBp - 10000)) })}
          note={say.t("ui.policies.onlyWhen")}
          law={say.t("ui.policies.overtimeLaw", {
            normal: money.overtimeBp / 100,
            rest: money.restDayBp / 100,
          })}
          number="regime.money.overtimeBp"
        />
        <Choice
          rule="payDay"
          options={[0, 1, 2]}
          cost={say.t("ui.policies.zero")}
          law={say.t("ui.policies.payDayLaw")}
        />
        <Choice
          rule="meals"
          options={[0, 1]}
          cost={say.t("ui.policies.more", {
            money: say.money(Math.round((money.mealsDay * hired) / piecesADay)),
          })}
          law={say.t("ui.policies.mealsLaw")}
          number="regime.money.mealsDay"
        />
        <Choice
          rule="insurance"
          options={[0, 1]}
          cost={say.t("ui.policies.more", { money: say.money(share(money.insuranceBp)) })}
          law={say.t("ui.policies.insuranceLaw", { percent: money.insuranceBp / 100 })}
          number="regime.money.insuranceBp"
        />
        <RulesInForce />
      </div>
      <p className="cap">
        {say.sentences(
          say.t("ui.policies.cost"),
          say.t("ui.policies.typical", { style: say.style(style?.id ?? ""), minutes }),
        )}
      </p>
    </Sheet>
  );
}

interface RateProps {
  readonly wage: number;
  readonly minutes: number;
  readonly style: string;
}

function Rate({ wage, minutes, style }: RateProps) {
  const say = useSay();
  const { world, setting } = useRun();
  const [rate, setRate] = useState(world.policy.rate);
  const hour = Math.round((rate * world.pace) / 100);
  return (
    <section className="policy">
      <h2>{say.t("ui.policies.rate")}</h2>
      <div className="acts">
        <Stepper
          label={say.t("ui.policies.rateUnit")}
          value={rate / 100}
          min={0.01}
          max={2}
          step={0.01}
          format={YUAN}
          onChange={(value) => setRate(Math.round(value * 100))}
          less={say.t("ui.phone.less")}
          more={say.t("ui.phone.more")}
        />
        <Act command={{ kind: "setRate", rate }}>{say.t("ui.settings.apply")}</Act>
        <span className="cap">{say.t("ui.policies.rateHour", { money: say.money(hour) })}</span>
      </div>
      <p>
        {say.t("ui.label", { label: say.t("ui.policies.cost") })}
        <Figure
          value={say.money(wage)}
          title={say.t("ui.policies.cost")}
          text={say.t("ui.policies.typical", { style: say.style(style), minutes })}
          setBy="house"
          number="level.rate"
        />
      </p>
      <p className="cap">
        {say.t("ui.policies.rateLaw", { money: say.money(setting.regime.money.minimumHour) })}
      </p>
    </section>
  );
}

interface ChoiceProps {
  readonly rule: Rule;
  readonly options: readonly number[];
  readonly cost: string;
  readonly law: string;
  readonly note?: string;
  readonly number?: NumberPath;
}

function Choice({ rule, options, cost, law, note, number }: ChoiceProps) {
  const say = useSay();
  const send = useSend();
  const { world } = useRun();
  const title = say.t(`ui.policies.${rule}`);
  return (
    <section className="policy">
      <h2 id={`policy-${rule}`}>{title}</h2>
      <RadioGroup
        className="seg seg-wrap"
        aria-labelledby={`policy-${rule}`}
        orientation="horizontal"
        value={String(world.policy[rule])}
        onChange={(value) => send({ kind: "setPolicy", policy: rule, value: Number(value) })}
      >
        {options.map((value) => (
          <Radio key={value} value={String(value)}>
            {say.t(`ui.policies.${rule}${value}`)}
          </Radio>
        ))}
      </RadioGroup>
      <p>
        {say.t("ui.label", { label: say.t("ui.policies.cost") })}
        {number === undefined ? cost : <Figure value={cost} title={title} number={number} setBy="house" />}
        {note !== undefined && <span className="cap">{say.t("ui.aside", { text: note })}</span>}
      </p>
      <p className="cap">{say.t("ui.pair", { label: say.t("ui.policies.law"), value: law })}</p>
    </section>
  );
}
