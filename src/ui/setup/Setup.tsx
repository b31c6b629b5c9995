/** One calm page before a level that is set up: where, how long, with what, under which rules, with whose luck. */
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { createWords, type Words } from "../../i18n/index.ts";
import { type LevelEntry, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Pick } from "../parts/Pick.tsx";
import { Options } from "./Options.tsx";
import { useRegimes } from "./useRegimes.ts";
import { usualSetup } from "./usual.ts";
import "../styles/setup.css";

const MOST_SEED = 4_294_967_295;
const OWN = "own";

/** The words of the level and of the rules it may be played under; null until they have come. */
function useNames(level: string): Words | null {
  const { words, levelWords } = useServices();
  const { language } = words;
  const [names, setNames] = useState<Words | null>(null);
  useEffect(() => {
    let isGone = false;
    levelWords(level, language).then(
      (texts) => isGone || setNames(createWords(language, texts)),
      (fault: unknown) => console.warn("The words of the level did not come:", fault),
    );
    return () => {
      isGone = true;
    };
  }, [level, language, levelWords]);
  return names;
}

interface Props {
  readonly level: LevelEntry;
  readonly onBack: () => void;
}

export function Setup({ level, onBack }: Props) {
  const { words, store } = useServices();
  const { t } = words;
  const names = useNames(level.id);
  const [setup, setSetup] = useState<readonly number[]>(() => usualSetup(level));
  const [regime, setRegime] = useState(OWN);
  const [seed, setSeed] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const regimes = useRegimes(level.id, setup);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const begin = async () => {
    const found = await store
      .getState()
      .open(level.id, seed === "" ? undefined : Number(seed), {
        setup,
        ...(regimes.includes(regime) ? { regime } : {}),
      })
      .catch(() => "failed");
    setFault(found === undefined ? null : typeof found === "string" ? found : "noSuchLevel");
  };
  return (
    <main className="setup">
      <header className="sheet-head">
        <button type="button" className="btn btn-icon btn-quiet" aria-label={t("ui.back")} onClick={onBack}>
          <Icon name="caret-left" size={24} />
        </button>
        <h1 ref={head} tabIndex={-1}>
          {names?.t(`level.${level.id}.title`)}
        </h1>
        <span className="cap">{names?.t(`level.${level.id}.subtitle`)}</span>
      </header>
      {names !== null && (
        <div className="setup-fields slip">
          <Options level={level} titles={names} setup={setup} onChange={setSetup} />
          <Rules regimes={regimes} names={names} value={regime} onChange={setRegime} />
          <Seed value={seed} onChange={setSeed} />
        </div>
      )}
      <footer className="setup-foot">
        <p className="cap">{t("ui.setup.note")}</p>
        {fault !== null && (
          <p className="field-error" role="alert">
            <Icon name="warning" />
            {words.has(`store.fault.${fault}`) ? t(`store.fault.${fault}`) : t("ui.fault.failed")}
          </p>
        )}
        <Button className="btn btn-label" onPress={() => void begin()}>
          {t("ui.setup.begin")}
        </Button>
      </footer>
    </main>
  );
}

interface RulesProps {
  readonly regimes: readonly string[];
  readonly names: Words;
  readonly value: string;
  readonly onChange: (regime: string) => void;
}

/** Rules by name, where they change something in this village. */
function Rules({ regimes, names, value, onChange }: RulesProps) {
  const { words } = useServices();
  const shown = regimes.includes(value) ? value : OWN;
  const about = `regimes.${shown}.about`;
  return (
    <div className="setup-option">
      <Pick
        label={words.t("ui.setup.rules")}
        value={shown}
        options={[
          { id: OWN, text: words.t("ui.setup.ownRules") },
          ...regimes.map((id) => ({
            id,
            text: names.has(`regimes.${id}.name`) ? names.t(`regimes.${id}.name`) : id,
          })),
        ]}
        onChange={onChange}
      />
      <p className="cap">{names.has(about) ? names.t(about) : words.t("ui.setup.ownRulesNote")}</p>
    </div>
  );
}

interface SeedProps {
  readonly value: string;
  readonly onChange: (seed: string) => void;
}

function Seed({ value, onChange }: SeedProps) {
  const { t } = useServices().words;
  const id = useId();
  return (
    <div className="setup-option">
      <label className="lab" htmlFor={id}>
        {t("ui.setup.seed")}
      </label>
      <input
        id={id}
        className="num"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t("ui.setup.luck")}
        value={value}
        onChange={({ target }) => {
          const seed = target.value.replace(/\D/g, "");
          if (Number(seed) <= MOST_SEED) onChange(seed === "" ? "" : String(Number(seed)));
        }}
      />
      <p className="cap">{t("ui.setup.seedWhy")}</p>
    </div>
  );
}
