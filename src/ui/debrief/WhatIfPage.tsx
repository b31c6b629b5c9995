/** The same run with one decision flipped and under one changed rule, and how far you, luck and rules moved it. */
import { useMemo } from "react";
import { Button, ProgressBar } from "react-aria-components";
import {
  type Fork,
  LEDGER_NAMES,
  type LedgerName,
  type Odds,
  type Outcome,
  type UnderRules,
} from "../../debrief/whatif/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { didText, insteadText } from "./decisionWords.ts";
import { LedgerRows } from "./LedgerRows.tsx";
import { SplitSlip } from "./SplitSlip.tsx";
import { useWhatIf, type WhatIfControls } from "./useWhatIf.ts";

export function WhatIfPage({ isShown }: { readonly isShown: boolean }) {
  const say = useSay();
  const { world } = useRun();
  const all = useWhatIf(isShown);
  if (world.ended === null) {
    return <p className="slip deb-slip deb-alone">{say.t("debrief.whatIf.notEnded")}</p>;
  }
  const forks: readonly (Fork & { odds?: Odds })[] = all.result?.forks ?? all.forks;
  return (
    <>
      <p className="deb-lead">{say.t("debrief.whatIf.lead")}</p>
      <State all={all} />
      {all.was !== null && (
        <ol className="forks">
          {forks.map((fork) => (
            <ForkSlip key={`${fork.hour} ${fork.entries[0]}`} fork={fork} was={all.was as Outcome} />
          ))}
        </ol>
      )}
      {all.was !== null && all.rules.length > 0 && <RulesSlip rules={all.rules} was={all.was} />}
      {all.result !== null && <SplitSlip split={all.result.split} />}
      {all.phase === "done" && <p className="cap">{say.t("debrief.whatIf.how", { n: 40 })}</p>}
    </>
  );
}

function State({ all }: { readonly all: WhatIfControls }) {
  const say = useSay();
  switch (all.phase) {
    case "working":
      return (
        <div className="slip deb-slip working">
          <ProgressBar
            aria-label={say.t("debrief.whatIf.working")}
            value={all.done}
            maxValue={Math.max(1, all.all)}
            className="working-bar"
          >
            {({ percentage }) => (
              <>
                <span>{say.t("debrief.whatIf.working")}</span>
                <svg
                  className="working-track"
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="100" height="4" className="working-rest" />
                  <rect width={percentage ?? 0} height="4" className="working-done" />
                </svg>
              </>
            )}
          </ProgressBar>
          <Button className="btn btn-quiet" onPress={all.stop}>
            {say.t("debrief.whatIf.stop")}
          </Button>
        </div>
      );
    case "stopped":
    case "failed":
      return (
        <div className="slip deb-slip working" role="status">
          <p>{say.t(`debrief.whatIf.${all.phase}`)}</p>
          <Button className="btn" onPress={all.begin}>
            <Icon name="arrow-counter-clockwise" />
            {say.t("debrief.whatIf.again")}
          </Button>
        </div>
      );
    default:
      return null;
  }
}

function ForkSlip({ fork, was }: { readonly fork: Fork & { odds?: Odds }; readonly was: Outcome }) {
  const say = useSay();
  const { world, setting } = useRun();
  const told = { say, world, setting };
  const odds = fork.odds;
  const often = useMemo(() => {
    if (odds === undefined) return undefined;
    const words = {} as Record<LedgerName, string>;
    for (const name of LEDGER_NAMES) {
      words[name] = say.t("debrief.whatIf.higher", { n: Math.floor(odds.higher[name]), of: odds.of });
    }
    return words;
  }, [odds, say]);
  return (
    <li className="slip deb-slip fork">
      <p className="cap">{say.moment(fork.hour)}</p>
      <h3>{didText(fork.decision, told)}</h3>
      <p className="fork-instead">{insteadText(fork.instead, told)}</p>
      <Endings was={was} would={fork.would} />
      <LedgerRows was={was} would={fork.would} {...(often === undefined ? {} : { often })} />
      {odds !== undefined && (
        <p className="cap">
          {say.t("debrief.whatIf.kept", { was: odds.kept, would: odds.keptInstead, of: odds.of })}
        </p>
      )}
      {fork.skipped > 0 && <p className="cap">{say.t("debrief.whatIf.skipped", { n: fork.skipped })}</p>}
    </li>
  );
}

function Endings({ was, would }: { readonly was: Outcome; readonly would: Outcome }) {
  const say = useSay();
  const name = (id: string) => say.t(`endings.${id}.name`);
  if (was.ending === would.ending)
    return <p>{say.t("debrief.whatIf.sameEnding", { ending: name(was.ending) })}</p>;
  return <p>{say.t("debrief.whatIf.otherEnding", { was: name(was.ending), would: name(would.ending) })}</p>;
}

function RulesSlip({ rules, was }: { readonly rules: readonly UnderRules[]; readonly was: Outcome }) {
  const say = useSay();
  return (
    <section className="slip deb-slip deb-rules">
      <h3>{say.t("debrief.whatIf.rules")}</h3>
      <p>{say.t("debrief.whatIf.rulesLead")}</p>
      {rules.map((one) => (
        <details key={one.regime} className="rule">
          <summary>
            <b>{say.t(`regimes.${one.regime}.name`)}</b> <span>{say.t(`regimes.${one.regime}.about`)}</span>
          </summary>
          <Endings was={was} would={one.would} />
          <LedgerRows was={was} would={one.would} />
        </details>
      ))}
    </section>
  );
}
