/** For teachers: prepare a lesson, read the class's runs, plan it, print what lies on the tables, and what stands behind it. */
import { type ComponentType, useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { useTabInView } from "../parts/useTabInView.ts";
import { About } from "./About.tsx";
import { Board } from "./board/Board.tsx";
import { Forms } from "./forms/Forms.tsx";
import { Plans } from "./Plans.tsx";
import { PAGES, type Page, type PageProps } from "./pages.ts";
import { Prepare } from "./prepare/Prepare.tsx";
import { Sheets } from "./sheets/Sheets.tsx";
import { TeacherWords } from "./TeacherWords.tsx";
import "../styles/fonts.css";
import "../styles/sheets.css";
import "../styles/teachers.css";
import "../styles/about.css";

const SHOWN: Readonly<Record<Page, ComponentType<PageProps>>> = {
  prepare: Prepare,
  board: Board,
  plans: Plans,
  sheets: Sheets,
  forms: Forms,
  about: About,
};

export default function Teachers() {
  return (
    <TeacherWords>
      <Pages />
    </TeacherWords>
  );
}

const pageOf = (id: string): Page => PAGES.find((page) => page === id) ?? "prepare";

function Pages() {
  const { words, store, desk } = useServices();
  const { t } = words;
  const before = useGame((state) => state.before);
  const [page, setPage] = useState(pageOf(desk.page));
  useTabInView(page);
  const turn = (to: Page) => {
    desk.page = to;
    setPage(to);
    window.scrollTo(0, 0);
  };
  return (
    <main className="teachers">
      <header className="sheet-head teachers-head">
        <Button
          className="btn btn-icon btn-quiet"
          aria-label={t("ui.back")}
          onPress={() => store.getState().go(before)}
        >
          <Icon name="caret-left" size={24} />
        </Button>
        <h1>{t("teachers.title")}</h1>
        <span className="cap">{t("teachers.lead")}</span>
      </header>
      <Tabs selectedKey={page} onSelectionChange={(key) => turn(pageOf(String(key)))}>
        <TabList className="debnav teachers-nav" aria-label={t("teachers.pages")}>
          {PAGES.map((id) => (
            <Tab key={id} id={id}>
              {t(`teachers.page.${id}`)}
            </Tab>
          ))}
        </TabList>
        {PAGES.map((id) => {
          const Shown = SHOWN[id];
          return (
            <TabPanel key={id} id={id} className={`teachers-page is-${id}`} shouldForceMount>
              <Shown isShown={id === page} turn={turn} />
            </TabPanel>
          );
        })}
      </Tabs>
    </main>
  );
}
