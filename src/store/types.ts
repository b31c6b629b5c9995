/** The contract of the store: what ui, view and audio read, and what they may ask for. */
import type { StoreApi } from "zustand/vanilla";
import type { Logged, RegimeChange, RunRecord, Verdict } from "../runcode/types.ts";
import type { Command, Fact, Refusal, Setting, World } from "../sim/index.ts";
import type { LessonLink, LessonState, Notes, RunRules } from "./aboutRun.ts";
import type { OpenFault } from "./faults.ts";

export type { Guess, LessonLink, LessonState, Notes, RunRules, Vote } from "./aboutRun.ts";
export type { LinkField, OpenFault } from "./faults.ts";

/** What fills the window. Panels inside "play" belong to ui. */
export type Screen =
  | "title"
  | "levels"
  | "play"
  | "ending"
  | "debrief"
  | "settings"
  | "background"
  | "teachers"
  | "licences"
  | "privacy"
  | "recovery";

export type Language = "en" | "de" | "zh";

/** 0 = paused */
export type Speed = 0 | 0.5 | 1 | 2 | 4;
export type RunningSpeed = Exclude<Speed, 0>;

/** Moments at which the clock stops whatever the settings say. */
export type FirmStop = "card" | "reckoning" | "refused" | "hurt" | "cannotBeKept" | "insolvency" | "ended";
/** Moments at which it stops if the player asks for it, and always on "run to the next event". */
export type StopOption =
  | "evening"
  | "request"
  | "bidWon"
  | "bidLost"
  | "packed"
  | "shipped"
  | "review"
  | "money"
  | "wagesLate"
  | "jam"
  | "warning"
  | "offer"
  | "left"
  | "notice"
  | "cloth";
/** Ten in the evening with nothing missing: only "run to the next event" stops there. */
export type StopReason = FirmStop | StopOption | "nightfall";

export interface FeedEntry {
  /** rises by one with every fact of a run; a key for lists and for "seen so far" */
  readonly id: number;
  /** hour of the run at which it was reported */
  readonly hour: number;
  readonly fact: Fact;
}

/** How the run shown came here. A replay and a shared run are read, not played. */
export type Origin = "played" | "resumed" | "shared";

export interface Session {
  readonly setting: Setting;
  /** mutated in place by the session alone: read it through selectors keyed by `revision` */
  readonly world: World;
  /** rises by one with every step; a new run starts at 1 */
  readonly revision: number;
  /** facts of the last step, in order */
  readonly facts: readonly Fact[];
  /** the last 200 facts without `hourPassed`, oldest first */
  readonly feed: readonly FeedEntry[];
  readonly log: readonly Logged[];
  readonly regime: string;
  readonly changes: readonly RegimeChange[];
  readonly origin: Origin;
  /** of a shared run: what its replay said about the sender's claim */
  readonly verdict: Verdict | null;
  /** the player may decide and let time pass: false after the end and in a shared run */
  readonly open: boolean;
}

export interface Clock {
  /** what is set now; 0 = paused by the player or stopped */
  readonly speed: Speed;
  /** the speed that play returns to after a pause or a stop */
  readonly lastSpeed: RunningSpeed;
  /** "run to the next event" is under way */
  readonly toNext: boolean;
  /** why it stopped by itself last, until it runs again */
  readonly stoppedBy: StopReason | null;
  /** the tab is hidden, so time stands still whatever `speed` says */
  readonly hidden: boolean;
  /** real time at which the present hour began, in ms of `Ports.now`; with `hourMs` gives the fraction shown (see `fractionAt`) */
  readonly hourFrom: number;
  /** real ms an hour takes at this speed; 0 while time stands still */
  readonly hourMs: number;
  /** part of the hour passed when time stood still, 0..1 */
  readonly held: number;
}

export type Volume = "music" | "effects" | "platform";
export type KeyAction =
  | "pause"
  | "slower"
  | "faster"
  | "next"
  | "phone"
  | "bid"
  | "board"
  | "orders"
  | "people"
  | "books"
  | "policies"
  | "village"
  | "promises"
  | "lanes"
  | "mute"
  | "textMode"
  | "captions"
  | "readAloud"
  | "help";

