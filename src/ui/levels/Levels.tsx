/** Levels as swatches of cloth: choose one, read what it is about, play it. */
import { useEffect, useRef, useState } from "react";
import { createWords, type Words } from "../../i18n/index.ts";
import { type LevelEntry, signOf, useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Cited } from "../parts/Cited.tsx";
import { Setup } from "../setup/Setup.tsx";
import { usualSetup } from "../setup/usual.ts";
import "../styles/sheets.css";
import "../styles/levels.css";

export default function Levels() {
  const { words, store, listLevels, levelTitles } = useServices();
  const { t, language } = words;
  const [levels, setLevels] = useState<readonly LevelEntry[]>([]);
  const [titles, setTitles] = useState<Words | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  /** how often a level was pressed that is chosen already */
  const [again, setAgain] = useState(0);
  useEffect(() => {
    listLevels().then(setLevels, () => setLevels([]));
  }, [listLevels]);
  useEffect(() => {
    levelTitles(language).then(
      (texts) => setTitles(createWords(language, texts)),
      () => setTitles(null),
    );
  }, [levelTitles, language]);
  const [isSettingUp, setUp] = useState(false);
  const [wasSetUp, setWasSetUp] = useState(false);
  const shown = levels.find((level) => level.id === chosen) ?? levels[0];
  if (isSettingUp && shown !== undefined) return <Setup level={shown} onBack={() => setUp(false)} />;
  return (
    <main className="lv">
      <header className="sheet-head">
        <button
          type="button"
          className="btn btn-icon btn-quiet"
          aria-label={t("ui.back")}
          onClick={() => store.getState().go("title")}
        >
          <Icon name="caret-left" size={24} />
        </button>
        <h1>{t("ui.levels.title")}</h1>
        <span className="cap">{t("ui.levels.lead")}</span>
      </header>
      {titles !== null && (
        <>
          <fieldset className="gr">
            <legend className="vh">{t("ui.title.levels")}</legend>
            {levels.map((level) => (
              <Swatch
                key={level.id}
                level={level}
                titles={titles}
                isChosen={level === shown}
                onChoose={() => {
                  if (level === shown) setAgain(again + 1);
                  choose(level.id);
                }}
              />
            ))}
            <p className="about cap">{t("ui.levels.about")}</p>
          </fieldset>
          {shown !== undefined && (
            <Detail
              level={shown}
              titles={titles}
              isChosen={chosen !== null}
              again={again}
              wasSetUp={wasSetUp}
              onSetUp={() => {
                setUp(true);
                setWasSetUp(true);
              }}
            />
          )}
        </>
      )}
    </main>
  );
}

interface SwatchProps {
  readonly level: LevelEntry;
  readonly titles: Words;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Swatch({ level, titles, isChosen, onChoose }: SwatchProps) {
  const { words } = useServices();
  const isPlayed = useGame((state) => state.saves.finished.some((run) => run.level === level.id));
  return (
    <button type="button" className="lc" aria-pressed={isChosen} onClick={onChoose}>
      <span className={`sw sw${level.number}`} />
      <span className="no">{signOf(level)}</span>
      <span className="in">
        <span className="n">{titles.t(`level.${level.id}.title`)}</span>
        <span className="pl">{titles.t(`level.${level.id}.subtitle`)}</span>
        <span className="mt">
          <Icon name="clock" size={16} />
          {words.t("ui.levels.minutes", { n: level.minutes })}
          {isPlayed && (
            <span className="dn">
              <Icon name="check" size={16} />
              {words.t("ui.levels.played")}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}

interface DetailProps {
  readonly level: LevelEntry;
  readonly titles: Words;
  /** by the player, and not just the first of all */
  readonly isChosen: boolean;
  /** whoever presses a chosen level once more is taken to the button that plays it */
  readonly again: number;
  /** one comes back from the settings: there the keyboard goes on */
  readonly wasSetUp: boolean;
  readonly onSetUp: () => void;
}

/** "Jiangsu, 3 weeks, savings": what is played where nothing is set. */
const usualNames = ({ id, options = [] }: LevelEntry, titles: Words): string[] =>
  options.map((option) => titles.t(`level.${id}.options.${option.id}.${option.values[option.usual]}.name`));

function Detail({ level, titles, isChosen, again, wasSetUp, onSetUp }: DetailProps) {
  const { words, store } = useServices();
  const { t, sentences } = words;
  const slip = useRef<HTMLElement>(null);
  // On a small screen the slip lies far below the swatches: a chosen level comes to where one looks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another level is what calls for it again
  useEffect(() => {
    const box = slip.current?.getBoundingClientRect();
    if (isChosen && box !== undefined && box.top > window.innerHeight / 2)
      slip.current?.scrollIntoView({ block: "start" });
  }, [isChosen, level]);
  useEffect(() => {
    if (again > 0) slip.current?.querySelector<HTMLElement>(".btn-label")?.focus();
  }, [again]);
  const [fault, setFault] = useState<string | null>(null);
  const play = async () => {
    const found = await store
      .getState()
      .open(level.id, undefined, { setup: usualSetup(level) })
      .catch(() => "failed" as const);
    setFault(found === undefined ? null : typeof found === "string" ? found : "noSuchLevel");
  };
  return (
    <section ref={slip} className="dt slip">
      {/* Who chooses by ear hears what the level is about; where it comes from can be read below. */}
      <p className="vh" role="status">
        {isChosen &&
          sentences(
            titles.t(`level.${level.id}.intro`),
            t("ui.pair", { label: t("ui.levels.goal"), value: titles.t(`level.${level.id}.goal`) }),
          )}
      </p>
      <span className={`sw sw${level.number}`} />
      <div className="b">
        <h2>{titles.t(`level.${level.id}.title`)}</h2>
        <p className="q">{titles.t(`level.${level.id}.intro`)}</p>
        <dl>
          <dt>{t("ui.levels.where")}</dt>
          <dd>{titles.t(`level.${level.id}.place`)}</dd>
          <dt>{t("ui.levels.goal")}</dt>
          <dd>{titles.t(`level.${level.id}.goal`)}</dd>
          <dt>{t("ui.levels.length")}</dt>
          <dd>{t("ui.levels.minutes", { n: level.minutes })}</dd>
        </dl>
        {level.options === undefined ? (
          <button type="button" className="btn btn-label" onClick={() => void play()}>
            {t("ui.levels.play", { n: signOf(level) })}
          </button>
        ) : (
          <>
            <button type="button" className="btn btn-label" onClick={() => void play()}>
              {t("ui.levels.playUsual")}
            </button>
            <p className="cap">{t("ui.levels.usual", { values: usualNames(level, titles).join(" · ") })}</p>
            {/* biome-ignore lint/a11y/noAutofocus: whoever comes back stands where they left */}
            <button type="button" className="btn" autoFocus={wasSetUp} onClick={onSetUp}>
              {t("ui.levels.setUp")}
            </button>
          </>
        )}
        {fault !== null && (
          <p className="field-error" role="alert">
            <Icon name="warning" />
            {words.has(`store.fault.${fault}`) ? t(`store.fault.${fault}`) : t("ui.fault.failed")}
          </p>
        )}
        <section className="evidence cap">
          <h3>{t("ui.levels.evidence")}</h3>
          <p>
            <Cited text={titles.t(`level.${level.id}.background`)} />
          </p>
        </section>
      </div>
    </section>
  );
}
