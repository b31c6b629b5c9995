/** The composition root: it puts store, words, picture and sound together, and nobody imports it. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { keepLast } from "./content/keep.ts";
import type { Content } from "./content/types.ts";
import { createHost, formOf, type Host } from "./host/host.ts";
import type { PagesOf } from "./host/progress.ts";
import type { Platform } from "./host/scorm/join.ts";
import { browserPorts } from "./store/browser.ts";
import { createGameStore } from "./store/store.ts";
import type { GameStore, Language } from "./store/types.ts";
import { App, fetchPlay } from "./ui/App.tsx";
import type { Lent } from "./ui/context.ts";
import { marked } from "./ui/parts/mark.ts";
import verifyAddress from "./workers/verify.ts?worker&url";
import whatIfAddress from "./workers/whatIf.ts?worker&url";

const FIRST_LEVEL = "first-thirty";

/** The one Trusted Types policy: nothing but this game's own workers may be named by a text. */
function allowOwnScripts(): (address: string) => URL {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(address: string): URL } };
  };
  const policy = trustedTypes?.createPolicy("scripts", {
    createScriptURL: (address: string): string => {
      const url = new URL(address, document.baseURI);
      const isOwn = url.origin === location.origin && url.protocol === location.protocol;
      if (isOwn || url.protocol === "blob:") return address;
      throw new TypeError(`Not a script of this game: ${address}`);
    },
  });
  return (address) => policy?.createScriptURL(address) ?? new URL(address, document.baseURI);
}

const levels = () => import("./content/bundled.ts");

type LoadLevel = (level: string, language: Language) => Promise<Content>;

/** Browsers without a canvas, or with one switched off against tracking, play without the picture. */
function hasCanvas(): boolean {
  try {
    return document.createElement("canvas").getContext("2d") !== null;
  } catch {
    return false;
  }
}

/** What draws tries canvases out as soon as it is loaded. */
const picture = async () => {
  if (!hasCanvas()) throw new Error("no canvas to draw on");
  return import("./view/start.ts");
};

/** ms that picture and sound leave the line to the first decision, where one is coming */
const GIVE_WAY = { picture: 2000, sound: 4000, ahead: 3000 } as const;

/** While the title is read, what Start needs comes in; the picture last. What fails is asked for again by Start. */
async function fetchAhead({ getState }: GameStore, loadLevel: LoadLevel): Promise<void> {
  await marked("title-usable", 10_000);
  const { language } = getState().settings;
  await Promise.all([
    fetchPlay(),
    import("./store/runs.ts"),
    import("./content/setting.ts"),
    loadLevel(FIRST_LEVEL, language),
  ]);
  await marked("first-decision", GIVE_WAY.ahead);
  await picture();
}

/** Sound begins with the first run, so that the title stays small and quiet, and lets the first decision go first. */
function soundFollows(store: GameStore): void {
  let isOn = false;
  store.subscribe(
    (state) => state.session !== null,
    (plays) => {
      if (!plays || isOn) return;
      isOn = true;
      const player = marked("first-decision", GIVE_WAY.sound).then(() => import("./audio/player.ts"));
      player.then(
        ({ startAudio }) => startAudio(store),
        (fault: unknown) => console.warn("The sound did not start:", fault),
      );
    },
  );
}

/** Which pages a debrief has depends on its run. */
async function debriefPages(): Promise<PagesOf> {
  const { pagesFor } = await import("./ui/debrief/pages.ts");
  return ({ world }, { votes }) => pagesFor(world, votes);
}

/** A package for a learning platform looks for it before anything is read: the platform has the run. */
async function joinPlatform(host: Host): Promise<Platform | null> {
  if (host.getState().form !== "scorm") return null;
  const [{ join }, pagesOf] = await Promise.all([import("./host/scorm/join.ts"), debriefPages()]);
  return join(host, pagesOf);
}

/** Inside another page that wants to know what came out, and says in the frame's address who it is. */
async function tellAround(host: Host, store: GameStore): Promise<void> {
  if (window.parent === window || !location.hash.includes("tell=")) return;
  const [{ tellPage, toldIn }, pagesOf] = await Promise.all([import("./host/embed.ts"), debriefPages()]);
  const origin = toldIn(location.hash);
  if (origin === null) return;
  tellPage(store, pagesOf, (message) => window.parent.postMessage(message, origin));
  host.setState({ told: origin });
}

/** ms on the title after which the copy comes even if nobody starts */
const NOBODY_STARTS = 30_000;

