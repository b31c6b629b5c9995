/** Where the strips of a garment lie: each as tall as its share, none too thin to be seen. Lengths in units of the drawing. */
export interface Strip {
  readonly y: number;
  readonly height: number;
  /** strips lie a little to the left or right, as cut cloth does */
  readonly shift: number;
}

const GAP = 5;
const THINNEST = 8;
const SHIFTS = [0, 10, 1, 8, -1, 9, 1, 10, 2, 8, 0];

/** Strips from top to bottom within `height`; a part below nothing is drawn at the least height. */
export function stripsOf(shares: readonly number[], top: number, height: number): Strip[] {
  const room = height - GAP * (shares.length - 1) - THINNEST * shares.length;
  const sum = shares.reduce((total, part) => total + Math.max(0, part), 0);
  const tall = shares.map((part) => THINNEST + (sum > 0 ? (room * Math.max(0, part)) / sum : 0));
  return tall.map((own, i) => ({
    y: top + tall.slice(0, i).reduce((total, other) => total + other + GAP, 0),
    height: own,
    shift: SHIFTS[i % SHIFTS.length] ?? 0,
  }));
}
