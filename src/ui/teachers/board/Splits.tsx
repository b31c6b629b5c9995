/** Decisions at which the class split nearest to half, each as one strip of its choices. */
import { type Split, splitsOf } from "../../../classroom/index.ts";
import { AsTable } from "./AsTable.tsx";
import type { ClassProps } from "./classProps.ts";

interface Props extends ClassProps {
  readonly most: number;
  /** on the projector and on paper the strips are enough */
  readonly isBare?: boolean;
}

export function Splits({ rows, names, most, isBare = false }: Props) {
  const { t } = names.words;
  const splits = splitsOf(rows.map(({ row }) => row)).slice(0, most);
  if (splits.length === 0) return <p>{t("teachers.class.noSplits")}</p>;
  const label = ({ card }: Split, choice: string) =>
    names.text(`cards.${card}.choices.${choice}.label`, choice);
  const title = ({ card, day }: Split) =>
    t("teachers.class.splitHead", { day, card: names.text(`cards.${card}.title`, card) });
  return (
    <>
      <ol className="splits">
        {splits.map((split) => (
          <li key={split.card}>
            <h3>{title(split)}</h3>
            <div className="split-strip" aria-hidden="true">
              {split.choices.map(({ choice, count }, i) => (
                <span key={choice} className={`split-part part-${i}`} style={{ flexGrow: count }}>
                  <b className="num">{count}</b>
                </span>
              ))}
            </div>
            <ul className="split-words">
              {split.choices.map(({ choice, count }, i) => (
                <li key={choice}>
                  <i className={`part-${i}`} aria-hidden="true" />
                  <span>
                    {label(split, choice)} <b className="num">{count}</b>
                  </span>
                </li>
              ))}
            </ul>
            <p className="cap">{t("teachers.class.met", { n: split.met, of: rows.length })}</p>
          </li>
        ))}
      </ol>
      {!isBare && (
        <AsTable
          head={[t("teachers.class.decision"), t("teachers.class.choice"), t("teachers.class.runsHead")]}
          words={2}
          rows={splits.flatMap((split) =>
            split.choices.map(({ choice, count }) => [title(split), label(split, choice), count]),
          )}
        />
      )}
    </>
  );
}
