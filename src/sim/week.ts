/** The week in figures, as Sunday's book shows it, and the one prediction made over it. */
import { meanTrust } from "./quantities.ts";
import type { Run } from "./run.ts";
import type { LevelData } from "./schema/level.ts";
import type { Setting } from "./setting.ts";
import { bestListing } from "./shop/own.ts";
import type { Week, World } from "./state.ts";

export type Question = LevelData["predictions"][number];

/** Figures that only grow, from which a week is the difference to the weeks before. */
const COUNTED = ["wages", "hours", "ownerHours", "nights", "won", "lit", "sold"] as const;
type Counted = Record<(typeof COUNTED)[number], number>;

function soFar(world: World): Counted {
  const sum: Counted = {
    wages: 0,
    hours: 0,
    ownerHours: 0,
    nights: 0,
    won: world.tally.won,
    lit: world.tally.nightsLit,
    sold: 0,
  };
  for (const l of world.own?.listings ?? []) sum.sold += l.sold;
  for (const p of world.people) {
    sum.nights += p.nights;
    if (p.owner) sum.ownerHours += p.hours;
    else {
      sum.hours += p.hours;
      sum.wages += p.earned;
    }
  }
  return sum;
}

/** Fen asked for a piece of the best-selling own listing, 0 without one. */
function ownPrice(world: World): number {
  return (world.own && bestListing(world.own)?.price) ?? 0;
}

/** The present week, which begins where the last one in the book ends. */
export function presentWeek(world: World): Week {
  const counted = soFar(world);
  for (const past of world.weeks) for (const key of COUNTED) counted[key] -= past[key];
  return {
    week: world.weeks.length + 1,
    cash: world.books.cash,
    escrow: world.books.escrow,
    rating: world.standing.rating,
    onTimeBp: world.standing.onTimeBp,
    trust: meanTrust(world),
    price: ownPrice(world),
    copies: world.villageDays[world.villageDays.length - 1]?.copiesOfMine ?? 0,
    ...counted,
  };
}

/** The question Sunday's book asks about a week (from 1), if the level asks any. */
export function questionOf(setting: Setting, week: number): Question | undefined {
  const { predictions } = setting.level;
  return predictions.length > 0 ? predictions[(week - 1) % predictions.length] : undefined;
}

const ANSWER: Readonly<Record<Question, (week: Week) => number>> = {
  cash: (w) => w.cash,
  nights: (w) => w.lit,
  ordersWon: (w) => w.won,
  rating: (w) => w.rating,
  sold: (w) => w.sold,
  price: (w) => w.price,
  copies: (w) => w.copies,
};

/** Compares an earlier guess about this week with what came. */
export function resolvePrediction(run: Run, week: Week): void {
  for (const p of run.world.predictions) {
    if (p.week !== week.week || p.came !== null) continue;
    const answer = ANSWER[p.question as Question];
    p.came = answer(week);
    run.facts.push({ kind: "predictionCame", week: p.week, guess: p.guess, came: p.came });
  }
}

/** The run ends within a week: its prediction is compared with the part that was played. */
export function settlePredictions(run: Run): void {
  if (run.world.predictions.some((p) => p.came === null)) resolvePrediction(run, presentWeek(run.world));
}
