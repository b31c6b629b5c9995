/** Puts session, clock, settings and saves together behind the actions of the contract. */
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { RunRecord } from "../runcode/types.ts";
import type { Refusal, Setting } from "../sim/index.ts";
import { NO_NOTES } from "./beside.ts";
import { createChoices } from "./choices.ts";
import { createClock, stillClock } from "./clock.ts";
import { createDesk } from "./desk.ts";
import { lessonIn } from "./lessonLink.ts";
import { notFound } from "./notFound.ts";
import { createSaves, noSaves } from "./saves.ts";
import type { SessionControl } from "./session.ts";
import { defaultSettings, readSettings } from "./settings.ts";
import { stopFor } from "./stops.ts";
import type {
  GameActions,
  GameState,
  GameStore,
  OpenFault,
  Origin,
  Ports,
  Screen,
  Settings,
} from "./types.ts";
import { createWay } from "./way.ts";

/** Hours that pass between decisions are saved at most this often: never more than two seconds of play are at stake. */
const SAVE_EVERY_MS = 1000;

/** Rules and codes come with the first run: the title does without them. */
const loadRuns = () => import("./runs.ts");

const NO_RUN: Refusal = { reason: "runOver" };

/** Every run begins at home. */
const AT_HOME = { scene: "house", layer: "none", marked: null } as const;

type Runs = typeof import("./runs.ts");

type Fields = Omit<GameState, keyof GameActions>;

/** The one store of the page. All that touches the world outside (time, disk, address) comes as ports. */
export function createGameStore(ports: Ports): GameStore {
  const standard = defaultSettings(ports.languages);
  const first: Fields = {
    screen: "title",
    before: "title",
    session: null,
    clock: stillClock(standard.speed),
    settings: standard,
    saves: noSaves,
    focus: null,
    hover: null,
    ...AT_HOME,
    notes: NO_NOTES,
    lesson: null,
  };
  return createStore<GameState>()(
    subscribeWithSelector((set, get) => ({ ...first, ...createActions(ports, standard, get, set) })),
  );
}

