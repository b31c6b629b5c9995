/** A piece of cloth in a style's colour and print, as it hangs over the doors in the village. A colour never stands alone. */
import type { ReactNode } from "react";
import cloths from "../../../assets/cloths.json";
import type { Cloth as ClothLook } from "../../sim/index.ts";

const { colours: CLOTHS, light: LIGHT } = cloths;

const PRINTS: readonly ((ink: string) => ReactNode)[] = [
  (ink) => [4, 12, 20].map((x) => <rect key={x} x={x} width="4" height="24" fill={ink} />),
  (ink) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (
      <circle key={i} cx={3 + (i % 4) * 6} cy={i < 4 ? 7 : 17} r="2" fill={ink} />
    )),
  (ink) => <path d="M0 16 6 8l6 8 6-8 6 8" fill="none" stroke={ink} strokeWidth="3" />,
  (ink) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (
      <rect key={i} x={((i * 2 + (i >> 2)) % 4) * 6} y={i < 4 ? 3 : 12} width="6" height="9" fill={ink} />
    )),
  (ink) => [5, 14].map((y) => <rect key={y} y={y} width="24" height="5" fill={ink} />),
  (ink) => <path d="m3 9 6 6m0-6-6 6m12-6 6 6m0-6-6 6" stroke={ink} strokeWidth="2.4" />,
];

/** The cloth itself, 24 units wide and high, for whatever is cut from it. */
export function Cloth({ look }: { readonly look: ClothLook }) {
  const ink = LIGHT.includes(look.colour) ? "#2a2130" : "#fffaf0";
  return (
    <>
      <rect width="24" height="24" fill={CLOTHS[look.colour % CLOTHS.length]} />
      {PRINTS[look.print % PRINTS.length]?.(ink)}
    </>
  );
}

export function Swatch({ look, size = 24 }: { readonly look: ClothLook | null; readonly size?: number }) {
  if (look === null) {
    return (
      <svg className="look" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" fill="none" stroke="currentColor" strokeDasharray="3 3" />
      </svg>
    );
  }
  return (
    <svg className="look" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <Cloth look={look} />
      <rect width="24" height="24" fill="none" stroke="#2a2130" strokeWidth="1.5" />
    </svg>
  );
}
