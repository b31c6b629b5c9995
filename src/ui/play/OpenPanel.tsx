/** The sheet that is asked for; each comes when first opened. */
import { type ComponentType, lazy, Suspense } from "react";
import { More } from "./More.tsx";
import { PhoneSheet } from "./PhoneSheet.tsx";
import { type Panel, useTable } from "./panels.ts";

const SHEETS: Record<Panel["kind"], ComponentType> = {
  more: More,
  phone: PhoneSheet,
  orders: lazy(() => import("../orders/OrdersSheet.tsx")),
  people: lazy(() => import("../people/PeopleSheet.tsx")),
  shifts: lazy(() => import("../shifts/ShiftsSheet.tsx")),
  books: lazy(() => import("../books/BooksSheet.tsx")),
  policies: lazy(() => import("../panels/PoliciesSheet.tsx")),
  promises: lazy(() => import("../panels/PromisesSheet.tsx")),
  standing: lazy(() => import("../panels/StandingSheet.tsx")),
  machines: lazy(() => import("../panels/MachinesSheet.tsx")),
  safety: lazy(() => import("../house/SafetySheet.tsx")),
  work: lazy(() => import("../work/WorkSheet.tsx")),
  shop: lazy(() => import("../shop/ShopSheet.tsx")),
  village: lazy(() => import("../village/VillageSheet.tsx")),
  help: lazy(() => import("../panels/HelpSheet.tsx")),
  settings: lazy(() => import("../settings/SettingsSheet.tsx")),
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
