/** The door of the loader. `bundled.ts` is beside it, because only the bundler understands it. */
export { groupOf } from "./folders.ts";
export { type LoadOptions, load } from "./load.ts";
export { everyValue, resolveLevel } from "./options.ts";
export { MOST_BYTES, type Parsed, parseFile } from "./parse.ts";
export { globFits, numbersOf, passportAt } from "./passports.ts";
export { type SettingOptions, settingOf, stable } from "./setting.ts";
export { flat, textAt } from "./texts.ts";
export {
  type Content,
  type ContentError,
  fault,
  LANGUAGES,
  type Language,
  type PassportCount,
  type Problem,
  type Source,
  type TextTree,
} from "./types.ts";
