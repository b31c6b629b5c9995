/** Two lives side by side, and the same as a table. */
import type { Life, Odds, Outcome } from "../../../debrief/whatif/index.ts";
import { useSay } from "../../context.ts";
import { LedgerRows } from "./LedgerRows.tsx";
import { LifeSlip } from "./LifeSlip.tsx";

interface Props {
  readonly was: Outcome;
  readonly life: Life;
  readonly mine: string;
  readonly theirs: string;
  readonly would: Outcome;
  readonly other: Life;
  readonly from: number;
  readonly odds: Odds | undefined;
  /** whose decisions the odds are made of, and how many replays */
  readonly oddsLead: string;
  readonly skipped: number;
}

export function TwoLives({ mine, theirs, was, life, would, other, from, odds, oddsLead, skipped }: Props) {
  const say = useSay();
  const ranges = (way: "was" | "would") =>
    odds === undefined
      ? undefined
      : {
          money: odds.ranges.money[way],
          people: odds.ranges.people[way],
          platform: odds.ranges.platform[way],
          village: odds.ranges.village[way],
        };
  const kept = (n: number | undefined) =>
    n === undefined || odds === undefined ? undefined : { n, of: odds.of };
  return (
    <>
      <div className="lives">
        <LifeSlip
          icon="check"
          title={mine}
          side={say.t("debrief.whatIf.mine")}
          life={life}
          other={other}
          outcome={was}
          from={from}
          ranges={ranges("was")}
          rangesLead={oddsLead}
          kept={kept(odds?.kept)}
        />
        <LifeSlip
          icon="git-fork"
          title={theirs}
          side={say.t("debrief.whatIf.replayed")}
          life={other}
          other={life}
          outcome={would}
          from={from}
          ranges={ranges("would")}
          rangesLead={oddsLead}
          kept={kept(odds?.keptInstead)}
        />
      </div>
      {skipped > 0 && <p className="cap wi-note">{say.t("debrief.whatIf.skipped", { n: skipped })}</p>}
      <details className="wi-table">
        <summary>{say.t("debrief.whatIf.asTable")}</summary>
        <LedgerRows was={was} would={would} odds={odds} />
      </details>
    </>
  );
}
