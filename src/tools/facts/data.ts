/** What the facts are measured on, read from the levels folder. */
import { settingOf } from "../../content/index.ts";
import type { LabData } from "../../lab/facts/index.ts";
import { readContent } from "../content-files.ts";

/** The house of the facts is that of level 2 alone with its work. */
const HOUSE = "light-at-three";

export function readLabData(): LabData {
  const content = readContent(undefined, false);
  const house = settingOf(content, HOUSE);
  if (!house) throw new Error(`facts: level "${HOUSE}" cannot be played`);
  return { villages: content.villages, variants: content.variants, house };
}
