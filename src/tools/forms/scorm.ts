/** The site as a package for learning platforms (SCORM 1.2): a zip with a manifest at its root. Same site, same bytes. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { filesToKeep } from "./offline.ts";
import { siteOnly } from "./page.ts";

const TITLE = "Thirty Pieces · Dreißig Stück · 三十件";

/** Compressed already: a second time costs seconds and gains nothing. */
const PACKED: readonly string[] = [".webp", ".png", ".webm", ".woff2"];

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[sign] ?? "&quot;");

/**
 * Platforms look for the prefix "adlcp" by its letters and for "sco", without which a package runs and nothing is kept.
 * `lesson`: what stands behind the # of a lesson's link; "" opens the title.
 */
export function manifest(files: readonly string[], lesson: string): string {
  const parameters = lesson === "" ? "" : ` parameters="#${escaped(lesson)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="thirty-pieces" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${TITLE}</title>
      <item identifier="game" identifierref="page" isvisible="true"${parameters}><title>${TITLE}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(encodeURI(file))}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}

/** The page with its form in it, and without what only a site of its own has. */
const pageOf = (site: string): string =>
  siteOnly(readFileSync(join(site, "index.html"), "utf8")).replace('data-form="site"', 'data-form="scorm"');

/** The package's bytes, from a built site. */
export function scormPackage(site: string, lesson = ""): Uint8Array {
  const assets = filesToKeep(site).filter((file) => file.startsWith("assets/"));
  const files = ["index.html", ...assets];
  // A package says what is in it, not when it was made. A zip counts in local time.
  const mtime = new Date(1990, 0, 1);
  const entry = (body: Uint8Array, level: 0 | 9): Zippable[string] => [body, { mtime, level }];
  const text = (it: string): Uint8Array => new TextEncoder().encode(it);
  const contents: Zippable = {
    "imsmanifest.xml": entry(text(manifest(files, lesson)), 9),
    "index.html": entry(text(pageOf(site)), 9),
  };
  for (const file of assets)
    contents[file] = entry(readFileSync(join(site, file)), PACKED.includes(extname(file)) ? 0 : 9);
  return zipSync(contents);
}
