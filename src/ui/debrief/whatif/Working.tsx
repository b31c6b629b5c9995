/** How far the replays are; they can be stopped and begun again. */
import { Button, ProgressBar } from "react-aria-components";
import { useSay } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import type { WhatIfControls } from "./useWhatIf.ts";

export function Working({ all }: { readonly all: WhatIfControls }) {
  const say = useSay();
  switch (all.phase) {
    case "working":
      return (
        <div className="slip deb-slip working">
          <ProgressBar
            aria-label={say.t("debrief.whatIf.working")}
            value={all.done}
            maxValue={Math.max(1, all.all)}
            className="working-bar"
          >
            {({ percentage }) => (
              <>
                <span>{say.t("debrief.whatIf.working")}</span>
                <svg
                  className="working-track"
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="100" height="4" className="working-rest" />
                  <rect width={percentage ?? 0} height="4" className="working-done" />
                </svg>
              </>
            )}
          </ProgressBar>
          <Button className="btn btn-quiet" onPress={all.stop}>
            {say.t("debrief.whatIf.stop")}
          </Button>
        </div>
      );
    case "stopped":
    case "failed":
      return (
        <div className="slip deb-slip working" role="status">
          <p>{say.t(`debrief.whatIf.${all.phase}`)}</p>
          <Button className="btn" onPress={all.begin}>
            <Icon name="arrow-counter-clockwise" />
            {say.t("debrief.whatIf.again")}
          </Button>
        </div>
      );
    default:
      return null;
  }
}
