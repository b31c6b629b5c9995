/** A question to the whole class, with the figures of its runs and the paper's passage. */
import type { Question, Spread } from "../../../classroom/index.ts";
import { figureText } from "../../debrief/figures.ts";
import type { ClassWords } from "../board/useClassWords.ts";

interface Props {
  readonly question: Question;
  readonly names: ClassWords;
  /** runs of the class */
  readonly of: number;
}

function spreadText({ words, writes }: ClassWords, { name, low, middle, high }: Spread): string {
  const text = (value: number) => figureText(writes, name, value);
  if (low === high) return text(low);
  return words.t("teachers.class.spread", { low: text(low), middle: text(middle), high: text(high) });
}

export function ClassQuestion({ question, names, of }: Props) {
  const { t } = names.words;
  const { id, fits, spread } = question;
  return (
    <>
      <p className="deck-question">{names.text(`prompts.${id}.question`, id)}</p>
      {spread.length > 0 && (
        <div className="deck-run">
          <b>
            {t("teachers.class.lead")}{" "}
            <span className="cap">{t("teachers.class.fits", { n: fits, of })}</span>
          </b>
          <dl>
            {spread.map((one) => (
              <div key={one.name}>
                <dt>{t(`debrief.figures.${one.name}`)}</dt>
                <dd className="num">{spreadText(names, one)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <p className="deck-paper">
        <b>{t("debrief.talk.paper")}</b> {names.text(`prompts.${id}.paper`, "")}
      </p>
    </>
  );
}
