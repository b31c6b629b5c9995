/** The table that belongs to a picture: the same figures, for whoever reads rather than looks. */
import type { ReactNode } from "react";
import { useT } from "../../context.ts";

interface Props {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** first columns that hold words; the others hold figures */
  readonly words?: number;
}

export function AsTable({ head, rows, words = 1 }: Props) {
  const t = useT();
  const kind = (i: number) => (i < words ? "" : "n num");
  return (
    <details className="as-table">
      <summary>{t("teachers.class.asTable")}</summary>
      <table className="ways">
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={text} scope="col" className={kind(i)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table has no other name than its place
            <tr key={row}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={head[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[i]} className={kind(i)} data-label={head[i]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
