/** Where the run on the table met what a card says: decisions on the same evidence, figures that show it. */
import { type Met, weightOf } from "../../debrief/index.ts";
import { useSay } from "../context.ts";
import { figureText } from "../debrief/figures.ts";

export function MetHere({ met }: { readonly met: Met }) {
  const say = useSay();
  if (weightOf(met) === 0) return null;
  return (
    <div className="book-met">
      <b>{say.t("background.met")}</b>
      <ul>
        {met.decisions.map(({ card, choice, hour }) => (
          <li key={card}>
            <span className="cap num">{say.t("background.day", { day: Math.floor(hour / 24) + 1 })}</span>{" "}
            {say.t("debrief.film.choice", {
              card: say.t(`cards.${card}.title`),
              choice: say.t(`cards.${card}.choices.${choice}.label`),
            })}
          </li>
        ))}
        {met.figures.map(({ name, value }) => (
          <li key={name}>
            {say.t(`debrief.figures.${name}`)} <b className="num">{figureText(say, name, value)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
