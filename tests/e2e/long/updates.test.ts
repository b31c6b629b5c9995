/** A newer build, a reload and a lost network in every order: no decision is lost, and nothing is taken unasked. */
import { rmSync } from "node:fs";
import { expect } from "vitest";
import { DIST } from "../../../src/tools/build.ts";
import { anotherBuild, buildOf, type Deployed, deploy } from "../support/builds.ts";
import type { Hand } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { button, firstVisit, goOn, PATIENCE } from "../support/visit.ts";

type Event = "deploy" | "reload" | "offline";

const ORDERS: readonly (readonly Event[])[] = [
  ["deploy", "reload", "offline"],
  ["deploy", "offline", "reload"],
  ["reload", "deploy", "offline"],
  ["reload", "offline", "deploy"],
  ["offline", "deploy", "reload"],
  ["offline", "reload", "deploy"],
];

interface Scene {
  readonly hand: Hand;
  readonly server: Deployed;
  /** what the server would serve */
  folder: string;
  isOff: boolean;
}

async function happen(event: Event, scene: Scene, newer: string): Promise<void> {
  const { hand, server } = scene;
  if (event === "reload") {
    await hand.page.reload();
    await goOn(hand);
    return;
  }
  if (event === "deploy") scene.folder = newer;
  else scene.isOff = true;
  if (scene.isOff) await server.off();
  else await server.serve(scene.folder);
}

test.for(ORDERS)("%s, %s, %s", { timeout: 180_000 }, async (order, { open }) => {
  const server = await deploy(DIST);
  const newer = await anotherBuild("newer");
  try {
    const hand = await firstVisit(open, server.url);
    const scene: Scene = { hand, server, folder: DIST, isOff: false };
    for (const event of order) await happen(event, scene, newer);
    expect(await buildOf(hand.page), "taken unasked").toBe(null);
    await hand.page.reload();
    await goOn(hand);
    await server.serve(newer);
    await hand.page.reload();
    await button(hand, "host.newer.title").waitFor({ timeout: 60_000 });
    await hand.press(button(hand, "host.newer.title"));
    await hand.press(button(hand, "host.newer.go"));
    await expect.poll(() => buildOf(hand.page).catch(() => null), PATIENCE).toBe("newer");
    await goOn(hand);
  } finally {
    await server.off();
    rmSync(newer, { recursive: true });
  }
});
