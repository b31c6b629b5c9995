/** For teachers: prepare a lesson, read the class's runs, plan it, and what is kept of anybody (nothing). */
import { useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Board } from "./Board.tsx";
import { Plans } from "./Plans.tsx";
import { Prepare } from "./Prepare.tsx";
import "../styles/fonts.css";
import "../styles/sheets.css";
import "../styles/teachers.css";

const PAGES = ["prepare", "board", "plans", "privacy"] as const;
type Page = (typeof PAGES)[number];

export default function Teachers() {
  const { words, store } = useServices();
  const { t } = words;
  const before = useGame((state) => state.before);
  const [page, setPage] = useState<Page>("prepare");
  return (
    <main className="teachers">
      <header className="sheet-head">
        <Button
          className="btn btn-icon btn-quiet"
          aria-label={t("ui.back")}
          onPress={() => store.getState().go(before === "teachers" ? "title" : before)}
        >
          <Icon name="caret-left" size={24} />
        </Button>
        <h1>{t("teachers.title")}</h1>
        <span className="cap">{t("teachers.lead")}</span>
      </header>
      <Tabs
        selectedKey={page}
        onSelectionChange={(key) => setPage(PAGES.find((id) => id === key) ?? "prepare")}
      >
        <TabList className="debnav teachers-nav" aria-label={t("teachers.pages")}>
          {PAGES.map((id) => (
            <Tab key={id} id={id}>
              {t(`teachers.page.${id}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="prepare">
          <Prepare />
        </TabPanel>
        <TabPanel id="board" shouldForceMount className="teachers-board">
          <Board />
        </TabPanel>
        <TabPanel id="plans">
          <Plans />
        </TabPanel>
        <TabPanel id="privacy">
          <Privacy />
        </TabPanel>
      </Tabs>
    </main>
  );
}

const PRIVACY = ["nothing", "kept", "code", "server", "law"] as const;

function Privacy() {
  const { words } = useServices();
  return (
    <section className="slip teachers-slip">
      {PRIVACY.map((key) => (
        <p key={key}>{words.t(`teachers.privacy.${key}`)}</p>
      ))}
    </section>
  );
}
