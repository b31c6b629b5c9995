/** Before anything is shown: how much was you, luck, the rules. Three sliders that share 100. */
import { Button, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { EVEN, linked, PARTS, type Part } from "../../debrief/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";

const ICONS: Readonly<Record<Part, GlyphName>> = { you: "users-three", luck: "dice-five", rules: "scales" };
const TICKS = [0, 25, 50, 75, 100];

export function GuessPage() {
  const say = useSay();
  const { store } = useServices();
  const { log } = useRun();
  const { guess, believed } = useGame((state) => state.notes);
  const shown = guess ?? EVEN;
  const about: Readonly<Record<Part, string>> = {
    you: say.t("debrief.guess.about.you", { n: log.length }),
    luck: say.t("debrief.guess.about.luck"),
    rules: say.t("debrief.guess.about.rules"),
  };
  return (
    <div className="deb-two">
      <section className={`slip deb-slip guess ${guess === null ? "guess-none" : ""}`}>
        <p className="guess-lead">{say.t("debrief.guess.lead")}</p>
        <p className="deb-paper">{guess === null && say.t("debrief.guess.notMade")}</p>
        {PARTS.map((part) => (
          <Share
            key={part}
            part={part}
            value={shown[part]}
            about={about[part]}
            onChange={(value) => store.getState().note({ guess: linked(shown, part, value) })}
          />
        ))}
        <p className="cap">{say.t("debrief.guess.kept")}</p>
      </section>
      <aside className="slip deb-slip guess-side">
        <p>{say.t("debrief.guess.how")}</p>
        <p className="stitch-top">
          {believed.length === 0
            ? say.t("debrief.guess.believedNone")
            : say.t("debrief.guess.believed", { names: say.list(believed.map((who) => say.fullName(who))) })}
        </p>
        <EndingAgain />
      </aside>
    </div>
  );
}

function EndingAgain() {
  const say = useSay();
  const { store } = useServices();
  const { world } = useRun();
  if (world.ended === null) return null;
  return (
    <Button className="btn" onPress={() => store.getState().go("ending")}>
      <Icon name="arrow-left" />
      {say.t("debrief.ending")}
    </Button>
  );
}

interface ShareProps {
  readonly part: Part;
  readonly value: number;
  readonly about: string;
  readonly onChange: (value: number) => void;
}

function Share({ part, value, about, onChange }: ShareProps) {
  const say = useSay();
  const name = say.t(`debrief.guess.${part}`);
  const text = say.t("debrief.guess.of", { n: value });
  return (
    <div className="share">
      <span className="share-name">
        <Icon name={ICONS[part]} size={24} />
        <span>
          <b className="head">{name}</b>
          <span className="cap">{about}</span>
        </span>
      </span>
      <Slider
        className="share-slider"
        aria-label={say.t("ui.both", { one: name, other: about })}
        value={value}
        minValue={0}
        maxValue={100}
        step={1}
        onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
      >
        <SliderTrack className="share-track">
          <SliderThumb className="share-thumb">
            <span className="num">{value}</span>
          </SliderThumb>
        </SliderTrack>
        <span className="share-ticks num" aria-hidden="true">
          {TICKS.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
      </Slider>
      <output className="share-value head">{text}</output>
    </div>
  );
}
