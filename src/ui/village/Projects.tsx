/** What the village can do together: a list to sign, who is on it, who has it for nothing, and what this house may do. */
import { type ProjectView, projectViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import type { Say } from "../say.ts";
import { Names } from "./Names.tsx";

export function Projects() {
  const say = useSay();
  const { world, setting } = useRun();
  const views = projectViews(world, setting);
  if (views.length === 0) return null;
  return (
    <section className="projects">
      <h2>{say.t("ui.projects.title")}</h2>
      <dl className="figures">
        <div>
          <dt>{say.t("ui.projects.regard")}</dt>
          <dd>
            <Figure
              value={say.t("ui.projects.regardValue", { n: Math.round(world.regard / 10) })}
              title={say.t("ui.projects.regard")}
              text={say.t("ui.projects.regardWhy")}
              setBy="counted"
              number="level.projects.regard"
            />
          </dd>
        </div>
      </dl>
      <ul className="offers">
        {views.map((view) => (
          <Project key={view.id} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Project({ view }: { readonly view: ProjectView }) {
  const say = useSay();
  const { id } = view;
  return (
    <li className="slip offer">
      <div className="offer-head">
        <h3>{say.t(`projects.${id}.name`)}</h3>
      </div>
      <p>{say.t(`projects.${id}.about`)}</p>
      <p className="cap">{stateText(say, view)}</p>
      <Figures view={view} />
      <p>
        <b>{say.t("ui.projects.does")}</b>
        {say.gap}
        {say.t(`projects.${id}.does`)}
      </p>
      <p>
        <b>{say.t("ui.projects.free")}</b>
        {say.gap}
        {say.t(`projects.${id}.free`)}
      </p>
      <Names label={say.t("ui.projects.signers")} ids={view.signers} withOwn={view.mine > 0} />
      <Names label={say.t("ui.projects.riders")} ids={view.riders} withOwn={false} />
      {view.named && <p className="cap">{say.t("ui.projects.isNamed")}</p>}
      <Acts view={view} />
    </li>
  );
}

function stateText(say: Say, { state, since, until, mine }: ProjectView): string {
  const time = say.moment(Math.max(0, state === "talks" || state === "building" ? until : since));
  return say.sentences(
    say.t(`ui.projects.state.${state}`, { time }),
    mine > 0 && say.t(mine > 1 ? "ui.projects.mineDouble" : "ui.projects.mine"),
  );
}

function Figures({ view }: { readonly view: ProjectView }) {
  const say = useSay();
  const { data, wills } = view;
  const percent = (bp: number) => say.percent(bp);
  return (
    <dl className="figures">
      <div>
        <dt>{say.t("ui.projects.signed")}</dt>
        <dd>
          <Figure
            value={say.t("ui.projects.signedValue", { n: view.signed, of: view.needs })}
            title={say.t("ui.projects.signed")}
            text={
              wills === null
                ? say.t("ui.projects.needs", {
                    n: view.needs,
                    of: view.asked,
                    trust: Math.round(data.trust / 10),
                  })
                : say.t("ui.projects.wills", { ...pick(wills), trust: Math.round(data.trust / 10) })
            }
            parts={
              wills === null
                ? []
                : PARTS.filter((part) => part !== "number" || wills.parts.number !== 0).map((part) => ({
                    label: say.t(`ui.projects.part.${part}`),
                    value: percent(wills.parts[part]),
                  }))
            }
            setBy="counted"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.projects.share")}</dt>
        <dd>
          {say.money(data.share)}
          {data.upkeep > 0 && ` ${say.t("ui.projects.upkeep", { money: say.money(data.upkeep) })}`}
        </dd>
      </div>
      {view.floorBp > 0 && (
        <div>
          <dt>{say.t("ui.round.number")}</dt>
          <dd>
            <Figure
              value={say.percent(view.floorBp)}
              title={say.t("ui.round.number")}
              text={say.t("ui.round.numberWhy")}
              setBy="counted"
            />
          </dd>
        </div>
      )}
      {view.state === "stands" && (
        <div>
          <dt>{say.t("ui.projects.ridersCount")}</dt>
          <dd>
            <Figure
              value={say.count(view.riders.length)}
              title={say.t("ui.projects.ridersCount")}
              text={say.t(view.left > 0 ? "ui.projects.ridersLeft" : "ui.projects.ridersWhy", {
                n: view.left,
              })}
              setBy="counted"
            />
          </dd>
        </div>
      )}
      {view.paid > 0 && (
        <div>
          <dt>{say.t("ui.projects.paid")}</dt>
          <dd>{say.money(view.paid)}</dd>
        </div>
      )}
    </dl>
  );
}

const PARTS = ["character", "seen", "named", "trust", "number"] as const;

const pick = ({ signs, waits, distrusts, cold }: NonNullable<ProjectView["wills"]>) => ({
  signs,
  waits,
  distrusts,
  cold,
});

const ALIVE: readonly ProjectView["state"][] = ["talks", "building", "stands"];

function Acts({ view }: { readonly view: ProjectView }) {
  const say = useSay();
  const { id, data, mine } = view;
  if (!ALIVE.includes(view.state)) {
    return (
      <div className="acts">
        <Act command={{ kind: "propose", project: id }}>{say.t("ui.projects.propose")}</Act>
      </div>
    );
  }
  return (
    <div className="acts">
      {mine === 0 && (
        <Act command={{ kind: "sign", project: id, shares: 1 }}>
          {say.t("ui.projects.sign", { money: say.money(data.share) })}
        </Act>
      )}
      {mine < 2 && data.double > 1 && view.state === "talks" && (
        <Act command={{ kind: "sign", project: id, shares: 2 }}>
          {say.t("ui.projects.double", { money: say.money(data.share * (2 - mine)), n: data.double })}
        </Act>
      )}
      {mine > 0 && !view.named && (
        <Act command={{ kind: "namePayers", project: id }}>{say.t("ui.projects.name")}</Act>
      )}
      {mine > 0 && <Act command={{ kind: "leaveProject", project: id }}>{say.t("ui.projects.leave")}</Act>}
    </div>
  );
}
