/** Players for tests of whole levels: they keep house like a known bot and answer cards in a way of their own. */
import { type Bot, botOf, type Seat } from "../../src/bots/index.ts";
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

/** Choices of the level's cards that no run took, as `card: choice`. */
export function neverTaken(setting: Setting, worlds: readonly World[]): string[] {
  const taken = new Set(worlds.flatMap((w) => w.cards.map((c) => `${c.id}: ${c.choice}`)));
  return setting.cards
    .flatMap((card) => card.choices.map((c) => `${card.id}: ${c.id}`))
    .filter((it) => !taken.has(it));
}
