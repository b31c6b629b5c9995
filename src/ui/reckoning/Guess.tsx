/** One guess about the coming week; compared next Sunday, never scored. */
import { useState } from "react";
import { presentWeek, questionOf, type World } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { YUAN } from "../parts/yuan.ts";
import { guessText } from "./guessText.ts";

/** How a question is asked: least, most, step, and what one unit is in the sim. */
const ASK = {
  cash: { min: -20000, max: 60000, step: 100, unit: 100 },
  nights: { min: 0, max: 60, step: 1, unit: 1 },
  ordersWon: { min: 0, max: 200, step: 1, unit: 1 },
  rating: { min: 1, max: 5, step: 0.1, unit: 100 },
  sold: { min: 0, max: 9000, step: 10, unit: 1 },
  price: { min: 0, max: 500, step: 1, unit: 100 },
  copies: { min: 0, max: 80, step: 1, unit: 1 },
} as const;

/** The own shop's figures as the week's book counts them. */
function shopFigures(world: World) {
  const { price, copies } = presentWeek(world);
  return { sold: world.weeks.at(-1)?.sold ?? 0, price, copies };
}

export function Guess({ week }: { readonly week: number }) {
  const say = useSay();
  const { world, setting } = useRun();
  const question = questionOf(setting, week);
  const now = {
    cash: world.books.cash,
    nights: world.tally.nightsLit,
    ordersWon: world.tally.won,
    rating: world.standing.rating,
    ...shopFigures(world),
  };
  const [guess, setGuess] = useState<number | null>(null);
  if (question === undefined) return null;
  const { min, max, step, unit } = ASK[question];
  const noted = world.predictions.find((it) => it.week === week);
  const start = Math.round(now[question] / unit / step) * step;
  const value = guess ?? Math.max(min, Math.min(max, start));
  return (
    <section className="pred slip">
      <div>
        <h2>{say.t("ui.book.guess")}</h2>
        <p className="cap">{say.t("ui.book.counted")}</p>
      </div>
      {noted !== undefined ? (
        <p>{say.t("ui.book.noted", { guess: guessText(say, question, noted.guess) })}</p>
      ) : (
        <>
          <Stepper
            label={say.t(`ui.book.q.${question}`)}
            value={value}
            min={min}
            max={max}
            step={step}
            {...(question === "cash" || question === "price" ? { format: YUAN } : {})}
            onChange={setGuess}
            less={say.t("ui.phone.less")}
            more={say.t("ui.phone.more")}
          />
          <Act command={{ kind: "predict", guess: Math.round(value * unit) }}>{say.t("ui.book.keep")}</Act>
        </>
      )}
    </section>
  );
}
