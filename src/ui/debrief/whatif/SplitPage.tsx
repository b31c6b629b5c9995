/** You, luck, rules as ranges, with the guess of before beside them; drawn, and as a table; what moved the run most. */
import { PARTS, type Part } from "../../../debrief/index.ts";
import { distance, LEDGER_NAMES, type Outcome, type Split } from "../../../debrief/whatif/index.ts";
import { useGame, useRun, useSay } from "../../context.ts";
import type { GlyphName } from "../../icons/glyphs.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Heads } from "../../parts/Heads.tsx";
import { forkName } from "./decisionWords.ts";
import { byText } from "./LedgerRows.tsx";
import { useFindings, type WhatIfControls } from "./useWhatIf.ts";
import { Working } from "./Working.tsx";

const ICONS: Readonly<Record<Part, GlyphName>> = { you: "users-three", luck: "dice-five", rules: "scales" };
const TICKS = [0, 25, 50, 75, 100];
/** a range of nothing still shows as a line */
const LEAST = 1.5;
const MOST_MOVERS = 4;

interface Mover {
  readonly icon: GlyphName;
  readonly effect: number;
  readonly title: string;
  readonly text: string;
}

/** What came out alike stands in one row, the strongest first. */
function together(movers: readonly Mover[]): readonly (readonly [Mover, ...Mover[]])[] {
  const rows: [Mover, ...Mover[]][] = [];
  for (const mover of [...movers].sort((a, b) => b.effect - a.effect)) {
    const row = rows.find(([first]) => first.icon === mover.icon && first.text === mover.text);
    if (row === undefined) rows.push([mover]);
    else row.push(mover);
  }
  return rows.slice(0, MOST_MOVERS);
}

export function SplitPage() {
  const say = useSay();
  const all = useFindings();
  const split = all.result?.split;
  if (split === undefined)
    return (
      <>
        <p className="deb-lead">
          {say.t(all.phase === "stopped" ? "debrief.split.none" : "debrief.split.waiting")}
        </p>
        <Working all={all} />
      </>
    );
  return (
    <div className="deb-two split-page">
      <Ranges split={split} />
      <Movers all={all} />
    </div>
  );
}

function Ranges({ split }: { readonly split: Split }) {
  const say = useSay();
  const guess = useGame((state) => state.notes.guess);
  return (
    <section className="slip deb-slip split">
      <h2>{say.t(guess === null ? "debrief.split.titleNone" : "debrief.split.title")}</h2>
      <p className="cap">{say.t("debrief.whatIf.splitLead", { ...split.runs })}</p>
      {PARTS.map((part) => {
        const { low, high } = split.shares[part];
        return (
          <div key={part} className="split-row">
            <span className="split-name">
              <Icon name={ICONS[part]} size={24} />
              <b className="head">{say.t(`debrief.guess.${part}`)}</b>
            </span>
            <svg viewBox="0 0 440 64" className="split-bar" aria-hidden="true">
              {TICKS.map((tick) => (
                <g key={tick}>
                  <path d={`M${20 + tick * 4} 30v12`} className="split-tick" />
                  <text x={20 + tick * 4} y="60" textAnchor="middle">
                    {tick}
                  </text>
                </g>
              ))}
              <path d="M20 36H420" className="split-line" />
              <rect
                x={20 + low * 4}
                y="26"
                width={Math.max(LEAST, high - low) * 4}
                height="20"
                rx="10"
                className="split-range"
              />
              {guess !== null && (
                <g className="split-guess">
                  <path d={`M${20 + guess[part] * 4} 20V48`} />
                  <rect x={20 + guess[part] * 4 - 20} y="0" width="40" height="22" rx="10" />
                  <text x={20 + guess[part] * 4} y="16" textAnchor="middle">
                    {guess[part]}
                  </text>
                </g>
              )}
            </svg>
            <span className="split-text">
              <b className="head">{say.t("debrief.whatIf.range", { low, high })}</b>
              {guess !== null && (
                <span className="cap">{say.t("debrief.whatIf.guessed", { n: guess[part] })}</span>
              )}
            </span>
          </div>
        );
      })}
      <p className="split-key cap">
        <span>
          <i className="key-range" aria-hidden="true" /> {say.t("debrief.split.key")}
        </span>
        {guess !== null && (
          <span>
            <i className="key-guess" aria-hidden="true" /> {say.t("debrief.split.keyGuess")}
          </span>
        )}
        <span>{say.t("debrief.split.overlap")}</span>
      </p>
      <SplitTable split={split} />
    </section>
  );
}

function SplitTable({ split }: { readonly split: Split }) {
  const say = useSay();
  return (
    <>
      <table className="ways">
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <Heads
          rows={say.t("debrief.whatIf.ledger")}
          columns={PARTS.map((part) => say.t(`debrief.guess.${part}`))}
        />
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
    </>
  );
}

function Movers({ all }: { readonly all: WhatIfControls }) {
  const say = useSay();
  const { world, setting } = useRun();
  const { was } = all;
  if (was === null) return null;
  const told = { say, world, setting };
  const by = (would: Outcome) => ({
    by: say.change(would.ledgers.money - was.ledgers.money),
    people: byText(say, "people", would.ledgers.people - was.ledgers.people),
  });
  const movers = together([
    ...all.forks.map((fork) => ({
      icon: "users-three" as const,
      effect: fork.effect,
      title: say.t("ui.pair", { label: say.moment(fork.hour), value: forkName(fork, told) }),
      text: say.t("debrief.split.decision", by(fork.would)),
    })),
    ...all.rules.map(({ regime, would }) => ({
      icon: "scales" as const,
      effect: distance(setting, was, would),
      title: say.t(`regimes.${regime}.name`),
      text: say.t("debrief.split.rule", by(would)),
    })),
  ]);
  return (
    <aside className="slip deb-slip movers">
      <h3>{say.t("debrief.split.most")}</h3>
      <ol>
        {movers.map((row) => (
          <li key={row[0].title}>
            <Icon name={row[0].icon} size={24} />
            <span>
              {row.map(({ title }) => (
                <b key={title}>{title}</b>
              ))}
              <span>{row[0].text}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="cap stitch-top">{say.t("debrief.split.argue")}</p>
    </aside>
  );
}
