/** The title shows what the code of another rules version says came out, and that nobody has checked it. */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHost } from "../../../src/host/host.ts";
import { createWords, type Language, loadCatalogue } from "../../../src/i18n/index.ts";
import { encodeRun } from "../../../src/runcode/index.ts";
import { RULES_VERSION } from "../../../src/sim/index.ts";
import { createGameStore, type GameStore, type OpenFault } from "../../../src/store/index.ts";
import { emptyDesk, type Services, ServicesContext } from "../../../src/ui/context.ts";
import { Title } from "../../../src/ui/title/Title.tsx";
import { hands } from "../../support/ports.ts";
import { smallSetting } from "../../support/setting.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const setting = smallSetting();
const NAMES = {
  level: { small: { title: "The Small House" } },
  endings: { closed: { name: "The shutter" } },
};
const CLAIM = { ending: "closed", money: -123450, people: 612, platform: 480, village: 305 };

let root: Root;
let place: HTMLElement;
let store: GameStore;

beforeEach(async () => {
  store = createGameStore(hands([setting]).ports);
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  store.getState().close();
});

async function sharedFault(): Promise<OpenFault | undefined> {
  await store.getState().open("small", 3);
  const run = store.getState().record();
  if (!run) throw new Error("no run is open");
  const old = { ...run, rules: RULES_VERSION + 1, claim: { ...run.claim, ...CLAIM } };
  const fresh = createGameStore(hands([setting]).ports);
  return fresh.getState().openCode(encodeRun(old, setting));
}

async function show(language: Language): Promise<void> {
  const services: Services = {
    store,
    host: createHost("source", async () => undefined),
    words: createWords(language, await loadCatalogue(language)),
    firstLevel: "small",
    linkFault: await sharedFault(),
    startScene: async () => () => undefined,
    listLevels: async () => [],
    levelWords: async () => NAMES,
    levelTitles: async () => ({}),
    workOutWhatIf: () => ({ more: () => undefined, end: () => undefined }),
    verifyCodes: () => () => undefined,
    book: { question: "" },
    desk: emptyDesk(),
    listRegimes: async () => [],
    countPassports: async () => ({ quoted: 0, derived: 0, makers: 0 }),
  };
  await act(async () =>
    root.render(
      <ServicesContext value={services}>
        <Title />
      </ServicesContext>,
    ),
  );
  await expect.poll(() => act(async () => place.querySelector(".claim") !== null)).toBe(true);
}

const values = () => [...place.querySelectorAll(".claim dd")].map((it) => it.textContent);

test("level, ending and four ledgers stand there, marked as not replayed", async () => {
  await show("en");
  expect(place.querySelector("[role=alert]")?.textContent).toContain("other rules");
  expect(place.querySelector(".claim")?.textContent).toContain(
    `Not replayed: this run was played under rules version ${RULES_VERSION + 1}.`,
  );
  expect(values()).toEqual([
    "The Small House",
    "The shutter",
    "−¥1,234.50",
    "612 of 1,000",
    "480 of 1,000",
    "305 of 1,000",
  ]);
});

test.each([
  ["de", "Nicht nachgespielt", "−1.234,50\u00a0¥"],
  ["zh", "没有重放", "−¥1,234.50"],
] as const)("in %s too", async (language, mark, money) => {
  await show(language);
  expect(place.querySelector(".claim")?.textContent).toContain(mark);
  expect(values()).toContain(money);
});
