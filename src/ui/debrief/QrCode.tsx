/** A QR code drawn as one path. */
import { generate } from "lean-qr";
import { useMemo } from "react";

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

interface Props {
  /** at most 2900 signs */
  readonly text: string;
  readonly label: string;
  readonly caption?: string;
}

export function QrCode({ text, label, caption }: Props) {
  const drawn = useMemo(() => pathOf(text), [text]);
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
      {caption !== undefined && <figcaption className="cap">{caption}</figcaption>}
    </figure>
  );
}
