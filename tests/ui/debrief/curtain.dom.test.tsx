/** After the end: voices one by one, a mark for whom one believes, and a guess that is kept for the debrief. */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHost } from "../../../src/host/host.ts";
import { createWords, loadCatalogue } from "../../../src/i18n/index.ts";
import { createGameStore, type GameStore } from "../../../src/store/index.ts";
import { emptyDesk, type Services, ServicesContext } from "../../../src/ui/context.ts";
import Debrief from "../../../src/ui/debrief/Debrief.tsx";
import Ending from "../../../src/ui/ending/Ending.tsx";
import { hands } from "../../support/ports.ts";
import { smallSetting } from "../../support/setting.ts";
import { ALWAYS, ending } from "../../support/story.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const LINES = ["aizhen", "song", "platform", "jin"];

let root: Root;
let place: HTMLElement;
let store: GameStore;

async function services(): Promise<Services> {
  return {
    store,
    host: createHost("source", async () => undefined),
    words: createWords("en", await loadCatalogue("en")),
    firstLevel: "small",
    linkFault: undefined,
    startScene: async () => () => undefined,
    listLevels: async () => [],
    levelWords: async () => ({}),
    levelTitles: async () => ({}),
    workOutWhatIf: () => ({ more: () => undefined, end: () => undefined }),
    verifyCodes: () => () => undefined,
    book: { question: "" },
    desk: emptyDesk(),
    listRegimes: async () => [],
    countPassports: async () => ({ quoted: 0, derived: 0, makers: 0 }),
  };
}

beforeEach(async () => {
  const witnesses = LINES.map((who) => ({ who, line: who, when: ALWAYS }));
  const setting = smallSetting({ endings: [ending("closed", { when: ALWAYS, witnesses })] });
  store = createGameStore(hands([setting]).ports);
  await store.getState().open("small");
  store.getState().finish();
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  store.getState().close();
});

const button = (name: RegExp): HTMLElement => {
  const found = [...place.querySelectorAll("button")].find((it) => name.test(it.textContent ?? ""));
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
const press = (element: HTMLElement) => act(async () => element.click());

test("the voices come one after the other, the way on only after the last", async () => {
  expect(store.getState().screen).toBe("ending");
  const lent = await services();
  await act(async () =>
    root.render(
      <ServicesContext value={lent}>
        <Ending />
      </ServicesContext>,
    ),
  );
  const heard = () => place.querySelectorAll(".wit").length;
  expect(heard()).toBe(1);
  await press(button(/Hear the next one, 2 of 4/));
  expect(heard()).toBe(2);
  expect(place.textContent).not.toContain("Whom do you believe?");
  await press(button(/Hear all/));
  expect(heard()).toBe(4);
  await press(place.querySelectorAll<HTMLElement>(".wit button")[1]!);
  expect(store.getState().notes.believed).toEqual(["song"]);
  await press(place.querySelectorAll<HTMLElement>(".wit button")[1]!);
  expect(store.getState().notes.believed).toEqual([]);
  await press(button(/Look at this run/));
  expect(store.getState().screen).toBe("debrief");
});

test("the guess moves by keyboard, shares a hundred and is kept; a new run begins without it", async () => {
  const lent = await services();
  await act(async () =>
    root.render(
      <ServicesContext value={lent}>
        <Debrief />
      </ServicesContext>,
    ),
  );
  expect(place.querySelectorAll("[role=tab]")).toHaveLength(10);
  const luck = place.querySelectorAll<HTMLInputElement>("input[type=range]")[1]!;
  await act(async () => {
    luck.focus();
    luck.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
    luck.dispatchEvent(new KeyboardEvent("keyup", { key: "End", bubbles: true }));
  });
  const { guess } = store.getState().notes;
  expect(guess).toEqual({ you: 0, luck: 100, rules: 0 });
  await act(async () => {
    await store.getState().open("small");
  });
  expect(store.getState().notes).toMatchObject({ believed: [], guess: null });
});
