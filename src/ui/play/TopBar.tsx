/** Level, day, clock, speed, money, promise book, settings. */
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { dayOf } from "../../sim/index.ts";
import type { Speed } from "../../store/types.ts";
import { cashParts, escrowParts } from "../books/accounts.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { useTable } from "./panels.ts";
import { SceneSwitch } from "./SceneSwitch.tsx";
import { Tape } from "./Tape.tsx";

export function TopBar() {
  const say = useSay();
  const table = useTable();
  const { world } = useRun();
  const open = world.promises.filter((promise) => promise.state === "open").length;
  return (
    <header className="top">
      <Button
        className="btn btn-icon menu-btn"
        aria-label={say.t("ui.top.menu")}
        onPress={() => table.open({ kind: "more" })}
      >
        <Icon name="list-bullets" />
      </Button>
      <Where />
      <Tape />
      <SpeedButtons />
      <SceneSwitch />
      <Money />
      <Button
        className="btn btn-icon desk"
        aria-label={say.t("ui.top.promises", { n: open })}
        onPress={() => table.open({ kind: "promises" })}
      >
        <Icon name="bookmark-simple" />
      </Button>
      <Button
        className="btn btn-icon gear-btn"
        aria-label={say.t("ui.top.settings")}
        onPress={() => table.open({ kind: "settings" })}
      >
        <Icon name="gear" />
      </Button>
    </header>
  );
}

function Where() {
  const say = useSay();
  const { world, setting } = useRun();
  const day = dayOf(world.hour) + 1;
  const weekday = say.t(`ui.dayLong.${(setting.level.weekday + day - 1) % 7}`);
  return (
    <div className="where">
      <b className="desk">{say.t(`level.${setting.level.id}.title`)}</b>
      <b className="mob">{say.moment(world.hour)}</b>
      <span className="desk">{say.t("ui.top.day", { day, days: setting.level.days, weekday })}</span>
      <span className="mob">{say.t("ui.top.dayOf", { day, days: setting.level.days })}</span>
      <Lesson />
    </div>
  );
}

/** Minutes to the debrief, while a lesson runs. */
function Lesson() {
  const say = useSay();
  const lesson = useGame((state) => state.lesson);
  if (lesson === null) return null;
  return (
    <span className="lesson-left">
      <Icon name="hourglass-medium" size={16} />
      {say.t("ui.top.lesson", { n: lesson.left })}
    </span>
  );
}

const SPEEDS: readonly Speed[] = [1, 2, 4];

function SpeedButtons() {
  const say = useSay();
  const { store } = useServices();
  const { speed, toNext, stoppedBy } = useGame((state) => state.clock);
  const { setSpeed, runToNext, togglePause } = store.getState();
  const selected = toNext ? "next" : String(speed);
  const waits = stoppedBy === null ? say.t("ui.top.pause") : say.t(`store.stopped.${stoppedBy}`);
  const choose = (key: string | undefined) => {
    // a press on the speed it runs at already changes nothing: who has just decided something presses Play to be sure
    if (key === undefined && speed !== 0 && !toNext) return;
    if (key === undefined || key === "0") togglePause();
    else if (key === "next") runToNext();
    else setSpeed(Number(key) as Speed);
  };
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={say.t("ui.top.speed")}
      selectedKeys={[selected]}
      selectionMode="single"
      onSelectionChange={(keys) => choose([...keys].map(String)[0])}
    >
      <ToggleButton id="0" aria-label={waits}>
        <Icon name="pause" />
      </ToggleButton>
      {SPEEDS.map((n) => (
        <ToggleButton
          key={n}
          id={String(n)}
          className={n === 1 ? "" : "desk"}
          aria-label={n === 1 ? say.t("ui.top.normal") : say.t("ui.top.times", { n })}
        >
          {n === 1 ? <Icon name="play" size={16} /> : `${n}×`}
        </ToggleButton>
      ))}
      <ToggleButton id="next" aria-label={say.t("ui.top.next")}>
        <Icon name="skip-forward" />
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function Money() {
  const say = useSay();
  const { world, setting } = useRun();
  const { cash, escrow } = world.books;
  return (
    <>
      <div className="money">
        <span className="k">{say.t("ui.top.cash")}</span>
        <Figure
          value={say.money(cash)}
          title={say.t("ui.top.cash")}
          parts={cashParts(say, world)}
          setBy="counted"
          number="level.cash"
        />
      </div>
      <div className="money desk escrow">
        <span className="k">
          <Icon name="lock-key" size={16} />
          {say.t("ui.top.escrow")}
        </span>
        <Figure
          value={say.money(escrow)}
          title={say.t("ui.top.escrow")}
          parts={escrowParts(say, world)}
          text={
            setting.regime.platform.escrowHours > 0
              ? say.t("ui.pair", {
                  label: say.t("ui.standing.escrow"),
                  value: say.span(setting.regime.platform.escrowHours),
                })
              : say.t("ui.standing.escrow")
          }
          setBy="platform"
          number="regime.platform.escrowHours"
        />
      </div>
    </>
  );
}
