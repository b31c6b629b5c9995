/**
 * The game inside another page: what came out goes to that page, if the address of the frame names it. Nothing is sent to a
 * page that is not named, and nothing but a run's figures, which hold no name of anybody.
 */
import type { GameStore, Notes, Session } from "../store/types.ts";
import { best, type PagesOf, type Progress, progressOf, seenOf } from "./progress.ts";

const KEY = "tell";

/** The part of a frame's address that names the page around it; an origin such as "https://school.example". */
export const tellAddress = (origin: string): string => new URLSearchParams({ [KEY]: origin }).toString();

/** The origin that wants to be told, by the part of an address behind the #; null if none is named. */
export function toldIn(hash: string): string | null {
  const named = new URLSearchParams(hash.replace(/^#/, "")).get(KEY);
  return named === null ? null : originOf(named);
}

/** "https://school.example" of any address on that page's server; null of what is no such address. */
export function originOf(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? origin : null;
  } catch {
    return null;
  }
}

export type Message =
  /** how far the lesson has gone, as a learning platform is told it */
  | {
      readonly from: "thirty-pieces";
      readonly kind: "progress";
      readonly score: number;
      readonly done: boolean;
    }
  /** a run has come to its end; `money` in fen, the other ledgers 0 to 1,000 */
  | {
      readonly from: "thirty-pieces";
      readonly kind: "result";
      readonly level: string;
      readonly regime: string;
      readonly seed: number;
      readonly days: number;
      readonly ending: string;
      readonly money: number;
      readonly people: number;
      readonly platform: number;
      readonly village: number;
      readonly code: string;
    };

const own = (session: Session | null): session is Session => session !== null && session.origin !== "shared";

function resultOf(store: GameStore): Message | null {
  const { session, code, record } = store.getState();
  const run = record();
  if (!own(session) || run === null || session.world.ended === null) return null;
  const { level, regime, seed, claim } = run;
  const { money, people, platform, village, ending } = claim;
  const days = Math.ceil(session.world.hour / 24);
  const figures = { ending, money, people, platform, village };
  return { from: "thirty-pieces", kind: "result", level, regime, seed, days, ...figures, code: code() };
}

/** Tells through `send` what happens in the store: points when they change, and each end of a run once. Returns the unbind. */
export function tellPage(store: GameStore, pagesOf: PagesOf, send: (message: Message) => void): () => void {
  let reached: Progress = { isDone: false, score: 0 };
  let ended = "";
  const look = (session: Session | null, notes: Notes): void => {
    if (!own(session)) return;
    const now = progressOf(session, seenOf(session, notes, pagesOf));
    const next = now === null ? reached : best(reached, now);
    if (next.score !== reached.score || next.isDone !== reached.isDone)
      send({ from: "thirty-pieces", kind: "progress", score: next.score, done: next.isDone });
    reached = next;
    const result = session.world.ended === null ? null : resultOf(store);
    if (result?.kind !== "result" || result.code === ended) return;
    ended = result.code;
    send(result);
  };
  const ends = [
    store.subscribe(
      ({ session }) => session,
      (session) => look(session, store.getState().notes),
    ),
    store.subscribe(
      ({ notes }) => notes,
      (notes) => look(store.getState().session, notes),
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
}
