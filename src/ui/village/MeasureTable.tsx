/** Measures by moments: one row a measure, one column a moment, e.g. the first week beside now. */
import { useSay } from "../context.ts";
import { Heads } from "../parts/Heads.tsx";
import type { Say } from "../say.ts";

interface Props<T> {
  readonly caption: string;
  /** name of a column as it is shown, and what was measured then */
  readonly moments: readonly (readonly [name: string, measured: T])[];
  /** catalogue key of a row, and its figure in words */
  readonly rows: readonly (readonly [key: string, read: (measured: T, say: Say) => string])[];
}

export function MeasureTable<T>({ caption, moments, rows }: Props<T>) {
  const say = useSay();
  return (
    <table className="ways">
      <caption className="vh">{caption}</caption>
      <Heads rows={say.t("ui.village.measure")} columns={moments.map(([name]) => name)} />
      <tbody>
        {rows.map(([key, read]) => (
          <tr key={key}>
            <th scope="row">{say.t(key)}</th>
            {moments.map(([name, measured]) => (
              <td key={name} className="n num" data-label={name}>
                {read(measured, say)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
