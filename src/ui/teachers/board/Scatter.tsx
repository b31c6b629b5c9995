/** Two figures of every run against each other; shape and fill say what became of the house and whether it copied. */
import { useState } from "react";
import { Pick } from "../../parts/Pick.tsx";
import { AsTable } from "./AsTable.tsx";
import { AXES, type Axis, axisText, figureOn, isAxis, type MarkKind, markOf, tickText } from "./axes.ts";
import type { ClassProps, ClassRun } from "./classProps.ts";
import { ticksFor, ticksForMost } from "./scale.ts";

const WIDTH = 660;
const HEIGHT = 430;
const LEFT = 94;
const BOTTOM = 34;
const TOP = 16;
const RIGHT = 24;
const DOT = 8;

function Mark({ kind, x, y }: { readonly kind: MarkKind; readonly x: number; readonly y: number }) {
  if (kind === "lost")
    return (
      <path
        className="mark-lost"
        d={`M${x - DOT} ${y - DOT}l${DOT * 2} ${DOT * 2}m0 ${-DOT * 2}l${-DOT * 2} ${DOT * 2}`}
      />
    );
  if (kind === "own") return <circle className="mark-own" cx={x} cy={y} r={DOT} />;
  return <rect className="mark-kept" x={x - DOT} y={y - DOT} width={DOT * 2} height={DOT * 2} />;
}

const KINDS: readonly MarkKind[] = ["kept", "copied", "own", "lost"];

function Key({ rows, names }: ClassProps) {
  return (
    <ul className="scatter-key">
      {KINDS.map((kind) => ({ kind, n: rows.filter(({ row }) => markOf(row) === kind).length }))
        .filter(({ n }) => n > 0)
        .map(({ kind, n }) => (
          <li key={kind}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <Mark kind={kind} x={12} y={12} />
            </svg>
            {names.words.t(`teachers.class.mark.${kind}`, { n })}
          </li>
        ))}
    </ul>
  );
}

interface PlotProps extends ClassProps {
  readonly x: Axis;
  readonly y: Axis;
}

export function Plot({ rows, names, x, y }: PlotProps) {
  const { t } = names.words;
  const all = (axis: Axis) => rows.map(({ row }) => figureOn(row, axis));
  const law = rows[0]?.row.lawWeek ?? 0;
  const [xs, ys] = [ticksFor(x === "longestWeek" ? [law, ...all(x)] : all(x)), ticksForMost(all(y))];
  const along = (ticks: readonly number[], value: number): number => {
    const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  };
  // A house further out than the edge lies on it, and the edge says so.
  const upright = (at: number): string => {
    const value = tickText(names, y, at);
    if (at === ys[0] && all(y).some((it) => it < at)) return t("teachers.class.orLess", { value });
    return at === ys.at(-1) && all(y).some((it) => it > at) ? t("teachers.class.orMore", { value }) : value;
  };
  const px = (value: number) => LEFT + along(xs, value) * (WIDTH - LEFT - RIGHT);
  const py = (value: number) => HEIGHT - BOTTOM - along(ys, value) * (HEIGHT - BOTTOM - TOP);
  const sorted = [...rows].sort((a, b) => KINDS.indexOf(markOf(a.row)) - KINDS.indexOf(markOf(b.row)));
  const label = t("teachers.class.scatter", {
    n: rows.length,
    x: t(`teachers.class.axis.${x}`),
    y: t(`teachers.class.axis.${y}`),
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="scatter" role="img" aria-label={label}>
      {ys.map((value) => (
        <g key={value}>
          <path
            d={`M${LEFT} ${py(value)}H${WIDTH - RIGHT}`}
            className={value === 0 ? "scatter-zero" : "scatter-tick"}
          />
          <text x={LEFT - 8} y={py(value) + 5} textAnchor="end">
            {upright(value)}
          </text>
        </g>
      ))}
      {xs.map((value) => (
        <text key={value} x={px(value)} y={HEIGHT - 10} textAnchor="middle">
          {tickText(names, x, value)}
        </text>
      ))}
      {x === "longestWeek" && (
        <g>
          <path d={`M${px(law)} ${TOP}V${HEIGHT - BOTTOM}`} className="scatter-law" />
          <text x={px(law) + 6} y={TOP + 12}>
            {t("teachers.class.law", { n: law })}
          </text>
        </g>
      )}
      {sorted.map(({ entry, row }) => (
        <g key={entry.code}>
          <title>{names.run(entry.name)}</title>
          <Mark kind={markOf(row)} x={px(figureOn(row, x))} y={py(figureOn(row, y))} />
        </g>
      ))}
    </svg>
  );
}

const cells = (names: ClassProps["names"], { entry, row }: ClassRun, x: Axis, y: Axis): readonly string[] => [
  names.run(entry.name),
  axisText(names, x, figureOn(row, x)),
  axisText(names, y, figureOn(row, y)),
  names.text(`endings.${row.ending}.name`, row.ending),
];

export function Scatter({ rows, names }: ClassProps) {
  const { t } = names.words;
  const [x, setX] = useState<Axis>("longestWeek");
  const [y, setY] = useState<Axis>("money");
  const options = AXES.map((id) => ({ id, text: t(`teachers.class.axis.${id}`) }));
  const word = (axis: Axis) => t(`teachers.class.axis.${axis}`);
  return (
    <>
      <div className="scatter-pick">
        <Pick
          label={t("teachers.class.up")}
          value={y}
          options={options}
          onChange={(id) => isAxis(id) && setY(id)}
        />
        <Pick
          label={t("teachers.class.across")}
          value={x}
          options={options}
          onChange={(id) => isAxis(id) && setX(id)}
        />
      </div>
      <p className="scatter-word cap">{word(y)}</p>
      <Plot rows={rows} names={names} x={x} y={y} />
      <p className="scatter-word is-x cap">{word(x)}</p>
      <Key rows={rows} names={names} />
      <AsTable
        head={[t("teachers.board.run"), word(x), word(y), t("teachers.board.ending")]}
        rows={rows.map((run) => cells(names, run, x, y))}
      />
    </>
  );
}
