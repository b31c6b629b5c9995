/** What every component may reach: the store, the words, and what main.ts lends the interface. */
import { createContext, use, useMemo } from "react";
import { useStore } from "zustand";
import type { Entry } from "../classroom/index.ts";
import type { Ask, Finding } from "../debrief/whatif/index.ts";
import type { Host, HostState } from "../host/host.ts";
import type { Language, Texts, Words } from "../i18n/index.ts";
import type { GameState, GameStore, OpenFault, Session } from "../store/types.ts";
import { type Say, say } from "./say.ts";

/** Numbers of the game by where they come from. */
export interface PassportCounts {
  readonly quoted: number;
  readonly derived: number;
  readonly makers: number;
}

/** A level as the list shows it. */
export interface LevelEntry {
  readonly id: string;
  readonly number: number;
  readonly minutes: number;
  /** what lists show instead of the number */
  readonly sign?: string;
  /** what is set before the first hour */
  readonly options?: readonly {
    readonly id: string;
    /** place of the value that is proposed */
    readonly usual: number;
    /** words under passports that say where its numbers come from */
    readonly passport: string;
    readonly values: readonly string[];
  }[];
}

/** "3", or a letter for a level outside the row. */
export const signOf = ({ sign, number }: Pick<LevelEntry, "sign" | "number">): string => sign ?? `${number}`;

/** Somebody who works a question out beside the page. */
export interface Asked {
  /** asks for more, once the first is answered */
  more(ask: Ask): void;
  end(): void;
}

/** What main.ts lends: the ui imports neither the picture nor the sound. */
export interface Lent {
  readonly store: GameStore;
  /** what surrounds the page: its form, its copy, a learning platform */
  readonly host: Host;
  /** Draws the house of the run, or of the moment in `of`, into an element and tells when it is first to be seen; resolves with what takes it away again. */
  readonly startScene: (element: HTMLElement, onDrawn: () => void, of?: GameStore) => Promise<() => void>;
  /** why the run in the page's address did not open */
  readonly linkFault: OpenFault | undefined;
  /** the level that Start leads into */
  readonly firstLevel: string;
  readonly listLevels: () => Promise<readonly LevelEntry[]>;
  /** Words of one level and all it shares, in one language. */
  readonly levelWords: (level: string, language: Language) => Promise<Texts>;
  /** Titles and places of all levels. */
  readonly levelTitles: (language: Language) => Promise<Texts>;
  readonly countPassports: () => Promise<PassportCounts>;
  /** Works out "what if" beside the page and tells what it finds. */
  readonly workOutWhatIf: (ask: Ask, hear: (heard: Finding | { kind: "failed" }) => void) => Asked;
  /** Replays codes beside the page; tells each as it stands after its replay. The answer stops it. */
  readonly verifyCodes: (codes: readonly string[], hear: (at: number, entry: Entry) => void) => () => void;
  /** Ids of the named rules that change something in a level, as it is set up. */
  readonly listRegimes: (level: string, setup?: readonly number[]) => Promise<readonly string[]>;
}

/** What a teacher has laid out; it stays while the page is open, wherever one goes meanwhile. */
export interface TeachersDesk {
  page: string;
  lesson: object | null;
  entries: readonly Entry[];
  /** names given on this device, by code */
  names: Readonly<Record<string, string>>;
}

export const emptyDesk = (): TeachersDesk => ({ page: "prepare", lesson: null, entries: [], names: {} });

export interface Services extends Lent {
  readonly words: Words;
  /** what the background book is asked for when it is opened next; "" nothing */
  readonly book: { question: string };
  readonly desk: TeachersDesk;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error("ui: a component stands outside the app");
  return services;
}

export const useT = (): Words["t"] => useServices().words.t;

/** Part of the store's state; keep its identity, or the component draws at every change. */
export function useGame<T>(select: (state: GameState) => T): T {
  return useStore(useServices().store, select);
}

/** Part of what surrounds the page; keep its identity as above. */
export function useHost<T>(select: (state: HostState) => T): T {
  return useStore(useServices().host, select);
}

export const useSend = (): GameState["send"] => useServices().store.getState().send;

/** The run on the table. Only below the play screen, where there always is one. */
export function useRun(): Session {
  const session = useGame((state) => state.session);
  if (session === null) throw new Error("ui: a play component without a run");
  return session;
}

/** Words and numbers of the run on the table. */
export function useSay(): Say {
  const { words } = useServices();
  const { setting } = useRun();
  return useMemo(() => say(words, setting), [words, setting]);
}
