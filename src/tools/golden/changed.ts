/** Which recorded runs would not end as recorded: a hash, an ending or a run that is gone. */
export interface GoldenRun {
  level: string;
  bot: string;
  seed: number;
  ending: string;
  hash: string;
  code: string;
}

const nameOf = ({ level, bot, seed }: GoldenRun): string => `${level} ${bot} ${seed}`;

/** One line a run that differs; runs nobody has recorded yet are no difference. */
export function changed(recorded: readonly GoldenRun[], played: readonly GoldenRun[]): string[] {
  const now = new Map(played.map((run) => [nameOf(run), run]));
  return recorded.flatMap((before) => {
    const after = now.get(nameOf(before));
    if (after === undefined) return [`${nameOf(before)}: is not played any more`];
    if (after.hash === before.hash && after.ending === before.ending) return [];
    return [`${nameOf(before)}: ${before.ending} ${before.hash} would be ${after.ending} ${after.hash}`];
  });
}
