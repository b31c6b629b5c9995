/** Why something did not open. */
import type { CodeError } from "../runcode/types.ts";

/** Which part of a lesson's link cannot be read. */
export type LinkField = "level" | "seed" | "regime" | "language" | "minutes";

/** Why a run, save or code did not open. */
export type OpenFault =
  | "noSuchLevel"
  | "noSuchSave"
  | "otherRules"
  | "cannotReplay"
  | { readonly code: CodeError }
  | { readonly link: LinkField };
