/** Two hundred thousand damaged inputs of every kind, bombs, and the names every object knows: nothing throws, hangs or leaks out. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { codesIn } from "../../classroom/index.ts";
import { load } from "../../content/index.ts";
import { parseFile } from "../../content/parse.ts";
import { isCodeError, openCode, readRun } from "../../runcode/index.ts";
import { lessonAddress, lessonIn } from "../../store/lessonLink.ts";
import { defaultSettings, readSettings } from "../../store/settings.ts";
import { openSlot, sealSlot } from "../../store/slot.ts";
import { readFiles } from "../content-files.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { bombs } from "./harm/bombs.ts";
import { type CodeOf, codesOf } from "./harm/codes.ts";
import { mutateData, mutateText } from "./harm/mutate.ts";
import { protoFiles } from "./harm/proto.ts";
import { type Watched, watched } from "./harm/watched.ts";
import { picker } from "./wild.ts";

const FIRST_SEED = 4_000_001;
/** What a gate tries. */
const INPUTS = 200_000;
/** Parts of a thousand of each kind. */
const SHARES = { codes: 550, slots: 175, links: 125, settings: 75, files: 60, levels: 15 };
const MOST_MIB = 64;

const LINK = lessonAddress({
  level: "light-at-three",
  seed: 7,
  regime: "no-search",
  language: "de",
  minutes: 25,
});

type Files = Readonly<Record<string, unknown>>;

/** The first level alone with what all share: enough of everything, and quick to load. */
function oneLevel(files: Files): Files {
  const isOf = (path: string) => path.startsWith("01-") || path.startsWith("_shared/");
  const other = /\/(?!first-thirty|moments|paper|village)[a-z-]+(\.(en|de|zh))?\.json$/;
  return Object.fromEntries(
    Object.entries(files).filter(
      ([path]) =>
        isOf(path) && !(path.split("/").length === 3 && other.test(path)) && !/\.(de|zh)\.json$/.test(path),
    ),
  );
}

function tryCode(text: string, { setting }: CodeOf): void {
  const opened = openCode(text);
  if (!isCodeError(opened)) readRun(opened, setting);
}

function mutated(files: Files, inputs: number, seed: number): Watched[] {
  const codes = codesOf(load(files, { checks: false }), 1, 1);
  const codeAt = (n: number): CodeOf => codes[n % codes.length] as CodeOf;
  const pick = picker(seed);
  const share = (kind: keyof typeof SHARES) => Math.ceil((inputs * SHARES[kind]) / 1000);
  const small = oneLevel(files);
  const paths = Object.keys(small);
  const pathAt = (n: number): string => paths[n % paths.length] ?? "";
  const standard = defaultSettings(["en"]);
  return [
    watched(
      "code",
      share("codes"),
      (n) => ({ text: mutateText(codeAt(n).code, pick), of: codeAt(n) }),
      ({ text, of }) => tryCode(text, of),
    ),
    watched("save", share("slots"), (n) => mutateData(sealSlot(n, codeAt(n).code), pick), openSlot),
    watched(
      "link",
      share("links"),
      (n) => `https://here/#${mutateText(n % 2 ? LINK : `g=${codeAt(n).code}`, pick)}`,
      (address) => {
        lessonIn(address);
        codesIn(address);
      },
    ),
    watched(
      "settings",
      share("settings"),
      () => mutateData(standard, pick),
      (stored) => readSettings(stored, standard),
    ),
    watched(
      "file",
      share("files"),
      (n) => ({ path: pathAt(n), text: mutateText(JSON.stringify(small[pathAt(n)]), pick) }),
      ({ path, text }) => parseFile(path, text),
    ),
    watched(
      "level",
      share("levels"),
      (n) => ({ ...small, [pathAt(n)]: mutateData(small[pathAt(n)], pick) }),
      (damaged) => load(damaged, { checks: false }),
    ),
  ];
}

/** The heap without what nobody holds any more; Node gives its collector away only when asked at run time. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** For the gate and, with more of them, before a release. */
export async function damaged(inputs: number, seed: number): Promise<readonly Finding[]> {
  const { files } = readFiles();
  const small = oneLevel(files);
  collect();
  const before = process.memoryUsage().heapUsed;
  const all = mutated(files, inputs, seed);
  const hand = bombs();
  const bombed = watched(
    "bomb",
    hand.length,
    (n) => hand[n],
    (bomb) => bomb?.(),
  );
  const proto = protoFiles(small);
  const named = watched(
    "prototype key",
    proto.length,
    (n) => proto[n] ?? {},
    (poisoned) => load(poisoned, { checks: false }),
  );
  collect();
  const grown = Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20;
  const tried = all.reduce((sum, it) => sum + it.tried, 0);
  const slowest = Math.max(...all.map((it) => it.slowestMs));
  return [
    none(
      `faults in ${tried} damaged inputs from seed ${seed}`,
      all.flatMap(({ faults }) => faults),
    ),
    atMost("the slowest of them", slowest, 100, "ms"),
    none(`faults in ${bombed.tried} bombs`, bombed.faults),
    none(`faults in ${named.tried} files with names every object knows`, named.faults),
    atMost("memory left behind", grown, MOST_MIB, "MiB"),
    atMost("inputs too few", Math.max(0, inputs - tried), 0, "inputs"),
  ];
}

export const inputs: Gate = { name: "inputs", run: () => damaged(INPUTS, FIRST_SEED) };
