/** The icon of the installed game: as drawn for the tab, in the sizes that systems ask for. */
import { Resvg } from "@resvg/resvg-js";

const NIGHT = "#10162c";

/** Some systems cut the icon to a circle or a drop: the drawing keeps to the middle, the night fills the rest. */
const forMask = (svg: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${NIGHT}"/>` +
  `<g transform="translate(8 8) scale(.75)">${svg.replace(/<\/?svg[^>]*>/g, "").replace(/<rect[^>]*>/, "")}</g></svg>`;

const square = (svg: string, width: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();

/** File names and pictures, from the drawing of `assets/art/icon.svg`. */
export const iconFiles = (svg: string): readonly { readonly name: string; readonly png: Buffer }[] => [
  { name: "icon-192.png", png: square(svg, 192) },
  { name: "icon-512.png", png: square(svg, 512) },
  { name: "icon-mask-512.png", png: square(forMask(svg), 512) },
];
