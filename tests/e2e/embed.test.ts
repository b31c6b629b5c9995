/** The lines from the page for teachers, in a page of another address: it shows the game and hears what came out. */
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect } from "vitest";
import { DIST } from "../../src/tools/build.ts";
import { serve } from "../../src/tools/serve.ts";
import { mouse, untilItStands } from "./support/hands.ts";
import { lessonIn } from "./support/platform.ts";
import { test } from "./support/play.ts";
import { finishNow, openPanel, readDebrief } from "./support/run.ts";
import { button, speeds } from "./support/visit.ts";
import { phrasesOf } from "./support/words.ts";

let snippet = "";
let school: Server;
let origin = "";

beforeAll(async () => {
  const heard = "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>";
  school = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Course</title>${heard}${snippet}</html>`);
  });
  await new Promise<void>((done) => school.listen(0, "127.0.0.1", done));
  const address = school.address();
  origin = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => new Promise((done) => school.close(done)));

const heardBy = (page: { evaluate<T>(run: () => T): Promise<T> }) =>
  page.evaluate(() => Reflect.get(window, "heard") as readonly Record<string, unknown>[]);

test("copied from the page for teachers, they show the lesson, and the page that is named hears points and result", async ({
  open,
}) => {
  const server = await serve(DIST, [0], [origin]);
  try {
    const desk = await open({ at: server.url });
    const words = await phrasesOf("en");
    const { t } = words;
    const hand = mouse(desk, words);
    await desk.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await hand.press(desk.getByRole("button", { name: t("ui.title.teachers") }));
    await hand.press(desk.getByRole("tab", { name: t("teachers.page.forms"), exact: true }));
    const embed = desk
      .getByRole("region")
      .or(desk.locator("section"))
      .filter({
        has: desk.getByRole("heading", { name: t("teachers.forms.embed.title") }),
      });
    await embed.getByRole("textbox", { name: t("teachers.forms.embed.page") }).fill(`${origin}/course/7`);
    await hand.press(embed.getByRole("button", { name: t("teachers.copy"), exact: true }));
    await embed.getByText(t("teachers.copied")).waitFor();
    snippet = await desk.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toContain("<iframe");

    const course = await open({ at: `${origin}/`, besides: [server.url] });
    const game = mouse(await lessonIn(course), words);
    await speeds(game).waitFor();
    await openPanel(game, t("ui.nav.leave"));
    await game.page.getByText(t("host.told.page", { page: origin })).waitFor();
    await game.press(button(game, "ui.title.continue"));
    await speeds(game).waitFor();
    await finishNow(game);
    await untilItStands(game);
    await readDebrief(game);
    await expect
      .poll(async () => (await heardBy(course)).at(-1), { timeout: 15_000 })
      .toEqual({ from: "thirty-pieces", kind: "progress", score: 100, done: true });
    const results = (await heardBy(course)).filter(({ kind }) => kind === "result");
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ level: "light-at-three", days: 1, money: expect.any(Number) });
    expect(String(results[0]?.code).length).toBeGreaterThan(20);

    snippet = snippet.replace(/&amp;tell=[^"]*/, `&amp;tell=${encodeURIComponent("https://other.example")}`);
    const expected = /Failed to execute 'postMessage'/;
    const unnamed = await open({ at: `${origin}/`, besides: [server.url], expected });
    const again = mouse(await lessonIn(unnamed), words);
    await speeds(again).waitFor();
    await finishNow(again);
    await untilItStands(again);
    expect(await heardBy(unnamed), "a page that is not named").toEqual([]);
  } finally {
    await server.close();
  }
});

test("a server that names no page shows the game in no page of another address", async ({ open }) => {
  const server = await serve(DIST);
  try {
    snippet = `<iframe src="${server.url}" title="Thirty Pieces"></iframe>`;
    const refused = /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/;
    const course = await open({ at: `${origin}/`, besides: [server.url], expected: refused });
    const frame = await (await course.waitForSelector("iframe")).contentFrame();
    await course.waitForTimeout(1000);
    expect(await frame?.locator("#app").count()).toBe(0);
  } finally {
    await server.close();
  }
});
