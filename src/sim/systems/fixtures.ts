/** Evenings of matches: who wins, who goes home, who meets next. At midnight demand follows. */
import { pairRound, playMatch } from "../fixtures/draws.ts";
import { followFixtures } from "../fixtures/follow.ts";
import { fanListings, fixturesOf } from "../fixtures/goods.ts";
import { hourOfDay, type Run } from "../run.ts";
import type { World } from "../state.ts";

/** Pieces of a side on the own shelf. */
function shelfOf(world: World, side: number): number {
  return fanListings(world).reduce(
    (sum, { listing, goods }) => sum + (goods.side === side ? listing.stock : 0),
    0,
  );
}

function playEvening(run: Run): void {
  const { world, setting, facts } = run;
  const at = fixturesOf(world, setting);
  if (!at) return;
  const { data, fixtures } = at;
  const tonight = fixtures.matches.filter((m) => m.winner < 0 && m.at === world.hour);
  if (tonight.length === 0) return;
  for (const match of tonight) {
    const { loser, out } = playMatch(data, fixtures, world.seed, match);
    const last = match.round === data.rounds.length - 1;
    facts.push({
      kind: "matchPlayed",
      round: match.round,
      winner: data.sides[match.winner]?.id ?? "",
      loser: data.sides[loser]?.id ?? "",
      last,
    });
    if (out) facts.push({ kind: "sideOut", side: data.sides[loser]?.id ?? "", shelf: shelfOf(world, loser) });
  }
  if (fixtures.matches.some((m) => m.winner < 0)) return;
  const next = (fixtures.matches.at(-1)?.round ?? 0) + 1;
  if (next < data.rounds.length) pairRound(data, fixtures, world.seed, next);
}

export function fixtures(run: Run): void {
  if (!run.world.fixtures) return;
  playEvening(run);
  if (hourOfDay(run.world.hour) === 0) followFixtures(run.world, run.setting);
}
