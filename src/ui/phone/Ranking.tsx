/** The public formula as a table: our points beside the first one's, part by part. */
import { type BidPreview, WEIGHED } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";

const width = (tenths: number, of: number): string => `${of > 0 ? Math.min(100, (tenths * 10) / of) : 0}%`;

export function Ranking({ preview }: { readonly preview: BidPreview }) {
  const say = useSay();
  const { world } = useRun();
  const points = (tenths: number) => say.count(tenths / 10, tenths % 10 === 0 ? 0 : 1);
  const first: BidPreview["parts"] | undefined = preview.rank === 1 ? undefined : preview.best?.parts;
  const rows = preview.parts.badge > 0 || (first?.badge ?? 0) > 0 ? [...WEIGHED, "badge" as const] : WEIGHED;
  return (
    <table className="rank">
      <caption>
        <span className="cp">
          <span>{say.t("ui.phone.ranking")}</span>
          <span className="num">
            {first === undefined
              ? say.t("ui.phone.alone", { mine: points(preview.parts.total) })
              : say.t("ui.phone.against", {
                  mine: points(preview.parts.total),
                  first: points(first.total),
                })}
          </span>
        </span>
      </caption>
      <tbody>
        {rows.map((part) => {
          const max = part === "badge" ? preview.parts.badge / 10 : world.weights[part];
          const best = first?.[part] ?? preview.parts[part];
          const label = say.t(`ui.phone.part.${part}`);
          return (
            <tr key={part}>
              <th scope="row">{label}</th>
              <td className="m" aria-hidden="true">
                <span className="meter">
                  <i style={{ width: width(preview.parts[part], max) }} />
                  <u style={{ left: width(best, max) }} />
                </span>
              </td>
              <td>
                <Figure
                  side="start"
                  value={`${points(preview.parts[part])} / ${max}`}
                  title={label}
                  text={say.t("ui.phone.points", {
                    mine: points(preview.parts[part]),
                    max,
                    first: points(best),
                  })}
                  setBy="platform"
                  number={`regime.platform.weights.${part}`}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
