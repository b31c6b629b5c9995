/** Windows of those who sewed at home for this house, in the same week as everybody else's. Drawn only after the end. */
import { windowsOf } from "../../debrief/index.ts";
import { useRun, useSay } from "../context.ts";
import { Face } from "../people/Face.tsx";
import { useFilm } from "./film/useFilm.ts";
import { LitHouse } from "./LitHouse.tsx";

interface Props {
  readonly week: number;
  readonly days: number;
  readonly longest: number;
}

/** All bundles of one couple together: an hour is lit if any of them was sewn in it. */
function together(homes: readonly { who: string; days: readonly number[] }[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const { who, days } of homes) {
    const sum = all.get(who) ?? [];
    days.forEach((bits, day) => {
      sum[day] = (sum[day] ?? 0) | bits;
    });
    all.set(
      who,
      Array.from(sum, (bits) => bits ?? 0),
    );
  }
  return all;
}

export function Outworkers({ week, days, longest }: Props) {
  const say = useSay();
  const { film } = useFilm();
  const { world } = useRun();
  if (film === null || world.ended === null) return null;
  return [...together(film.homes)].map(([who, bits]) => {
    const floors = Array.from({ length: days }, (_, i) => windowsOf(bits, week * 7 + i, longest));
    const n = floors.flat().filter((state) => state > 0).length;
    const name = say.fullName(who);
    return (
      <li key={who} className="house">
        <LitHouse
          floors={floors}
          label={say.t("debrief.chain.windows", { name, n, week: week + 1 })}
          isOwner={false}
        />
        <div className="house-who">
          <Face id={who} name={name} />
          <span>
            <b className="head">{name}</b>
            <span className="cap">{say.t("debrief.chain.atHome")}</span>
          </span>
          <strong className="head num">{say.span(n)}</strong>
        </div>
      </li>
    );
  });
}
