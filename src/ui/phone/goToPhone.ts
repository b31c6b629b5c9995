/** To the phone: where it lies beside the picture its first field takes the focus, elsewhere its sheet opens. */
import type { Table } from "../play/panels.ts";

export function goToPhone(table: Table): void {
  const beside = document.querySelector<HTMLElement>(".stage > .phone");
  const target =
    beside?.querySelector<HTMLElement>(".bid input") ?? beside?.querySelector<HTMLElement>("[role=tab]");
  if (target?.checkVisibility() === true) target.focus();
  else table.open({ kind: "phone" });
}
