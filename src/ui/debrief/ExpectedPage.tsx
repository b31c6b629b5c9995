/** What the player expected each Sunday, beside what came: two marks on a line, and a table. */
import { useMemo } from "react";
import { calibrationOf, type ExpectedRow, expectedRows } from "../../debrief/index.ts";
import { useRun, useSay } from "../context.ts";
import { Heads } from "../parts/Heads.tsx";
import { guessText } from "../reckoning/guessText.ts";

const LEFT = 16;
const WIDTH = 440;

export function ExpectedPage() {
  const say = useSay();
  const { world } = useRun();
  const rows = useMemo(() => expectedRows(world), [world]);
  const sums = calibrationOf(rows);
  return (
    <>
      <p className="deb-lead">{say.t("debrief.expected.lead")}</p>
      <section className="slip deb-slip expected">
        {sums.of > 0 && <p className="expected-sum">{say.t("debrief.expected.sum", { ...sums })}</p>}
        <ol>
          {rows.map((row) => (
            <Line key={row.week} row={row} />
          ))}
        </ol>
        <ul className="scatter-key">
          <li>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle className="exp-guess" cx="12" cy="12" r="8" />
            </svg>
            {say.t("debrief.expected.guess")}
          </li>
          <li>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path className="exp-came" d="M12 2 22 12 12 22 2 12z" />
            </svg>
            {say.t("debrief.expected.came")}
          </li>
        </ul>
        <p className="expected-ask">{say.t("debrief.expected.ask")}</p>
      </section>
      <ExpectedTable rows={rows} />
    </>
  );
}

function Line({ row }: { readonly row: ExpectedRow }) {
  const say = useSay();
  const { week, question, guess, came } = row;
  const text = (value: number) => guessText(say, question, value);
  const words = say.t(`ui.book.q.${question}`);
  const values = came === null ? [guess] : [guess, came];
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const x = (value: number) => LEFT + ((value - low) / (high - low)) * (WIDTH - 2 * LEFT);
  return (
    <li className="exp-row">
      <span>
        <b>{say.t("debrief.expected.week", { week })}</b> <span className="cap">{words}</span>
      </span>
      <svg
        viewBox={`0 0 ${WIDTH} 40`}
        role="img"
        aria-label={say.t("debrief.expected.alt", {
          question: words,
          guess: text(guess),
          came: came === null ? "–" : text(came),
        })}
      >
        <path className="exp-line" d={`M${LEFT} 20H${WIDTH - LEFT}`} />
        {came !== null && <path className="exp-off" d={`M${x(guess)} 20H${x(came)}`} />}
        {came !== null && <path className="exp-came" d={`M${x(came)} 8l12 12-12 12-12-12z`} />}
        <circle className="exp-guess" cx={x(guess)} cy="20" r="8" />
      </svg>
      <span className="num exp-values">
        {text(guess)} → {came === null ? "–" : text(came)}
      </span>
    </li>
  );
}

function ExpectedTable({ rows }: { readonly rows: readonly ExpectedRow[] }) {
  const say = useSay();
  const head = (key: string) => say.t(`debrief.expected.${key}`);
  return (
    <section className="slip deb-slip deb-table">
      <table>
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <Heads rows={head("question")} columns={["guess", "came", "off"].map(head)} />
        <tbody>
          {rows.map(({ week, question, guess, came }) => (
            <tr key={week}>
              <th scope="row">
                {say.t("ui.pair", {
                  label: say.t("debrief.expected.week", { week }),
                  value: say.t(`ui.book.q.${question}`),
                })}
              </th>
              <td className="n num" data-label={head("guess")}>
                {guessText(say, question, guess)}
              </td>
              <td className="n num" data-label={head("came")}>
                {came === null ? "–" : guessText(say, question, came)}
              </td>
              <td className="n num" data-label={head("off")}>
                {came === null ? "–" : guessText(say, question, Math.abs(guess - came))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
