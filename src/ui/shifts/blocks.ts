/** The shift board's day as blocks. The board runs from 06 to 06; positions on it count hours from 06. */
import type { Cell, Person } from "../../sim/index.ts";

/** Work from position `from` to `to` (exclusive), 0..24 after 06:00. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
}

const START = 6;

/** Hour of the day at a position of the board. */
export const hourAt = (position: number): number => (position + START) % 24;

/** Runs of equal cells, left to right, what is free left out. */
export function blocksOf(plan: Person["plan"]): Block[] {
  const blocks: { from: number; to: number; cell: Cell }[] = [];
  for (let position = 0; position < 24; position++) {
    const cell = plan[hourAt(position)] ?? 0;
    if (cell === 0) continue;
    const last = blocks.at(-1);
    if (last !== undefined && last.to === position && last.cell === cell) last.to = position + 1;
    else blocks.push({ from: position, to: position + 1, cell });
  }
  return blocks;
}

/** The night, 22 to 06, in positions of the board. */
const NIGHT = [16, 24] as const;

/** Hours of the night without work, as spans of at least two hours: what is left for sleep. */
export function sleepsOf(plan: Person["plan"]): Omit<Block, "cell">[] {
  const found: { from: number; to: number }[] = [];
  for (let position = NIGHT[0]; position < NIGHT[1]; position++) {
    if ((plan[hourAt(position)] ?? 0) > 0) continue;
    const last = found.at(-1);
    if (last?.to === position) last.to = position + 1;
    else found.push({ from: position, to: position + 1 });
  }
  return found.filter(({ from, to }) => to - from > 1);
}

/** A span of positions as the spans of hours of a day that the shift command takes: one, or two where it passes midnight. */
export function spans(from: number, to: number): readonly (readonly [number, number])[] {
  const [start, end] = [from + START, to + START];
  if (end <= 24) return [[start, end]];
  return start >= 24
    ? [[start - 24, end - 24]]
    : [
        [start, 24],
        [0, end - 24],
      ];
}

/** A block in a new place: kept on the board, at least an hour long. */
export function moved(block: Block, from: number, to: number): Block {
  const start = Math.max(0, Math.min(23, from));
  return { ...block, from: start, to: Math.max(start + 1, Math.min(24, to)) };
}

/** Position at which so many hours of work are reached, or null if the plan has fewer. */
export function reaches(plan: Person["plan"], hours: number): number | null {
  let worked = 0;
  for (let position = 0; position < 24; position++) {
    if ((plan[hourAt(position)] ?? 0) > 0) worked++;
    if (worked > hours) return position;
  }
  return null;
}
