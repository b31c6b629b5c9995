/** Effects on people: trust, strength, hours, pay, coming and going. */

import { createLater } from "../cast.ts";
import { keepOn, nightHour } from "../commands/keepOn.ts";
import { clamp } from "../fixed.ts";
import { spend } from "../money.ts";
import { endPromise, promiseData } from "../promises.ts";
import { hourOfDay, moveTrust, peopleOf, personOf, type Run } from "../run.ts";
import type { Op } from "../state.ts";
import { leave } from "../systems/quits.ts";
import { hurt } from "../systems/work.ts";
import type { Doings } from "./types.ts";

/** Asks people to stay; who is too tired or has stopped trusting says no, and that is a fact of its own. */
function stayTonight(run: Run, who: string, it: string, until: number, asked: boolean): void {
  const { world, setting, facts } = run;
  const stayed: string[] = [];
  for (const p of peopleOf(world, who, it)) {
    const no = keepOn.check(world, setting, { kind: "keepOn", who: p.id, until })?.reason;
    if (no === "tooTired" || no === "refuses") {
      world.tally.refusals++;
      facts.push({ kind: "refused", who: p.id, why: no === "tooTired" ? "exhausted" : "trust" });
    }
    // a card may ask before the hour at which the board does
    if (no !== undefined && no !== "notTonight") continue;
    p.tonight = nightHour(world.hour, until);
    p.restUntil = 0;
    p.asked = asked;
    world.tally.keptOn++;
    stayed.push(p.id);
  }
  if (stayed.length > 0) facts.push({ kind: "keptOn", people: stayed, until: nightHour(world.hour, until) });
}

/** The coming hour of the day `clock`. */
function nextAt(now: number, clock: number): number {
  const today = now - hourOfDay(now) + clock;
  return today > now ? today : today + 24;
}

function lowerRate(run: Run): void {
  for (const entry of run.world.promises) {
    if (promiseData(run.setting, entry.id)?.test === "rateStays") endPromise(run, entry, "broken");
  }
}

type Word =
  | "advance"
  | "trust"
  | "fatigue"
  | "health"
  | "keepOn"
  | "sendHome"
  | "extra"
  | "freeDay"
  | "away"
  | "hurt"
  | "leave"
  | "join"
  | "rate"
  | "offer"
  | "skill"
  | "speed";

export const PEOPLE: Doings<Word> = {
  advance(run, { advance, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) {
      spend(run, "advances", advance);
      p.advance += advance;
    }
  },
  trust(run, { trust, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) moveTrust(run, p, trust, "card");
  },
  fatigue(run, { fatigue, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) p.fatigue = clamp(p.fatigue + fatigue, 0, 1000);
  },
  health(run, { health, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) p.health = clamp(p.health + health, 0, 1000);
  },
  keepOn(run, { keepOn: who, until, asked }, { person }) {
    stayTonight(run, who, person, until, asked === true);
  },
  sendHome(run, { sendHome: who, until }, { person }) {
    const home = peopleOf(run.world, who, person);
    for (const p of home) {
      p.tonight = 0;
      p.restUntil = nextAt(run.world.hour, until);
    }
    if (home.length > 0) run.facts.push({ kind: "sentHome", people: home.map((p) => p.id) });
  },
  extra(run, { extra, from, to, days }, { person }) {
    for (const p of peopleOf(run.world, extra, person)) {
      run.world.extras.push({ who: p.id, from, to, until: run.world.hour + days * 24 });
      run.facts.push({ kind: "shiftChanged", who: p.id });
    }
  },
  freeDay(run, { freeDay, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) {
      p.freeDay = freeDay;
      run.facts.push({ kind: "shiftChanged", who: p.id });
    }
  },
  away(run, { away, hours }, { person }) {
    for (const p of peopleOf(run.world, away, person))
      p.awayUntil = Math.max(p.awayUntil, run.world.hour + hours);
  },
  hurt(run, { hurt: who, hours }, { person }) {
    for (const p of peopleOf(run.world, who, person)) hurt(run, p, hours, 0);
  },
  leave(run, { leave: who, to }, { person }) {
    for (const p of peopleOf(run.world, who, person)) if (!p.owner) leave(run, p, to);
  },
  join(run, { join }) {
    const { world, setting } = run;
    const at = setting.level.later.findIndex((p) => p.id === join);
    const person = personOf(world, join) ? undefined : createLater(setting, world.seed, at);
    if (!person) return;
    world.people.push(person);
    run.facts.push({ kind: "joined", who: join });
  },
  rate(run, { rate, who }, { person }) {
    const before = run.world.people.reduce((n, p) => n + p.rateBp, 0);
    for (const p of peopleOf(run.world, who, person)) p.rateBp = rate;
    if (run.world.people.reduce((n, p) => n + p.rateBp, 0) < before) lowerRate(run);
  },
  offer(run, { offer, who }, { person }) {
    for (const p of peopleOf(run.world, who, person)) {
      p.offer = offer;
      p.looking = offer > 0;
      if (offer > 0) run.facts.push({ kind: "offerMade", who: p.id, fen: offer });
    }
  },
  skill(run, { skill, who, op }, { person }) {
    const step = op as Op;
    for (const p of peopleOf(run.world, who, person)) p.skill[step] = clamp(p.skill[step] + skill, 0, 40000);
  },
  speed(run, { speed, who, hours }, { person }) {
    for (const p of peopleOf(run.world, who, person)) {
      p.slowBp = speed;
      p.slowUntil = run.world.hour + hours;
    }
  },
};
