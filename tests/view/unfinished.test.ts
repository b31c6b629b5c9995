/** A scene that is left while its files are on the way: what arrives late goes nowhere. */
import { EventEmitter } from "node:events";
import type { Scene } from "phaser";
import { expect, test } from "vitest";
import { dropUnfinished } from "../../src/view/unfinished.ts";

interface Asked {
  addToCache(): void;
  multiFile?: Asked;
}

/** A scene as far as its loading goes, and what its files have handed in. */
function loading() {
  const handedIn: string[] = [];
  const file = (name: string): Asked => ({ addToCache: () => handedIn.push(name) });
  const pair = file("atlas");
  const list = new Set<Asked>([file("back"), { ...file("people"), multiFile: pair }]);
  const events = new EventEmitter();
  dropUnfinished({ load: { list }, events } as unknown as Scene);
  const arrive = () => {
    for (const { addToCache } of [...list, pair]) addToCache();
  };
  return { events, handedIn, arrive };
}

test("files that arrive while the scene lasts are taken", () => {
  const { handedIn, arrive } = loading();
  arrive();
  expect(handedIn).toEqual(["back", "people", "atlas"]);
});

test("files that arrive after it has been left are not, neither alone nor in pairs", () => {
  const { events, handedIn, arrive } = loading();
  events.emit("shutdown");
  arrive();
  expect(handedIn).toEqual([]);
});
