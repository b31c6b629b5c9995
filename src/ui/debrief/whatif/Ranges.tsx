/** Where one of two lives ends with other luck: whose decisions, how often tried, and each range in its unit. */
import { LEDGER_NAMES, type LedgerName, type Outcome, type Range } from "../../../debrief/whatif/index.ts";
import { useSay } from "../../context.ts";
import type { Say } from "../../say.ts";

interface Props {
  readonly ranges: Readonly<Record<LedgerName, Range>>;
  /** whose decisions, how many replays */
  readonly lead: string;
  readonly outcome: Outcome;
  readonly kept: { readonly n: number; readonly of: number } | undefined;
}

/** A range is rough: whole yuan are enough. */
const whole = (say: Say, fen: number): string =>
  say.change(Math.round(fen / 100) * 100).replace(/[.,]00/, "");

function spanText(say: Say, name: LedgerName, { low, high }: Range): string {
  if (name === "money") return say.t("debrief.whatIf.span", { low: whole(say, low), high: whole(say, high) });
  return say.t("debrief.whatIf.spanIndex", { low: say.count(low), high: say.count(high) });
}

export function Ranges({ ranges, lead, outcome, kept }: Props) {
  const say = useSay();
  const name = (ledger: LedgerName) => say.t(`debrief.whatIf.ledgers.${ledger}`);
  const outside = LEDGER_NAMES.filter(
    (ledger) => outcome.ledgers[ledger] < ranges[ledger].low || outcome.ledgers[ledger] > ranges[ledger].high,
  );
  return (
    <section className="life-luck">
      <h4>{say.t("debrief.whatIf.rangesTitle")}</h4>
      <p className="cap">{lead}</p>
      <dl>
        {LEDGER_NAMES.map((ledger) => (
          <div key={ledger}>
            <dt>{name(ledger)}</dt>
            <dd className="num">{spanText(say, ledger, ranges[ledger])}</dd>
          </div>
        ))}
      </dl>
      {kept !== undefined && <p className="cap">{say.t("debrief.whatIf.keptOf", kept)}</p>}
      {outside.length > 0 && (
        <p className="cap">{say.t("debrief.whatIf.rangesOut", { names: say.list(outside.map(name)) })}</p>
      )}
    </section>
  );
}
