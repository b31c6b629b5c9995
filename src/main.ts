/** The composition root: it puts store, words, picture and sound together, and nobody imports it. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "./store/browser.ts";
import { createGameStore, type GameStore } from "./store/index.ts";
import { App } from "./ui/App.tsx";
import type { Lent } from "./ui/context.ts";

const FIRST_LEVEL = "first-thirty";

/** The one Trusted Types policy: nothing but this game's own workers may be named by a text. */
function allowOwnScripts(): void {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  trustedTypes?.createPolicy("scripts", {
    createScriptURL: (address: string): string => {
      const url = new URL(address, document.baseURI);
      const isOwn = url.origin === location.origin && url.protocol === location.protocol;
      if (isOwn || url.protocol === "blob:") return address;
      throw new TypeError(`Not a script of this game: ${address}`);
    },
  });
}

const levels = () => import("./content/bundled.ts");

/** Sound begins with the first run, so that the title stays small and quiet. */
function soundFollows(store: GameStore): void {
  let isOn = false;
  store.subscribe(
    (state) => state.session !== null,
    (plays) => {
      if (!plays || isOn) return;
      isOn = true;
      import("./audio/player.ts").then(
        ({ startAudio }) => startAudio(store),
        (fault: unknown) => console.warn("The sound did not start:", fault),
      );
    },
  );
}

async function start(): Promise<void> {
  allowOwnScripts();
  const store: GameStore = createGameStore(
    await browserPorts(async (level, regime, changes) => {
      const [{ loadLevel }, { settingOf }] = await Promise.all([levels(), import("./content/setting.ts")]);
      const content = await loadLevel(level, store.getState().settings.language);
      return settingOf(content, level, regime, { changes });
    }),
  );
  const linkFault = await store
    .getState()
    .load(location.href)
    .catch(() => "cannotReplay" as const);
  soundFollows(store);
  const lent: Lent = {
    store,
    linkFault,
    firstLevel: FIRST_LEVEL,
    startScene: async (element) => (await import("./view/start.ts")).startView(element, store),
    listLevels: async () => (await levels()).levelList(),
    levelTitles: async (language) => (await levels()).levelTitles(language),
    levelWords: async (level, language) => (await levels()).loadWords(level, language),
    countPassports: async () => (await import("./ui/title/countPassports.ts")).countPassports(),
  };
  const place = document.getElementById("app");
  if (place === null) throw new Error("index.html has no place for the game");
  createRoot(place).render(createElement(App, { lent }));
}

void start();
