/** One block of work: drag its middle or its ends, or use the keys; the editor below has steppers for the same. */
import { type PointerEvent, useRef, useState } from "react";
import type { Person } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import type { Say } from "../say.ts";
import { type Block, hourAt, moved } from "./blocks.ts";
import type { Board } from "./useBoard.ts";

export const LOOK: readonly (readonly [className: string, icon: GlyphName])[] = [
  ["off", "minus"],
  ["any", "arrows-left-right"],
  ["cut", "scissors"],
  ["over", "yarn"],
  ["sew", "needle"],
  ["fin", "coat-hanger"],
];

/** "Cut", "Where needed". */
export const cellName = (say: Say, cell: number): string =>
  cell < 2 ? say.t(`ui.cell.${cell}`) : say.op(cell - 2);

type Grip = "all" | "start" | "end";

interface Props {
  readonly person: Person;
  readonly block: Block;
  readonly board: Board;
  readonly isOver: boolean;
}

export function BlockButton({ person, block, board, isOver }: Props) {
  const say = useSay();
  const drag = useRef<{ grip: Grip; x: number; hour: number } | null>(null);
  const [shown, setShown] = useState<Block | null>(null);
  const at = shown ?? block;
  const isChosen = board.chosen?.who === person.id && board.chosen.from === block.from;
  const [look, icon] = LOOK[block.cell] ?? ["any", "needle"];
  const name = cellName(say, block.cell);

  const onDown = (event: PointerEvent<HTMLButtonElement>) => {
    board.choose(person.id, block.from);
    const box = event.currentTarget.getBoundingClientRect();
    const inside = event.clientX - box.left;
    const grip: Grip = inside < 12 ? "start" : inside > box.width - 12 ? "end" : "all";
    drag.current = { grip, x: event.clientX, hour: box.width / (block.to - block.from) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (drag.current === null) return;
    const { grip, x, hour } = drag.current;
    const by = Math.round((event.clientX - x) / hour);
    const length = block.to - block.from;
    const from =
      grip === "end"
        ? block.from
        : Math.max(0, Math.min(24 - (grip === "all" ? length : 1), block.from + by));
    const to = grip === "start" ? block.to : grip === "all" ? from + length : block.to + by;
    setShown(by === 0 ? null : moved(block, Math.min(from, to - 1), to));
  };
  const onUp = () => {
    drag.current = null;
    if (shown !== null) board.change(person.id, block, shown);
    setShown(null);
  };
  return (
    <button
      type="button"
      className={`blk ${look}${isOver ? " hatched" : ""}${isChosen ? " sel" : ""}`}
      style={{ gridColumn: `${at.from + 1} / ${at.to + 1}` }}
      aria-pressed={isChosen}
      aria-label={say.t("ui.shifts.block", {
        op: name,
        from: say.clock(hourAt(at.from)),
        to: say.clock(hourAt(at.to)),
      })}
      data-block={`${person.id}-${block.from}`}
      onFocus={() => board.choose(person.id, block.from)}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onKeyDown={(event) => blockKey(event, person.id, block, board)}
    >
      <Icon name={icon} size={16} />
      <span className="tx">{name}</span>
    </button>
  );
}

/** Arrows move, with shift they lengthen, Enter changes the work, Del takes away. */
function blockKey(event: React.KeyboardEvent, who: string, block: Block, board: Board): void {
  const put = (from: number, to: number) => {
    if (from >= 0 && to <= 24 && to > from) board.change(who, block, { ...block, from, to });
  };
  const { from, to } = block;
  const isLong = event.shiftKey;
  if (event.key === "ArrowLeft") put(isLong ? from : from - 1, to - 1);
  else if (event.key === "ArrowRight") put(isLong ? from : from + 1, to + 1);
  else if (event.key === "Home") put(0, to - from);
  else if (event.key === "End") put(24 - (to - from), 24);
  else if (event.key === "Enter")
    board.change(who, block, { ...block, cell: block.cell === 5 ? 1 : ((block.cell + 1) as Block["cell"]) });
  else if (event.key === "Delete" || event.key === "Backspace") board.change(who, block, null);
  else if (event.key === "ArrowUp" || event.key === "ArrowDown")
    turnRow(event.currentTarget, event.key === "ArrowUp" ? -1 : 1);
  else return;
  event.preventDefault();
}

/** To the next person's nearest block, or to the person where nothing is planned. */
function turnRow(from: Element, by: 1 | -1): void {
  const rows = [...document.querySelectorAll(".board .r[data-person]")];
  const row = rows[rows.indexOf(from.closest(".r") ?? from) + by];
  const target = row?.querySelector<HTMLElement>(".blk, .p");
  target?.focus();
}
