/** A style as it hangs on the rail: the outline of what it is, cut from cloth of its colour and print. */
import { useId } from "react";
import { useRun } from "../context.ts";
import type { Look } from "./lookWords.ts";
import { Cloth, Swatch } from "./Swatch.tsx";

interface Shape {
  /** the outline, and the lines sewn on it, in a square of 48 */
  readonly cut: string;
  readonly seams?: string;
}

const TEE: Shape = {
  cut: "M17 5q7 6 14 0l13 7-4 11-5-2v23H13V21l-5 2L4 12z",
  seams: "M15 6q9 9 18 0M13 21v-6m22 6v-6",
};
const CAMP: Shape = {
  cut: "M17 5h14l13 7-3 13-6-2v21H13V23l-6 2-3-13z",
  seams: "M17 5l7 11 7-11M24 16v28M13 23v-7m22 7v-7",
};
const SHEET: Shape = { cut: "M5 8h38v32H5z", seams: "M5 15h38M9 8v7m30-7v7" };

/** By style where it looks unlike others of its kind, else by what the levels call it. */
const SHAPES: Readonly<Record<string, Shape>> = {
  tshirt: TEE,
  tee: TEE,
  "camp-shirt": CAMP,
  shirt: {
    cut: "M18 4h12l9 4 7 24-7 2-4-12v22H13V22L9 34l-7-2L9 8z",
    seams: "M18 4l6 7 6-7M24 11v33M13 22v-6m22 6v-6",
  },
  dress: { cut: "M18 4q6 7 12 0l5 2v10l-4 5 9 23H8l9-23-4-5V6z", seams: "M17 21h14" },
  skirt: { cut: "M14 7h20l9 35H5z", seams: "M13 12h22" },
  trousers: { cut: "M12 4h24l3 40H28l-4-25-4 25H9z", seams: "M12 9h24M24 9v10" },
  flag: { cut: "M9 6h35v24H9z", seams: "M6 4v42" },
  mask: {
    cut: "M24 4c14 0 18 10 16 22-2 12-10 19-16 19S10 38 8 26C6 14 10 4 24 4z",
    seams: "M13 21q4-4 8 0-4 3-8 0m14 0q4-4 8 0-4 3-8 0M18 35q6 4 12 0",
  },
  bag: { cut: "M9 17h30l3 27H6z", seams: "M17 17c0-15 14-15 14 0" },
  pillow: { cut: "M6 10q18 4 36 0 4 14 0 28-18-4-36 0-4-14 0-28z", seams: "M9 14q15 3 30 0" },
  curtain: { cut: "M7 6h34v37l-6-3-5 4-6-4-6 4-5-4-6 3z", seams: "M7 11h34M18 11v28m12-28v28" },
  duvet: SHEET,
  cloth: SHEET,
};

interface Props {
  readonly style: string;
  readonly look: Look;
  readonly size: number;
}

export function Piece({ style, look, size }: Props) {
  const id = useId();
  const { setting } = useRun();
  const kind = setting.styles.find((it) => it.id === style)?.garment ?? "";
  const shape = SHAPES[style] ?? SHAPES[kind];
  if (shape === undefined) return <Swatch look={look} size={size} />;
  return (
    <svg className="look" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <clipPath id={id}>
        <path d={shape.cut} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <g transform="scale(2)">
          <Cloth look={look} />
        </g>
      </g>
      <path
        d={`${shape.cut}${shape.seams ?? ""}`}
        fill="none"
        stroke="#2a2130"
        strokeLinejoin="round"
        strokeWidth="1.8"
      />
    </svg>
  );
}
