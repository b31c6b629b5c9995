/** Moves the focus and presses things, for hands that have no Tab and no mouse. Works on whatever stands on the page. */

const FOCUSABLE =
  "a[href], button, input, select, textarea, summary, [role=radio], [role=tab], [role=slider], [tabindex='0']";
const DIALOGS = "[role=dialog], [role=alertdialog], dialog[open]";
const TYPED = "input:not([type=radio], [type=checkbox], [type=range], [type=file]), textarea";

/** The dialog on top, or the page. */
function scope(): ParentNode {
  const dialogs = document.querySelectorAll(DIALOGS);
  return dialogs[dialogs.length - 1] ?? document.body;
}

/** What can be reached, in the order of the page; of a group that the arrows walk through, only where one stands. */
function places(): HTMLElement[] {
  return [...scope().querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (it) =>
      it.tabIndex >= 0 &&
      !it.hasAttribute("disabled") &&
      it.closest("[inert], [aria-hidden=true]") === null &&
      it.getClientRects().length > 0,
  );
}

/** To the next or the former place; from the last one on to the first. */
export function go(by: 1 | -1): void {
  const all = places();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const place = all[next];
  // The mark of the focus is shown, although no key was pressed. Not all browsers know the option yet.
  const options: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: true };
  place?.focus(options);
  place?.scrollIntoView({ block: "nearest" });
}

const key = (target: EventTarget, name: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key: name, code: name, bubbles: true, cancelable: true }),
  );

/** Within a group, a slider or a number: one step. Elsewhere to the next place. */
export function side(by: 1 | -1): void {
  const at = document.activeElement;
  if (at instanceof HTMLInputElement && at.type === "range") {
    if (by > 0) at.stepUp();
    else at.stepDown();
    for (const name of ["input", "change"]) at.dispatchEvent(new Event(name, { bubbles: true }));
  } else if (at instanceof HTMLInputElement && at.type === "radio") {
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      (it) => it.name === at.name,
    );
    const next = group[(group.indexOf(at) + by + group.length) % group.length];
    next?.focus();
    next?.click();
  } else if (at?.matches("[role=radio], [role=tab], [role=slider]"))
    key(at, by > 0 ? "ArrowRight" : "ArrowLeft");
  else if (at?.matches(`[role=spinbutton], ${TYPED}`)) key(at, by > 0 ? "ArrowUp" : "ArrowDown");
  else go(by);
}

export function press(): void {
  const at = document.activeElement;
  if (at instanceof HTMLElement && at !== document.body) at.click();
}

/** Closes what lies on top, as Esc does. */
export function close(): void {
  const dialogs = document.querySelectorAll<HTMLElement>(DIALOGS);
  const top = dialogs[dialogs.length - 1];
  if (top instanceof HTMLDialogElement) top.close();
  else
    key(
      top?.contains(document.activeElement) ? (document.activeElement ?? top) : (top ?? document),
      "Escape",
    );
}

/** As if the key were pressed that the player has set; the name keeps single letters that are switched off out of it. */
export function keyOf(code: string): void {
  document.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Gamepad", code, bubbles: true, cancelable: true }),
  );
}
