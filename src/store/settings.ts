/** The player's own settings: what they are before anybody chooses, and how stored ones are read back. */
import type { KeyAction, Language, Settings, StopOption, Volume } from "./types.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];

/** Stops are on where a decision is usually due; all others are a tap away. */
const STOP_AT: Readonly<Record<StopOption, boolean>> = {
  evening: true,
  request: false,
  bidWon: true,
  bidLost: false,
  packed: false,
  shipped: false,
  review: false,
  money: false,
  wagesLate: true,
  jam: false,
  warning: true,
  offer: true,
  left: true,
  notice: true,
  cloth: false,
};

const KEYS: Readonly<Record<KeyAction, string>> = {
  pause: "Space",
  slower: "Minus",
  faster: "Equal",
  next: "KeyN",
  phone: "Digit1",
  bid: "KeyB",
  board: "Digit2",
  orders: "Digit3",
  people: "Digit4",
  books: "Digit5",
  policies: "Digit6",
  village: "Digit7",
  promises: "Digit8",
  lanes: "KeyV",
  mute: "KeyM",
  textMode: "KeyT",
  captions: "KeyC",
  readAloud: "KeyR",
  help: "KeyH",
};

const VOLUMES: Readonly<Record<Volume, number>> = { music: 60, effects: 80, platform: 80 };

/** The first of the browser's languages that the game speaks; English where it speaks none. */
export function detectLanguage(languages: readonly string[]): Language {
  for (const wish of languages) {
    const found = LANGUAGES.find((it) => wish.toLowerCase().split("-")[0] === it);
    if (found) return found;
  }
  return "en";
}

/** What nobody has chosen yet: the first language of the browser that the game speaks, sound on, time at its usual pace. */
export function defaultSettings(languages: readonly string[]): Settings {
  return {
    language: detectLanguage(languages),
    volumes: { ...VOLUMES },
    muted: false,
    captions: true,
    speed: 1,
    motion: "system",
    textSize: 100,
    contrast: "system",
    theme: "system",
    textMode: false,
    quiet: false,
    stopAt: { ...STOP_AT },
    letterKeys: true,
    keys: { ...KEYS },
  };
}

type Judge<T> = (it: unknown) => it is T;
const oneOf = <T extends string | number>(...values: readonly T[]): Judge<T> => {
  return (it): it is T => values.some((value) => value === it);
};
const yesNo: Judge<boolean> = (it) => typeof it === "boolean";
const within = (min: number, max: number): Judge<number> => {
  return (it): it is number => typeof it === "number" && it >= min && it <= max;
};
const keyCode: Judge<string> = (it): it is string => typeof it === "string" && /^[A-Za-z0-9]{1,24}$/.test(it);

const JUDGES: { readonly [K in keyof Settings]: Judge<Settings[K]> | null } = {
  language: oneOf(...LANGUAGES),
  volumes: null,
  muted: yesNo,
  captions: yesNo,
  speed: oneOf<Settings["speed"]>(0.5, 1, 2, 4),
  motion: oneOf("system", "reduced", "full"),
  textSize: within(100, 200),
  contrast: oneOf("system", "normal", "more"),
  theme: oneOf("system", "light", "dark"),
  textMode: yesNo,
  quiet: yesNo,
  stopAt: null,
  letterKeys: yesNo,
  keys: null,
};

const fieldsOf = (it: unknown): Map<string, unknown> =>
  new Map(typeof it === "object" && it !== null ? Object.entries(it) : []);

/** The known entries of a stored table; anything else keeps its default. */
function table<K extends string, T>(
  stored: unknown,
  standard: Readonly<Record<K, T>>,
  judge: Judge<T>,
): Record<K, T> {
  const found = fieldsOf(stored);
  const result: Record<K, T> = { ...standard };
  for (const key of Object.keys(standard) as K[]) {
    const value = found.get(key);
    if (judge(value)) result[key] = value;
  }
  return result;
}

/** A setting that may be stored: right kind, in range. */
export function isSetting<K extends keyof Settings>(key: K, value: unknown): value is Settings[K] {
  return JUDGES[key]?.(value) ?? false;
}

/** Stored settings of this or an older release over the defaults, field by field; unknown or odd fields are left out. */
export function readSettings(stored: unknown, standard: Settings): Settings {
  const found = fieldsOf(stored);
  const take = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = found.get(key);
    return isSetting(key, value) ? value : standard[key];
  };
  return {
    language: take("language"),
    volumes: table(found.get("volumes"), standard.volumes, within(0, 100)),
    muted: take("muted"),
    captions: take("captions"),
    speed: take("speed"),
    motion: take("motion"),
    textSize: take("textSize"),
    contrast: take("contrast"),
    theme: take("theme"),
    textMode: take("textMode"),
    quiet: take("quiet"),
    stopAt: table(found.get("stopAt"), standard.stopAt, yesNo),
    letterKeys: take("letterKeys"),
    keys: table(found.get("keys"), standard.keys, keyCode),
  };
}
