/** Everything a player may set; each change counts at once. */
import { useState } from "react";
import { Button, Label, Slider, SliderOutput, SliderThumb, SliderTrack, Switch } from "react-aria-components";
import type { KeyAction, Language, Settings, StopOption, Volume } from "../../store/types.ts";
import { useGame, useServices, useT } from "../context.ts";
import { keyName } from "../panels/keyName.ts";
import { Choice } from "../parts/Choice.tsx";

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["zh", "简体中文"],
];
const VOLUMES: readonly Volume[] = ["music", "effects", "platform"];

export function SettingsForm() {
  const t = useT();
  const { store } = useServices();
  const settings = useGame((state) => state.settings);
  const { set } = store.getState();
  return (
    <div className="settings">
      <Choice
        label={t("ui.settings.language")}
        value={settings.language}
        options={LANGUAGES}
        onChange={(value) => set("language", value)}
      />
      <section>
        <h2>{t("ui.settings.sound")}</h2>
        {VOLUMES.map((which) => (
          <VolumeSlider key={which} which={which} />
        ))}
        <Toggle name="muted" />
        <Toggle name="captions" />
      </section>
      <section>
        <h2>{t("ui.settings.look")}</h2>
        <Range
          label={t("ui.settings.textSize")}
          value={settings.textSize}
          min={100}
          max={200}
          step={5}
          onChange={(value) => set("textSize", value)}
        />
        <Choice
          label={t("ui.settings.themeLabel")}
          value={settings.theme}
          options={(["system", "light", "dark"] as const).map(
            (v) => [v, t(`ui.settings.theme.${v}`)] as const,
          )}
          onChange={(value) => set("theme", value)}
        />
        <Choice
          label={t("ui.settings.contrastLabel")}
          value={settings.contrast}
          options={(["system", "normal", "more"] as const).map(
            (v) => [v, t(`ui.settings.contrast.${v}`)] as const,
          )}
          onChange={(value) => set("contrast", value)}
        />
        <Choice
          label={t("ui.settings.motionLabel")}
          value={settings.motion}
          options={(["system", "reduced", "full"] as const).map(
            (v) => [v, t(`ui.settings.motion.${v}`)] as const,
          )}
          onChange={(value) => set("motion", value)}
        />
        <Toggle name="textMode" />
        <Toggle name="quiet" />
      </section>
      <section>
        <Choice
          label={t("ui.settings.speed")}
          value={String(settings.speed)}
          options={(["0.5", "1", "2", "4"] as const).map((v) => [v, `${v}×`] as const)}
          onChange={(value) => set("speed", Number(value) as Settings["speed"])}
        />
        <h2>{t("ui.settings.stops")}</h2>
        <p className="cap">{t("ui.settings.stopsAlways")}</p>
        <div className="switches">
          {(Object.keys(settings.stopAt) as StopOption[]).map((option) => (
            <Switch
              key={option}
              className="switch"
              isSelected={settings.stopAt[option]}
              onChange={(on) => store.getState().setStopAt(option, on)}
            >
              <span className="track" />
              {t(`ui.settings.stop.${option}`)}
            </Switch>
          ))}
        </div>
      </section>
      <Keys />
      <p className="row">
        <span className="cap">{t("ui.settings.hint")}</span>
        <span className="sp" />
        <Button className="btn" onPress={() => store.getState().resetSettings()}>
          {t("ui.settings.reset")}
        </Button>
      </p>
    </div>
  );
}

function Toggle({ name }: { readonly name: "muted" | "captions" | "textMode" | "quiet" | "letterKeys" }) {
  const t = useT();
  const { store } = useServices();
  const isOn = useGame((state) => state.settings[name]);
  return (
    <Switch className="switch" isSelected={isOn} onChange={(on) => store.getState().set(name, on)}>
      <span className="track" />
      {t(`ui.settings.${name}`)}
    </Switch>
  );
}

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function Range({ label, value, min, max, step, onChange }: RangeProps) {
  return (
    <Slider
      className="range"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={onChange}
      formatOptions={{ style: "unit", unit: "percent" }}
    >
      <Label className="lab">{label}</Label>
      <SliderOutput className="num" />
      <SliderTrack className="range-track">
        <SliderThumb className="range-thumb" />
      </SliderTrack>
    </Slider>
  );
}

function VolumeSlider({ which }: { readonly which: Volume }) {
  const t = useT();
  const { store } = useServices();
  const value = useGame((state) => state.settings.volumes[which]);
  return (
    <Range
      label={t(`ui.settings.${which}`)}
      value={value}
      min={0}
      max={100}
      step={5}
      onChange={(next) => store.getState().setVolume(which, next)}
    />
  );
}

/** A press of the button listens for the next key. */
function Keys() {
  const t = useT();
  const { store } = useServices();
  const keys = useGame((state) => state.settings.keys);
  const [waits, setWaits] = useState<KeyAction | null>(null);
  return (
    <section>
      <h2>{t("ui.settings.keys")}</h2>
      <Toggle name="letterKeys" />
      <ul className="key-grid">
        {(Object.entries(keys) as [KeyAction, string][]).map(([action, code]) => (
          <li key={action}>
            <Button
              className="btn"
              onPress={() => setWaits(action)}
              onBlur={() => setWaits(null)}
              onKeyDown={(event) => {
                const pressed = event.nativeEvent.code;
                if (waits !== action || pressed === "Tab" || pressed === "Escape") return setWaits(null);
                store.getState().setKey(action, pressed);
                setWaits(null);
              }}
            >
              {t(`ui.help.action.${action}`)}
              <kbd className="kbd">{waits === action ? t("ui.settings.pressKey") : keyName(code)}</kbd>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
