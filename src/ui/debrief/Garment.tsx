/** The garment, cut into strips, each tied by a thread to the word beside it. Patterns, not colours alone, tell them apart. */
import type { PiecePart } from "../../debrief/index.ts";
import { stripsOf } from "./garment.ts";

/** Ground, mark and kind of pattern by part. */
const CLOTH: Readonly<Record<PiecePart["id"], readonly [ground: string, mark: string, kind: string]>> = {
  advertising: ["#f2b134", "#ffd98a", "broad"],
  commission: ["#2a2130", "#fbf3e4", "dots"],
  shop: ["#9fd8cc", "#1a6359", "lines"],
  parcel: ["#c99a62", "#a87a45", "twill"],
  returns: ["#fffaf0", "#2a2130", "dots"],
  cloth: ["#dfe5ec", "#aab4c2", "checks"],
  appFees: ["#2a2130", "#fbf3e4", "dots"],
  lateAndRefunds: ["#fffaf0", "#2a2130", "twill"],
  rentAndMeals: ["#8a7660", "#8a7660", "plain"],
  you: ["#6d80d6", "#ffffff", "pins"],
  cutAndFinish: ["#f0805c", "#b03a22", "twill"],
  sewing: ["#dd5233", "#ffd9c8", "stitches"],
};

const MARKS: Readonly<Record<string, string>> = {
  lines: "M0 5h10",
  twill: "M0 10L10 0M-1 1L1 -1M9 11L11 9",
  checks: "M0 0h10M0 0v10",
  pins: "M5 0v10",
  stitches: "M0 5h6",
  plain: "",
};

function Pattern({ id, part }: { readonly id: string; readonly part: PiecePart["id"] }) {
  const [ground, mark, kind] = CLOTH[part];
  const turn = kind === "broad" ? "rotate(45)" : "";
  return (
    <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform={turn}>
      <rect width="10" height="10" fill={ground} />
      {kind === "broad" && <rect width="4" height="10" fill={mark} />}
      {kind === "dots" && <circle cx="5" cy="5" r="1.5" fill={mark} />}
      <path d={MARKS[kind] ?? ""} stroke={mark} strokeWidth="1.6" strokeOpacity={kind === "pins" ? 0.5 : 1} />
    </pattern>
  );
}

/** What has sleeves and a neck, of all that the levels sew. */
const SLEEVED: readonly string[] = ["tshirt", "shirt", "dress"];

interface Props {
  readonly parts: readonly PiecePart[];
  /** how many of them, from the top, lie outside the house */
  readonly outside: number;
  readonly label: string;
  /** what is drawn, as the style says: "tshirt", "trousers", "duvet" … */
  readonly shape: string;
  /** with brackets at the left and a wide sleeve, or for a narrow window */
  readonly isWide: boolean;
}

/** Units of the drawing that one row of words takes. */
const ROW = 51;

export function Garment({ parts, outside, label, shape, isWide }: Props) {
  const name = isWide ? "w" : "n";
  const [x, width, full] = isWide ? [76, 190, 392] : [30, 84, 150];
  const height = parts.length * ROW;
  const strips = stripsOf(
    parts.map((part) => part.fen),
    14,
    height - 22,
  );
  const first = strips[0];
  const edge = strips[outside];
  if (first === undefined) return null;
  const last = strips[strips.length - 1] ?? first;
  const hasSleeves = SLEEVED.includes(shape);
  const shoulder = `M${x} 16L${x - width * 0.35} 76l${width * 0.18} 53L${x} 94zM${x + width} 16l${width * 0.35} 60l${-width * 0.18} 53L${x + width} 94z`;
  return (
    <svg
      className={`garment garment-${name}`}
      viewBox={`0 0 ${full} ${height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        {parts.map(({ id }) => (
          <Pattern key={id} id={`${name}-${id}`} part={id} />
        ))}
      </defs>
      {hasSleeves && <path d={shoulder} className="sleeve" />}
      {strips.map((strip, i) => {
        const part = parts[i];
        if (part === undefined) return null;
        const { y, height: tall, shift } = strip;
        const left = x + shift;
        const middle = y + tall / 2;
        const dip = Math.min(tall * 0.4, 26);
        const neck = `M${left} ${y}h${width * 0.28}q${width * 0.22} ${dip} ${width * 0.44} 0h${width * 0.28}v${tall}h${-width}z`;
        const to = i * ROW + 22;
        return (
          <g key={part.id}>
            <path
              d={i === 0 && hasSleeves ? neck : `M${left} ${y}h${width}v${tall}h${-width}z`}
              fill={part.fen < 0 ? "none" : `url(#${name}-${part.id})`}
              className={part.fen < 0 ? "strip strip-less" : "strip"}
            />
            <path className="thread" d={`M${left + width} ${middle}L${full - 22} ${to}H${full - 4}`} />
            <circle className="knot" cx={left + width - 8} cy={middle} r="3" />
          </g>
        );
      })}
      {isWide && edge !== undefined && (
        <path
          className="bracket"
          d={`M14 16H4V${edge.y - GAP_HALF}h10M14 ${edge.y + GAP_HALF}H4V${last.y + last.height}h10`}
        />
      )}
    </svg>
  );
}

const GAP_HALF = 4;
