/**
 * What a built page says of itself: the form it is handed out in, the content policy for hosts that send no headers, and
 * for the site the manifest by which a browser installs it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { META_POLICY } from "../policy.ts";

const ICONS = [
  { file: "icon-192.png", sizes: "192x192", purpose: "any" },
  { file: "icon-512.png", sizes: "512x512", purpose: "any" },
  { file: "icon-mask-512.png", sizes: "512x512", purpose: "maskable" },
] as const;

const MANIFEST = "manifest.webmanifest";

const NIGHT = "#10162c";

/** Addresses in it count from the manifest, which lies beside the page. */
const manifest = {
  name: "Thirty Pieces · Dreißig Stück · 三十件",
  short_name: "Thirty Pieces",
  description: "A strategy game about a small sewing workshop that lives from a platform’s orders.",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: NIGHT,
  theme_color: NIGHT,
  categories: ["education", "games"],
  icons: ICONS.map(({ file, sizes, purpose }) => ({ src: file, sizes, type: "image/png", purpose })),
};

const art = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../assets/art/${file}`, import.meta.url)));

const CHARSET = '<meta charset="utf-8" />';

/** The policy right behind the charset, which must be among a page's first bytes, and before anything it could concern. */
export function withPolicy(html: string, policy: string): string {
  if (!html.includes(CHARSET) || policy.includes('"'))
    throw new Error("forms: no place for the content policy");
  const tag = `<meta http-equiv="content-security-policy" content="${policy}" />`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${tag}`);
}

const installable: readonly HtmlTagDescriptor[] = [
  { tag: "link", attrs: { rel: "manifest", href: `./${MANIFEST}` }, injectTo: "head" },
  { tag: "link", attrs: { rel: "apple-touch-icon", href: `./${ICONS[0].file}` }, injectTo: "head" },
];

/** Lines of the page about being installed, which no other form can be. */
export const siteOnly = (html: string): string =>
  html.replace(/\n *<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, "");

/** Marks the page as the site's. The development server has no form: nothing is kept or reported there. */
export function sitePage(): Plugin {
  return {
    name: "site-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => ({
        html: withPolicy(html, META_POLICY).replace("<html ", '<html data-form="site" '),
        tags: [...installable],
      }),
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: MANIFEST, source: JSON.stringify(manifest) });
      for (const { file } of ICONS) this.emitFile({ type: "asset", fileName: file, source: art(file) });
    },
  };
}
