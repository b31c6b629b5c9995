/** One of two lives: what was done, its nights, what happened only here, what it came to. */
import {
  LEDGER_NAMES,
  type LedgerName,
  type Life,
  type Outcome,
  onlyIn,
  type Range,
} from "../../../debrief/whatif/index.ts";
import { useRun, useSay } from "../../context.ts";
import type { GlyphName } from "../../icons/glyphs.ts";
import { Icon } from "../../icons/Icon.tsx";
import { momentText } from "../film/momentText.ts";
import { ledgerText } from "./LedgerRows.tsx";
import { Nights } from "./Nights.tsx";
import { Ranges } from "./Ranges.tsx";

const MOST_MOMENTS = 5;

interface Props {
  readonly icon: GlyphName;
  readonly title: string;
  readonly side: string;
  readonly life: Life;
  readonly other: Life;
  readonly outcome: Outcome;
  /** hour from which the two differ */
  readonly from: number;
  /** where it ends with other luck, once that has been counted */
  readonly ranges: Readonly<Record<LedgerName, Range>> | undefined;
  readonly rangesLead: string;
  readonly kept: { readonly n: number; readonly of: number } | undefined;
}

export function LifeSlip(props: Props) {
  const { icon, title, side, life, other, outcome, from, ranges, rangesLead, kept } = props;
  const say = useSay();
  return (
    <section className="slip deb-slip life">
      <header className="life-head">
        <Icon name={icon} size={24} />
        <h3>{title}</h3>
        <span className="cap">{side}</span>
      </header>
      <Nights nights={life.nights} other={other.nights} />
      <Only life={life} other={other} from={from} />
      <dl className="life-figures">
        {LEDGER_NAMES.map((name) => (
          <div key={name}>
            <dt>{say.t(`debrief.whatIf.ledgers.${name}`)}</dt>
            <dd>
              <b className="head num">{ledgerText(say, name, outcome.ledgers[name])}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{say.t("debrief.whatIf.longestWeek")}</dt>
          <dd>
            <b className="head num">{say.span(life.longestWeek)}</b>
          </dd>
        </div>
        <div>
          <dt>{say.t("debrief.whatIf.leftHouse")}</dt>
          <dd>
            <b className="head">
              {life.left.length === 0
                ? say.t("debrief.whatIf.nobody")
                : say.list(life.left.map((id) => say.name(id)))}
            </b>
          </dd>
        </div>
        <div className="is-wide">
          <dt>{say.t("debrief.whatIf.ending")}</dt>
          <dd>
            <b className="head">{say.t(`endings.${outcome.ending}.name`)}</b>
          </dd>
        </div>
      </dl>
      {ranges !== undefined && <Ranges ranges={ranges} lead={rangesLead} outcome={outcome} kept={kept} />}
    </section>
  );
}

function Only({ life, other, from }: Pick<Props, "life" | "other" | "from">) {
  const say = useSay();
  const { world, setting } = useRun();
  const told = onlyIn(life, other, from, MOST_MOMENTS)
    .map((moment) => ({
      day: Math.floor(moment.hour / 24) + 1,
      text: momentText(say, world, setting, moment),
    }))
    .filter(({ text }) => text !== "");
  if (told.length === 0) return <p className="cap life-only">{say.t("debrief.whatIf.nothingElse")}</p>;
  return (
    <ol className="life-only" aria-label={say.t("debrief.whatIf.onlyHere")}>
      {told.map(({ day, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two moments may read alike; their order is their name
        <li key={`${i} ${text}`}>
          <span className="cap">{say.t("debrief.whatIf.day", { day })}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
