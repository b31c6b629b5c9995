/** A lesson as a link, a QR code and a short code, so that everybody plays the same village under the same rules. */
import { useEffect, useId } from "react";
import { Button } from "react-aria-components";
import type { Words } from "../../../i18n/index.ts";
import { type LevelEntry, signOf, useServices } from "../../context.ts";
import type { GlyphName } from "../../icons/glyphs.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Pick } from "../../parts/Pick.tsx";
import { Options } from "../../setup/Options.tsx";
import { useRegimes } from "../../setup/useRegimes.ts";
import { usualSetup } from "../../setup/usual.ts";
import type { Page, PageProps } from "../pages.ts";
import { Clock } from "./Clock.tsx";
import { Show } from "./Show.tsx";
import { drawSeed, type LessonLanguage, type LessonPlan, useLesson } from "./useLesson.ts";
import { useLevels } from "./useLevels.ts";

const MOST_SEED = 4_294_967_295;

export function Prepare({ turn }: PageProps) {
  const { words } = useServices();
  const { t } = words;
  const { levels, names } = useLevels();
  const plan = useLesson();
  const { draft, change } = plan;
  const level = levels.find(({ id }) => id === draft.level);
  const title = nameOf(names, `level.${draft.level}.title`, draft.level);
  return (
    <>
      <div className="prepare">
        <section className="slip lesson-form">
          <div>
            <Pick
              label={t("teachers.level")}
              value={draft.level}
              swatch={level?.number}
              options={levels.map((one) => ({
                id: one.id,
                text: t("teachers.levelName", {
                  number: signOf(one),
                  title: nameOf(names, `level.${one.id}.title`, one.id),
                }),
              }))}
              onChange={(id) => change({ level: id, regime: "", setup: setupOf(levels, id) })}
            />
            {level !== undefined && (
              <p className="cap">
                {t("teachers.levelNote", {
                  subtitle: nameOf(names, `level.${level.id}.subtitle`, ""),
                  n: level.minutes,
                })}
              </p>
            )}
          </div>
          {level?.options !== undefined && (
            <div className="lesson-full lesson-setup">
              <Options
                level={level}
                titles={names}
                setup={draft.setup}
                onChange={(setup) => change({ setup })}
              />
            </div>
          )}
          <Rules plan={plan} names={names} />
          <Seed plan={plan} />
          <Choice<LessonLanguage>
            label={t("ui.title.language")}
            value={draft.language}
            options={[
              ["en", "English"],
              ["de", "Deutsch"],
              ["zh", "中文"],
              ["own", t("teachers.pupilsOwn")],
            ]}
            onChange={(language) => change({ language })}
          />
          <Clock draft={draft} change={change} />
          <div className="lesson-full">
            <Choice
              label={t("teachers.room")}
              value={draft.isVoting ? "one" : "own"}
              options={[
                ["own", t("teachers.roomOwn")],
                ["one", t("teachers.roomOne")],
              ]}
              onChange={(room) => change({ isVoting: room === "one" })}
            />
            <p className="cap">{t(draft.isVoting ? "teachers.roomOneNote" : "teachers.roomOwnNote")}</p>
          </div>
        </section>
        <Show plan={plan} number={level?.number ?? 0} title={title} />
      </div>
      <Foot turn={turn} />
    </>
  );
}

const setupOf = (levels: readonly LevelEntry[], id: string): readonly number[] => {
  const level = levels.find((one) => one.id === id);
  return level ? usualSetup(level) : [];
};

const nameOf = (names: Words, key: string, id: string): string => (names.has(key) ? names.t(key) : id);

interface PlanProps {
  readonly plan: LessonPlan;
}

function Rules({ plan: { draft, change }, names }: PlanProps & { readonly names: Words }) {
  const { t } = useServices().words;
  const regimes = useRegimes(draft.level, draft.setup);
  const about = `regimes.${draft.regime}.about`;
  const isIdle = draft.regime !== "" && regimes.length > 0 && !regimes.includes(draft.regime);
  // set otherwise, the level may have nothing left that these rules would change
  useEffect(() => {
    if (isIdle) change({ regime: "" });
  }, [isIdle, change]);
  return (
    <div>
      <Pick
        label={t("teachers.rules")}
        value={draft.regime === "" ? "own" : draft.regime}
        options={[
          { id: "own", text: t("teachers.ownRules") },
          ...regimes.map((id) => ({ id, text: nameOf(names, `regimes.${id}.name`, id) })),
        ]}
        onChange={(id) => change({ regime: id === "own" ? "" : id })}
      />
      <p className="cap">{draft.regime === "" ? t("teachers.ownRulesNote") : nameOf(names, about, "")}</p>
    </div>
  );
}

function Seed({ plan: { draft, change } }: PlanProps) {
  const { t } = useServices().words;
  const id = useId();
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {t("teachers.seed")}
      </label>
      <div className="row lesson-seed">
        <input
          id={id}
          className="num"
          inputMode="numeric"
          value={String(draft.seed)}
          onChange={({ target }) => {
            const seed = Number(target.value.replace(/\D/g, ""));
            if (seed <= MOST_SEED) change({ seed });
          }}
        />
        <Button
          className="btn btn-icon"
          aria-label={t("teachers.roll")}
          onPress={() => change({ seed: drawSeed() })}
        >
          <Icon name="dice-five" size={24} />
        </Button>
      </div>
      <p className="cap">{t("teachers.seedWhy")}</p>
    </div>
  );
}

const FOOT = [
  ["sheets", "clipboard-text"],
  ["plans", "graduation-cap"],
  ["board", "projector-screen"],
  ["forms", "package"],
  ["about", "eye-slash"],
] as const satisfies readonly (readonly [Page, GlyphName])[];

function Foot({ turn }: Pick<PageProps, "turn">) {
  const { t } = useServices().words;
  return (
    <div className="lesson-foot">
      {FOOT.map(([page, icon]) => (
        <Button key={page} className="btn" onPress={() => turn(page)}>
          <Icon name={icon} size={24} />
          <span>
            {t(`teachers.foot.${page}`)}
            <small>{t(`teachers.foot.${page}Note`)}</small>
          </span>
        </Button>
      ))}
    </div>
  );
}
