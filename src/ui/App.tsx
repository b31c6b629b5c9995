/** Which screen fills the window. The title is here at once; every other screen comes when it is asked for. */
import { type ComponentType, Suspense, useEffect, useMemo, useRef } from "react";
import type { Screen } from "../store/types.ts";
import { Boundary } from "./Boundary.tsx";
import { emptyDesk, type Lent, type Services, ServicesContext, useGame } from "./context.ts";
import { LostNote } from "./host/LostNote.tsx";
import { useGamepad } from "./pad/useGamepad.ts";
import { lazyPart } from "./parts/lazyPart.ts";
import { Title } from "./title/Title.tsx";
import { useFocusHome } from "./useFocusHome.ts";
import { useWords } from "./useWords.ts";
import "./styles/fonts-title.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/title.css";
import "./styles/title-sizes.css";

/** The workshop's screen; main.ts has it fetched while the title is read. */
export const fetchPlay = () => import("./play/Play.tsx");

const SCREENS: Partial<Record<Screen, ComponentType>> = {
  play: lazyPart(fetchPlay),
  levels: lazyPart(() => import("./levels/Levels.tsx")),
  settings: lazyPart(() => import("./settings/SettingsScreen.tsx")),
  ending: lazyPart(() => import("./ending/Ending.tsx")),
  debrief: lazyPart(() => import("./debrief/Debrief.tsx")),
  teachers: lazyPart(() => import("./teachers/Teachers.tsx")),
  background: lazyPart(() => import("./background/Background.tsx")),
  privacy: lazyPart(() => import("./about/Privacy.tsx")),
  licences: lazyPart(() => import("./about/LicencesPage.tsx")),
};

export function App({ lent }: { readonly lent: Lent }) {
  const { words, isComplete } = useWords(lent);
  const book = useRef({ question: "" }).current;
  const desk = useRef(emptyDesk()).current;
  const services = useMemo<Services>(() => ({ ...lent, words, book, desk }), [lent, words, book, desk]);
  return (
    <ServicesContext value={services}>
      <Boundary>
        <Page hasWords={isComplete} />
      </Boundary>
      <LostNote />
    </ServicesContext>
  );
}

/** Every screen but the title waits for the whole catalogue. */
function Page({ hasWords }: { readonly hasWords: boolean }) {
  useLook();
  useFocusHome();
  useGamepad();
  const screen = useGame((state) => state.screen);
  const Shown = SCREENS[screen] ?? Title;
  if (Shown !== Title && !hasWords) return null;
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  );
}

/** Text size, contrast and motion belong to the whole page. */
function useLook(): void {
  const { textSize, contrast, motion, textMode } = useGame((state) => state.settings);
  const screen = useGame((state) => state.screen);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty("--scale", String(textSize / 100));
    dataset.large = textSize >= 140 ? "on" : "off";
    dataset.contrast = contrast;
    dataset.motion = motion === "reduced" ? "still" : motion;
    dataset.text = textMode ? "on" : "off";
  }, [textSize, contrast, motion, textMode]);
  useEffect(() => {
    if (screen === "title") document.documentElement.dataset.time = "night";
    else if (screen !== "play") document.documentElement.dataset.time = "day";
    window.scrollTo(0, 0);
  }, [screen]);
}
