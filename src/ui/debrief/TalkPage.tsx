/** Questions chosen from what happened, each with figures of this run and the paper's passage; for teachers also what to expect. */
import { useMemo, useState } from "react";
import { Button, Switch } from "react-aria-components";
import { type Figures, figuresOf, promptsFor } from "../../debrief/index.ts";
import type { Prompt } from "../../sim/index.ts";
import { useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Cited } from "../parts/Cited.tsx";
import { Figure } from "../parts/Figure.tsx";
import type { NumberPath } from "../parts/passport.ts";
import { figureText } from "./figures.ts";

/** Figures that are a rule, not a count: their passport says where they come from. */
const RULES: Readonly<Record<string, NumberPath>> = {
  minimumFen: "regime.money.minimumHour",
  timePoints: "regime.platform.weights.time",
};

/** Minutes a class needs for a question of each stage. */
const MINUTES: Readonly<Record<Prompt["stage"], number>> = {
  feel: 2,
  happened: 3,
  why: 5,
  real: 3,
  whatIf: 3,
  next: 3,
};

export function TalkPage() {
  const say = useSay();
  const { store } = useServices();
  const { world, setting } = useRun();
  const [isTeacher, setTeacher] = useState(false);
  const prompts = useMemo(() => promptsFor(world, setting), [world, setting]);
  const figures = useMemo(() => figuresOf(world, setting), [world, setting]);
  const minutes = prompts.reduce((sum, { stage }) => sum + MINUTES[stage], 0);
  return (
    <>
      <div className="talk-top">
        <p className="deb-lead">{say.t("debrief.talk.lead")}</p>
        <Switch className="switch" isSelected={isTeacher} onChange={setTeacher}>
          <span className="switch-track" aria-hidden="true" />
          {say.t("debrief.talk.teachers")}
        </Switch>
      </div>
      <ol className="talk">
        {prompts.map((prompt) => (
          <Question key={prompt.id} prompt={prompt} figures={figures} isTeacher={isTeacher} />
        ))}
      </ol>
      {isTeacher && <p className="deb-lead">{say.t("debrief.talk.time", { minutes })}</p>}
      <p className="cap talk-source">{say.t("debrief.talk.source")}</p>
      <Button className="btn talk-book" onPress={() => store.getState().go("background")}>
        <Icon name="book-open-text" />
        {say.t("debrief.talk.book")}
      </Button>
    </>
  );
}

interface QuestionProps {
  readonly prompt: Prompt;
  readonly figures: Figures;
  readonly isTeacher: boolean;
}

function Question({ prompt, figures, isTeacher }: QuestionProps) {
  const say = useSay();
  const { id, stage, evidence } = prompt;
  const known = evidence.flatMap((name) => {
    const value = figures[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <li className="slip deb-slip ask">
      <p className="ask-stage">{say.t(`debrief.talk.stage.${stage}`)}</p>
      <h3>{say.t(`prompts.${id}.question`)}</h3>
      {known.length > 0 && (
        <div className="ask-run">
          <b>{say.t("debrief.talk.run")}</b>
          <dl>
            {known.map(({ name, value }) => (
              <Evidence key={name} name={name} value={value} />
            ))}
          </dl>
        </div>
      )}
      <p className="ask-paper">
        <b>{say.t("debrief.talk.paper")}</b> <Cited text={say.t(`prompts.${id}.paper`)} />
      </p>
      {isTeacher && (
        <dl className="ask-teacher">
          {["aim", "likely", "then"].map((key) => (
            <div key={key}>
              <dt>{say.t(`debrief.talk.${key}`)}</dt>
              <dd>{say.t(`prompts.${id}.${key}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function Evidence({ name, value }: { readonly name: string; readonly value: number }) {
  const say = useSay();
  const { setting } = useRun();
  const { feeBp, insuranceBp } = setting.regime.platform;
  const title = say.t(`debrief.figures.${name}`);
  const number = RULES[name];
  // The Platform takes its share when it pays out: nothing taken means that nothing has been paid out yet.
  const isHeld = name === "takenFen" && value === 0 && feeBp + insuranceBp > 0;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <Figure
          value={isHeld ? say.t("debrief.talk.notReleased") : figureText(say, name, value)}
          title={title}
          {...(number === undefined ? { setBy: "counted" } : { number })}
        />
      </dd>
    </div>
  );
}
