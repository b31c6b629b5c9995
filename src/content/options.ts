/** What whoever plays sets beforehand: which value of each of a level's options, and the level that follows from it. */
import { type LevelData, LevelSchema, readData, type SchemaFault } from "../sim/index.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (it: unknown): it is Fields => typeof it === "object" && it !== null && !Array.isArray(it);

/** Fields of `over` in place of those of `base`: objects one by one, anything else as a whole. */
function laid(base: Fields, over: Fields): Fields {
  const entries = Object.entries(over).map(([key, value]) => {
    const was = base[key];
    return [key, isFields(was) && isFields(value) ? laid(was, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

type Resolved =
  | { readonly level: LevelData }
  | { readonly level: undefined; readonly faults: readonly SchemaFault[] };

const NO_SUCH: Resolved = { level: undefined, faults: [] };

/** A level with the chosen value of each of its options. One without options has nothing to choose. */
export function resolveLevel(level: LevelData, places: readonly number[]): Resolved {
  const { options, ...base } = level;
  if (places.length > (options?.length ?? 0)) return NO_SUCH;
  if (!options) return { level };
  let fields: Fields = base;
  for (const [at, { values }] of options.entries()) {
    const value = values[places[at] ?? 0];
    if (!value) return NO_SUCH;
    fields = laid(fields, value.level);
  }
  const read = readData(LevelSchema, fields);
  return read.ok ? { level: read.value } : { level: undefined, faults: read.faults };
}

/** Every value once, the others as they are if nothing is set; what a check has to look at. */
export function everyValue({ options = [] }: LevelData): number[][] {
  const others = options.flatMap(({ values }, at) =>
    values.slice(1).map((_, i) => [...Array(at).fill(0), i + 1] as number[]),
  );
  return [[], ...others];
}
