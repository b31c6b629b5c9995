/** The curtain: a picture, what it shows, three to five people who disagree. Nobody says whether it was good. */
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { figuresOf, witnessesOf } from "../../debrief/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { figureParams } from "../debrief/figures.ts";
import { Icon } from "../icons/Icon.tsx";
import { goalKey } from "../parts/goal.ts";
import { AskedList } from "./AskedList.tsx";
import { hourShown } from "./houseThen.ts";
import { OwnHouse } from "./OwnHouse.tsx";
import { pictureOf, pictureWords } from "./pictures.ts";
import { WitnessSlip } from "./Witness.tsx";
import "../styles/fonts.css";
import "../styles/ending.css";
import "../styles/house.css";

export default function Ending() {
  const hasEnded = useGame((state) => state.session?.world.ended != null);
  return hasEnded ? <Curtain /> : null;
}

function Curtain() {
  const say = useSay();
  const { world, setting } = useRun();
  const told = useMemo(() => witnessesOf(world, setting), [world, setting]);
  const params = useMemo(() => figureParams(say, figuresOf(world, setting)), [say, world, setting]);
  const ended = world.ended;
  const key = `endings.${ended?.id ?? ""}`;
  useEffect(() => {
    document.documentElement.dataset.time = "night";
  }, []);
  if (told === undefined || ended === null) return null;
  const lines = told.witnesses.map(({ who, line }) => ({
    who,
    line: say.t(`${key}.witnesses.${line}`, params),
  }));
  return (
    <main className="end">
      <figure className="end-picture">
        <Picture id={ended.id} />
        <figcaption>
          <p className="end-after">{say.t("ending.after", { days: Math.ceil(ended.at / 24) })}</p>
          <h1>{say.t(`${key}.name`)}</h1>
          <p className="end-seen">{say.t(pictureWords(say, ended.id, setting.level.id), params)}</p>
          <p className="end-figures num-wrap">{say.t(`${key}.figures`, params)}</p>
          <GoalAtEnd />
          {ended.early && (
            <p className="end-early">
              <Icon name="hourglass-medium" size={16} />
              {say.t("ending.early", { day: Math.floor(ended.at / 24) + 1, days: setting.level.days })}
            </p>
          )}
        </figcaption>
      </figure>
      <Voices lines={lines} runnerUp={ended.runnerUp} />
    </main>
  );
}

/** Whether the level's one number was there on its date; nothing where the run ended before it. */
function GoalAtEnd() {
  const say = useSay();
  const { world, setting } = useRun();
  const isReached = world.flags["goal-reached"] !== undefined;
  if (!isReached && world.flags["goal-missed"] === undefined) return null;
  const kind = setting.level.goal.is === "cash" ? "goal" : "count";
  return (
    <p className="end-goal">
      <Icon name={isReached ? "check" : "x"} size={16} />
      {say.t(`ending.${kind}${isReached ? "Reached" : "Missed"}`, { goal: say.t(goalKey(setting, "goal")) })}
    </p>
  );
}

function Picture({ id }: { readonly id: string }) {
  const run = useRun();
  const isText = useGame((state) => state.settings.textMode);
  const source = pictureOf(id, run.setting.level);
  const hour = isText ? undefined : hourShown(id, run);
  return (
    <>
      {source === undefined ? (
        <span className="end-house" aria-hidden="true" />
      ) : (
        <img src={source} alt="" width={960} height={540} />
      )}
      {hour !== undefined && <OwnHouse id={id} hour={hour} />}
    </>
  );
}

interface VoicesProps {
  readonly lines: readonly { readonly who: string; readonly line: string }[];
  readonly runnerUp: string;
}

/** One after the other: the player asks for the next, so that nobody is talked over. */
function Voices({ lines, runnerUp }: VoicesProps) {
  const say = useSay();
  const { store } = useServices();
  const believed = useGame((state) => state.notes.believed);
  const [heard, setHeard] = useState(1);
  const list = useRef<HTMLOListElement>(null);
  const isDone = heard >= lines.length;
  const newest = lines[heard - 1];
  // The last voice, or the first of those that come together, takes the focus and so is heard; the buttons before it are gone.
  const hear = (upTo: number) => {
    setHeard(upTo);
    if (upTo >= lines.length)
      setTimeout(() =>
        list.current?.querySelectorAll<HTMLElement>("button")[heard]?.focus({ preventScroll: true }),
      );
  };
  const believe = (who: string, isBelieved: boolean) => {
    const others = believed.filter((other) => other !== who);
    store.getState().note({ believed: isBelieved ? [...others, who] : others });
  };
  return (
    <section className="end-voices" aria-label={say.t("ending.witnesses")}>
      <p className="vh" role="status">
        {!isDone &&
          newest !== undefined &&
          say.t("ending.voice", { name: say.fullName(newest.who), line: newest.line })}
      </p>
      <ol ref={list}>
        {lines.slice(0, heard).map(({ who, line }) => (
          <WitnessSlip
            key={line}
            who={who}
            line={line}
            isBelieved={believed.includes(who)}
            onBelieve={(isBelieved) => believe(who, isBelieved)}
          />
        ))}
      </ol>
      {isDone ? (
        <div className="end-ask">
          <AskedList />
          <h2>{say.t("ending.believe")}</h2>
          <p className="cap">{say.t("ending.believeHow")}</p>
          {runnerUp !== "" && (
            <p className="end-runner">
              {say.t("ending.runnerUp", { name: say.t(`endings.${runnerUp}.name`) })}
            </p>
          )}
          <div className="end-go">
            <Button className="btn btn-label" onPress={() => store.getState().go("debrief")}>
              {say.t("ending.look")}
            </Button>
            <Button className="btn btn-quiet" onPress={() => store.getState().leave()}>
              {say.t("ending.title")}
            </Button>
          </div>
        </div>
      ) : (
        <div className="end-go">
          <Button className="btn btn-label" onPress={() => hear(heard + 1)}>
            {say.t("ending.next", { n: heard + 1, of: lines.length })}
          </Button>
          <Button className="btn btn-quiet" onPress={() => hear(lines.length)}>
            {say.t("ending.all")}
          </Button>
        </div>
      )}
    </section>
  );
}
