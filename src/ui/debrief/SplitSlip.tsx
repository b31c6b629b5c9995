/** You, luck, rules as ranges, with the guess of before beside them; drawn and as a table. */
import { PARTS, type Part } from "../../debrief/index.ts";
import { LEDGER_NAMES, type Split } from "../../debrief/whatif/index.ts";
import { useGame, useSay } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";

const ICONS: Readonly<Record<Part, GlyphName>> = { you: "users-three", luck: "dice-five", rules: "scales" };
/** a range of nothing still shows as a line */
const LEAST = 1.5;

export function SplitSlip({ split }: { readonly split: Split }) {
  const say = useSay();
  const guess = useGame((state) => state.notes.guess);
  return (
    <section className="slip deb-slip split">
      <h3>{say.t("debrief.whatIf.split")}</h3>
      <p>{say.t("debrief.whatIf.splitLead", { ...split.runs })}</p>
      {PARTS.map((part) => {
        const { low, high } = split.shares[part];
        return (
          <div key={part} className="split-row">
            <span className="split-name">
              <Icon name={ICONS[part]} size={24} />
              {say.t(`debrief.guess.${part}`)}
            </span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" className="split-bar" aria-hidden="true">
              <rect y="4" width="100" height="4" className="split-rest" />
              <rect x={low} y="2" width={Math.max(LEAST, high - low)} height="8" className="split-range" />
              {guess !== null && <rect x={guess[part] - 0.5} width="1" height="12" className="split-guess" />}
            </svg>
            <span className="split-text">
              {say.t("debrief.whatIf.range", { low, high })}
              {guess !== null && (
                <span className="cap">{say.t("debrief.whatIf.guessed", { n: guess[part] })}</span>
              )}
            </span>
          </div>
        );
      })}
      <table className="ways">
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t("debrief.whatIf.ledger")}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col" className="n">
                {say.t(`debrief.guess.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEDGER_NAMES.map((name) => {
            const row = split.byLedger[name];
            return (
              <tr key={name}>
                <th scope="row">{say.t(`debrief.whatIf.ledgers.${name}`)}</th>
                {PARTS.map((part) => (
                  <td key={part} className="n num" data-label={say.t(`debrief.guess.${part}`)}>
                    {row === null ? say.t("debrief.whatIf.nothingMoves") : say.count(row[part])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="cap">{say.t("debrief.whatIf.splitWhy")}</p>
    </section>
  );
}
