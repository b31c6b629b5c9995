/** Titles of cards, choices, endings and questions of the levels the class played, and figures as its language writes them. */
import { useEffect, useMemo, useState } from "react";
import type { Entry, RunName } from "../../../classroom/index.ts";
import { createWords, type Texts, type Words } from "../../../i18n/index.ts";
import { useServices } from "../../context.ts";
import type { Writes } from "../../debrief/figures.ts";
import * as format from "../../format.ts";

export interface ClassWords {
  readonly words: Words;
  readonly writes: Writes;
  /** "linen 12" */
  run(name: RunName): string;
  /** words of a level's content, or the id if this copy does not have it */
  text(key: string, id: string): string;
}

const NONE: readonly Texts[] = [];

export function useClassWords(entries: readonly Entry[]): ClassWords {
  const { words, levelWords } = useServices();
  const { language } = words;
  const levels = [...new Set(entries.flatMap((entry) => entry.head?.level ?? []))].sort().join(" ");
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    if (levels === "") return;
    let isGone = false;
    Promise.all(levels.split(" ").map((level) => levelWords(level, language))).then(
      (found) => isGone || setTexts(found),
      () => isGone || setTexts(NONE),
    );
    return () => {
      isGone = true;
    };
  }, [levels, language, levelWords]);
  return useMemo(() => {
    const known = createWords(language, ...texts);
    return {
      words,
      writes: {
        t: words.t,
        language,
        money: (fen) => format.money(language, fen),
        percent: (bp) => format.percent(language, bp),
        count: (n, digits) => format.count(language, n, digits),
        stars: (rating) => format.stars(language, rating),
        span: (hours) => format.span(words, hours),
      },
      run: ({ fabric, number }) =>
        words.t("debrief.runName", { fabric: words.t(`debrief.fabric.${fabric}`), number }),
      text: (key, id) => (known.has(key) ? known.t(key) : id),
    };
  }, [words, language, texts]);
}
