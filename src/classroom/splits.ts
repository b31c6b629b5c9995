/** Forks at which the class split: cards many runs met, the more evenly answered first. */
import type { ClassRow } from "./row.ts";

export interface Split {
  readonly card: string;
  /** runs that met the card, and the middle one's day of it, from 1 */
  readonly met: number;
  readonly day: number;
  readonly choices: readonly { readonly choice: string; readonly count: number }[];
  /** share of the most frequent choice, 0..1; one half is an even split */
  readonly top: number;
}

/** Cards met by at least a third of the class and by two runs; nearest to an even split first, then the most met. */
export function splitsOf(rows: readonly ClassRow[]): Split[] {
  const counts = new Map<string, Map<string, number>>();
  const days = new Map<string, number[]>();
  for (const row of rows) {
    const seen = new Set<string>();
    for (const { card, choice, hour } of row.choices) {
      if (seen.has(card)) continue;
      seen.add(card);
      days.set(card, [...(days.get(card) ?? []), Math.floor(hour / 24) + 1]);
      const of = counts.get(card) ?? new Map<string, number>();
      counts.set(card, of.set(choice, (of.get(choice) ?? 0) + 1));
    }
  }
  const splits: Split[] = [];
  for (const [card, of] of counts) {
    const met = [...of.values()].reduce((sum, n) => sum + n, 0);
    if (met < 2 || met * 3 < rows.length) continue;
    const choices = [...of]
      .map(([choice, count]) => ({ choice, count }))
      .sort((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1));
    const on = (days.get(card) ?? []).sort((a, b) => a - b);
    splits.push({
      card,
      met,
      day: on[Math.floor(on.length / 2)] ?? 1,
      choices,
      top: (choices[0]?.count ?? 0) / met,
    });
  }
  const uneven = (s: Split) => Math.abs(s.top - 0.5);
  return splits.sort((a, b) => uneven(a) - uneven(b) || b.met - a.met || (a.card < b.card ? -1 : 1));
}
