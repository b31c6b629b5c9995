import type { Tone } from "../kit/palette.ts";

/** Three tones of skin from fair to weathered; the same in figures and portraits. */
export const SKIN = {
  a: ["#f7d2b4", "#e3af87", "#c48d63"],
  b: ["#f0c199", "#d99f70", "#b67b4e"],
  c: ["#e2ad7e", "#c79061", "#a06c43"],
  d: ["#d09b6d", "#b17c50", "#8b5b39"],
} as const satisfies Record<string, Tone>;

export const HAIR = {
  black: "#2a2130",
  soft: "#43333c",
  brown: "#6b4436",
  grey: "#8f8b96",
  silver: "#bdb9c0",
  white: "#e6e2e4",
} as const;

/** Styles that figures in the house wear; portraits know some more. */
export type FigureHair =
  | "bob"
  | "ponytail"
  | "highpony"
  | "bun"
  | "lowbun"
  | "plaits"
  | "perm"
  | "spiky"
  | "crop"
  | "brush"
  | "bald"
  | "flatcap"
  | "topknot"
  | "clip"
  | "tuck"
  | "lowpony"
  | "sidepart"
  | "thin"
  | "longperm"
  | "combed"
  | "shorttuck"
  | "crewband"
  | "pinbun"
  | "clips"
  | "highforehead"
  | "permpencil"
  | "shortpony"
  | "gelled"
  | "pixie"
  | "choppy"
  | "strawhat"
  | "kerchief"
  | "pencilknot"
  | "bleached"
  | "oneplait"
  | "helmet"
  | "sweatband"
  | "knitcap"
  | "whitebob"
  | "chignon"
  | "sideplait"
  | "bowl";
export type HairStyle = FigureHair | "fringe" | "quiff" | "beanie";

/** What somebody has with them who looks in: it makes them known from afar. */
export type Carried =
  | "rolls"
  | "folder"
  | "clipboard"
  | "umbrella"
  | "samples"
  | "notebook"
  | "fishbook"
  | "rucksack"
  | "thermos"
  | "trowel"
  | "pole";

type Top = "tee" | "blouse" | "cardigan" | "jacket" | "overshirt" | "vest" | "hoodie" | "cape" | "shirt";

/** How somebody looks. The UI, the house and the portraits all draw from this one line a person. */
export interface Look {
  age: number;
  /** Height and girth factors; belly in px. */
  h: number;
  w: number;
  belly: number;
  skin: keyof typeof SKIN;
  hair: HairStyle;
  hc: string;
  face: "oval" | "long" | "round" | "square";
  top: Top;
  c: Tone;
  under?: Tone;
  /** Colour of the sleeves when it is not the garment's own. */
  arms?: Tone;
  sleeve: "long" | "short" | "quilted" | "none";
  pattern?: "dots" | "floral" | "stripe" | "leaf" | "patches" | "check" | "peony" | "wipes" | "bands";
  legs: Tone;
  shoes?: string;
  /** Bends the upper body: px to the right (stoop) or left (lean back). */
  bend?: number;
  /** Shifts head and shoulders without tilting them: Weimin's back. */
  lean?: number;
  quilt: Tone;
  quiltPattern: 0 | 1 | 2;
  apron?: Tone;
  /** What one sees on the apron: twelve pins, dry ink, a ruler, a large pocket; or it is the bib of dungarees. */
  apronOf?: "pins" | "ink" | "ruler" | "pocket" | "bib";
  glasses?: "round" | "reading" | "string" | "forehead";
  tape?: boolean;
  pencil?: boolean;
  strap?: Tone;
  satchel?: Tone;
  pens?: boolean;
  hearingAid?: boolean;
  ribbon?: boolean;
  headphones?: boolean;
  misbuttoned?: boolean;
  stubble?: boolean;
  /** Tailor's chalk on a dark shirt. */
  chalk?: boolean;
  /** Cotton sleeves drawn over the own ones, to save them. */
  oversleeves?: Tone;
  /** What hangs from a cord round the neck. */
  lanyard?: "phone" | "badge" | "thimble" | "lens";
  /** A plastic stool under the arm. */
  stool?: Tone;
  carries?: Carried;
  freckles?: boolean;
  /** Dust in the brows. */
  brows?: string;
  /** Colour on the forearms that does not come off. */
  stained?: string;
  /** One sleeve of scraps sewn together. */
  scraps?: readonly string[];
  /** Colour of a flat cap. */
  cap?: Tone;
  /** A lamp on a band round the head, pushed up. */
  headlamp?: boolean;
  /** Zips in many colours round the neck. */
  zips?: boolean;
  /** Keys on a loop of the belt. */
  keys?: boolean;
}
