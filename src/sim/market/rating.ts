/** What the Platform shows of this house: stars, on-time share, night badge, place in the village. */
import { clamp, div, share } from "../fixed.ts";
import { dayOf, hourOfDay, type Run } from "../run.ts";
import type { Order } from "../state.ts";
import { countedRating } from "./own.ts";

/** Replies at night that earn a badge. */
const NIGHT_REPLIES = 3;
const NIGHT_ENDS = 5;

/** A decaying mean of reviews: each moves the rating by one part in `ratingStep` of its distance. */
export function addReview(run: Run, order: Order, stars: number, lateHours: number, faults: number): void {
  const { world, setting } = run;
  const { standing } = world;
  order.stars = stars;
  standing.rating = clamp(
    standing.rating + Math.round((stars - standing.rating) / setting.regime.platform.ratingStep),
    100,
    500,
  );
  standing.reviewCount++;
  standing.reviews.push({ order: order.id, shop: order.shop, stars, lateHours, faults });
  run.facts.push({ kind: "reviewCame", order: order.id, stars, rating: standing.rating });
}

/** One more order counts for the on-time share. */
export function countOnTime(run: Run, onTime: boolean): void {
  const { standing } = run.world;
  standing.onTimeBp += share((onTime ? 10000 : 0) - standing.onTimeBp, run.setting.regime.platform.onTimeBp);
}

/** Counts replies given at night (negative takes back); every third earns the badge, or keeps it for longer. */
export function countNightReplies(run: Run, replies: number): void {
  const { world, setting } = run;
  const { standing } = world;
  const before = standing.nightReplies;
  standing.nightReplies = Math.max(0, before + replies);
  if (div(standing.nightReplies, NIGHT_REPLIES) <= div(before, NIGHT_REPLIES)) return;
  standing.badgeUntil = world.hour + setting.regime.platform.badgeHours;
  run.facts.push({ kind: "badgeEarned", points: setting.regime.platform.badgePoints });
}

/** A first reply to a request in this hour: between midnight and five it counts for badge and streak. */
export function noteReply(run: Run): void {
  const { world } = run;
  if (hourOfDay(world.hour) >= NIGHT_ENDS) return;
  const { standing } = world;
  if (standing.repliedAt < 0 || dayOf(standing.repliedAt) !== dayOf(world.hour)) standing.streak++;
  standing.repliedAt = world.hour;
  countNightReplies(run, 1);
}

/** Six in the morning: a night without a reply ends the streak. */
export function closeNight(run: Run): void {
  const { standing, hour } = run.world;
  if (standing.streak === 0 || dayOf(standing.repliedAt) === dayOf(hour)) return;
  run.facts.push({ kind: "streakEnded", nights: standing.streak });
  standing.streak = 0;
}

/** Place among all houses of the village by rating, on-time share and certificate, with the weights in force. */
export function rankInVillage(run: Run): void {
  const { world, setting } = run;
  const w = world.weights;
  const points = (rating: number, onTimeBp: number, certificate: boolean): number =>
    div(w.rating * 10 * clamp(rating - 300, 0, 200), 200) +
    div(w.onTime * 10 * onTimeBp, 10000) +
    (certificate ? w.certificate * 10 : 0);
  const own = points(countedRating(world, setting), world.standing.onTimeBp, world.standing.certificate);
  let rank = 1;
  for (const rival of world.rivals)
    if (!rival.closed && points(rival.rating, rival.onTimeBp, rival.certificate) > own) rank++;
  world.standing.rank = rank;
}
