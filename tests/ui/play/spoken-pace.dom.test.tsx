/** Whether time runs, as it is heard. */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import en from "../../../src/i18n/en.json" with { type: "json" };
import { createWords } from "../../../src/i18n/index.ts";
import { createGameStore, type GameStore } from "../../../src/store/index.ts";
import { type Services, ServicesContext } from "../../../src/ui/context.ts";
import { SpokenPace } from "../../../src/ui/play/SpokenPace.tsx";
import { hands } from "../../support/ports.ts";
import { smallSetting } from "../../support/setting.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let place: HTMLElement;
let store: GameStore;

beforeEach(async () => {
  store = createGameStore(hands([smallSetting()]).ports);
  await store.getState().open("small");
  store.getState().setSpeed(0);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <ServicesContext value={{ store, words: createWords("en", en) } as Services}>
        <SpokenPace />
      </ServicesContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  store.getState().close();
});

const heardAt = async (speed: 0 | 0.5 | 1 | 2 | 4): Promise<string> => {
  await act(async () => store.getState().setSpeed(speed));
  return place.querySelector("[role=status]")?.textContent ?? "";
};

test("one hears that time runs, how fast, and that it stands again", async () => {
  expect(place.textContent).toBe("");
  expect(await heardAt(1)).toBe("Time is running.");
  expect(await heardAt(4)).toBe("4 times as fast.");
  expect(await heardAt(0)).toBe("Time stands still.");
  expect(await heardAt(2)).toBe("Time is running.");
});

test("nothing is said of time that waits for a card or a sheet: these say so themselves", async () => {
  expect(await heardAt(1)).toBe("Time is running.");
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.setAttribute("role", "dialog");
  expect(await heardAt(0)).toBe("Time is running.");
  sheet.remove();
});
