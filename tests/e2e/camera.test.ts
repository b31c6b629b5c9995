/** The class board before a camera: a picture file stands in for it and shows one QR code after the other. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "lean-qr";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { seriesOf } from "../../src/runcode/index.ts";
import { launch } from "../../src/tools/browser/launch.ts";
import { watch } from "../../src/tools/browser/watch.ts";
import { classOf, settingFor } from "./support/codes.ts";
import { phrasesOf } from "./support/words.ts";

const WIDTH = 800;
const HEIGHT = 600;
const QUIET = 4;
/** Pictures of each code: about as long as somebody holds a screen still. */
const HELD = 30;

/** A screen with a QR code, as a camera sees it: not quite black on not quite white. */
async function pictureOf(text: string): Promise<Buffer> {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  const square = Math.floor((HEIGHT - 40) / side);
  const [left, top] = [WIDTH, HEIGHT].map((length) => Math.floor((length - side * square) / 2)) as [
    number,
    number,
  ];
  const dots = Buffer.alloc(WIDTH * HEIGHT, 200);
  for (let y = 0; y < side * square; y++)
    for (let x = 0; x < side * square; x++) {
      const isDark = code.get(Math.floor(x / square) - QUIET, Math.floor(y / square) - QUIET);
      dots[(top + y) * WIDTH + left + x] = isDark ? 25 : 235;
    }
  const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const;
  return sharp(dots, { raw }).toColourspace("srgb").jpeg({ quality: 85 }).toBuffer();
}

test("codes held before the camera are on the board and checked, a long one in parts", {
  timeout: 120_000,
}, async () => {
  const { t } = await phrasesOf("en");
  const codes = classOf(settingFor("light-at-three"), 3);
  const parts = seriesOf(codes[2] ?? "", 200);
  expect(parts.length).toBeGreaterThan(1);
  const shown = [...codes.slice(0, 2).map((code) => `https://school.example/#g=${code}`), ...parts];
  const pictures: Buffer[] = [];
  for (const text of shown) {
    const picture = await pictureOf(text);
    for (let i = 0; i < HELD; i++) pictures.push(picture);
  }
  const folder = mkdtempSync(join(tmpdir(), "camera-"));
  const film = join(folder, "codes.mjpeg");
  writeFileSync(film, Buffer.concat(pictures));
  const browser = await launch("none", [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  try {
    const url = inject("gameUrl");
    const context = await browser.newContext({
      permissions: ["camera"],
      locale: "en-GB",
      serviceWorkers: "block",
    });
    const faults = await watch(context, new URL(url).origin);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("button", { name: t("ui.title.teachers") }).click();
    await page.getByRole("tab", { name: t("teachers.page.board") }).click();
    await page.getByRole("button", { name: t("teachers.board.camera") }).click();
    await expect.poll(() => page.locator(".run-checked").count(), { timeout: 60_000 }).toBe(3);
    await page.getByRole("button", { name: t("teachers.board.cameraOff") }).click();
    expect(await page.locator("video").count()).toBe(0);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
