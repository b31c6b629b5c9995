/** The browser's own dialog, so that the title needs no library for it: it holds the focus and closes on Esc. */
import { type ReactNode, useEffect, useRef } from "react";
import { useT } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function NativeDialog({ title, onClose, children }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog className="dlg" ref={dialog} onClose={onClose} aria-labelledby="dialog-title" data-lamp="">
      <div className="dlg-in">
        <div className="dlg-head">
          <h2 id="dialog-title" tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className="btn btn-icon btn-quiet"
            aria-label={t("ui.close")}
            onClick={onClose}
          >
            <TitleIcon name="x" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
