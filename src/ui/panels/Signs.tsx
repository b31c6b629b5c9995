/** What the marks in the picture of the house mean, each drawn much as it is seen there (`view/signs`), in 48 units. */
import type { ReactNode } from "react";
import { useT } from "../context.ts";
import { Cloth } from "../shop/Swatch.tsx";

const INK = "#2a2130";
const PAPER = "#fff6e2";
const AMBER = "#f2c14e";
const RED = "#dd5233";
/** A plate with a tail that points down. */
const PLATE = "M8 2h32q6 0 6 6v26q0 6-6 6H31l-7 7-7-7H8q-6 0-6-6V8q0-6 6-6z";

interface FaceProps {
  readonly plate: string;
  readonly skin: string;
  readonly children: ReactNode;
}

function FaceSign({ plate, skin, children }: FaceProps) {
  return (
    <>
      <path d={PLATE} fill={plate} />
      <circle cx="24" cy="20.5" r="15" fill={skin} />
      {children}
    </>
  );
}

const SHUT = <path d="M13 17q4.5 5 9 0m4 0q4.5 5 9 0" fill="none" />;
const YAWN = <ellipse cx="24" cy="28" rx="5" ry="5.5" fill="#7a1f1f" />;

function Dial({ x, y, isPast }: { readonly x: number; readonly y: number; readonly isPast: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="9" fill={isPast ? INK : PAPER} />
      {!isPast && <path d="M0 0V-9A9 9 0 0 0-8.5 3z" fill="#c9541f" />}
      <path d="M0-6V0L5 3" fill="none" stroke={isPast ? PAPER : INK} />
    </g>
  );
}

interface ClothSignProps {
  readonly colour: number;
  readonly print: number;
  readonly x: number;
  readonly y: number;
}

function ClothSign({ colour, print, x, y }: ClothSignProps) {
  return (
    <svg x={x} y={y} width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
      <g strokeWidth="0">
        <Cloth look={{ colour, print }} />
      </g>
      <path d="M0 0h24v16H0z" fill="none" />
    </svg>
  );
}

interface TagSignProps {
  readonly plate: string;
  /** a late order's tag is torn at its end */
  readonly isTorn?: boolean;
  readonly children: ReactNode;
}

function TagSign({ plate, isTorn, children }: TagSignProps) {
  return (
    <>
      <path d={`M14 2h20l6 6v38${isTorn ? "l-5-5-6 5-5-5-5 5-6-5-5 5" : "H8"}V8z`} fill={plate} />
      <ClothSign colour={isTorn ? 0 : 1} print={isTorn ? 2 : 0} x={12} y={9} />
      {children}
    </>
  );
}

const BANG = <path d="M34.5 28v8m0 6v.5" fill="none" strokeWidth="4.5" />;

/** Under the keys of their words. */
const DRAWN: readonly (readonly [key: string, drawing: ReactNode])[] = [
  [
    "tired1",
    <FaceSign key="tired1" plate={PAPER} skin="#ffe08a">
      <path d="M12 18h11m2 0h11M20 29h8" fill="none" />
      <path d="M14 18a4 4 0 0 0 7 0zm13 0a4 4 0 0 0 7 0z" fill={INK} />
    </FaceSign>,
  ],
  [
    "tired2",
    <FaceSign key="tired2" plate="#ffb59c" skin="#ffe08a">
      {SHUT}
      {YAWN}
      <path d="M40 6q6 8 0 11-6-3 0-11z" fill="#5aa9e6" />
    </FaceSign>,
  ],
  [
    "asleep",
    <FaceSign key="asleep" plate="#3d4a86" skin="#cdd3f2">
      {SHUT}
      {YAWN}
      <path d="M37 3a8 8 0 1 1-3 13q9-2 3-13z" fill="#ffe9a0" />
    </FaceSign>,
  ],
  [
    "queue",
    <g key="queue">
      <path d={PLATE} fill={AMBER} />
      <path d="M6 29h17v6H6z" fill="#4456b0" />
      <path d="M7 22h17v7H7z" fill={PAPER} />
      <path d="M6 15h17v7H6z" fill={RED} />
      <path d="M7 8h17v7H7z" fill={PAPER} />
      <path d="M29 8h13v3l-5 10 5 10v4H29v-4l5-10-5-10z" fill={PAPER} />
      <path d="M31 33l4.5-7 4.5 7zM32 12h7l-3.5 6z" fill="#b5382b" stroke="none" />
    </g>,
  ],
  [
    "good",
    <TagSign key="good" plate={PAPER}>
      <path d="M17 34l5 5 9-10" fill="none" stroke="#17806d" strokeWidth="4" />
    </TagSign>,
  ],
  [
    "packed",
    <TagSign key="packed" plate={PAPER}>
      <path d="M16 28h16v13H16z" fill="#c99a62" />
      <path d="M24 28v7" fill="none" stroke={PAPER} strokeWidth="4" />
    </TagSign>,
  ],
  [
    "soon",
    <TagSign key="soon" plate={AMBER}>
      <Dial x={19} y={35} isPast={false} />
      {BANG}
    </TagSign>,
  ],
  [
    "late",
    <TagSign key="late" plate={RED} isTorn>
      <Dial x={19} y={33} isPast />
      {BANG}
    </TagSign>,
  ],
  [
    "at",
    <g key="at">
      <path d="M8 8h32q6 0 6 6v16q0 6-6 6H31l-7 7-7-7H8q-6 0-6-6V14q0-6 6-6z" fill={RED} />
      <Dial x={12} y={22} isPast />
      <ClothSign colour={0} print={2} x={22} y={14} />
    </g>,
  ],
];

export function Signs() {
  const t = useT();
  return (
    <section className="slip">
      <h2>{t("ui.help.signs.title")}</h2>
      <ul className="signs">
        {DRAWN.map(([key, drawing]) => (
          <li key={key}>
            <svg width="44" height="44" viewBox="0 0 48 48" aria-hidden="true" stroke={INK} strokeWidth="2.2">
              {drawing}
            </svg>
            {t(`ui.help.signs.${key}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
