/** The chosen block in numbers: from, to, what work; the same as dragging, with buttons of full size. */
import { Button, Radio, RadioGroup } from "react-aria-components";
import type { Cell, Person } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Face } from "../people/Face.tsx";
import { cellName, LOOK } from "./BlockButton.tsx";
import { type Block, blocksOf, hourAt } from "./blocks.ts";
import type { Board } from "./useBoard.ts";

const CELLS: readonly Cell[] = [1, 2, 3, 4, 5];

interface Props {
  readonly people: readonly Person[];
  readonly board: Board;
}

export function BlockEditor({ people, board }: Props) {
  const say = useSay();
  const person = people.find((p) => p.id === board.chosen?.who) ?? people[0];
  if (person === undefined) return null;
  const blocks = blocksOf(person.plan);
  const block = blocks.find((b) => b.from === board.chosen?.from);
  const add = () => {
    const free = firstFree(blocks);
    if (free !== null) board.change(person.id, null, { from: free, to: Math.min(24, free + 2), cell: 1 });
  };
  return (
    <section className="ed slip" aria-label={say.t("ui.shifts.edit")}>
      <div className="row">
        <Face id={person.id} name={say.name(person.id)} />
        <b className="head">{say.name(person.id)}</b>
        <span className="sp" />
        <Button className="btn" onPress={add}>
          <Icon name="plus" />
          {say.t("ui.shifts.add")}
        </Button>
      </div>
      {block === undefined ? (
        <p className="cap">{say.t("ui.shifts.noBlock")}</p>
      ) : (
        <BlockFields person={person} block={block} board={board} />
      )}
    </section>
  );
}

/** First position from which at least one hour is free, after the last block if possible. */
function firstFree(blocks: readonly Block[]): number | null {
  const last = blocks.at(-1)?.to ?? 2;
  if (last < 24) return last;
  for (let position = 0; position < 24; position++)
    if (!blocks.some((block) => position >= block.from && position < block.to)) return position;
  return null;
}

interface FieldsProps {
  readonly person: Person;
  readonly block: Block;
  readonly board: Board;
}

function BlockFields({ person, block, board }: FieldsProps) {
  const say = useSay();
  const put = (change: Partial<Block>) => board.change(person.id, block, { ...block, ...change });
  return (
    <div className="ed-fields">
      <Ends
        label={say.t("ui.shifts.from")}
        value={say.clock(hourAt(block.from))}
        onLess={block.from > 0 ? () => put({ from: block.from - 1 }) : null}
        onMore={block.from < block.to - 1 ? () => put({ from: block.from + 1 }) : null}
      />
      <Ends
        label={say.t("ui.shifts.to")}
        value={say.clock(hourAt(block.to))}
        onLess={block.to > block.from + 1 ? () => put({ to: block.to - 1 }) : null}
        onMore={block.to < 24 ? () => put({ to: block.to + 1 }) : null}
      />
      <RadioGroup
        className="seg seg-wrap"
        aria-label={say.t("ui.shifts.operation")}
        orientation="horizontal"
        value={String(block.cell)}
        onChange={(value) => put({ cell: Number(value) as Cell })}
      >
        {CELLS.map((cell) => (
          <Radio key={cell} value={String(cell)}>
            <Icon name={LOOK[cell]?.[1] ?? "needle"} size={16} />
            {cellName(say, cell)}
          </Radio>
        ))}
      </RadioGroup>
      <Button className="btn btn-quiet" onPress={() => board.change(person.id, block, null)}>
        <Icon name="trash" />
        {say.t("ui.shifts.remove")}
      </Button>
    </div>
  );
}

interface EndsProps {
  readonly label: string;
  readonly value: string;
  readonly onLess: (() => void) | null;
  readonly onMore: (() => void) | null;
}

function Ends({ label, value, onLess, onMore }: EndsProps) {
  const say = useSay();
  return (
    <div className="bid-field">
      <span className="lab">{label}</span>
      <fieldset className="step" aria-label={say.t("ui.pair", { label, value })}>
        <Button aria-label={say.t("ui.phone.sooner")} isDisabled={onLess === null} onPress={() => onLess?.()}>
          <Icon name="minus" size={16} />
        </Button>
        <output className="num">{value}</output>
        <Button aria-label={say.t("ui.phone.later")} isDisabled={onMore === null} onPress={() => onMore?.()}>
          <Icon name="plus" size={16} />
        </Button>
      </fieldset>
    </div>
  );
}
