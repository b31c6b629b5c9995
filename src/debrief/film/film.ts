/**
 * Makes the film of a run by playing its record again. It is made in pieces, so that a page stays quick while it
 * works: ask for some hours, draw, ask for more.
 */
import {
  type Activity,
  createRun,
  OWN_HOUSE,
  type Setting,
  step,
  villageView,
  type World,
} from "../../sim/index.ts";
import { keyMoments, noteFacts, noteUnsewn } from "./moments.ts";
import type { Film, FilmDay, FilmedRun, FilmHour, FilmMoment } from "./types.ts";

const AWAKE: ReadonlySet<Activity> = new Set(["work", "idle", "rest"]);

export interface Camera {
  /** Plays on by at most so many hours; true when the film is whole. */
  roll(hours: number): boolean;
  /** the film as far as it goes */
  film(): Film;
  /** 0..1 */
  done(): number;
}

/** Whoever was at a machine in the hour is at work, whatever they do now. */
function activitiesOf(world: World, hour: number): Activity[] {
  const [day, bit] = [Math.floor(hour / 24), 1 << (hour % 24)];
  return world.people.map((p) => {
    if (((p.days[day] ?? 0) & bit) !== 0) return "work";
    return p.activity === "work" ? "idle" : p.activity;
  });
}

function hourOf(world: World, hour: number): FilmHour {
  const people = activitiesOf(world, hour);
  const open = world.orders.filter((o) => o.state === "open");
  return {
    hour,
    people,
    awake: people.filter((it) => AWAKE.has(it)).length,
    working: people.filter((it) => it === "work").length,
    orders: open.length,
    pieces: open.reduce((sum, o) => sum + Math.max(0, o.quantity - o.packed), 0),
    cash: world.books.cash,
  };
}

/** `day` is the one that just ended, or the one that is not over when the run ends. */
function dayOf(world: World, setting: Setting, day: number): FilmDay {
  const view = villageView(world, setting);
  const own = view.houses.find((house) => house.id === OWN_HOUSE);
  const houses = view.houses.map(({ lot, id, number, shop, open, product, look, copiedFrom, lit }) => ({
    ...{ lot, id, number, shop, open, product, look, copiedFrom, lit },
  }));
  return {
    day,
    houses,
    lit: view.litAtThree - (own?.lit ? 1 : 0),
    open: houses.filter((house) => house.open && house.id !== OWN_HOUSE).length,
    ownPages: world.own?.listings.map((l) => l.shop) ?? [],
    shops: world.market ? (world.villageDays.at(-1) ?? null) : null,
  };
}

/** Marks the hours in which a couple at home sewed for this house. */
function watchHomes(
  world: World,
  hour: number,
  before: Map<number, number>,
  seen: Map<number, number[]>,
): void {
  for (const p of world.passed) {
    if (!p.home) continue;
    const sewn = p.home.day + p.home.night;
    const days = seen.get(p.id) ?? [];
    seen.set(p.id, days);
    if (sewn > (before.get(p.id) ?? 0)) {
      const day = Math.floor(hour / 24);
      while (days.length <= day) days.push(0);
      days[day] = (days[day] ?? 0) | (1 << (hour % 24));
    }
    before.set(p.id, sewn);
  }
}

/** A camera at the first hour of the run. A record that does not fit its level stops where it no longer does. */
export function filmRun(setting: Setting, run: FilmedRun): Camera {
  const world = createRun(setting, run.seed);
  const first = world.hour;
  const hours: FilmHour[] = [];
  const days: FilmDay[] = [];
  const found: FilmMoment[] = [];
  const sewn = new Map<number, number>();
  const homes = new Map<number, number[]>();
  let next = 0;
  let whole = false;

  const decide = (): boolean => {
    for (let at = run.log[next]; at && at.hour === world.hour; at = run.log[++next]) {
      const { facts, refusal } = step(world, setting, at.command);
      if (refusal) return false;
      noteFacts(found, facts, world.hour);
    }
    return true;
  };

  const passHour = (): boolean => {
    if (!decide() || world.hour >= run.endHour) return false;
    const { facts, refusal } = step(world, setting, { kind: "advance" });
    if (refusal) return false;
    noteFacts(found, facts, world.hour);
    const hour = world.hour - 1;
    hours.push(hourOf(world, hour));
    watchHomes(world, hour, sewn, homes);
    if (world.hour % 24 === 0) days.push(dayOf(world, setting, Math.floor(hour / 24)));
    return true;
  };

  const close = (): void => {
    whole = true;
    if (world.ended) noteUnsewn(found, world);
    const day = Math.floor(Math.max(0, world.hour - 1) / 24);
    if (days.at(-1)?.day !== day) days.push(dayOf(world, setting, day));
  };

  return {
    roll: (most) => {
      for (let i = 0; i < most && !whole; i++) if (!passHour()) close();
      return whole;
    },
    film: () => ({
      cast: world.people.map((p) => p.id),
      hours,
      days,
      moments: keyMoments(found),
      homes: [...homes].map(([passed, bits]) => ({
        passed,
        who: world.passed[passed]?.home?.who ?? "",
        days: bits,
      })),
    }),
    done: () => (whole ? 1 : (world.hour - first) / Math.max(1, run.endHour - first)),
  };
}
