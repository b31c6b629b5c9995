/** The shift board: everybody by 24 hours from 06 to 06, the law's marks, hours, and what a piece costs in wages. */
import { Button } from "react-aria-components";
import { dayOf, forecast, hoursView, type Person, stays, tiredLevel } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { TapeScale } from "../play/Tape.tsx";
import { BlockButton, cellName, LOOK } from "./BlockButton.tsx";
import { BlockEditor } from "./BlockEditor.tsx";
import { blocksOf, reaches, sleepsOf } from "./blocks.ts";
import { type Board, useBoard } from "./useBoard.ts";

export default function ShiftsSheet() {
  const say = useSay();
  const board = useBoard();
  const { world, setting } = useRun();
  const people = world.people.filter(stays);
  const { legalDay, longestDay } = setting.regime.money;
  return (
    <Sheet
      title={say.t("ui.shifts.title")}
      lead={say.t("ui.shifts.lead", {
        level: say.t(`level.${setting.level.id}.title`),
        day: dayOf(world.hour) + 1,
        days: setting.level.days,
      })}
      isWide
      actions={
        <>
          <Button
            className="btn"
            onPress={board.restore}
            aria-label={say.t("ui.shifts.yesterday")}
            {...(board.canRestore ? {} : { "aria-disabled": true })}
          >
            <Icon name="copy" />
            <span className="desk" aria-hidden="true">
              {say.t("ui.shifts.yesterday")}
            </span>
          </Button>
          <Button
            className="btn"
            onPress={board.undo}
            aria-label={say.t(board.canUndo ? "ui.undo" : "ui.undoNothing")}
            {...(board.canUndo ? {} : { "aria-disabled": true })}
          >
            <Icon name="arrow-counter-clockwise" />
            <span className="desk" aria-hidden="true">
              {say.t(board.canUndo ? "ui.undo" : "ui.undoNothing")}
            </span>
          </Button>
        </>
      }
    >
      <section className="board slip" aria-label={say.t("ui.shifts.board")}>
        <div className="r h">
          <span className="desk">{say.t("ui.shifts.person")}</span>
          <span className="mob" />
          <div
            className="tape tp"
            role="img"
            aria-label={say.t("ui.top.tape", { time: say.moment(world.hour) })}
          >
            <TapeScale />
          </div>
          <span className="c desk">{say.t("ui.shifts.planned")}</span>
          <span className="c mob">{say.t("ui.shifts.unit")}</span>
          <span className="c desk">{say.t("ui.shifts.week")}</span>
          <span className="c desk">{say.t("ui.shifts.cost")}</span>
        </div>
        {people.map((person) => (
          <Row key={person.id} person={person} board={board} />
        ))}
        <Legend />
      </section>
      <BlockEditor people={people} board={board} />
      <Foot people={people} />
      <p className="keys desk">
        <span>
          <kbd>←</kbd> <kbd>→</kbd> {say.t("ui.shifts.keyMove")}
        </span>
        <span>
          <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd> {say.t("ui.shifts.keyLength")}
        </span>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {say.t("ui.shifts.keyPerson")}
        </span>
        <span>
          <kbd>Enter</kbd> {say.t("ui.shifts.keyOp")}
        </span>
        <span>
          <kbd>Del</kbd> {say.t("ui.shifts.keyHome")}
        </span>
        <span className="sp" />
        <span>
          <i className="mark-8" />{" "}
          {say.t("ui.both", { one: say.span(legalDay), other: say.t("ui.shifts.normal") })}
        </span>
        <span>
          <i className="mark-11" />{" "}
          {say.t("ui.both", { one: say.span(longestDay), other: say.t("ui.shifts.most") })}
        </span>
      </p>
    </Sheet>
  );
}

/** What the pictures mean, where the blocks are too narrow for words. */
function Legend() {
  const say = useSay();
  const { legalDay } = useRun().setting.regime.money;
  return (
    <p className="board-legend" aria-hidden="true">
      {LOOK.map(([look, icon], cell) =>
        cell === 0 ? null : (
          <span key={look}>
            <Icon name={icon} size={16} />
            {cellName(say, cell)}
          </span>
        ),
      )}
      <span>
        <i className="mark-8" />{" "}
        {say.t("ui.both", { one: say.span(legalDay), other: say.t("ui.shifts.normal") })}
      </span>
    </p>
  );
}

const planned = (person: Person): number => person.plan.filter((cell) => cell > 0).length;

