/** What somebody chooses in the settings: in force at once, kept as soon as the disk likes, lost without a word if it does not. */
import { isSetting } from "./settings.ts";
import type { GameActions, Ports, Settings } from "./types.ts";

interface Deps {
  readonly keeper: Pick<Ports["keeper"], "write">;
  readonly standard: Settings;
  get(): Settings;
  set(part: { settings: Settings }): void;
}

type Choices = Pick<GameActions, "set" | "setVolume" | "setStopAt" | "setKey" | "resetSettings">;

/** A value no setting has is ignored; volumes are held between 0 and 100. */
export function createChoices({ keeper, standard, get, set }: Deps): Choices {
  const keep = (settings: Settings): void => {
    set({ settings });
    keeper.write("settings", settings).catch(() => undefined);
  };
  const put = <K extends keyof Settings>(key: K, value: Settings[K]): void =>
    keep({ ...get(), [key]: value });
  return {
    set: (key, value) => {
      if (isSetting(key, value)) put(key, value);
    },
    setVolume: (which, value) =>
      put("volumes", { ...get().volumes, [which]: Math.min(100, Math.max(0, value)) }),
    setStopAt: (option, on) => put("stopAt", { ...get().stopAt, [option]: on }),
    setKey: (action, code) => put("keys", { ...get().keys, [action]: code }),
    resetSettings: () => keep(standard),
  };
}
