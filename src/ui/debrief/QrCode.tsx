/** A QR code drawn as one path. A text too long for one says so. */
import { generate } from "lean-qr";
import { useMemo } from "react";
import { useT } from "../context.ts";

/** Most signs of a QR code of the largest size at the least correction. */
const MOST = 2900;
/** Quiet modules around it, which readers need. */
const QUIET = 4;

function pathOf(text: string): { path: string; size: number } {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) =>
      code.get(x, y) ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "",
    ).join(""),
  );
  return { path: rows.join(""), size: code.size + 2 * QUIET };
}

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useT();
  const drawn = useMemo(() => (text.length > MOST ? null : pathOf(text)), [text]);
  if (drawn === null) return <p>{t("debrief.keep.tooLong")}</p>;
  return (
    <figure>
      <svg
        className="qr"
        viewBox={`0 0 ${drawn.size} ${drawn.size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect width={drawn.size} height={drawn.size} fill="#fff" />
        <path d={drawn.path} fill="#000" />
      </svg>
      <figcaption className="cap">{t("debrief.keep.scan")}</figcaption>
    </figure>
  );
}
