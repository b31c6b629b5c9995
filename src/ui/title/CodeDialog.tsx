/** Paste a run code: it opens at its end, checked by playing it again. What was pasted stays when it does not open. */
import { useId, useState } from "react";
import { useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";
import { NativeDialog } from "./NativeDialog.tsx";
import { openFaultText } from "./openFault.ts";

export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, store } = useServices();
  const { t } = words;
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const open = async () => {
    const found = await store.getState().openCode(code.trim());
    setFault(found === undefined ? null : openFaultText(words, found));
  };
  return (
    <NativeDialog title={t("ui.code.title")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label htmlFor={id}>{t("ui.code.label")}</label>
        <textarea
          id={id}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          spellCheck={false}
          aria-describedby={`${id}-help`}
          aria-invalid={fault !== null}
        />
        <p className="cap" id={`${id}-help`}>
          {t("ui.code.help")}
        </p>
        {fault !== null && (
          <p className="field-error" role="alert">
            <TitleIcon name="warning-circle" />
            {fault}
          </p>
        )}
        <p className="row">
          <span className="sp" />
          <button type="submit" className="btn btn-ink dlg-go">
            {t("ui.code.open")}
          </button>
        </p>
      </form>
    </NativeDialog>
  );
}
