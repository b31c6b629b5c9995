/** A level with all words a sheet about it needs, in a language of its own: a class may be taught in another than the page. */
import { useEffect, useState } from "react";
import { loadLevel } from "../../../content/bundled.ts";
import { settingOf } from "../../../content/setting.ts";
import { beside, createWords, loadCatalogue, loadTeachers } from "../../../i18n/index.ts";
import type { Setting } from "../../../sim/index.ts";
import type { Language } from "../../../store/types.ts";
import { type Say, say } from "../../say.ts";

export interface Sheet {
  readonly say: Say;
  readonly setting: Setting;
}

async function sheetOf(level: string, language: Language): Promise<Sheet | null> {
  const [content, own, rest] = await Promise.all([
    loadLevel(level, language),
    loadTeachers(language),
    loadCatalogue(language),
  ]);
  const setting = settingOf(content, level);
  if (!setting) return null;
  const ofPage = createWords(language, own, rest);
  return { setting, say: say(beside(createWords(language, content.texts[language]), ofPage), setting) };
}

/** undefined while it is being read, null if it cannot be. */
export function useSheet(level: string, language: Language): Sheet | null | undefined {
  const [sheet, setSheet] = useState<Sheet | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    const show = (found: Sheet | null) => {
      if (!isGone) setSheet(found);
    };
    sheetOf(level, language).then(show, () => show(null));
    return () => {
      isGone = true;
    };
  }, [level, language]);
  return sheet;
}
