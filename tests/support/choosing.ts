/** Players for tests of whole levels: they keep house like a known bot and answer cards in a way of their own. */
import { type Bot, botOf, type Seat } from "../../src/bots/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import { below, draw, type Setting, type World } from "../../src/sim/index.ts";

export type Choices = Readonly<Record<string, string>>;

const keeperOf = (id: string): Bot => {
  const keeper = botOf(id);
  if (!keeper) throw new Error(`no bot ${id}`);
  return keeper;
};

/** Keeps house like `id`, and answers some cards as named here. */
export function answering(id: string, choices: Choices): Bot {
  const keeper = keeperOf(id);
  return {
    id,
    decide(seat: Seat) {
      const open = seat.world.card;
      const choice = open ? choices[open.id] : undefined;
      if (!open || !choice || seat.send({ kind: "choose", card: open.id, choice })) keeper.decide(seat);
    },
  };
}

/** Keeps house like `id`, and answers every card with a choice that is not among `taken` yet, if it may; it is then. */
export function curious(id: string, setting: Setting, taken: Set<string>): Bot {
  const keeper = keeperOf(id);
  return {
    id,
    decide(seat: Seat) {
      const card = setting.cards.find((c) => c.id === seat.world.card?.id);
      for (const choice of card?.choices ?? []) {
        const name = `${card?.id}: ${choice.id}`;
        if (taken.has(name) || seat.send({ kind: "choose", card: card?.id ?? "", choice: choice.id }))
          continue;
        taken.add(name);
        return;
      }
      keeper.decide(seat);
    },
  };
}

/** Takes the first choice of every card that may be taken, decides nothing else, and finishes at an hour of the run. */
export function stopping(setting: Setting, hour: number): Bot {
  return {
    id: "stopping",
    decide({ world, send }: Seat) {
      const card = setting.cards.find((c) => c.id === world.card?.id);
      for (const choice of card?.choices ?? [])
        if (!send({ kind: "choose", card: card?.id ?? "", choice: choice.id })) break;
      if (world.reckoning) send({ kind: "closeBook", shared: false });
      if (world.hour >= hour) send({ kind: "finish" });
    },
  };
}

/** The same player, with somebody who looks on before every decision. */
export const watched = (bot: Bot, watch: (world: World) => void): Bot => ({
  id: bot.id,
  decide(seat: Seat) {
    watch(seat.world);
    bot.decide(seat);
  },
});

/** Keeps house like `keeper`, and lets everybody stay till four every night, asked at that hour of the day. */
export const owl = (keeper: Bot, asksAt: number): Bot => ({
  id: "owl",
  decide(seat: Seat) {
    keeper.decide(seat);
    if (seat.world.hour % 24 !== asksAt) return;
    for (const p of seat.world.people) seat.send({ kind: "keepOn", who: p.id, until: 4 });
  },
});

/** Keeps house like `id`, and answers every card by a luck of its own. */
export function turning(id: string, setting: Setting, turn: number): Bot {
  const keeper = keeperOf(id);
  const key = turn * 31 + id.length * 7 + id.charCodeAt(0);
  return {
    id,
    decide(seat: Seat) {
      const at = setting.cards.findIndex((c) => c.id === seat.world.card?.id);
      const card = setting.cards[at];
      const { length = 0 } = card?.choices ?? [];
      const first = below(draw(key, 7, at, seat.world.seed), Math.max(1, length));
      for (let i = 0; card && i < length; i++) {
        const choice = card.choices[(first + i) % length];
        if (choice && !seat.send({ kind: "choose", card: card.id, choice: choice.id })) break;
      }
      keeper.decide(seat);
    },
  };
}

/** Cards of the level that no run met. */
export function neverMet(setting: Setting, worlds: readonly World[]): string[] {
  const met = new Set(worlds.flatMap((w) => w.cards.map((c) => c.id)));
  return setting.cards.map((c) => c.id).filter((id) => !met.has(id));
}

/** Ends that are told by fewer than three people, by more than five, or by somebody this place does not know. */
export function badlyTold(setting: Setting, worlds: readonly World[]): string[] {
  const people = [...setting.level.people, ...setting.level.outside].map((p) => p.id);
  const here = new Set(["platform", "phone", "dealer", ...people]);
  return worlds.flatMap((world) => {
    const who = (witnessesOf(world, setting)?.witnesses ?? []).map((w) => w.who);
    const isWell = who.length >= 3 && who.length <= 5 && who.every((id) => here.has(id));
    return isWell ? [] : [`${world.ended?.id}: ${who.join(" ")}`];
  });
}

/** Choices of the level's cards that no run took, as `card: choice`. */
export function neverTaken(setting: Setting, worlds: readonly World[]): string[] {
  const taken = new Set(worlds.flatMap((w) => w.cards.map((c) => `${c.id}: ${c.choice}`)));
  return setting.cards
    .flatMap((card) => card.choices.map((c) => `${card.id}: ${c.id}`))
    .filter((it) => !taken.has(it));
}
