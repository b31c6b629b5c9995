/** Why something did not open. */
import type { CodeError, NotReplayed, RunHead } from "../runcode/types.ts";

/** Which part of a lesson's link cannot be read. */
export type LinkField = "level" | "seed" | "regime" | "setup" | "language" | "minutes";

/** Why a run, save or code did not open. */
export type OpenFault =
  | "noSuchLevel"
  /** the level is here, but not with these settings */
  | "noSuchSetup"
  | "noSuchSave"
  | "cannotReplay"
  /** it can be read but not played again here: what its sender says came out, and why nobody checked it */
  | { readonly claim: RunHead; readonly why: NotReplayed }
  | { readonly code: CodeError }
  | { readonly link: LinkField };
