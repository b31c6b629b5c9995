import { I18nProvider } from "react-aria-components";
import { LOCALES } from "../../i18n/index.ts";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { SettingsForm } from "./SettingsForm.tsx";
import "../styles/sheets.css";

/** Settings as a page of their own, from the title. */
export default function SettingsScreen() {
  const { words, store } = useServices();
  const before = useGame((state) => state.before);
  return (
    <I18nProvider locale={LOCALES[words.language]}>
      <main className="page">
        <header className="sheet-head">
          <button
            type="button"
            className="btn btn-icon btn-quiet"
            aria-label={words.t("ui.back")}
            onClick={() => store.getState().go(before)}
          >
            <Icon name="caret-left" size={24} />
          </button>
          <h1>{words.t("ui.settings.title")}</h1>
        </header>
        <SettingsForm />
      </main>
    </I18nProvider>
  );
}
