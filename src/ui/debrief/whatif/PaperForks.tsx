/** On paper: all three forks in a few lines each. */
import type { Odds, Outcome, Shown } from "../../../debrief/whatif/index.ts";
import { useRun, useSay } from "../../context.ts";
import { didText, forkName, insteadText } from "./decisionWords.ts";
import { byText } from "./LedgerRows.tsx";

interface Props {
  readonly forks: readonly (Shown & { readonly odds?: Odds })[];
  readonly was: Outcome;
}

export function PaperForks({ forks, was }: Props) {
  const say = useSay();
  const { world, setting } = useRun();
  const told = { say, world, setting };
  const name = (id: string) => say.t(`endings.${id}.name`);
  return (
    <ol className="paper-forks">
      {forks.map((fork) => (
        <li key={`${fork.hour} ${fork.entries[0]}`} className="slip deb-slip fork">
          <p className="cap">
            {say.t("ui.pair", { label: say.moment(fork.hour), value: forkName(fork, told) })}
          </p>
          <h3>{didText(fork, told)}</h3>
          <p>{say.t("debrief.whatIf.instead", { choice: insteadText(fork.instead, told) })}</p>
          <p>
            {was.ending === fork.would.ending
              ? say.t("debrief.whatIf.sameEnding", { ending: name(was.ending) })
              : say.t("debrief.whatIf.otherEnding", {
                  was: name(was.ending),
                  would: name(fork.would.ending),
                })}
          </p>
          <p>
            {say.t("debrief.split.decision", {
              by: say.change(fork.would.ledgers.money - was.ledgers.money),
              people: byText(say, "people", fork.would.ledgers.people - was.ledgers.people),
            })}
          </p>
          {fork.odds !== undefined && (
            <p className="cap">
              {say.t("debrief.whatIf.kept", {
                was: fork.odds.kept,
                would: fork.odds.keptInstead,
                of: fork.odds.of,
              })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