/** The player asks the browser to be sparing: nothing comes that nobody asked for. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The copy for playing without a network comes once the game can be played, or it would take the line from it. */
async function keepCopy(
  host: Host,
  { getState, subscribe }: GameStore,
  ownScript: (address: string) => URL,
): Promise<void> {
  // Inside another page a browser would keep a second copy for that page alone.
  if (host.getState().form !== "site" || !navigator.serviceWorker || window.parent !== window) return;
  let begun: Promise<void> | null = null;
  const begin = async (): Promise<void> => {
    const { startCopy } = await import("./host/copy.ts");
    await startCopy({
      host,
      worker: ownScript("./offline.js"),
      save: () => getState().save(),
      whenFree: (ask) =>
        subscribe(
          ({ screen }) => screen === "title",
          (isTitle) => isTitle && ask(),
        ),
    });
  };
  const keep = (): Promise<void> => {
    begun ??= begin();
    return begun;
  };
  const isKept = navigator.serviceWorker.controller !== null;
  host.setState({ copy: savesData() && !isKept ? "wanted" : "coming", keep });
  if (host.getState().copy === "wanted") return;
  await marked(isKept ? "title-usable" : "first-decision", NOBODY_STARTS);
  await keep();
}

/** In one file a worker is no module: a page from the disk may not start one. */
const kindOf = (host: Host): WorkerOptions => ({
  type: host.getState().form === "single" ? "classic" : "module",
});

/** A worker for each question, which can be asked more. One that cannot start says so like one that failed. */
function whatIfWorker(host: Host, ownScript: (address: string) => URL): Lent["workOutWhatIf"] {
  return (ask, hear) => {
    const worker = new Worker(ownScript(whatIfAddress), kindOf(host));
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = () => hear({ kind: "failed" });
    worker.postMessage(ask);
    return { more: (next) => worker.postMessage(next), end: () => worker.terminate() };
  };
}

/** Shares the codes of a board among the machine's cores, two workers at most; the answer stops them. */
function verifyWorkers(host: Host, ownScript: (address: string) => URL): Lent["verifyCodes"] {
  return (codes, hear) => {
    const count = Math.min(2, Math.max(1, codes.length));
    const workers = Array.from({ length: count }, (_, k) => {
      const worker = new Worker(ownScript(verifyAddress), kindOf(host));
      worker.onmessage = ({ data }) => {
        if (data.entry === null) worker.terminate();
        else hear(data.at, data.entry);
      };
      worker.postMessage(codes.map((code, at) => ({ code, at })).filter(({ at }) => at % count === k));
      return worker;
    });
    return () => {
      for (const worker of workers) worker.terminate();
    };
  };
}

async function start(): Promise<void> {
  const ownScript = allowOwnScripts();
  const loadLevel: LoadLevel = keepLast(async (level, language) =>
    (await levels()).loadLevel(level, language),
  );
  const host = createHost(formOf(document), () => store.getState().save());
  window.addEventListener("vite:preloadError", () => host.setState({ lost: true }));
  const platform = await joinPlatform(host);
  const ports = await browserPorts(async (level, regime, changes) => {
    const [content, { settingOf }] = await Promise.all([
      loadLevel(level, store.getState().settings.language),
      import("./content/setting.ts"),
    ]);
    return settingOf(content, level, regime, { changes });
  });
  const keeper = platform === null ? ports.keeper : await platform.keeper(ports.keeper);
  const store: GameStore = createGameStore({ ...ports, keeper });
  platform?.follow(store);
  tellAround(host, store).catch(() => undefined);
  const linkFault = await store
    .getState()
    .load(location.href)
    .catch(() => "cannotReplay" as const);
  soundFollows(store);
  const lent: Lent = {
    store,
    host,
    linkFault,
    firstLevel: FIRST_LEVEL,
    startScene: async (element, onDrawn, of) => {
      if (of === undefined) await marked("first-decision", GIVE_WAY.picture);
      return (await picture()).startView(element, of ?? store, onDrawn);
    },
    listLevels: async () => (await levels()).levelList(),
    levelTitles: async (language) => (await levels()).levelTitles(language),
    levelWords: async (level, language) => (await loadLevel(level, language)).texts[language],
    countPassports: async () => (await import("./ui/title/countPassports.ts")).countPassports(),
    workOutWhatIf: whatIfWorker(host, ownScript),
    verifyCodes: verifyWorkers(host, ownScript),
    listRegimes: async (level, setup) => (await import("./content/regimesOf.ts")).regimesOf(level, setup),
  };
  const place = document.getElementById("app");
  if (place === null) throw new Error("index.html has no place for the game");
  createRoot(place).render(createElement(App, { lent }));
  fetchAhead(store, loadLevel).catch(() => undefined);
  keepCopy(host, store, ownScript).catch(() => undefined);
}

void start();
