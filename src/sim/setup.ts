/** What a run was set up with: values of its level's options, carried like changed numbers of its rules. */

/** A changed number of the regime, as in "platform.escrowHours", or the value of an option by its place: "options.0". */
export interface SetupChange {
  readonly path: string;
  readonly value: number;
}

const OPTION = /^options\.([0-9])$/;

/** The option a change sets, by its place; undefined: it changes a number of the rules. */
function placeIn({ path }: SetupChange): number | undefined {
  const found = OPTION.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Values of options by their places, as a run carries them. The first value of each needs no word. */
export const changesOf = (places: readonly number[]): SetupChange[] =>
  places.flatMap((value, at) => (value === 0 ? [] : [{ path: `options.${at}`, value }]));

/** The values a run was set up with, as far as `changes` name them; all others are the first. */
export function placesIn(changes: readonly SetupChange[]): number[] {
  const places: number[] = [];
  for (const change of changes) {
    const at = placeIn(change);
    if (at === undefined) continue;
    while (places.length < at) places.push(0);
    places[at] = change.value;
  }
  return places;
}

/** What `changes` leave for the rules. */
export const rulesIn = <T extends SetupChange>(changes: readonly T[]): T[] =>
  changes.filter((change) => placeIn(change) === undefined);