export interface Settings {
  readonly language: Language;
  /** 0..100 */
  readonly volumes: Readonly<Record<Volume, number>>;
  readonly muted: boolean;
  readonly captions: boolean;
  /** speed a run starts with */
  readonly speed: RunningSpeed;
  /** "system" follows the browser's wish */
  readonly motion: "system" | "reduced" | "full";
  /** percent, 100..200 */
  readonly textSize: number;
  readonly contrast: "system" | "normal" | "more";
  readonly theme: "system" | "light" | "dark";
  /** no canvas: the game as text and controls alone */
  readonly textMode: boolean;
  /** fewer pictures a second, for weak machines */
  readonly quiet: boolean;
  /** moments a person may not want to see; see FirmStop for those nobody can switch off */
  readonly stopAt: Readonly<Record<StopOption, boolean>>;
  /** single letters act; off for people whose voice or hand presses them by accident (WCAG 2.1.4) */
  readonly letterKeys: boolean;
  /** `KeyboardEvent.code` by action, so that a key is a place on the keyboard and not a letter */
  readonly keys: Readonly<Record<KeyAction, string>>;
}

/** A save that can be resumed. */
export interface SavedGame {
  /** names it for `resume`: a slot, or one of the ten older runs */
  readonly key: string;
  readonly level: string;
  readonly regime: string;
  readonly seed: number;
  readonly hour: number;
  /** the run has ended: it opens at the ending */
  readonly ended: boolean;
  /** the code, for "take it with you" */
  readonly code: string;
}

/** A finished run kept for the list of levels and for the teacher. */
export interface FinishedRun {
  readonly level: string;
  readonly ending: string;
  readonly code: string;
}

export interface Saves {
  /** off: not loaded yet · memory: the browser keeps nothing, say so · ready · busy: writing · failed: the last write did not arrive · otherTab: another window plays */
  readonly state: "off" | "memory" | "ready" | "busy" | "failed" | "otherTab";
  /** newest first; [0] is what "Continue" opens */
  readonly games: readonly SavedGame[];
  readonly finished: readonly FinishedRun[];
  /** slots that could not be read, kept for download and never deleted */
  readonly broken: readonly {
    readonly name: string;
    readonly reason: string;
    readonly text: string;
  }[];
  /** hour of the run that is safely stored; -1 none */
  readonly savedHour: number;
}

/** What the player pointed at, in the picture or in a panel; ui opens the panel for it, view marks it. */
export type Focus =
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "station"; readonly index: number }
  | { readonly kind: "pile"; readonly op: number }
  | { readonly kind: "parcels" }
  | { readonly kind: "cloth" }
  | { readonly kind: "village" }
  /** a house of the village, by its lot as `villageView` counts them */
  | { readonly kind: "house"; readonly lot: number };

/** Which of the two pictures is shown while one plays. */
export type SceneName = "house" | "village";
/** What lies over the picture of the village: prices against outside, hours a week, work handed on (after the end). */
export type Layer = "none" | "prices" | "hours" | "passed";

/** What the pointer is over in the picture, in CSS pixels from the top left of the canvas: ui shows the word beside it. */
interface Hover {
  readonly focus: Focus;
  readonly x: number;
  readonly y: number;
}

