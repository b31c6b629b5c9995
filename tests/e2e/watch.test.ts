import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findViolations } from "../../src/tools/browser/axe.ts";
import { launch } from "../../src/tools/browser/launch.ts";
import { watch } from "../../src/tools/browser/watch.ts";
import { serve } from "../../src/tools/serve.ts";

const PAGE = `<!doctype html><html lang="en"><title>Faulty</title><img src="dot.svg">
<script>document.title = "inline";</script><script src="faulty.js"></script></html>`;
const SCRIPT = `console.error("said aloud"); fetch("https://elsewhere.example/").catch(() => {});
try { document.body.innerHTML = "<b>markup</b>"; } catch {} setTimeout(() => { throw new Error("let fall"); });`;

test("a page that breaks the rules is caught at each of them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "faulty-"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "faulty.js"), SCRIPT);
  writeFileSync(join(folder, "dot.svg"), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const server = await serve(folder);
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const faults = await watch(context, new URL(server.url).origin);
    const page = await context.newPage();
    await page.goto(server.url);
    await expect.poll(() => faults.join("\n")).toContain("let fall");
    const all = faults.join("\n");
    expect(all).toContain("said aloud");
    expect(all).toContain("policy: script-src-elem inline");
    expect(all).toMatch(/policy: (connect-src|require-trusted-types-for)/);
    expect(all).toContain("policy: require-trusted-types-for");
    expect(await page.title()).toBe("Faulty");
    expect((await findViolations(page)).map(({ rule }) => rule)).toEqual(["image-alt"]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
