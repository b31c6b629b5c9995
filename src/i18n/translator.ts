/** Sentences from keys: ICU messages with their plurals and choices. */
import { IntlMessageFormat } from "intl-messageformat";
import { type Language, type Message, type Texts, type Words, wordsFrom } from "./words.ts";

function read(text: string, locale: string): Message {
  // Tags are text like any other: nothing in a sentence may become markup.
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return (params) => String(message.format({ ...params }));
}

/** Words of one language; the first tree that knows a key counts. */
export const createWords = (language: Language, ...trees: readonly Texts[]): Words =>
  wordsFrom(read, language, trees);