export interface GameActions {
  go(screen: Screen): void;
  /** New run. Without a seed a fresh one is drawn. Resolves with what went wrong, if anything. */
  open(level: string, seed?: number, rules?: RunRules): Promise<OpenFault | undefined>;
  resume(key?: string): Promise<OpenFault | undefined>;
  /** Begins the lesson of a link, or goes on with it after a reload. */
  openLesson(link: LessonLink): Promise<OpenFault | undefined>;
  /** Opens a run code: shown at its end with its claim checked by a replay. */
  openCode(code: string): Promise<OpenFault | undefined>;
  /** Of a shared run that has not ended and came out as claimed: it becomes this device's run, to be played on. */
  playOn(): Promise<OpenFault | undefined>;
  /** Does a decision now, or says why not. `advance` is the clock's own and refused here. */
  send(command: Command): Refusal | undefined;
  /** The same answer without doing it: what greys a button. */
  check(command: Command): Refusal | undefined;
  setSpeed(speed: Speed): void;
  /** Pause if running, else on at the last speed. */
  togglePause(): void;
  runToNext(): void;
  /** One hour and then pause: stepping by hand. */
  stepHour(): void;
  /** "Finish now": the full ending from here. */
  finish(): Refusal | undefined;
  /** Leaves the run for the title page; it stays saved. */
  leave(): void;
  /** Reads settings and saves, and opens the run in the page's address (`#g=…`), if there is one. */
  load(address?: string): Promise<OpenFault | undefined>;
  /** After `saves.state` "otherTab": this window's run becomes the save; the other's is kept among the older runs. */
  takeOver(): Promise<void>;
  /** Saves now; resolves when it is on disk or cannot be. */
  save(): Promise<void>;
  /** Lets go of timers, listeners and the lock. */
  close(): void;
  /** Code of the run as it stands; "" without a run. */
  code(): string;
  record(): RunRecord | null;
  set<K extends keyof Settings>(key: K, value: Settings[K]): void;
  setVolume(which: Volume, value: number): void;
  setStopAt(option: StopOption, on: boolean): void;
  setKey(action: KeyAction, code: string): void;
  resetSettings(): void;
  setFocus(focus: Focus | null): void;
  setHover(hover: Hover | null): void;
  /** Changes the picture. Coming home clears layer and mark. */
  setScene(scene: SceneName): void;
  setLayer(layer: Layer): void;
  /** Frames a house of the village, such as the one the keyboard is at in a list; null none. */
  setMarked(lot: number | null): void;
  /** Notes what the player says after the end. */
  note(part: Partial<Notes>): void;
}

export interface GameState extends GameActions {
  readonly screen: Screen;
  /** where "back" leads from settings, background and the like */
  readonly before: Screen;
  readonly session: Session | null;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly saves: Saves;
  readonly focus: Focus | null;
  readonly hover: Hover | null;
  readonly scene: SceneName;
  readonly layer: Layer;
  /** lot of the house that is framed in the picture of the village */
  readonly marked: number | null;
  readonly notes: Notes;
  /** null: no lesson runs */
  readonly lesson: LessonState | null;
}

type Subscribe = {
  (listener: (state: GameState, previous: GameState) => void): () => void;
  <U>(
    selector: (state: GameState) => U,
    listener: (value: U, previous: U) => void,
    options?: {
      equalityFn?: (a: U, b: U) => boolean;
      fireImmediately?: boolean;
    },
  ): () => void;
};
/** zustand vanilla with subscribeWithSelector. */
export type GameStore = Omit<StoreApi<GameState>, "subscribe"> & {
  subscribe: Subscribe;
};

/** What the store needs from outside; tests hand in a clock and a storage of their own. */
export interface Ports {
  /** The level with its regime and changes, or undefined if there is none of that name. */
  findSetting(
    level: string,
    regime: string | undefined,
    changes: readonly RegimeChange[],
  ): Promise<Setting | undefined>;
  /** ms, never going back (performance.now) */
  now(): number;
  /** ms since 1970 by the device's clock: only for a lesson's time of day */
  wall(): number;
  /** Runs it once after ms; returns the cancel. */
  schedule(run: () => void, ms: number): () => void;
  /** a fresh seed, 0 .. 2^32 - 1 */
  drawSeed(): number;
  /** the browser's languages, best first */
  readonly languages: readonly string[];
  readonly keeper: Keeper;
  /** The right to write saves, one window at a time; null if another window has it. The answer lets go of it. */
  lock(): Promise<(() => void) | null>;
  /** Tells when the page is hidden or shown again, and when it is about to go. Returns the unbind. */
  watchPage(listener: (page: "hidden" | "shown" | "leaving") => void): () => void;
}

/** The keeper of bytes under the saves: IndexedDB in the browser, a map in tests. Every call may fail. */
export interface Keeper {
  /** false: nothing outlives the page */
  readonly lasting: boolean;
  read(key: string): Promise<unknown>;
  /**
   * Resolves when the transaction is complete: after that no killed browser loses it. A "strict" write, as they are unless
   * said otherwise, is on the disk by then and outlives a power cut too; in Firefox it takes several times as long.
   */
  write(key: string, value: unknown, durability?: "strict" | "relaxed"): Promise<void>;
  keys(): Promise<readonly string[]>;
}
