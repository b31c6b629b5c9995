/** The week's one prediction, made over the open book about the week to come. Fen, nights, orders or hundredths of a star. */
import type { CommandRule } from "../run.ts";
import { questionOf } from "../week.ts";

const MOST = 1_000_000_000;

export const predict: CommandRule<"predict"> = {
  check(world, setting, { guess }) {
    if (!world.reckoning) return { reason: "noBook" };
    const week = world.reckoning.week + 1;
    if (!questionOf(setting, week)) return { reason: "noQuestion" };
    if (world.predictions.some((p) => p.week === week)) return { reason: "alreadyGiven" };
    return Number.isInteger(guess) && guess >= -MOST && guess <= MOST ? undefined : { reason: "badValue" };
  },
  apply(run, { guess }) {
    const { world, setting } = run;
    const week = (world.reckoning?.week ?? 0) + 1;
    const question = questionOf(setting, week);
    if (question) world.predictions.push({ week, question, guess, came: null });
  },
};
