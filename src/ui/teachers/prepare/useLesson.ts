/** A lesson as its teacher sets it up, and the link and the short code that start exactly this. */
import { useMemo, useState } from "react";
import { lessonAddress, shortCode } from "../../../store/index.ts";
import type { Language, LessonLink } from "../../../store/types.ts";
import { useHost, useServices } from "../../context.ts";
import { linkTo } from "../../parts/linkTo.ts";

/** "own": each pupil in the language of the device */
export type LessonLanguage = Language | "own";

export interface Draft {
  readonly level: string;
  readonly seed: number;
  /** "" the level's own rules */
  readonly regime: string;
  /** values of the level's options by their places */
  readonly setup: readonly number[];
  readonly language: LessonLanguage;
  /** 0 no clock */
  readonly minutes: number;
  /** minutes since midnight; null: each from the own start */
  readonly until: number | null;
  readonly isVoting: boolean;
}

export interface LessonPlan {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly link: LessonLink;
  /** what the class opens; null where only the code leads to the lesson */
  readonly address: string | null;
  readonly codeFor: (number: number) => string;
}

const LEAST_SEED = 1000;
const SEEDS = 9000;

/** Four figures: short enough to be typed off a wall. */
export const drawSeed = (): number =>
  LEAST_SEED + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS);

function linkOf(draft: Draft): LessonLink {
  const { level, seed, regime, setup, language, minutes, until, isVoting } = draft;
  return {
    level,
    seed,
    ...(regime === "" ? {} : { regime }),
    ...(setup.length === 0 ? {} : { setup }),
    ...(language === "own" ? {} : { language }),
    ...(minutes === 0 ? {} : { minutes }),
    ...(minutes === 0 || until === null ? {} : { until }),
    ...(isVoting ? { votes: true } : {}),
  };
}

export function useLesson(): LessonPlan {
  const { words, desk } = useServices();
  const form = useHost((state) => state.form);
  const [draft, setDraft] = useState<Draft>(() => {
    const first = (desk.lesson as Draft | null) ?? {
      level: "light-at-three",
      seed: drawSeed(),
      regime: "",
      setup: [],
      language: words.language,
      minutes: 25,
      until: null,
      isVoting: false,
    };
    // Other pages speak of the same lesson.
    desk.lesson = first;
    return first;
  });
  return useMemo(() => {
    const link = linkOf(draft);
    return {
      draft,
      change: (part) => {
        const next = { ...draft, ...part };
        desk.lesson = next;
        setDraft(next);
      },
      link,
      address: linkTo(form, lessonAddress(link)),
      codeFor: (number) => shortCode(number, link),
    };
  }, [draft, desk, form]);
}
