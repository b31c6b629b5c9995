/** During the game: a line a day, the promise book, the ledgers, the largest button. */
import { Grid, Lines, Section, SheetPage } from "./parts.tsx";
import type { Sheet } from "./useSheet.ts";

const WEEK = 7;
const MOST_ROWS = 8;
const PROMISES = 4;

/** Days of the level in at most eight rows: each day of a short one, stretches of a long one. */
function stretches(days: number): readonly (readonly [from: number, to: number])[] {
  const each = Math.ceil(days / MOST_ROWS);
  return Array.from({ length: Math.ceil(days / each) }, (_, i) => [
    i * each + 1,
    Math.min(days, (i + 1) * each),
  ]);
}

export function During({ sheet }: { readonly sheet: Sheet }) {
  const { say, setting } = sheet;
  const { level } = setting;
  const d = (key: string, params = {}) => say.t(`teachers.ws.during.${key}`, params);
  const weeks = level.predictions.length > 0 ? Math.min(8, Math.floor(level.days / WEEK)) : 0;
  const offered = level.offered.map((id) => say.t(`promises.${id}.text`));
  const words = [...offered, ...Array.from({ length: PROMISES }, () => "")].slice(0, PROMISES);
  const ledgers = ["money", "people", "platform", "village"].map((id) =>
    say.t(`debrief.whatIf.ledgers.${id}`),
  );
  return (
    <SheetPage sheet={sheet} part="during">
      <Section title={d("log")}>
        <Grid
          className="ws-log"
          head={[d("day"), d("light"), d("hard"), d("because")]}
          rows={stretches(level.days).map(([from, to]) =>
            from === to ? d("dayN", { n: from }) : d("days", { from, to }),
          )}
        />
      </Section>
      <Section title={d("book")}>
        <Grid className="ws-book" head={[d("word"), d("given"), d("kept"), d("cost")]} rows={words} />
      </Section>
      <Section title={d(weeks > 0 ? "ledgers" : "ledgersEnd")}>
        <Grid
          className="ws-ledgers"
          head={["", ...Array.from({ length: weeks }, (_, i) => d("week", { n: i + 1 })), d("end")]}
          rows={weeks > 0 ? [...ledgers, d("guess"), d("came")] : ledgers}
        />
      </Section>
      <Section title={d("large")}>
        <Lines n={1} />
      </Section>
      <Section title={d("rule")} grows>
        <Lines n={2} grows />
      </Section>
    </SheetPage>
  );
}
