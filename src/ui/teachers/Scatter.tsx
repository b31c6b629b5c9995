/** Two ledgers against each other, a dot a run; shape and fill say whether the house stood at the end. */
import { useState } from "react";
import * as format from "../format.ts";
import type { ClassProps } from "./classProps.ts";
import { Pick } from "./Pick.tsx";

const LEDGERS = ["money", "people", "platform", "village"] as const;
type Ledger = (typeof LEDGERS)[number];
const WIDTH = 320;
const HEIGHT = 220;
const EDGE = 34;
const DOT = 5;

const isLedger = (id: string): id is Ledger => LEDGERS.some((one) => one === id);

export function Scatter({ rows, names }: ClassProps) {
  const { t, language } = names.words;
  const [x, setX] = useState<Ledger>("money");
  const [y, setY] = useState<Ledger>("people");
  const options = LEDGERS.map((id) => ({ id, text: t(`debrief.whatIf.ledgers.${id}`) }));
  const range = (ledger: Ledger): readonly [number, number] => {
    const values = rows.map(({ row }) => row.ledgers[ledger]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  const [x0, x1] = range(x);
  const [y0, y1] = range(y);
  const text = (ledger: Ledger, value: number) =>
    ledger === "money" ? format.change(language, value) : format.count(language, value);
  const px = (value: number) => EDGE + ((value - x0) / (x1 - x0)) * (WIDTH - EDGE - DOT * 2);
  const py = (value: number) => HEIGHT - EDGE - ((value - y0) / (y1 - y0)) * (HEIGHT - EDGE - DOT * 2);
  return (
    <>
      <div className="acts">
        <Pick
          label={t("teachers.class.across")}
          value={x}
          options={options}
          onChange={(id) => isLedger(id) && setX(id)}
        />
        <Pick
          label={t("teachers.class.up")}
          value={y}
          options={options}
          onChange={(id) => isLedger(id) && setY(id)}
        />
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="scatter"
        role="img"
        aria-label={t("teachers.class.scatter")}
      >
        <path d={`M${EDGE} 4V${HEIGHT - EDGE}H${WIDTH - 4}`} className="scatter-axis" />
        <text x={EDGE} y={HEIGHT - 14}>
          {text(x, x0)}
        </text>
        <text x={WIDTH - 4} y={HEIGHT - 14} textAnchor="end">
          {text(x, x1)}
        </text>
        <text x={EDGE - 4} y={HEIGHT - EDGE} textAnchor="end">
          {text(y, y0)}
        </text>
        <text x={EDGE - 4} y={14} textAnchor="end">
          {text(y, y1)}
        </text>
        {rows.map(({ entry, row }) => {
          const [cx, cy] = [px(row.ledgers[x]), py(row.ledgers[y])];
          return row.keeps ? (
            <circle key={entry.code} cx={cx} cy={cy} r={DOT} className="scatter-kept">
              <title>{names.run(entry.name)}</title>
            </circle>
          ) : (
            <path
              key={entry.code}
              d={`M${cx - DOT} ${cy - DOT}l${DOT * 2} ${DOT * 2}m0 ${-DOT * 2}l${-DOT * 2} ${DOT * 2}`}
              className="scatter-lost"
            >
              <title>{names.run(entry.name)}</title>
            </path>
          );
        })}
      </svg>
      <p className="cap">{t("teachers.class.scatterKey")}</p>
    </>
  );
}
