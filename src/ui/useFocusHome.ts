/**
 * Nobody loses their place: when what had the focus is gone, the focus goes to the dialog on top, or else to the page: to
 * its heading where it has one, so that whoever listens hears where they are.
 */
import { useEffect } from "react";

/** Long enough for a dialog that closes to give the focus back by itself. */
const GRACE_MS = 120;

function home(): HTMLElement | null {
  const dialogs = document.querySelectorAll<HTMLElement>("[role=dialog], [role=alertdialog], dialog[open]");
  return (
    dialogs[dialogs.length - 1] ??
    document.querySelector<HTMLElement>("main h1") ??
    document.querySelector<HTMLElement>("main")
  );
}

function goHome(): void {
  if (document.activeElement !== document.body) return;
  const element = home();
  if (element === null) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** For the whole page; before the first focus nothing is done, so that Tab begins at the top as everywhere. */
export function useFocusHome(): void {
  useEffect(() => {
    let hadFocus = false;
    let timer = 0;
    const onFocus = () => {
      hadFocus = true;
    };
    // A focused element that is taken away tells nobody: only the change of the page shows it.
    const observer = new MutationObserver(() => {
      if (!hadFocus || document.activeElement !== document.body) return;
      clearTimeout(timer);
      timer = window.setTimeout(goHome, GRACE_MS);
    });
    document.addEventListener("focusin", onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
    };
  }, []);
}
