/** Copies of a set of files, each with a name that every object knows put in as data at one place. */

const NAMES = ["__proto__", "constructor", "prototype"];
const POISON = { polluted: true, isOwner: true };
const MOST_A_FILE = 40;

type Files = Readonly<Record<string, unknown>>;

/** Every object in a value, by the way to it. */
function objectsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => objectsIn(it, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

function poisoned(value: unknown, path: readonly (string | number)[], name: string): unknown {
  const copy: unknown = structuredClone(value);
  const at = path.reduce<unknown>((it, key) => (it as Record<string, unknown>)[key], copy);
  Object.defineProperty(at, name, { value: POISON, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** One set a place; of large files every so many places. */
export function protoFiles(files: Files): Files[] {
  return Object.entries(files).flatMap(([file, value]) => {
    const places = objectsIn(value);
    const step = Math.max(1, Math.ceil(places.length / MOST_A_FILE));
    return places
      .filter((_, i) => i % step === 0)
      .map((path, i) => ({
        ...files,
        [file]: poisoned(value, path, NAMES[i % NAMES.length] ?? "__proto__"),
      }));
  });
}
