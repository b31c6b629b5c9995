/** The week's money as a fall of bars: what came in, what went where, what is left. */
import type { Account, World } from "../../sim/index.ts";

export interface Fall {
  readonly account: Account | "left";
  readonly fen: number;
  /** 0..1 of the whole height: where the bar begins and ends */
  readonly from: number;
  readonly to: number;
}

const COSTS: readonly Account[] = [
  "clothCost",
  "wageCost",
  "rent",
  "meals",
  "fees",
  "penalties",
  "refunds",
  "care",
  "machines",
  "other",
];

/** Sales first, then every cost that is not nothing, then what is left. Sums over the run so far. */
export function falls(world: World): readonly Fall[] {
  const { books } = world;
  const steps: { account: Fall["account"]; fen: number }[] = [
    { account: "sales", fen: -books.sales },
    ...COSTS.filter((account) => books[account] !== 0).map((account) => ({ account, fen: -books[account] })),
  ];
  const left = steps.reduce((sum, { fen }) => sum + fen, 0);
  let at = 0;
  const spans = steps.map(({ account, fen }) => {
    const before = at;
    at += fen;
    return { account, fen, before, after: at };
  });
  const all = [...spans, { account: "left" as const, fen: left, before: 0, after: left }];
  const edges = all.flatMap(({ before, after }) => [before, after]);
  const [low, high] = [Math.min(0, ...edges), Math.max(1, ...edges)];
  const scale = (fen: number) => (fen - low) / (high - low);
  return all.map(({ account, fen, before, after }) => ({
    account,
    fen,
    from: scale(Math.min(before, after)),
    to: scale(Math.max(before, after)),
  }));
}
