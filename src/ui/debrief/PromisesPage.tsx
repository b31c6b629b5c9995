/** Words given in this run: to whom, how they went, at what price, and who remembers. */
import { useMemo } from "react";
import { type PromiseRow, promiseRows } from "../../debrief/index.ts";
import type { PromiseState } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import type { Say } from "../say.ts";
import { DeliveryDates } from "./DeliveryDates.tsx";

const ICONS: Readonly<Record<PromiseState, GlyphName>> = {
  open: "hourglass-medium",
  kept: "handshake",
  broken: "x",
  takenBack: "arrow-counter-clockwise",
};

const dayOf = (hour: number): number => Math.floor(hour / 24) + 1;
/** The hour at which something ended belongs to the day before it when it is midnight. */
const lastDayOf = (hour: number): number => Math.max(1, Math.ceil(hour / 24));

export function PromisesPage() {
  const say = useSay();
  const { world, setting } = useRun();
  const rows = useMemo(() => promiseRows(world, setting), [world, setting]);
  if (rows.length === 0)
    return (
      <>
        <p className="slip deb-slip deb-alone">{say.t("debrief.promises.none")}</p>
        <DeliveryDates />
      </>
    );
  const n = (state: PromiseState) => rows.filter((row) => row.state === state).length;
  const counts = { given: rows.length, kept: n("kept"), broken: n("broken"), back: n("takenBack") };
  return (
    <>
      <p className="deb-lead">
        {say.sentences(say.t("debrief.promises.lead"), say.t("debrief.promises.count", counts))}
      </p>
      <ul className="words">
        {rows.map((row) => (
          <Word key={row.id} row={row} />
        ))}
      </ul>
      <DeliveryDates />
      <PromisesTable rows={rows} />
    </>
  );
}

const trustText = (say: Say, trust: number): string =>
  trust > 0 ? `+${say.count(trust)}` : say.count(trust);

function Trust({ row }: { readonly row: PromiseRow }) {
  const say = useSay();
  return (
    <Figure
      value={trustText(say, row.trust)}
      title={say.t("debrief.promises.price")}
      text={say.t("debrief.promises.priceWhy")}
    />
  );
}

function Word({ row }: { readonly row: PromiseRow }) {
  const say = useSay();
  const from = dayOf(row.givenAt);
  return (
    <li className={`word slip tag word-${row.state}`}>
      <p className="cap">{say.t("debrief.promises.to", { name: say.t(`promises.${row.id}.to`) })}</p>
      <h3>{say.t(`promises.${row.id}.text`)}</h3>
      <p className="word-state">
        <span className="badge">
          <Icon name={ICONS[row.state]} size={16} />
          {say.t(`ui.promises.state.${row.state}`)}
        </span>
        <span>
          {say.t("ui.label", { label: say.t("debrief.promises.price") })}
          <Trust row={row} />
        </span>
      </p>
      <p className="cap">
        {say.sentences(
          row.endedAt >= 0
            ? say.t("debrief.promises.span", { from, to: lastDayOf(row.endedAt) })
            : say.t("debrief.promises.since", { from }),
          say.t("debrief.promises.held", { n: row.held }),
        )}
      </p>
      <div className="word-who">
        <span className="word-faces">
          {row.remembers.map((id) => (
            <Face key={id} id={id} name={say.name(id)} />
          ))}
        </span>
        <span className="cap">
          {say.t("ui.promises.remember", { names: say.list(row.remembers.map((id) => say.name(id))) })}
        </span>
      </div>
    </li>
  );
}

function PromisesTable({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const say = useSay();
  const head = (key: string) => say.t(`debrief.promises.${key}`);
  return (
    <section className="slip deb-slip deb-table deb-table-print">
      <table>
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <thead>
          <tr>
            {["text", "toHead", "state", "given"].map((key) => (
              <th key={key} scope="col">
                {head(key)}
              </th>
            ))}
            {["heldHead", "price"].map((key) => (
              <th key={key} scope="col" className="n">
                {head(key)}
              </th>
            ))}
            <th scope="col">{head("remember")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{say.t(`promises.${row.id}.text`)}</th>
              <td data-label={head("toHead")}>{say.t(`promises.${row.id}.to`)}</td>
              <td data-label={head("state")}>{say.t(`ui.promises.state.${row.state}`)}</td>
              <td data-label={head("given")}>{say.t("debrief.promises.day", { day: dayOf(row.givenAt) })}</td>
              <td data-label={head("heldHead")} className="n num">
                {say.count(row.held)}
              </td>
              <td data-label={head("price")} className="n num">
                {trustText(say, row.trust)}
              </td>
              <td data-label={head("remember")}>{say.list(row.remembers.map((id) => say.name(id)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
