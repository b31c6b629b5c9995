/** The same run with one decision flipped, or under one changed rule: two lives side by side, and how often it goes so. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Life, Odds, Outcome, Shown, UnderRules } from "../../../debrief/whatif/index.ts";
import { useRun, useSay } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Pick } from "../../parts/Pick.tsx";
import { Face } from "../../people/Face.tsx";
import { didText, forkName, insteadText } from "./decisionWords.ts";
import { PaperForks } from "./PaperForks.tsx";
import { TwoLives } from "./TwoLives.tsx";
import { useFindings, type WhatIfControls } from "./useWhatIf.ts";
import { Working } from "./Working.tsx";

const NO_RULE = "none";

export function WhatIfPage() {
  const say = useSay();
  const { world } = useRun();
  const all = useFindings();
  const [fork, setFork] = useState("0");
  const [regime, setRegime] = useState(NO_RULE);
  if (world.ended === null)
    return <p className="slip deb-slip deb-alone">{say.t("debrief.whatIf.notEnded")}</p>;
  const forks: readonly (Shown & { odds?: Odds })[] = all.result?.forks ?? all.forks;
  const shown = forks[Number(fork)];
  const rule = all.rules.find((one) => one.regime === regime);
  return (
    <>
      <p className="deb-lead">{say.t("debrief.whatIf.lead")}</p>
      <Working all={all} />
      {all.was !== null && all.life !== null && (
        <>
          <div className="wi-pick">
            {forks.length === 0 ? (
              <p>{say.t("debrief.whatIf.noForks")}</p>
            ) : (
              <ForkChoice
                forks={forks}
                chosen={rule === undefined ? fork : ""}
                onChoose={(n) => {
                  setFork(n);
                  setRegime(NO_RULE);
                }}
              />
            )}
            {all.rules.length > 0 && (
              <Pick
                label={say.t("debrief.whatIf.pickRule")}
                value={rule?.regime ?? NO_RULE}
                options={[
                  { id: NO_RULE, text: say.t("debrief.whatIf.noRule") },
                  ...all.rules.map(({ regime: id }) => ({ id, text: say.t(`regimes.${id}.name`) })),
                ]}
                onChange={setRegime}
              />
            )}
          </div>
          {rule === undefined ? (
            shown !== undefined && (
              <ForkView
                fork={shown}
                rank={Number(fork) + 1}
                was={all.was}
                life={all.life}
                tried={all.tried}
              />
            )
          ) : (
            <RuleView rule={rule} was={all.was} life={all.life} all={all} />
          )}
          <PaperForks forks={forks} was={all.was} />
        </>
      )}
    </>
  );
}

interface ForkChoiceProps {
  readonly forks: readonly Shown[];
  readonly chosen: string;
  readonly onChoose: (n: string) => void;
}

function ForkChoice({ forks, chosen, onChoose }: ForkChoiceProps) {
  const say = useSay();
  const { world, setting } = useRun();
  const names = forks.map((one) => forkName(one, { say, world, setting }));
  // Two decisions of one kind read alike: their hours tell them apart.
  const isTwice = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  const textOf = ({ hour }: Shown, name: string): string => {
    if (!isTwice(name)) return name;
    return say.t("ui.pair", { label: say.dayAt(hour), value: name });
  };
  return (
    <Choice
      label={say.t("debrief.whatIf.pick")}
      value={chosen}
      options={forks.map((one, i) => [
        String(i),
        say.t("debrief.whatIf.forkN", { n: i + 1, text: textOf(one, names[i] ?? "") }),
      ])}
      onChange={onChoose}
    />
  );
}

interface Own {
  readonly was: Outcome;
  readonly life: Life;
}

interface ForkViewProps extends Own {
  readonly fork: Shown & { readonly odds?: Odds };
  readonly rank: number;
  readonly tried: number;
}

function ForkView({ fork, rank, was, life, tried }: ForkViewProps) {
  const say = useSay();
  const { world, setting } = useRun();
  const told = { say, world, setting };
  const { odds, decision } = fork;
  const who =
    decision.kind === "choose" ? setting.cards.find(({ id }) => id === decision.card)?.who : undefined;
  return (
    <>
      <section className="slip deb-slip wi-head">
        {who !== undefined && <Face id={who} name={say.fullName(who)} />}
        <div>
          <h2>{say.t("ui.pair", { label: say.moment(fork.hour), value: forkName(fork, told) })}</h2>
          <p className="cap">{say.t("debrief.whatIf.rank", { rank, n: tried })}</p>
        </div>
      </section>
      <TwoLives
        mine={didText(fork, told)}
        theirs={insteadText(fork.instead, told)}
        was={was}
        life={life}
        would={fork.would}
        other={fork.life}
        from={fork.hour}
        odds={odds}
        oddsLead={say.t("debrief.whatIf.rangesLead", { time: say.moment(fork.hour), of: odds?.of ?? 0 })}
        skipped={fork.skipped}
      />
      {odds === undefined && <p className="cap wi-note">{say.t("debrief.whatIf.counting")}</p>}
    </>
  );
}

interface RuleViewProps extends Own {
  readonly rule: UnderRules;
  readonly all: WhatIfControls;
}

function RuleView({ rule, was, life, all }: RuleViewProps) {
  const say = useSay();
  const { setting } = useRun();
  const { regime } = rule;
  const odds = all.ruleOdds[regime];
  return (
    <>
      <section className="slip deb-slip wi-head">
        <Icon name="scales" size={24} />
        <div>
          <h2>{say.t(`regimes.${regime}.name`)}</h2>
          <p>{say.t(`regimes.${regime}.about`)}</p>
          <p className="cap">{say.t("debrief.whatIf.rank2")}</p>
        </div>
      </section>
      <TwoLives
        mine={say.t("debrief.whatIf.was")}
        theirs={say.t(`regimes.${regime}.name`)}
        was={was}
        life={life}
        would={rule.would}
        other={rule.life}
        from={setting.level.hour}
        odds={odds}
        oddsLead={say.t("debrief.whatIf.rangesLeadRule", { of: odds?.of ?? 0 })}
        skipped={rule.skipped}
      />
      {odds === undefined && (
        <p className="wi-note">
          <Button className="btn" isDisabled={all.counting === regime} onPress={() => all.count(regime)}>
            <Icon name="dice-five" />
            {say.t(all.counting === regime ? "debrief.whatIf.counting" : "debrief.whatIf.oftenAsk")}
          </Button>
        </p>
      )}
    </>
  );
}
