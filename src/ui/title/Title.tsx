/** Night, rain, a lit ground floor. Start leads into level 1 at once; nothing is asked. */
import { Suspense, useEffect, useState } from "react";
import night from "../../../assets/art/title.svg?url";
import type { Language, OpenFault } from "../../store/types.ts";
import { useGame, useHost, useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";
import { lazyPart } from "../parts/lazyPart.ts";
import { markOnce } from "../parts/mark.ts";
import { BrokenSaves } from "./BrokenSaves.tsx";
import { CodeDialog } from "./CodeDialog.tsx";
import { OpenFaultNote } from "./OpenFaultNote.tsx";
import { ReadingDialog } from "./ReadingDialog.tsx";

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["zh", "简体中文"],
];

const NewerNote = lazyPart(() => import("../host/NewerNote.tsx"));
const SingleNote = lazyPart(() => import("../host/SingleNote.tsx"));

export function Title() {
  const { words } = useServices();
  const { t } = words;
  const { newer: isNewer, form } = useHost((state) => state);
  useEffect(() => markOnce("title-usable"), []);
  return (
    <>
      <img className="title-art" src={night} alt="" />
      <div className="title-shade" />
      <main className="title">
        <h1>{t("ui.name")}</h1>
        <svg className="title-thread" viewBox="0 0 560 14" aria-hidden="true">
          <path d="M2 7H538" stroke="#e2654a" strokeWidth="4" strokeDasharray="12 6" />
          <path d="M538 7h16" stroke="#f6ecd9" strokeWidth="3" strokeLinecap="round" />
        </svg>
        <p className="title-lead">
          {words.language !== "zh" && (
            <span className="title-zh" lang="zh">
              三十件
            </span>
          )}
          {t("ui.title.lead")}
        </p>
        <Go />
        <BrokenSaves />
        <Suspense fallback={null}>
          {isNewer && <NewerNote />}
          {form === "single" && <SingleNote />}
        </Suspense>
        <Menu />
        <Bottom />
      </main>
    </>
  );
}

/** Start and Continue: one of them wears the woven label. */
function Go() {
  const { words, store, firstLevel, linkFault } = useServices();
  const { t } = words;
  const [fault, setFault] = useState<OpenFault | "failed" | undefined>(linkFault);
  const [isBusy, setBusy] = useState(false);
  const last = useGame((state) => state.saves.games.find((game) => !game.ended));
  const run = async (start: () => Promise<OpenFault | undefined>) => {
    if (isBusy) return;
    setBusy(true);
    const result = await start().catch(() => "failed" as const);
    setBusy(false);
    setFault(result);
  };
  return (
    <>
      <div className="title-go">
        <button
          type="button"
          className="btn btn-label"
          aria-busy={isBusy}
          aria-describedby="title-first"
          onClick={() => run(() => store.getState().open(firstLevel))}
        >
          {t("ui.title.start")}
        </button>
        {last !== undefined && (
          <button type="button" className="btn" onClick={() => run(() => store.getState().resume())}>
            {t("ui.title.continue")}
          </button>
        )}
        <span>
          <span id="title-first">{t("ui.title.first")}</span>
          <br />
          <Private />
        </span>
      </div>
      {fault !== undefined && <OpenFaultNote fault={fault} />}
    </>
  );
}

/** Where a platform or a page around the game is told something, this line says so instead. */
function Private() {
  const { t, has } = useServices().words;
  const { platform, told } = useHost((state) => state);
  if (platform === "none" && told === null) return t("ui.title.private");
  const key = `host.told.${platform === "none" ? "page" : platform}`;
  // The words come with the whole catalogue, a moment after the title.
  return has(key) ? t(key, { page: told ?? "" }) : null;
}

function Menu() {
  const { words, store } = useServices();
  const { t } = words;
  const [isCodeOpen, setCodeOpen] = useState(false);
  return (
    <nav className="title-menu" aria-label={t("ui.title.menu")}>
      <button type="button" onClick={() => store.getState().go("levels")}>
        <TitleIcon name="t-shirt" size={24} />
        <span>{t("ui.title.levels")}</span>
        <span>{t("ui.title.levelsSub")}</span>
      </button>
      <button type="button" onClick={() => setCodeOpen(true)}>
        <TitleIcon name="bookmark-simple" size={24} />
        <span>{t("ui.title.code")}</span>
        <span>{t("ui.title.codeSub")}</span>
      </button>
      <button type="button" onClick={() => store.getState().go("background")}>
        <TitleIcon name="book-open-text" size={24} />
        <span>{t("background.title")}</span>
        <span>{t("background.short")}</span>
      </button>
      <button type="button" onClick={() => store.getState().go("teachers")}>
        <TitleIcon name="graduation-cap" size={24} />
        <span>{t("ui.title.teachers")}</span>
        <span>{t("ui.title.teachersSub")}</span>
      </button>
      {isCodeOpen && <CodeDialog onClose={() => setCodeOpen(false)} />}
    </nav>
  );
}

const SIZES = [100, 125, 150, 200] as const;

function Bottom() {
  const { words, store } = useServices();
  const { t, gap } = words;
  const { language, muted, textSize } = useGame((state) => state.settings);
  const [isReading, setReading] = useState(false);
  const { set, go } = store.getState();
  const nextSize = SIZES.find((size) => size > textSize) ?? SIZES[0];
  return (
    <footer className="title-bottom">
      <fieldset className="seg">
        <legend className="vh">{t("ui.title.language")}</legend>
        {LANGUAGES.map(([id, name]) => (
          <button
            key={id}
            type="button"
            lang={id}
            aria-pressed={id === language}
            onClick={() => set("language", id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="btn btn-icon"
        aria-label={t(muted ? "ui.title.soundOff" : "ui.title.soundOn")}
        aria-pressed={!muted}
        onClick={() => set("muted", !muted)}
      >
        <TitleIcon name={muted ? "speaker-slash" : "speaker-high"} />
      </button>
      <button
        type="button"
        className="btn btn-icon"
        aria-label={t("ui.title.textSize", { percent: textSize })}
        onClick={() => set("textSize", nextSize)}
      >
        <TitleIcon name="text-aa" />
      </button>
      <button
        type="button"
        className="btn btn-icon"
        aria-label={t("ui.title.settings")}
        onClick={() => go("settings")}
      >
        <TitleIcon name="gear" />
      </button>
      <span className="title-law">
        <button type="button" className="link" onClick={() => go("privacy")}>
          {t("ui.title.privacy")}
        </button>
        <button type="button" className="link" onClick={() => go("licences")}>
          {t("ui.title.licences")}
        </button>
      </span>
      <span className="sp" />
      <button type="button" className="slip title-source" data-lamp="" onClick={() => setReading(true)}>
        <span aria-hidden="true">
          <i className="pass pass-q">
            <b>q</b>
          </i>
        </span>
        <span>
          <b>{t("ui.title.reading")}</b>
          {gap}
          {t("ui.title.readingMore")}
        </span>
        <TitleIcon name="caret-right" size={16} />
      </button>
      {isReading && <ReadingDialog onClose={() => setReading(false)} />}
    </footer>
  );
}
