/** Words given and kept, styles copied, the largest button: a class in rows of marks. */
import { totalsOf } from "../../../classroom/index.ts";
import { AsTable } from "./AsTable.tsx";
import type { ClassProps } from "./classProps.ts";

const SHIRT = "M30 4 20 0h-6a6 6 0 0 1-4 0H4L-6 4l-4 10 6 3 2-3v16h28V14l2 3 6-3z";

/** One shirt a run: filled where it copied. */
export function Copied({ rows, names }: ClassProps) {
  const { t } = names.words;
  const withShop = rows.filter(({ row }) => row.copied !== null);
  if (withShop.length === 0) return null;
  const copied = withShop.filter(({ row }) => row.copied === true).length;
  const words = t("teachers.class.copied", { n: copied, of: withShop.length });
  return (
    <div className="class-copied">
      <h2>{words}</h2>
      <div className="shirts" role="img" aria-label={words}>
        {withShop.map(({ entry }, i) => (
          <svg key={entry.code} viewBox="-12 -2 48 34" aria-hidden="true">
            <path d={SHIRT} className={i < copied ? "shirt-on" : "shirt-off"} />
          </svg>
        ))}
      </div>
      <AsTable
        words={2}
        head={[t("teachers.board.run"), t("teachers.class.copiedWho")]}
        rows={withShop.map(({ entry, row }) => [
          names.run(entry.name),
          t(row.copied === true ? "teachers.class.yes" : "teachers.class.no"),
        ])}
      />
    </div>
  );
}

export function Promises({ rows, names }: ClassProps) {
  const { t } = names.words;
  const { promises, prominentTaken, prominentShown } = totalsOf(rows.map(({ row }) => row));
  const { given, kept, broken } = promises;
  const open = given - kept - broken;
  return (
    <>
      <h2>{t("teachers.class.promises")}</h2>
      <div className="kept-strip" role="img" aria-label={t("teachers.class.promisesAlt", { ...promises })}>
        {kept > 0 && <i className="strip-kept" style={{ flexGrow: kept }} />}
        {open > 0 && <i className="strip-open" style={{ flexGrow: open }} />}
        {broken > 0 && <i className="strip-broken" style={{ flexGrow: broken }} />}
      </div>
      <p className="kept-words">
        <span>{t("teachers.class.kept", { n: kept })}</span>
        {open > 0 && <span>{t("teachers.class.open", { n: open })}</span>}
        <span>{t("teachers.class.broken", { n: broken })}</span>
      </p>
      <p>{t("teachers.class.large", { n: prominentTaken, of: prominentShown })}</p>
      <AsTable
        head={[t("teachers.board.run"), t("teachers.class.keptHead"), t("teachers.class.brokenHead")]}
        rows={rows.map(({ entry, row }) => [names.run(entry.name), row.promises.kept, row.promises.broken])}
      />
    </>
  );
}
