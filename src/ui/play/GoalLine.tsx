/** The level's one number, its person and its date, and how far it is: always in sight. */
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { goalKey, goalTime, goalWords } from "../parts/goal.ts";

export function GoalLine() {
  const say = useSay();
  const { world, setting } = useRun();
  const { people } = setting.level;
  const you = people.find((person) => person.owner);
  const isOver = world.flags["goal-reached"] !== undefined || world.flags["goal-missed"] !== undefined;
  const { title, now, state, parts, wayBp, aimBp } = goalWords(say, world, setting);
  return (
    <section className="goal" data-lamp="" aria-label={title}>
      {/* The eye has the top bar; the ear a heading, which takes the focus where it is lost. */}
      <h1 className="vh">{say.t(`level.${setting.level.id}.title`)}</h1>
      <p className={`goal-what${world.hour >= 24 || world.orders.length > 0 ? " is-known" : ""}`}>
        {you !== undefined && <b>{say.t("ui.goal.you", { name: say.fullName(you.id) })}</b>}
        {say.gap}
        {say.t(goalKey(setting, "goal"))}
      </p>
      <p className="goal-now">
        <Figure
          value={now}
          title={title}
          text={say.t(goalKey(setting, "goal"))}
          parts={parts}
          number="level.goal.to"
        />
        <span className="num">
          {isOver ? state : say.t("ui.goal.by", { time: goalTime(say, world, setting) })}
        </span>
      </p>
      <span
        className={`goal-bar${aimBp < 10_000 ? " is-over" : ""}`}
        role="img"
        aria-label={state === "" ? now : `${now}. ${state}`}
      >
        <i style={{ width: `${Math.min(wayBp, aimBp) / 100}%` }} />
      </span>
    </section>
  );
}
