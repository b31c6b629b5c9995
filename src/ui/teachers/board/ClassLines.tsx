/** Sums and middles of a class, line by line, and how its runs ended: on the board and on the printed sheet alike. */
import type { Totals } from "../../../classroom/index.ts";
import { linesOf } from "./linesOf.ts";
import type { ClassWords } from "./useClassWords.ts";

interface Props {
  readonly names: ClassWords;
  readonly totals: Totals;
}

export function ClassLines(props: Props) {
  return (
    <dl className="class-lines">
      {linesOf(props.names, props.totals).map(([key, value]) => (
        <div key={key}>
          <dt>{props.names.words.t(`teachers.class.line.${key}`)}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ClassEndings({ names, totals }: Props) {
  return (
    <ul className="class-endings">
      {totals.endings.map(({ ending, count }) => (
        <li key={ending}>
          <b className="num">{count}</b> {names.text(`endings.${ending}.name`, ending)}
        </li>
      ))}
    </ul>
  );
}
