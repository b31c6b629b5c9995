/** Why a run did not open, and of one that can be read all the same what its sender says came out. */
import { Suspense } from "react";
import type { OpenFault } from "../../store/types.ts";
import { useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";
import { lazyPart } from "../parts/lazyPart.ts";
import { openFaultText } from "./openFault.ts";

const ClaimTable = lazyPart(() => import("./ClaimTable.tsx"));

export function OpenFaultNote({ fault }: { readonly fault: OpenFault | "failed" }) {
  const { words } = useServices();
  return (
    <>
      <p className="field-error" role="alert">
        <TitleIcon name="warning-circle" />
        {fault === "failed" ? words.t("ui.fault.failed") : openFaultText(words, fault)}
      </p>
      {typeof fault === "object" && "claim" in fault && (
        <Suspense fallback={null}>
          <ClaimTable head={fault.claim} why={fault.why} />
        </Suspense>
      )}
    </>
  );
}
