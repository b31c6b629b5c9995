/** Reads QR codes from the camera; the pictures are looked at here and kept nowhere. */
import { useEffect, useRef, useState } from "react";
import { gatherer } from "../../../runcode/index.ts";
import { useT } from "../../context.ts";

const EVERY_MS = 250;
/** Pictures are read at this width: enough for a dense code, quick on an old machine. */
const WIDTH = 800;

export function Camera({ onCode }: { readonly onCode: (text: string) => number }) {
  const t = useT();
  const video = useRef<HTMLVideoElement>(null);
  const hear = useRef(onCode);
  hear.current = onCode;
  const [told, setTold] = useState("");
  const [state, setState] = useState<"asking" | "on" | "none">("asking");
  useEffect(() => {
    let isGone = false;
    let stream: MediaStream | null = null;
    let timer = 0;
    const begin = async () => {
      const [{ default: jsQR }, found] = await Promise.all([
        import("jsqr"),
        navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }),
      ]);
      stream = found;
      const shown = video.current;
      if (isGone || shown === null) return;
      shown.srcObject = found;
      await shown.play();
      setState("on");
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      let last = "";
      const gather = gatherer();
      timer = window.setInterval(() => {
        if (pen === null || shown.videoWidth === 0) return;
        canvas.width = Math.min(WIDTH, shown.videoWidth);
        canvas.height = Math.round((canvas.width * shown.videoHeight) / shown.videoWidth);
        pen.drawImage(shown, 0, 0, canvas.width, canvas.height);
        const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
        const text = jsQR(data, width, height)?.data ?? "";
        if (text !== "" && text !== last) {
          const found = gather(text);
          setTold(found.kind === "missing" ? t("teachers.board.parts", { n: found.have, of: found.of }) : "");
          if (found.kind !== "missing") hear.current(found.kind === "whole" ? found.code : text);
        }
        last = text || last;
      }, EVERY_MS);
    };
    begin().catch(() => isGone || setState("none"));
    return () => {
      isGone = true;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [t]);
  return (
    <div className="camera">
      {state === "none" ? (
        <p role="alert">{t("teachers.board.noCamera")}</p>
      ) : (
        <>
          <video ref={video} muted playsInline aria-label={t("teachers.board.camera")} />
          <p className="cap">{t("teachers.board.cameraLead")}</p>
          <p role="status">{told}</p>
        </>
      )}
    </div>
  );
}
