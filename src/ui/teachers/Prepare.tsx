/** A lesson as a link and a QR code: level, seed, rules, language and minutes, so that everybody plays the same village. */
import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { createWords, type Texts } from "../../i18n/index.ts";
import { lessonAddress } from "../../store/index.ts";
import type { Language } from "../../store/types.ts";
import { type LevelEntry, useServices } from "../context.ts";
import { QrCode } from "../debrief/QrCode.tsx";
import { Icon } from "../icons/Icon.tsx";
import { Stepper } from "../parts/Stepper.tsx";
import { Pick } from "./Pick.tsx";

const LANGUAGES = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["zh", "简体中文"],
] as const;
const MINUTES = [0, 12, 20, 25, 30, 40] as const;
const OWN_RULES = "";
const MOST_SEED = 999_999;

function useLevels(): { levels: readonly LevelEntry[]; regimes: readonly string[]; texts: Texts } {
  const { words, listLevels, levelTitles, levelWords, listRegimes, firstLevel } = useServices();
  const [levels, setLevels] = useState<readonly LevelEntry[]>([]);
  const [regimes, setRegimes] = useState<readonly string[]>([]);
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    let isGone = false;
    Promise.all([
      listLevels(),
      listRegimes(),
      levelTitles(words.language),
      levelWords(firstLevel, words.language),
    ]).then(
      ([list, rules, titles, shared]) => {
        if (isGone) return;
        setLevels(list);
        setRegimes(rules);
        setTexts({ ...shared, ...titles });
      },
      () => setLevels([]),
    );
    return () => {
      isGone = true;
    };
  }, [words.language, listLevels, listRegimes, levelTitles, levelWords, firstLevel]);
  return { levels, regimes, texts };
}

export function Prepare() {
  const { words, store } = useServices();
  const { t } = words;
  const { levels, regimes, texts } = useLevels();
  const names = useMemo(() => createWords(words.language, texts), [words.language, texts]);
  const [level, setLevel] = useState("light-at-three");
  const [seed, setSeed] = useState(2026);
  const [regime, setRegime] = useState<string>(OWN_RULES);
  const [language, setLanguage] = useState<Language>(words.language);
  const [minutes, setMinutes] = useState(25);
  const [told, setTold] = useState("");
  const address = lessonAddress({
    level,
    seed,
    language,
    ...(regime === OWN_RULES ? {} : { regime }),
    ...(minutes === 0 ? {} : { minutes }),
  });
  const link = `${location.href.split("#")[0] ?? ""}#${address}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setTold(t("teachers.copied")),
      () => setTold(t("teachers.notCopied")),
    );
  const name = (key: string, id: string) => (names.has(key) ? names.t(key) : id);
  const play = () =>
    store.getState().open(level, seed, {
      ...(regime === OWN_RULES ? {} : { regime }),
      ...(minutes === 0 ? {} : { minutes }),
    });
  return (
    <div className="prepare">
      <section className="slip teachers-slip">
        <p>{t("teachers.prepareLead")}</p>
        <Pick
          label={t("teachers.level")}
          value={level}
          options={levels.map(({ id, number, minutes: n }) => ({
            id,
            text: t("teachers.levelName", { number, title: name(`level.${id}.title`, id), n }),
          }))}
          onChange={setLevel}
        />
        <Pick
          label={t("teachers.rules")}
          value={regime}
          options={[
            { id: OWN_RULES, text: t("teachers.ownRules") },
            ...regimes.map((id) => ({ id, text: name(`regimes.${id}.name`, id) })),
          ]}
          onChange={setRegime}
        />
        {regime !== OWN_RULES && <p className="cap">{name(`regimes.${regime}.about`, "")}</p>}
        <Pick
          label={t("ui.title.language")}
          value={language}
          options={LANGUAGES.map(([id, text]) => ({ id, text }))}
          onChange={(id) => setLanguage(LANGUAGES.find(([one]) => one === id)?.[0] ?? "en")}
        />
        <Pick
          label={t("teachers.minutes")}
          value={String(minutes)}
          options={MINUTES.map((n) => ({
            id: String(n),
            text: n === 0 ? t("teachers.noClock") : t("teachers.minutesValue", { n }),
          }))}
          onChange={(id) => setMinutes(Number(id))}
        />
        <p className="cap">{t("teachers.minutesWhy")}</p>
        <Stepper
          label={t("teachers.seed")}
          value={seed}
          min={0}
          max={MOST_SEED}
          step={1}
          format={{ useGrouping: false }}
          onChange={(next) => setSeed(Math.round(next))}
          less={t("teachers.seedLess")}
          more={t("teachers.seedMore")}
        />
        <p className="cap">{t("teachers.seedWhy")}</p>
      </section>
      <section className="slip teachers-slip prepare-link">
        <QrCode text={link} label={t("teachers.qr")} />
        <label htmlFor="lesson-link">{t("teachers.link")}</label>
        <textarea
          id="lesson-link"
          readOnly
          rows={3}
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <div className="acts">
          <Button className="btn" onPress={copy}>
            <Icon name="link" />
            {t("teachers.copy")}
          </Button>
          <Button className="btn" onPress={() => void play()}>
            {t("teachers.try")}
          </Button>
        </div>
        <p role="status">{told}</p>
      </section>
    </div>
  );
}