function createActions(
  ports: Ports,
  standard: Settings,
  get: () => GameState,
  set: (part: Partial<Fields>) => void,
): GameActions {
  let control: SessionControl | null = null;
  let cancelSave: (() => void) | null = null;

  const choices = createChoices({ keeper: ports.keeper, standard, get: () => get().settings, set });
  const saves = createSaves({ ports, get: () => get().saves, set: (value) => set({ saves: value }) });

  const save = async (fleeting = false): Promise<void> => {
    cancelSave?.();
    cancelSave = null;
    const { session } = get();
    if (control === null || session === null || session.origin === "shared") return;
    await saves.put(control.code(), fleeting);
  };
  const saveSoon = (): void => {
    cancelSave ??= ports.schedule(() => void save(true), SAVE_EVERY_MS);
  };

  const raiseCurtain = (): void => set({ screen: "ending", focus: null, hover: null });

  /** Curtain: the ending follows the last hour or "finish now". */
  const closeRun = (): void => {
    const { session } = get();
    if (!session?.world.ended || control === null) return;
    const code = control.code();
    void saves.finish({ level: session.setting.level.id, ending: session.world.ended.id, code });
    void save();
    if (get().screen === "play") raiseCurtain();
  };

  const desk = createDesk({
    ports,
    get,
    set,
    running: () => {
      const { session } = get();
      return session === null || session.world.ended ? null : session.world;
    },
    isStill: () => get().clock.hourMs === 0,
    finish: () => {
      void send({ kind: "finish" });
      raiseCurtain();
    },
    goOn: () => {
      if (get().screen === "ending") set({ screen: "debrief" });
    },
  });

  const clock = createClock({
    ports,
    get: () => get().clock,
    set: (value) => set({ clock: value }),
    secondsPerDay: () => {
      const { session } = get();
      if (session === null) return 30;
      return desk.secondsPerDay(session.setting, session.world) ?? session.setting.level.secondsPerDay;
    },
    mayRun: () => {
      const { session } = get();
      return session?.open === true && session.world.card === null && session.world.reckoning === null;
    },
    advance: (eager) => {
      if (control === null) return "ended";
      const { facts, refusal } = control.step({ kind: "advance" });
      const world = get().session?.world;
      if (refusal)
        return refusal.reason === "cardOpen" ? "card" : refusal.reason === "bookOpen" ? "reckoning" : "ended";
      if (world?.ended) closeRun();
      else if (world && world.hour % 24 === 0) void save();
      else saveSoon();
      return stopFor(facts, get().settings.stopAt, eager);
    },
  });

  const unbind = ports.watchPage((page) => {
    if (page !== "leaving") clock.hide(page === "hidden");
    if (page !== "shown") void save();
  });

  /** Takes a run onto the stage. */
  const begin = (next: SessionControl, screen: Screen): void => {
    control = next;
    clock.reset(get().settings.speed);
    set({ screen, before: "title", focus: null, hover: null, ...AT_HOME });
  };
  const publish = (session: GameState["session"]): void => set({ session });

  const stopRun = (): Promise<void> => {
    clock.reset(get().settings.speed);
    return save();
  };

  /** Reads a code to the end and puts it on the stage. */
  const recall = async (code: string, origin: Exclude<Origin, "played">): Promise<OpenFault | undefined> => {
    const { isCodeError, openCode, placesIn, readRun, recallSession, unlike } = await loadRuns();
    const opened = openCode(code);
    if (isCodeError(opened)) return { code: opened };
    const { level, regime, changes, seed } = opened.head;
    const setting = await ports.findSetting(level, regime, changes);
    if (!setting) return notFound(ports, loadRuns(), level, regime, changes);
    const why = unlike(opened.head, setting);
    if (why) return { claim: opened.head, why };
    const run = readRun(opened, setting);
    if (isCodeError(run)) return { code: run };
    await stopRun();
    desk.clear();
    const fault = present(recallSession, setting, seed, run, origin);
    if (fault === undefined && origin === "resumed")
      await desk.resume({ level, seed, regime, setup: placesIn(changes) }, setting);
    return fault;
  };
  const present = (
    recallSession: Runs["recallSession"],
    setting: Setting,
    seed: number,
    run: RunRecord,
    origin: Exclude<Origin, "played">,
  ): OpenFault | undefined => {
    let shown: GameState["session"] = null;
    const keep = (session: GameState["session"]): void => {
      shown = session;
      if (control === recalled) publish(session);
    };
    let recalled: SessionControl | null = null;
    const found = recallSession({ setting, seed, changes: run.changes, publish: keep }, run, origin);
    if (found.control === null) return "cannotReplay";
    if (origin === "resumed" && found.verdict.kind !== "checked") return "cannotReplay";
    recalled = found.control;
    set({ session: shown });
    begin(recalled, run.claim.ending !== "" || origin === "shared" ? "debrief" : "play");
    return undefined;
  };

  /** Every request on the phone carries a bid of this house. */
  const allAnswered = (): boolean => get().session?.world.requests.every((it) => it.mine !== null) === true;

  const send: GameActions["send"] = (command) => {
    if (control === null || command.kind === "advance") return NO_RUN;
    const { facts, refusal } = control.step(command);
    if (refusal) return refusal;
    if (get().session?.world.ended) {
      clock.stop("ended");
      closeRun();
      return undefined;
    }
    void save();
    const reason = stopFor(facts, get().settings.stopAt, false);
    const waits = reason === "card" || reason === "reckoning" || reason === "refused";
    if (waits) clock.stop(reason);
    else clock.goOn(command.kind === "bid" && allAnswered() ? "request" : undefined);
    return undefined;
  };

  const actions: GameActions = {
    go: createWay({ get, set, stop: () => clock.setSpeed(0) }),
    open: async (level, seed, rules) => {
      const setup = rules?.setup ?? [];
      const runs = loadRuns();
      // without a setup the level need not wait for what reads one
      const set = setup.length > 0 ? (await runs).changesOf(setup) : [];
      const changes = [...(rules?.changes ?? []), ...set];
      const [setting, { startSession }] = await Promise.all([
        ports.findSetting(level, rules?.regime, changes),
        runs,
      ]);
      if (!setting) return notFound(ports, runs, level, rules?.regime, changes);
      await stopRun();
      await saves.archive();
      const luck = (seed ?? ports.drawSeed()) >>> 0;
      begin(startSession({ setting, seed: luck, changes, publish }), "play");
      desk.begin({ level, seed: luck, regime: setting.regime.id, setup }, rules ?? {}, setting);
      void save();
      return undefined;
    },
    resume: async (key) => {
      const code = saves.codeOf(key);
      if (code === undefined) return "noSuchSave";
      if (key?.startsWith("older-")) await saves.archive();
      return recall(code, "resumed");
    },
    openCode: (code) => recall(code, "shared"),
    playOn: async () => {
      const { session } = get();
      if (control === null || session?.verdict?.kind !== "checked" || session.world.ended)
        return "noSuchSave";
      const code = control.code();
      await saves.archive();
      const fault = await recall(code, "resumed");
      void save();
      return fault;
    },
    openLesson: async (link) => {
      if (link.language !== undefined) choices.set("language", link.language);
      const back = await desk.leadsBack(link, get().saves.games[0]);
      if (back && (await actions.resume()) === undefined) return undefined;
      const { level, seed, language: _, ...rules } = link;
      return actions.open(level, seed, { ...rules, linked: true });
    },
    send,
    check: (command) => (control === null || command.kind === "advance" ? NO_RUN : control.check(command)),
    setSpeed: clock.setSpeed,
    togglePause: () => {
      const { speed, toNext, lastSpeed } = get().clock;
      clock.setSpeed(speed !== 0 || toNext ? 0 : lastSpeed);
    },
    runToNext: clock.runToNext,
    stepHour: clock.stepHour,
    finish: () => send({ kind: "finish" }),
    leave: () => {
      void stopRun();
      desk.clear();
      control = null;
      set({ screen: "title", before: "title", session: null, focus: null, hover: null });
    },
    load: async (address = "") => {
      const stored = await ports.keeper.read("settings").catch(() => undefined);
      const settings = readSettings(stored, standard);
      set({ settings });
      clock.reset(settings.speed);
      await saves.load();
      if (address.includes("#g=")) return recall(address, "shared");
      const link = lessonIn(address);
      if (link === undefined) return undefined;
      if ("wrong" in link) return { link: link.wrong };
      return actions.openLesson(link);
    },
    takeOver: async () => {
      await saves.takeOver();
      await save();
    },
    save: () => save(),
    close: () => {
      unbind();
      desk.clear();
      cancelSave?.();
      clock.reset(get().settings.speed);
      saves.close();
    },
    code: () => control?.code() ?? "",
    record: () => control?.record() ?? null,
    ...choices,
    setFocus: (focus) => set({ focus }),
    setHover: (hover) => set({ hover }),
    setScene: (scene) => set({ ...AT_HOME, scene, hover: null }),
    setLayer: (layer) => set({ layer }),
    setMarked: (marked) => set({ marked }),
    note: desk.note,
  };
  return actions;
}
