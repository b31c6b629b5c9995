/** The slides that write themselves from a class: pictures first, then questions in the order of talking. */
import type { ReactNode } from "react";
import { questionsFor, splitsOf } from "../../../classroom/index.ts";
import type { ClassGroup, ClassProps } from "../board/classProps.ts";
import { Copied, Promises } from "../board/Kept.tsx";
import { Plot } from "../board/Scatter.tsx";
import { SideBySide } from "../board/SideBySide.tsx";
import { Splits } from "../board/Splits.tsx";
import { Together } from "../board/Together.tsx";
import { Windows } from "../board/Village.tsx";
import { ClassQuestion } from "./ClassQuestion.tsx";

export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

export interface SlidesProps extends ClassProps {
  readonly title: string;
  readonly groups: readonly ClassGroup[];
}

const MOST_SPLITS = 3;

export function slidesOf({ rows, names, title, groups }: SlidesProps): readonly Slide[] {
  const { t } = names.words;
  const props = { rows, names };
  const questions = questionsFor(rows.map(({ row }) => row));
  const hasSplits = splitsOf(rows.map(({ row }) => row)).length > 0;
  const slides: Slide[] = [
    {
      id: "together",
      title: t("teachers.deck.first", { title, n: rows.length }),
      body: <Together {...props} />,
    },
    {
      id: "windows",
      title: t("teachers.class.windows"),
      body: (
        <>
          <Windows {...props} />
          <p className="cap">{t("teachers.class.windowsLead")}</p>
        </>
      ),
    },
    {
      id: "dots",
      title: t("teachers.class.dots"),
      body: (
        <>
          <p className="scatter-word cap">{t("teachers.class.axis.money")}</p>
          <Plot {...props} x="longestWeek" y="money" />
          <p className="scatter-word is-x cap">{t("teachers.class.axis.longestWeek")}</p>
        </>
      ),
    },
    {
      id: "kept",
      title: t("teachers.class.line.promises"),
      body: (
        <div className="deck-bare">
          <Promises {...props} />
          <Copied {...props} />
        </div>
      ),
    },
  ];
  if (groups.length > 1)
    slides.push({
      id: "rules",
      title: t("teachers.class.rules"),
      body: <SideBySide groups={groups} names={names} />,
    });
  for (const question of questions) {
    slides.push({
      id: slides.some(({ id }) => id === question.stage) ? question.id : question.stage,
      title: t(`debrief.talk.stage.${question.stage}`),
      body: <ClassQuestion question={question} names={names} of={rows.length} />,
    });
    // Where the class split belongs to what happened.
    if (question.stage === "happened" && hasSplits)
      slides.push({
        id: "splits",
        title: t("teachers.class.splits"),
        body: (
          <>
            <Splits {...props} most={MOST_SPLITS} isBare />
            <p className="deck-question">{t("teachers.class.askSplit")}</p>
          </>
        ),
      });
  }
  slides.push({
    id: "exit",
    title: t("teachers.class.exitTitle"),
    body: <p className="deck-question">{t("teachers.class.exit")}</p>,
  });
  return slides;
}
