/**
 * The app of a sewing village: one stream of requests a day. What the phone shows is a part of it, the rest the
 * neighbours settle among themselves; both fill the same backlogs.
 */
import { below, between, chance, draw, FOR } from "../draw.ts";
import { dayOf } from "../run.ts";
import type { SewingLevel } from "../schema/sewing-level.ts";
import type { Setting } from "../setting.ts";
import type { SewingTerms, World } from "../state.ts";
import { award } from "../village/orders/bidding.ts";
import type { Wanted } from "../village/orders/state.ts";
import { sewingMorning } from "../village/orders/step.ts";
import { nextWanted, wantedOf } from "../village/orders/wanted.ts";
import { countedRating } from "./own.ts";
import { partMinutes } from "./parts.ts";
import { openStyles, styleOf } from "./standard.ts";

/** Ids of scripted requests, out of the way of the stream. */
const SCRIPTED = 10_000_000;
/** Hours a request with a sample stays open at least: the sample takes a tour of the courier. */
const SAMPLE_OPEN = 30;

/** Style and component of a request of the stream: the same for everybody who looks at it. */
export function goodsOf(setting: Setting, seed: number, id: number): { style: string; part: string } {
  const { sewing } = setting.level;
  const styles = openStyles(setting);
  const style = styles[below(draw(seed, FOR.orderMinutes, id), styles.length)]?.id ?? "";
  if (!sewing || sewing.parts.length === 0 || !chance(draw(seed, FOR.requestPart, id), sewing.partBp))
    return { style, part: "" };
  return {
    style,
    part: sewing.parts[below(draw(seed, FOR.requestPart, id, 1), sewing.parts.length)]?.id ?? "",
  };
}

/** Standard minutes a piece of a request of the stream, by its id. */
export function goodsMinutes(setting: Setting, seed: number): (id: number) => number {
  const { sewing } = setting.level;
  const styles = openStyles(setting);
  const parts = sewing?.parts ?? [];
  const partBp = sewing?.partBp ?? 0;
  const whole = styles.map((style) => style.minutes);
  const ofPart = styles.map((style) => parts.map((p) => partMinutes(setting, style, p.id)));
  return (id) => {
    const style = below(draw(seed, FOR.orderMinutes, id), styles.length);
    if (parts.length === 0 || !chance(draw(seed, FOR.requestPart, id), partBp)) return whole[style] ?? 1;
    return ofPart[style]?.[below(draw(seed, FOR.requestPart, id, 1), parts.length)] ?? 1;
  };
}

/** The line of the level's table whose stars and reviews the house has. */
export function tierOf(world: World, setting: Setting, level: SewingLevel): number {
  const rating = countedRating(world, setting);
  let tier = 0;
  level.tiers.forEach((t, i) => {
    if (rating >= t.rating && world.standing.reviewCount >= t.reviews) tier = i;
  });
  return tier;
}

function sampleFirst(world: World, level: SewingLevel, wanted: Wanted, part: string): boolean {
  if (part !== "" || wanted.quantity < level.sampleFrom) return false;
  return chance(draw(world.seed, FOR.requestSample, wanted.id), level.sampleBp);
}

/** What a sewing village adds to a request: its lot, the component, and whether a sample comes first. Scripted ones want none. */
export function termsOf(world: World, setting: Setting, wanted: Wanted, part: string): SewingTerms {
  const level = setting.level.sewing;
  return {
    wanted,
    part,
    sample: level !== undefined && wanted.id < SCRIPTED && sampleFirst(world, level, wanted, part),
    sampledAt: -1,
    sampleFaults: 0,
  };
}

/** A request the level has written down, in the village's own terms; none without a village. */
export function scriptedWanted(
  world: World,
  setting: Setting,
  id: number,
  asked: { style: string; quantity: number; hours: number; ceilingBp: number },
): Wanted | undefined {
  const v = world.sewing;
  const r = setting.village?.sewing;
  if (!v || !r) return undefined;
  const { quantity, hours, ceilingBp } = asked;
  const { minutes } = styleOf(setting, asked.style);
  return wantedOf(v, r, { id: SCRIPTED + id, quantity, minutes, hours, overBp: ceilingBp });
}

/** The requests the phone will show today: some of those the app thinks us fit for, by the day's luck. */
function forThePhone(world: World, level: SewingLevel, wanted: readonly Wanted[]): Wanted[] {
  const tier = level.tiers[world.tier] ?? level.tiers[0];
  if (!tier) return [];
  const day = dayOf(world.hour);
  const count = between(draw(world.seed, FOR.requestCount, day), tier.perDay[0], tier.perDay[1]);
  return wanted
    .filter((w) => w.quantity <= tier.most)
    .map((w) => ({ w, luck: draw(world.seed, FOR.requestShown, w.id) }))
    .sort((a, b) => a.luck - b.luck || a.w.id - b.w.id)
    .slice(0, count)
    .map(({ w }) => w);
}

/** Morning of the village: what the phone will show waits for its hour, the rest is given away at once. */
export function openDay(world: World, setting: Setting): void {
  const v = world.sewing;
  const r = setting.village?.sewing;
  const { sewing: level, requests: rules } = setting.level;
  if (!v || !r || !level) return;
  sewingMorning(v, r);
  const wanted: Wanted[] = [];
  const minutesOf = goodsMinutes(setting, world.seed);
  for (let w = nextWanted(v, r, minutesOf); w; w = nextWanted(v, r, minutesOf)) wanted.push(w);
  const shown = new Set<Wanted>();
  const day = dayOf(world.hour);
  forThePhone(world, level, wanted).forEach((w, i) => {
    const at =
      day * 24 + between(draw(world.seed, FOR.requestHour, day, i), rules.from, Math.min(23, rules.to));
    if (at < rules.firstAt || at <= world.hour) return;
    const open = between(draw(world.seed, FOR.requestHours, w.id, 1), rules.open[0], rules.open[1]);
    const sample = sampleFirst(world, level, w, goodsOf(setting, world.seed, w.id).part);
    world.coming.push({ wanted: w, at, open: sample ? Math.max(open, SAMPLE_OPEN) : open });
    shown.add(w);
  });
  for (const w of wanted) if (!shown.has(w)) award(v, r, w);
}

/** The phone was full: the request goes the way of all others. */
export function giveAway(world: World, setting: Setting, wanted: Wanted): void {
  const r = setting.village?.sewing;
  if (world.sewing && r) award(world.sewing, r, wanted);
}
