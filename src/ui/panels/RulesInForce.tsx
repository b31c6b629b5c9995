/** Which rules hold now, since when, and who made them; what no longer holds is named too. */
import type { World } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import type { Say } from "../say.ts";

type Agreed = World["agreed"][number];

/** The card or the project a rule came with. */
const makerOf = (say: Say, by: string): string =>
  [`projects.${by}.name`, `cards.${by}.title`].filter(say.has).map((key) => say.t(key))[0] ?? by;

export function RulesInForce() {
  const say = useSay();
  const { world } = useRun();
  const rule = (id: string, key: "name" | "about") => say.t(`regimes.${id}.${key}`);
  return (
    <section className="policy">
      <h2>{say.t("ui.rules.title")}</h2>
      <ul className="lines">
        <li>
          <b>{rule(world.regime, "name")}</b>
          <span>{rule(world.regime, "about")}</span>
          <span className="cap">
            {say.t("ui.rules.start")} · {say.t("ui.rules.byRun")}
          </span>
        </li>
        {world.notices
          .filter((notice) => notice.applied)
          .map((notice) => (
            <li key={notice.id}>
              <b>{say.t(`notices.${notice.id}.title`)}</b>
              <span>{say.t(`notices.${notice.id}.exact`)}</span>
              <span className="cap">
                {say.t("ui.rules.from", { time: say.moment(notice.inForceAt) })} ·{" "}
                {say.t("ui.rules.byPlatform")}
              </span>
            </li>
          ))}
        {world.agreed.map((agreed) => (
          <li key={`${agreed.rule} ${agreed.since}`}>
            {agreed.until < 0 ? <b>{rule(agreed.rule, "name")}</b> : <s>{rule(agreed.rule, "name")}</s>}
            <span>{rule(agreed.rule, "about")}</span>
            <span className="cap">{[...when(say, agreed), makerText(say, agreed)].join(" · ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const makerText = (say: Say, { by }: Agreed): string => say.t("ui.rules.by", { by: makerOf(say, by) });

function when(say: Say, { since, until, strengthBp }: Agreed): string[] {
  return [
    say.t("ui.rules.from", { time: say.moment(since) }),
    ...(until < 0 ? [] : [say.t("ui.rules.until", { time: say.moment(until) })]),
    ...(strengthBp < 10_000 ? [say.t("ui.rules.strength", { percent: say.percent(strengthBp) })] : []),
  ];
}
