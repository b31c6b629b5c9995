/** A part of the game that did not load must take nothing else down: what is here goes on, and the page can be loaded again. */
import { useEffect, useState } from "react";
import { useHost, useServices } from "../context.ts";
import { TitleIcon } from "../icons/TitleIcon.tsx";

function useIsOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  return isOnline;
}

export function LostNote() {
  const { words, host } = useServices();
  const isLost = useHost((state) => state.lost);
  const isOnline = useIsOnline();
  const [isSilent, setSilent] = useState(false);
  if (!isLost) return null;
  const again = () =>
    void host
      .getState()
      .renew()
      .then((answers) => setSilent(!answers));
  return (
    <div className="slip lost" role="alert">
      <p>{words.t(isOnline && !isSilent ? "ui.fault.lost" : "ui.fault.offline")}</p>
      {isOnline && (
        <button type="button" className="btn" onClick={again}>
          {words.t("ui.fault.again")}
        </button>
      )}
      <button
        type="button"
        className="btn btn-icon btn-quiet"
        aria-label={words.t("ui.close")}
        onClick={() => host.setState({ lost: false })}
      >
        <TitleIcon name="x" />
      </button>
    </div>
  );
}
