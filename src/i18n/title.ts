/**
 * The title's words in all three languages. They come with the page itself, so that the first screen waits for nothing
 * and a change of language is seen at once; their messages have no plurals and need no library to be read.
 */
import de from "./title/de.json";
import en from "./title/en.json";
import zh from "./title/zh.json";
import { type Language, type Message, type Texts, type Words, wordsFrom } from "./words.ts";

export const TITLE_TEXTS: Readonly<Record<Language, Texts>> = { en, de, zh };

const SLOT = /\{(\w+)(, number)?\}/g;

function read(text: string, locale: string): Message {
  return (params) =>
    text.replace(SLOT, (slot, name: string, isNumber?: string) => {
      const value = params[name];
      if (value === undefined) return slot;
      return isNumber ? new Intl.NumberFormat(locale).format(Number(value)) : String(value);
    });
}

/** Words of the title alone, there at once. */
export const titleWords = (language: Language): Words => wordsFrom(read, language, [TITLE_TEXTS[language]]);
