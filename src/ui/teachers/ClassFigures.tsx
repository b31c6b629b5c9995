/** The class as one village: sums, ledgers against each other, where it split, lit windows. Each figure with its table. */
import { litOfTen, splitsOf, type Totals, totalsOf } from "../../classroom/index.ts";
import * as format from "../format.ts";
import type { ClassProps } from "./classProps.ts";
import { Scatter } from "./Scatter.tsx";
import type { ClassWords } from "./useClassWords.ts";

const SHOWN_SPLITS = 6;

export function ClassFigures(props: ClassProps) {
  const { t } = props.names.words;
  return (
    <div className="class-figures">
      <section className="slip teachers-slip">
        <h2>{t("teachers.class.together")}</h2>
        <Together {...props} />
      </section>
      <section className="slip teachers-slip">
        <h2>{t("teachers.class.ledgers")}</h2>
        <Scatter {...props} />
      </section>
      <section className="slip teachers-slip">
        <h2>{t("teachers.class.windows")}</h2>
        <Windows {...props} />
      </section>
      <section className="slip teachers-slip">
        <h2>{t("teachers.class.splits")}</h2>
        <Splits {...props} most={SHOWN_SPLITS} />
      </section>
    </div>
  );
}

const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((part * 10_000) / of));

function lines({ words }: ClassWords, totals: Totals): readonly (readonly [string, string])[] {
  const { language } = words;
  const n = (value: number) => format.count(language, value);
  const percent = (part: number, of: number) => format.percent(language, share(part, of));
  return [
    ["kept", words.t("teachers.class.of", { n: totals.kept, of: totals.runs })],
    ["money", format.change(language, totals.median.money)],
    ["people", n(totals.median.people)],
    ["platform", n(totals.median.platform)],
    ["village", n(totals.median.village)],
    ["nights", words.t("teachers.class.of", { n: totals.nightsLit, of: totals.ofNights })],
    ["nightHours", percent(totals.nightHours, totals.hours)],
    ["promises", words.t("teachers.class.of", { n: totals.promises.kept, of: totals.promises.given })],
    ["large", words.t("teachers.class.of", { n: totals.prominentTaken, of: totals.prominentShown })],
    ["late", words.t("teachers.class.of", { n: totals.late, of: totals.delivered })],
  ];
}

export function Together({ rows, names }: ClassProps) {
  const totals = totalsOf(rows.map(({ row }) => row));
  const { t } = names.words;
  const because = Object.entries(totals.because).sort((a, b) => b[1] - a[1]);
  return (
    <>
      <dl className="figures">
        {lines(names, totals).map(([key, value]) => (
          <div key={key}>
            <dt>{t(`teachers.class.line.${key}`)}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="lines">
        {totals.endings.map(({ ending, count }) => (
          <li key={ending}>
            <b className="num">{count}</b> {names.text(`endings.${ending}.name`, ending)}
          </li>
        ))}
      </ul>
      {because.length > 0 && (
        <p>
          {t("teachers.class.because")}{" "}
          {because
            .map(([reason, n]) =>
              t("teachers.class.becauseOne", { reason: t(`ui.card.reason.${reason}`), n }),
            )
            .join(" · ")}
        </p>
      )}
    </>
  );
}

/** A window a tenth of the nights: lit ones are filled and named in the table of runs. */
export function Windows({ rows, names }: ClassProps) {
  const { t } = names.words;
  return (
    <>
      <p className="cap">{t("teachers.class.windowsLead")}</p>
      <ul className="class-village">
        {rows.map(({ entry, row }) => {
          const lit = litOfTen(row);
          return (
            <li key={entry.code}>
              <svg
                viewBox="0 0 50 30"
                role="img"
                aria-label={t("teachers.class.house", { run: names.run(entry.name), n: lit })}
              >
                <path d="M0 8 25 0l25 8v22H0z" className="class-wall" />
                {Array.from({ length: 10 }, (_, i) => (
                  <rect
                    // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other name than its place
                    key={i}
                    x={4 + (i % 5) * 9}
                    y={11 + Math.floor(i / 5) * 9}
                    width="6"
                    height="6"
                    className={i < lit ? "class-lit" : "class-dark"}
                  />
                ))}
              </svg>
              <span className="cap">{names.run(entry.name)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function Splits({ rows, names, most }: ClassProps & { readonly most: number }) {
  const { t } = names.words;
  const splits = splitsOf(rows.map(({ row }) => row)).slice(0, most);
  if (splits.length === 0) return <p>{t("teachers.class.noSplits")}</p>;
  return (
    <ol className="splits">
      {splits.map((split) => (
        <li key={split.card}>
          <h3>{names.text(`cards.${split.card}.title`, split.card)}</h3>
          <table className="ways">
            <caption className="cap">{t("teachers.class.met", { n: split.met, of: rows.length })}</caption>
            <tbody>
              {split.choices.map(({ choice, count }) => (
                <tr key={choice}>
                  <th scope="row">{names.text(`cards.${split.card}.choices.${choice}.label`, choice)}</th>
                  <td className="n num">{count}</td>
                  <td>
                    <svg
                      viewBox="0 0 100 8"
                      preserveAspectRatio="none"
                      className="split-count"
                      aria-hidden="true"
                    >
                      <rect width={(count * 100) / split.met} height="8" />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </li>
      ))}
    </ol>
  );
}
