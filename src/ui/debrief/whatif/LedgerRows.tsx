/** The four ledgers of two ways as a table, with how often it goes so. */
import { LEDGER_NAMES, type LedgerName, type Odds, type Outcome } from "../../../debrief/whatif/index.ts";
import { useSay } from "../../context.ts";
import { Figure } from "../../parts/Figure.tsx";
import { Heads } from "../../parts/Heads.tsx";
import type { Say } from "../../say.ts";

export const ledgerText = (say: Say, name: LedgerName, value: number): string =>
  name === "money" ? say.change(value) : say.count(value);

/** A difference, with a plus before what is more. */
export const byText = (say: Say, name: LedgerName, by: number): string =>
  name === "money" ? say.change(by) : by > 0 ? `+${say.count(by)}` : say.count(by);

interface Props {
  readonly was: Outcome;
  readonly would: Outcome;
  readonly odds: Odds | undefined;
}

export function LedgerRows({ was, would, odds }: Props) {
  const say = useSay();
  const head = (key: string) => say.t(`debrief.whatIf.${key}`);
  return (
    <table className="ways">
      <Heads
        rows={head("ledger")}
        columns={["was", "would", "by", ...(odds === undefined ? [] : ["often"])].map(head)}
      />
      <tbody>
        {LEDGER_NAMES.map((name) => {
          const by = would.ledgers[name] - was.ledgers[name];
          return (
            <tr key={name} className={by > 0 ? "way-more" : by < 0 ? "way-less" : "way-same"}>
              <th scope="row">{head(`ledgers.${name}`)}</th>
              <td className="n" data-label={head("was")}>
                <Figure
                  value={ledgerText(say, name, was.ledgers[name])}
                  title={head(`ledgers.${name}`)}
                  text={head(`why.${name}`)}
                  setBy="counted"
                />
              </td>
              <td className="n num" data-label={head("would")}>
                {ledgerText(say, name, would.ledgers[name])}
              </td>
              <td className="n num" data-label={head("by")}>
                {byText(say, name, by)}
              </td>
              {odds !== undefined && (
                <td className="n num" data-label={head("often")}>
                  {say.t("debrief.whatIf.higher", { n: Math.floor(odds.higher[name]), of: odds.of })}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
