/** The sheet that is asked for; each comes when first opened. */
import { type ComponentType, Suspense, useEffect } from "react";
import { lazyPart } from "../parts/lazyPart.ts";
import { More } from "./More.tsx";
import { PhoneSheet } from "./PhoneSheet.tsx";
import { type Panel, useTable } from "./panels.ts";

/** A sheet that did not come leaves the table free. */
function NoSheet() {
  const { close } = useTable();
  useEffect(close, [close]);
  return null;
}

const sheet = (load: () => Promise<{ default: ComponentType }>) => lazyPart(load, NoSheet);

const SHEETS: Record<Panel["kind"], ComponentType> = {
  more: More,
  phone: PhoneSheet,
  orders: sheet(() => import("../orders/OrdersSheet.tsx")),
  people: sheet(() => import("../people/PeopleSheet.tsx")),
  shifts: sheet(() => import("../shifts/ShiftsSheet.tsx")),
  books: sheet(() => import("../books/BooksSheet.tsx")),
  policies: sheet(() => import("../panels/PoliciesSheet.tsx")),
  promises: sheet(() => import("../panels/PromisesSheet.tsx")),
  standing: sheet(() => import("../panels/StandingSheet.tsx")),
  machines: sheet(() => import("../panels/MachinesSheet.tsx")),
  safety: sheet(() => import("../house/SafetySheet.tsx")),
  table: sheet(() => import("../table/TableSheet.tsx")),
  work: sheet(() => import("../work/WorkSheet.tsx")),
  shop: sheet(() => import("../shop/ShopSheet.tsx")),
  village: sheet(() => import("../village/VillageSheet.tsx")),
  help: sheet(() => import("../panels/HelpSheet.tsx")),
  settings: sheet(() => import("../settings/SettingsSheet.tsx")),
};

export function OpenPanel() {
  const { panel } = useTable();
  if (panel === null) return null;
  const Shown = SHEETS[panel.kind];
  return (
    <Suspense fallback={null}>
      <Shown key={panel.kind} />
    </Suspense>
  );
}
