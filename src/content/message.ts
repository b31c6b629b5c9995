/** Which parameters an ICU message uses, and whether its brackets close. Formatting itself is done elsewhere. */

export interface Message {
  params: Set<string>;
  ok: boolean;
}

const NAME = /^\s*([A-Za-z][A-Za-z0-9]*)\s*/;

interface Cursor {
  text: string;
  at: number;
  params: Set<string>;
  ok: boolean;
}

/** An apostrophe before a bracket starts quoted text, up to the next apostrophe; two are one. */
function skipQuote(c: Cursor): void {
  if (c.text[c.at + 1] === "'") {
    c.at += 2;
    return;
  }
  const next = c.text[c.at + 1];
  if (next !== "{" && next !== "}") {
    c.at++;
    return;
  }
  const end = c.text.indexOf("'", c.at + 1);
  c.at = end < 0 ? c.text.length : end + 1;
}

/** `{name}`, `{name, number, ::…}` or `{name, plural, one {…} other {…}}`, the cursor behind the first bracket. */
function readArgument(c: Cursor): void {
  const found = NAME.exec(c.text.slice(c.at));
  const name = found?.[1];
  if (!found || name === undefined) {
    c.ok = false;
    return;
  }
  c.params.add(name);
  c.at += found[0].length;
  while (c.ok && c.at < c.text.length) {
    const sign = c.text[c.at];
    if (sign === "}") {
      c.at++;
      return;
    }
    if (sign === "{") {
      c.at++;
      readText(c, true);
    } else c.at++;
  }
  c.ok = false;
}

function readText(c: Cursor, inside: boolean): void {
  while (c.ok && c.at < c.text.length) {
    const sign = c.text[c.at];
    if (sign === "'") skipQuote(c);
    else if (sign === "{") {
      c.at++;
      readArgument(c);
    } else if (sign === "}") {
      c.ok = inside;
      c.at++;
      return;
    } else c.at++;
  }
  if (inside) c.ok = false;
}

/** Parameters of an ICU message and whether its brackets and plurals are whole; says nothing of the words. */
export function readMessage(text: string): Message {
  const c: Cursor = { text, at: 0, params: new Set(), ok: true };
  readText(c, false);
  return { params: c.params, ok: c.ok };
}
