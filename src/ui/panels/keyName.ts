/** What stands on a key, from its place: "KeyP" is P on most keyboards. */
export function keyName(code: string): string {
  const named: Readonly<Record<string, string>> = {
    Space: "␣",
    BracketLeft: "[",
    BracketRight: "]",
    Comma: ",",
    Period: ".",
    Slash: "/",
    Minus: "−",
    Equal: "=",
    ArrowRight: "→",
    ArrowLeft: "←",
  };
  return named[code] ?? code.replace(/^(Key|Digit|Numpad)/, "");
}
