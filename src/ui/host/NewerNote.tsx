/** A newer build waits: said on the title, between runs, and taken only when somebody says so. */
import { useState } from "react";
import { useGame, useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";
import { saveFile } from "../parts/saveFile.ts";
import { NativeDialog } from "../title/NativeDialog.tsx";

export default function NewerNote() {
  const { words, host } = useServices();
  const { t, has } = words;
  const [isOpen, setOpen] = useState(false);
  const unfinished = useGame((state) => state.saves.games.find((game) => !game.ended));
  // The words come with the whole catalogue, a moment after the title.
  if (!has("host.newer.title")) return null;
  return (
    <>
      <button type="button" className="btn title-note" onClick={() => setOpen(true)}>
        {t("host.newer.title")}
        <TitleIcon name="caret-right" size={16} />
      </button>
      {isOpen && (
        <NativeDialog title={t("host.newer.title")} onClose={() => setOpen(false)}>
          <p>{t("host.newer.lead")}</p>
          {unfinished !== undefined && (
            <>
              <p>{t("host.newer.run")}</p>
              <p>
                <button
                  type="button"
                  className="btn"
                  onClick={() => saveFile(`thirty-pieces-${unfinished.level}.txt`, unfinished.code)}
                >
                  {t("host.file")}
                </button>
              </p>
            </>
          )}
          <p className="row">
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {t("host.newer.later")}
            </button>
            <span className="sp" />
            <button type="button" className="btn btn-ink dlg-go" onClick={() => void host.getState().renew()}>
              {t("host.newer.go")}
            </button>
          </p>
        </NativeDialog>
      )}
    </>
  );
}
