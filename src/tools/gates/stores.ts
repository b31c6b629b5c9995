/**
 * Nothing lost in storage: twenty thousand damaged stores, storage that fails at any operation, two windows that write
 * in any order. What is loaded is always a save somebody wrote, and the newest that is whole.
 */
import { openSlot } from "../../store/slot.ts";
import { readContent } from "../content-files.ts";
import { type Finding, type Gate, none } from "./gate.ts";
import { codesOf } from "./harm/codes.ts";
import { mutateData, mutateText } from "./harm/mutate.ts";
import { type Shelf, windowOf } from "./harm/storage.ts";
import { type Pick, picker } from "./wild.ts";

const STORES = 20_000;
const INTERLEAVINGS = 1000;
const FAULTY_POINTS = 20;
const FIRST_SEED = 5_000_001;

/** Codes of one player's runs, each a newer save than the one before. */
function someCodes(): string[] {
  const content = readContent(undefined, false);
  const first = content.levels.slice(0, 2);
  return codesOf({ ...content, levels: first }, 1, 1).map(({ code }) => code);
}

async function filled(codes: readonly string[]): Promise<Shelf> {
  const shelf: Shelf = new Map();
  const { control } = windowOf(shelf);
  await control.load();
  for (const code of codes.slice(0, 3)) await control.put(code);
  await control.finish({ level: "first-thirty", ending: "half-past-two", code: codes[3] ?? "" });
  return shelf;
}

const isWhole = (stored: unknown): boolean => typeof openSlot(stored) === "object";

function damage(shelf: Shelf, pick: Pick): Shelf {
  const copy = new Map([...shelf].map(([key, value]) => [key, structuredClone(value)] as const));
  const keys = ["slot-A", "slot-B", "older", "finished"];
  for (let i = 0; i <= pick(3); i++) {
    const key = keys[pick(keys.length)] ?? "";
    const value = copy.get(key);
    const way = pick(4);
    if (way === 0) copy.delete(key);
    else if (way === 1) copy.set(key, mutateText(JSON.stringify(value) ?? "", pick));
    else copy.set(key, mutateData(value, pick));
  }
  return copy;
}

/** The newest code among slots that are whole. */
function newestWhole(shelf: Shelf): string | undefined {
  const slots = ["slot-A", "slot-B"].map((key) => openSlot(shelf.get(key)));
  const whole = slots.filter((slot) => typeof slot === "object");
  return whole.sort((a, b) => b.generation - a.generation)[0]?.payload;
}

async function damagedStores(codes: readonly string[]): Promise<string[]> {
  const shelf = await filled(codes);
  const pick = picker(FIRST_SEED);
  const faults: string[] = [];
  for (let n = 0; n < STORES; n++) {
    const hurt = damage(shelf, pick);
    const expected = newestWhole(hurt);
    // two slots that are broken alike are one thing to take along
    const broken = new Set(
      ["slot-A", "slot-B"]
        .map((key) => hurt.get(key))
        .filter((stored) => stored !== undefined && !isWhole(stored))
        .map((stored) => JSON.stringify(stored)),
    );
    const { control, saves } = windowOf(hurt);
    try {
      await control.load();
      const { games, broken: named } = saves();
      const [present] = games.filter(({ key }) => key === "A" || key === "B");
      if (present?.code !== expected) faults.push(`store ${n} loads another save than the newest whole one`);
      if (games.some(({ code }) => !codes.includes(code))) faults.push(`store ${n} loads what nobody wrote`);
      if (named.length < broken.size) faults.push(`store ${n} keeps a broken slot to itself`);
    } catch (error) {
      faults.push(`store ${n}: ${String(error)}`);
    }
  }
  return faults;
}

/** One operation fails, in each of three ways, at each point of a session; afterwards what was acknowledged is there. */
async function failingStorage(codes: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const ways = ["once", "from then on", "only writes"] as const;
  for (const way of ways)
    for (let point = 1; point <= FAULTY_POINTS; point++) {
      const shelf: Shelf = new Map();
      const { control, saves } = windowOf(shelf, (what, n) => {
        const isHit =
          way === "once" ? n === point : n >= point && (way !== "only writes" || what === "write");
        if (isHit) throw new DOMException("no room", "QuotaExceededError");
      });
      let kept: string | undefined;
      try {
        await control.load();
        for (const code of codes.slice(0, 3)) {
          await control.put(code);
          if (saves().state === "ready") kept = code;
          else if (saves().state !== "failed" && saves().state !== "otherTab")
            faults.push(`${way} at ${point}: nobody is told`);
        }
        await control.archive();
        await control.finish({ level: "first-thirty", ending: "half-past-two", code: codes[3] ?? "" });
        const later = windowOf(shelf);
        await later.control.load();
        const found = later.saves().games.map(({ code }) => code);
        // A write that could not be proven may be there all the same: a later save than the last acknowledged one.
        const safe = kept === undefined ? codes : codes.slice(codes.indexOf(kept), 3);
        if (kept !== undefined && !found.some((code) => safe.includes(code)))
          faults.push(`${way} at ${point}: a save is gone`);
      } catch (error) {
        faults.push(`${way} at ${point}: ${String(error)}`);
      }
    }
  return faults;
}

/** Two windows without locks, as over plain http: whoever is behind is told so and overwrites nothing. */
async function twoWindows(codes: readonly string[]): Promise<string[]> {
  const pick = picker(FIRST_SEED + 1);
  const faults: string[] = [];
  for (let n = 0; n < INTERLEAVINGS; n++) {
    const shelf: Shelf = new Map();
    const windows = [windowOf(shelf), windowOf(shelf)];
    for (const { control } of windows) await control.load();
    let newest: string | undefined;
    for (let move = 0; move < 8; move++) {
      const at = windows[pick(2)];
      const code = codes[pick(codes.length)] ?? "";
      if (!at) continue;
      if (pick(5) === 0) await at.control.takeOver();
      await at.control.put(code);
      if (at.saves().state === "ready") newest = code;
      if (newestWhole(shelf) !== newest)
        faults.push(`interleaving ${n}, move ${move}: a newer save is overwritten`);
    }
  }
  return faults;
}

async function run(): Promise<readonly Finding[]> {
  const codes = someCodes();
  return [
    none(`faults in ${STORES} damaged stores from seed ${FIRST_SEED}`, await damagedStores(codes)),
    none(`faults with storage failing at ${FAULTY_POINTS} points in three ways`, await failingStorage(codes)),
    none(`faults in ${INTERLEAVINGS} interleavings of two windows`, await twoWindows(codes)),
  ];
}

export const stores: Gate = { name: "stores", run };
