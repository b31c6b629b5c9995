/** Inputs made to be too much: long, deep, wide, huge. Each must be refused at once. */
import { codesIn } from "../../../classroom/index.ts";
import { load } from "../../../content/index.ts";
import { parseFile } from "../../../content/parse.ts";
import { openCode } from "../../../runcode/index.ts";
import { lessonIn } from "../../../store/lessonLink.ts";
import { defaultSettings, readSettings } from "../../../store/settings.ts";
import { openSlot, sealSlot } from "../../../store/slot.ts";

const MILLION = 1_000_000;

/** Texts that are too much. */
const TEXTS: readonly string[] = [
  "A".repeat(8193),
  "A".repeat(MILLION),
  "_".repeat(MILLION),
  "=".repeat(MILLION),
  "\u0000".repeat(100_000),
  "\u202e".repeat(100_000),
  "😀".repeat(100_000),
  `${"A".repeat(8000)} `.repeat(100),
  "[".repeat(100_000),
  '{"a":'.repeat(50_000),
  `[${"0,".repeat(200_000)}0]`,
  `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":0`).join(",")}}`,
  `"${"x".repeat(MILLION)}"`,
  '{"days":1e308,"cash":-1e308}',
  '{"days":123456789012345678901234567890}',
  "%".repeat(100_000),
  "l=first-thirty&".repeat(50_000),
];

function deep(levels: number): unknown {
  let at: unknown = 0;
  for (let i = 0; i < levels; i++) at = i % 2 ? [at] : { cards: at };
  return at;
}

/** Data that are too much. */
const DATA: readonly unknown[] = [
  deep(33),
  deep(5000),
  Array.from({ length: 100_000 }, () => null),
  Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])),
  { magic: "x".repeat(MILLION) },
  { ...sealSlot(1, "A"), payload: "A".repeat(MILLION), length: MILLION },
  { ...sealSlot(1, "A"), generation: 1e308 },
  { ...sealSlot(1, "A"), generation: Number.NaN },
  { ...sealSlot(1, "A"), generation: -0 },
  { ...sealSlot(1, "A"), schema: 1e308 },
  { ...sealSlot(1, "A"), length: Number.POSITIVE_INFINITY },
];

/** Everything that reads a text or data from outside, with everything that is too much. */
export function bombs(): (() => void)[] {
  const standard = defaultSettings(["en"]);
  return [
    ...TEXTS.flatMap((text) => [
      () => void openCode(text),
      () => void codesIn(text),
      () => void lessonIn(`https://here/#${text}`),
      () => void parseFile("02-bomb/level.json", text),
    ]),
    ...DATA.flatMap((data) => [
      () => void openSlot(data),
      () => void readSettings(data, standard),
      () => void load({ "02-bomb/level.json": data, "_shared/cards/bomb.json": data }, { checks: false }),
      () => void load({ "02-bomb/en.json": data, "_shared/cards/bomb.de.json": data }, { checks: false }),
    ]),
  ];
}
