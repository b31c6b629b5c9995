/** The class as a village at night: a house a run, a window a tenth of its nights. */
import { litOfTen, totalsOf } from "../../../classroom/index.ts";
import { AsTable } from "./AsTable.tsx";
import type { ClassProps } from "./classProps.ts";

export function Windows({ rows, names }: ClassProps) {
  const { t } = names.words;
  return (
    <ul className="class-village">
      {rows.map(({ entry, row }) => {
        const lit = litOfTen(row);
        return (
          <li key={entry.code}>
            <svg
              viewBox="0 0 50 32"
              role="img"
              aria-label={t("teachers.class.house", { run: names.run(entry.name), n: lit })}
            >
              <path d="M0 10 25 1l25 9v22H0z" className="class-wall" />
              {Array.from({ length: 10 }, (_, i) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other name than its place
                  key={i}
                  x={4 + (i % 5) * 9}
                  y={13 + Math.floor(i / 5) * 9}
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
  );
}

export function Village({ rows, names }: ClassProps) {
  const { t, sentences } = names.words;
  const { nightsLit, ofNights } = totalsOf(rows.map(({ row }) => row));
  return (
    <>
      <p className="cap">
        {sentences(
          t("teachers.class.windowsLead"),
          t("teachers.class.windowsSum", { n: nightsLit, of: ofNights }),
        )}
      </p>
      <Windows rows={rows} names={names} />
      <AsTable
        head={[t("teachers.board.run"), t("teachers.board.nights")]}
        rows={rows.map(({ entry, row }) => [
          names.run(entry.name),
          t("teachers.class.of", { n: row.nightsLit, of: row.ofNights }),
        ])}
      />
    </>
  );
}
