/** Which sheet lies on the table. One at a time; a panel inside play belongs to the interface, not to the store. */
import { createContext, use } from "react";

export type Panel =
  | { readonly kind: "phone" }
  | { readonly kind: "orders"; readonly order?: number }
  | { readonly kind: "people"; readonly who?: string }
  | { readonly kind: "shifts" }
  | { readonly kind: "books" }
  | { readonly kind: "policies" }
  | { readonly kind: "promises" }
  | { readonly kind: "standing" }
  | { readonly kind: "machines" }
  | { readonly kind: "safety" }
  | { readonly kind: "table" }
  | { readonly kind: "work" }
  | { readonly kind: "shop" }
  | { readonly kind: "village"; readonly lot?: number }
  | { readonly kind: "help" }
  | { readonly kind: "settings" }
  | { readonly kind: "more" };

export interface Table {
  readonly panel: Panel | null;
  open(panel: Panel): void;
  close(): void;
}

export const TableContext = createContext<Table | null>(null);

export function useTable(): Table {
  const table = use(TableContext);
  if (table === null) throw new Error("ui: a panel stands outside the play screen");
  return table;
}

/** A press beside a sheet puts it away, but a tab does what it says. */
export const isNotTab = (pressed: Element): boolean => pressed.closest(".tabbar") === null;
