/** The class in pictures, each with its table. */
import type { ClassGroup, ClassProps } from "./classProps.ts";
import { Copied, Promises } from "./Kept.tsx";
import { Scatter } from "./Scatter.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { Splits } from "./Splits.tsx";
import { Together } from "./Together.tsx";
import { Village } from "./Village.tsx";

const SHOWN_SPLITS = 4;

export function ClassFigures({ groups, ...props }: ClassProps & { readonly groups: readonly ClassGroup[] }) {
  const { t } = props.names.words;
  return (
    <div className="class-figures">
      <div className="class-main">
        <section className="slip teachers-slip">
          <h2>{t("teachers.class.dots")}</h2>
          <Scatter {...props} />
        </section>
        <section className="slip teachers-slip">
          <h2>{t("teachers.class.together")}</h2>
          <Together {...props} />
        </section>
      </div>
      <div className="class-side">
        <section className="slip teachers-slip">
          <Copied {...props} />
          <Promises {...props} />
        </section>
        <section className="slip teachers-slip">
          <h2>{t("teachers.class.splits")}</h2>
          <Splits {...props} most={SHOWN_SPLITS} />
        </section>
      </div>
      <section className="slip teachers-slip is-wide">
        <h2>{t("teachers.class.windows")}</h2>
        <Village {...props} />
      </section>
      {groups.length > 1 && (
        <section className="slip teachers-slip is-wide">
          <h2>{t("teachers.class.rules")}</h2>
          <SideBySide groups={groups} names={props.names} />
        </section>
      )}
    </div>
  );
}
