/** Money and cloth that somebody lends: the Platform's credit, the dealer's book, and the cloth that lies there. */
import { useState } from "react";
import { clothView, creditView } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { FEN, YUAN } from "../parts/yuan.ts";

/** steps and first proposals, yuan */
const STEP = 500;
const FIRST = 5000;
const MOST_CLOTH = 100_000;
const REPAY = [100_000, 500_000] as const;

export function PlatformCredit() {
  const say = useSay();
  const { world, setting } = useRun();
  const [yuan, setYuan] = useState(FIRST);
  const credit = creditView(world, setting);
  if (credit === null) return null;
  const t = (key: string, values?: Record<string, string>) => say.t(`ui.books.credit.${key}`, values);
  const rows = [
    ["owed", t("owed"), say.money(credit.owed), undefined],
    [
      "room",
      t("room"),
      t("roomValue", { room: say.money(credit.room), limit: say.money(credit.limit) }),
      "level.credit.limit",
    ],
    ["day", t("day", { percent: say.percent(credit.dayBp) }), say.money(credit.dayFen), "level.credit.dayBp"],
  ] as const;
  const why = { owed: t("why"), room: t("roomWhy"), day: t("dayWhy") };
  return (
    <section>
      <h2>{t("title")}</h2>
      <dl className="figures">
        {rows.map(([key, title, value, number]) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <Figure
                value={value}
                title={title}
                text={why[key]}
                setBy="platform"
                {...(number === undefined ? {} : { number })}
              />
            </dd>
          </div>
        ))}
      </dl>
      {credit.offerUntil >= 0 && <p>{t("offer", { time: say.dated(credit.offerUntil) })}</p>}
      <div className="terms">
        <Stepper
          label={t("sum")}
          value={yuan}
          min={STEP}
          max={Math.max(STEP, Math.floor(credit.limit / FEN))}
          step={STEP}
          format={YUAN}
          onChange={setYuan}
          less={t("less")}
          more={t("more")}
        />
        <Act command={{ kind: "borrow", fen: yuan * FEN }}>{t("take", { money: say.money(yuan * FEN) })}</Act>
      </div>
      {credit.owed > 0 && (
        <div className="acts">
          {[...REPAY.filter((fen) => fen < credit.owed), credit.owed].map((fen) => (
            <Act key={fen} command={{ kind: "repayCredit", fen }}>
              {t("repay", { money: say.money(fen) })}
            </Act>
          ))}
        </div>
      )}
    </section>
  );
}

export function ClothAhead() {
  const say = useSay();
  const { world, setting } = useRun();
  const [yuan, setYuan] = useState(FIRST);
  const cloth = clothView(world, setting);
  if (cloth === null) return null;
  const t = (key: string, values?: Record<string, string>) => say.t(`ui.books.ahead.${key}`, values);
  const owed = t("dealerValue", { owed: say.money(cloth.owed), limit: say.money(cloth.limit) });
  const fen = yuan * FEN;
  return (
    <section>
      <h2>{say.t("ui.books.clothAhead")}</h2>
      <dl className="figures">
        <div>
          <dt>{t("roll")}</dt>
          <dd>
            <Figure value={say.money(cloth.roll)} title={t("roll")} text={t("why")} setBy="counted" />
          </dd>
        </div>
        <div>
          <dt>{t("dealer")}</dt>
          <dd>
            <Figure value={owed} title={t("dealer")} text={t("dealerWhy")} setBy="shop" />
          </dd>
        </div>
      </dl>
      <div className="terms">
        <Stepper
          label={t("sum")}
          value={yuan}
          min={STEP}
          max={MOST_CLOTH}
          step={STEP}
          format={YUAN}
          onChange={setYuan}
          less={t("less")}
          more={t("more")}
        />
        <Act command={{ kind: "buyCloth", fen, credit: true }}>{t("onBook", { money: say.money(fen) })}</Act>
        <Act className="btn btn-quiet" command={{ kind: "buyCloth", fen, credit: false }}>
          {t("cash", { money: say.money(fen) })}
        </Act>
      </div>
    </section>
  );
}
