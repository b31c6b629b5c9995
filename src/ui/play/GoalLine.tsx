/** The level's one number, its person and its date, and how far the tin is: always in sight. */
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";

export function GoalLine() {
  const say = useSay();
  const { world, setting } = useRun();
  const { goal, people } = setting.level;
  const you = people.find((person) => person.owner);
  const cash = Math.max(0, world.books.cash);
  const missing = goal.money - cash;
  const isOver = world.flags["goal-reached"] !== undefined || world.flags["goal-missed"] !== undefined;
  const state =
    missing > 0 ? say.t("ui.books.goalLeft", { money: say.money(missing) }) : say.t("ui.books.goalThere");
  const value = say.t("ui.goal.of", { cash: say.money(world.books.cash), money: say.money(goal.money) });
  return (
    <section className="goal" data-lamp="" aria-label={say.t("ui.goal.title")}>
      <p className={`goal-what${world.hour >= 24 || world.orders.length > 0 ? " is-known" : ""}`}>
        {you !== undefined && <b>{say.t("ui.goal.you", { name: say.fullName(you.id) })}</b>}{" "}
        {say.t(`level.${setting.level.id}.goal`)}
      </p>
      <p className="goal-now">
        <Figure
          value={value}
          title={say.t("ui.goal.title")}
          text={say.t(`level.${setting.level.id}.goal`)}
          parts={[
            { label: say.t("ui.goal.aim"), value: say.money(goal.money) },
            { label: say.t("ui.top.cash"), value: say.money(world.books.cash) },
            { label: say.t("ui.goal.missing"), value: say.money(Math.max(0, missing)) },
          ]}
          number="level.goal.money"
        />
        <span className="num">{isOver ? state : say.t("ui.goal.by", { time: say.moment(goal.at) })}</span>
      </p>
      <span className="goal-bar" role="img" aria-label={`${value}. ${state}`}>
        <i style={{ width: `${Math.min(100, (cash * 100) / Math.max(1, goal.money))}%` }} />
      </span>
    </section>
  );
}
