/** What the platform made of this run: first a guess, then one page each for what happened, why, and what if; at the end the talk. */
import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { figuresOf } from "../../debrief/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { pictureWords, printOf } from "../ending/pictures.ts";
import { PlatformNote } from "../host/PlatformNote.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useTabInView } from "../parts/useTabInView.ts";
import { ExpectedPage } from "./ExpectedPage.tsx";
import { figureParams } from "./figures.ts";
import { FilmPage } from "./film/FilmPage.tsx";
import { FilmContext, useMakeFilm } from "./film/useFilm.ts";
import { GuessPage } from "./GuessPage.tsx";
import { HoursPage } from "./HoursPage.tsx";
import { KeepPage } from "./KeepPage.tsx";
import { PiecePage } from "./PiecePage.tsx";
import { PromisesPage } from "./PromisesPage.tsx";
import { PAGES, type PageId, pagesFor } from "./pages.ts";
import { TalkPage } from "./TalkPage.tsx";
import { VerdictNote } from "./VerdictNote.tsx";
import { VotesPage } from "./VotesPage.tsx";
import { VillagePage } from "./village/VillagePage.tsx";
import { SplitPage } from "./whatif/SplitPage.tsx";
import { useWhatIf, WhatIfContext } from "./whatif/useWhatIf.ts";
import { WhatIfPage } from "./whatif/WhatIfPage.tsx";
import "../styles/fonts.css";
import "../styles/debrief.css";

const SHOWN: Readonly<Record<PageId, ComponentType<{ readonly isShown: boolean }>>> = {
  guess: GuessPage,
  film: FilmPage,
  piece: PiecePage,
  hours: HoursPage,
  promises: PromisesPage,
  expected: ExpectedPage,
  village: VillagePage,
  whatIf: WhatIfPage,
  split: SplitPage,
  votes: VotesPage,
  talk: TalkPage,
  keep: KeepPage,
};

export default function Debrief() {
  const hasRun = useGame((state) => state.session !== null);
  return hasRun ? <Pages /> : null;
}

/** Hours are read at night, everything else on the cutting table. */
function useLight(page: PageId): void {
  useEffect(() => {
    document.documentElement.dataset.time = page === "hours" ? "night" : "day";
    window.scrollTo(0, 0);
  }, [page]);
}

/** Notes which pages were open: a learning platform may ask how far somebody has read. */
function useNoteRead(page: PageId): void {
  const { store } = useServices();
  useEffect(() => {
    const { notes, note } = store.getState();
    if (!notes.read.includes(page)) note({ read: [...notes.read, page] });
  }, [store, page]);
}

function Pages() {
  const say = useSay();
  const [page, setPage] = useState<PageId>("guess");
  useTabInView(page);
  useLight(page);
  useNoteRead(page);
  const film = useMakeFilm();
  // From the second page on: by the time anybody asks, the replays are there, and a print has them too.
  const whatIf = useWhatIf(page !== "guess");
  const { world } = useRun();
  const votes = useGame((state) => state.notes.votes);
  const pages = pagesFor(world, votes);
  const next = pages[pages.indexOf(page) + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever listens hears which page has come, and reads on from its top.
  const goTo = (id: PageId) => {
    setPage(id);
    setTimeout(() => heading.current?.focus());
  };
  return (
    <main className="deb">
      <header className="debtop">
        <h1 ref={heading} tabIndex={-1}>
          {say.t(`debrief.page.${page}`)}
        </h1>
        <div className="deb-where">
          <Where />
          <VerdictNote />
          <PlatformNote />
        </div>
        <span className="sp" />
        <Button className="btn btn-quiet deb-print" onPress={() => window.print()}>
          <Icon name="printer" />
          {say.t("debrief.print")}
        </Button>
        {next === undefined ? (
          <Leave />
        ) : (
          <Button className="btn deb-next" onPress={() => goTo(next)}>
            <span className="deb-next-text">
              {say.t("debrief.next", { page: say.t(`debrief.page.${next}`) })}
            </span>
            <Icon name="arrow-right" />
          </Button>
        )}
      </header>
      <OnPaper />
      <Tabs
        selectedKey={page}
        onSelectionChange={(key) => setPage(PAGES.find((id) => id === key) ?? "guess")}
      >
        <TabList className="debnav" aria-label={say.t("debrief.pages")}>
          {pages.map((id, i) => (
            <Tab key={id} id={id}>
              <b className="deb-n" aria-hidden="true">
                {i + 1}
              </b>
              {say.t(`debrief.page.${id}`)}
            </Tab>
          ))}
        </TabList>
        <FilmContext value={film}>
          <WhatIfContext value={whatIf}>
            {pages.map((id) => {
              const Shown = SHOWN[id];
              return (
                <TabPanel key={id} id={id} className={`deb-panel deb-${id}`} shouldForceMount>
                  <h2 className="deb-paper">{say.t(`debrief.page.${id}`)}</h2>
                  <Shown isShown={id === page} />
                </TabPanel>
              );
            })}
          </WhatIfContext>
        </FilmContext>
      </Tabs>
    </main>
  );
}

function Where() {
  const say = useSay();
  const { world, setting } = useRun();
  const level = say.t(`level.${setting.level.id}.title`);
  const days = Math.ceil(world.hour / 24);
  return (
    <p className="cap">
      {world.ended === null
        ? say.t("debrief.going", { level, days })
        : say.t("debrief.where", { level, days, ending: say.t(`endings.${world.ended.id}.name`) })}
    </p>
  );
}

/** The picture of the ending in black and white, with its words: on paper alone. */
function OnPaper() {
  const say = useSay();
  const { world, setting } = useRun();
  const params = useMemo(() => figureParams(say, figuresOf(world, setting)), [say, world, setting]);
  const source = printOf(world.ended?.id ?? "", setting.level);
  if (world.ended === null || source === undefined) return null;
  return (
    <figure className="deb-paper deb-picture">
      <img src={source} alt="" width={480} height={270} />
      <figcaption>{say.t(pictureWords(say, world.ended.id, setting.level.id), params)}</figcaption>
    </figure>
  );
}

function Leave() {
  const say = useSay();
  const { store } = useServices();
  return (
    <Button className="btn deb-next" onPress={() => store.getState().leave()}>
      {say.t("debrief.leave")}
      <Icon name="house" />
    </Button>
  );
}
