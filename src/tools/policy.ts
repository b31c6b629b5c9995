/** The headers the game is served with; the README says what it keeps out. */

/** React Aria's two inline styles: for what can be pressed, and (iOS only) for the page behind a dialog. */
const ARIA_STYLES =
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";

const PARTS = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${ARIA_STYLES}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types scripts",
];

/** Inside the page itself, for hosts that send no headers of ours. Who may frame the page only a header can say. */
export const META_POLICY = PARTS.join("; ");

/**
 * Of the game in one file: its own programs and style by their hashes, everything else out of the page, no request at all.
 * The policy "program" of Trusted Types lets one text be run, the game's own.
 */
export const singlePolicy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${style} ${ARIA_STYLES}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types scripts program",
  ].join("; ");

/** As a header; `framedBy` names the pages elsewhere that may show the game inside themselves. */
const contentPolicy = (framedBy: readonly string[]): string =>
  [...PARTS, ["frame-ancestors 'self'", ...framedBy].join(" ")].join("; ");

export const CONTENT_POLICY = contentPolicy([]);

export const headers = (framedBy: readonly string[] = []): Readonly<Record<string, string>> => ({
  "content-security-policy": contentPolicy(framedBy),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
});
