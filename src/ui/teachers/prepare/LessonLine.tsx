/** The minutes of a lesson as a strip, and in words: to begin, play, ledgers, debrief, one last question. */
import { useT } from "../../context.ts";

const SHORT = 45;
const LONG = 90;
/** Debrief that a short lesson has at least; with less of it the long one is drawn. */
const LEAST_DEBRIEF = 8;
const HOOK = 3;
const LEDGERS = 3;
const EXIT = 2;

export interface Parts {
  readonly whole: number;
  readonly hook: number;
  readonly play: number;
  readonly ledgers: number;
  readonly debrief: number;
  readonly exit: number;
}

function partsOf(play: number): Parts {
  const fixed = HOOK + LEDGERS + EXIT;
  const whole = SHORT - play - fixed >= LEAST_DEBRIEF ? SHORT : LONG;
  return { whole, hook: HOOK, play, ledgers: LEDGERS, debrief: whole - play - fixed, exit: EXIT };
}

export function LessonLine({ minutes }: { readonly minutes: number }) {
  const t = useT();
  const parts = partsOf(minutes);
  const cells = [
    ["hook", "", parts.hook],
    ["play", t("teachers.linePlay"), parts.play],
    ["ledgers", "", parts.ledgers],
    ["debrief", t("teachers.lineDebrief"), parts.debrief],
    ["exit", "", parts.exit],
  ] as const;
  return (
    <>
      <div className="lesson-line" aria-hidden="true">
        {cells.map(([id, word, n]) => (
          <span key={id} className={`line-${id}`} style={{ flexGrow: n }}>
            {word !== "" && <b>{word}</b>}
            <small>{word === "" ? n : t("teachers.clockMinutes", { n })}</small>
          </span>
        ))}
      </div>
      <p className="cap">{t("teachers.line", { ...parts })}</p>
    </>
  );
}