function Row({ person, board }: { readonly person: Person; readonly board: Board }) {
  const say = useSay();
  const table = useTable();
  const { setting } = useRun();
  const { legalDay, longestDay } = setting.regime.money;
  const name = say.name(person.id);
  const normal = reaches(person.plan, legalDay);
  const most = reaches(person.plan, longestDay);
  return (
    <fieldset className="r" data-person={person.id} aria-label={name}>
      <button
        type="button"
        className="p"
        onClick={() => board.choose(person.id, blocksOf(person.plan)[0]?.from ?? -1)}
      >
        <Face id={person.id} tired={tiredLevel(person.fatigue)} name={name} />
        <span className="nm">
          <b>{name}</b>
          <span className="cap">
            {person.freeDay >= 0
              ? say.t("ui.shifts.free", { weekday: say.t(`ui.day.${person.freeDay}`) })
              : say.t("ui.people.hoursToday", { n: person.today })}
          </span>
        </span>
      </button>
      <div className="day">
        {sleepsOf(person.plan).map(({ from, to }) => (
          <span key={`sleep-${from}`} className="blk sleep" style={{ gridColumn: `${from + 1} / ${to + 1}` }}>
            {say.t("ui.shifts.sleep")}
          </span>
        ))}
        {blocksOf(person.plan).map((block) => (
          <BlockButton
            key={block.from}
            person={person}
            block={block}
            board={board}
            isOver={most !== null && block.to > most}
          />
        ))}
        {normal !== null && (
          <span className="lim" style={{ gridColumnStart: normal + 1 }}>
            <span>{say.span(legalDay)}</span>
          </span>
        )}
        {most !== null && (
          <span className="lim max" style={{ gridColumnStart: most + 1 }}>
            <span>{say.t("ui.shifts.law", { n: longestDay })}</span>
          </span>
        )}
      </div>
      <div className="c">
        <b>{planned(person)}</b> <span>{say.t("ui.shifts.unit")}</span>
      </div>
      <div className="c desk">
        <b>{person.week}</b> <span>{say.t("ui.shifts.unit")}</span>
      </div>
      <div className="c desk">
        <LabourCost person={person} />
        <Button className="link" onPress={() => table.open({ kind: "people", who: person.id })}>
          {say.t("ui.nav.people")}
        </Button>
      </div>
    </fieldset>
  );
}

/** What a piece of the most urgent order's style costs in this person's wages, all its minutes sewn by them. */
function LabourCost({ person }: { readonly person: Person }) {
  const say = useSay();
  const { world, setting } = useRun();
  const style = setting.styles.find((it) => it.id === world.orders.at(-1)?.style) ?? setting.styles[0];
  if (style === undefined) return null;
  if (person.owner) return <span>{say.t("ui.shifts.own")}</span>;
  const rate = Math.round((world.policy.rate * person.rateBp) / 10000);
  return (
    <Figure
      className="head"
      value={say.money(rate * style.minutes)}
      title={say.t("ui.shifts.cost")}
      text={say.t("ui.policies.typical", { style: say.style(style.id), minutes: style.minutes })}
      parts={[{ label: say.t("ui.policies.rate"), value: say.money(rate) }]}
      setBy="house"
      number="level.rate"
    />
  );
}

function Foot({ people }: { readonly people: readonly Person[] }) {
  const say = useSay();
  const { world, setting } = useRun();
  const paces = forecast(world, setting);
  const isOut = paces.some((pace) => pace.doneAt < 0);
  const done = Math.max(world.hour, ...paces.map((pace) => pace.doneAt));
  const over = people
    .filter(
      (person) =>
        planned(person) > setting.regime.money.longestDay || hoursView(setting, person).over.length > 0,
    )
    .map((p) => say.name(p.id));
  const inBand = (from: number, to: number) =>
    people.reduce(
      (sum, p) =>
        sum +
        p.plan.filter((cell, h) => cell > 0 && (from < to ? h >= from && h < to : h >= from || h < to))
          .length,
      0,
    );
  return (
    <div className="board-foot slip">
      <div>
        <b className="v">
          {paces.length === 0
            ? say.t("ui.shifts.forecastNone")
            : isOut
              ? say.t("ui.shifts.forecastOut")
              : say.t("ui.shifts.forecast", { time: say.moment(done) })}
        </b>
        <span className="cap">
          {over.length > 0
            ? say.t("ui.shifts.overLaw", { names: say.list(over) })
            : say.t("ui.shifts.withinLaw")}
        </span>
      </div>
      {(
        [
          ["day", "sun", 6, 18],
          ["evening", "sun-horizon", 18, 22],
          ["night", "moon", 22, 6],
        ] as const
      ).map(([band, icon, from, to]) => (
        <div key={band}>
          <span className="row">
            <Icon name={icon} /> {say.t(`ui.band.${band}`)}
          </span>
          <b className="v">{say.t("ui.shifts.bandHours", { n: inBand(from, to) })}</b>
        </div>
      ))}
      <div className="cap">{say.t("ui.shifts.saved")}</div>
    </div>
  );
}
