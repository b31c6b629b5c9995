/** A class at one screen: how its hands stood at each card, and what was done. */
import type { Vote } from "../../store/types.ts";
import { useGame, useRun, useSay } from "../context.ts";
import { letterAt } from "../parts/LetterMark.tsx";
import type { Say } from "../say.ts";
import { votesOf } from "./pages.ts";

const sumOf = ({ hands }: Vote): number => hands.reduce((sum, { n }) => sum + n, 0);

/** 0 = exactly half and half, 1 = all of one mind. */
function unevenness(vote: Vote): number {
  const sum = sumOf(vote);
  const most = Math.max(0, ...vote.hands.map(({ n }) => n));
  return sum === 0 ? 1 : Math.abs((2 * most) / sum - 1);
}

const titleOf = (say: Say, { card, hour }: Vote): string =>
  say.t("ui.pair", { label: say.moment(hour), value: say.t(`cards.${card}.title`) });

export function VotesPage() {
  const say = useSay();
  const { world } = useRun();
  const kept = useGame((state) => state.notes.votes);
  const votes = votesOf(world, kept);
  const [near] = [...votes].sort((a, b) => unevenness(a) - unevenness(b));
  return (
    <>
      <p className="deb-lead">
        {say.sentences(
          say.t("debrief.votes.lead"),
          near !== undefined &&
            votes.length > 1 &&
            say.t("debrief.votes.near", { card: say.t(`cards.${near.card}.title`) }),
        )}
      </p>
      <section className="slip deb-slip votes">
        <p className="expected-ask">{say.t("debrief.votes.ask")}</p>
        <ol>
          {votes.map((vote) => (
            <li key={`${vote.card} ${vote.hour}`}>
              <VoteStrip vote={vote} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function VoteStrip({ vote }: { readonly vote: Vote }) {
  const say = useSay();
  const label = (choice: string) => say.t(`cards.${vote.card}.choices.${choice}.label`);
  const counted = vote.hands.map(({ choice, n }, i) => ({ choice, n, letter: letterAt(i) }));
  return (
    <>
      <h3>{titleOf(say, vote)}</h3>
      <div
        className="vote-strip"
        role="img"
        aria-label={say.t("debrief.votes.alt", {
          card: say.t(`cards.${vote.card}.title`),
          hands: say.list(counted.map(({ letter, n }) => say.t("debrief.votes.one", { letter, n }))),
          done: label(vote.choice),
        })}
      >
        {counted.map(({ choice, n, letter }, i) => (
          <span
            key={choice}
            className={`vote-part part-${i}${choice === vote.choice ? " is-done" : ""}`}
            style={{ flexGrow: n }}
          >
            <b className="num">
              {letter} {n}
            </b>
          </span>
        ))}
      </div>
      <ul className="vote-words">
        {counted.map(({ choice, n, letter }) => (
          <li key={choice}>
            <b>{letter}</b> {label(choice)} <b className="num">{n}</b>
            {choice === vote.choice && <span className="badge">{say.t("debrief.votes.done")}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
