/** Somebody who clicks and types anywhere without looking, the same way for the same seed. */
import type { Pick } from "../gates/wild.ts";

/** What both browser drivers have in common. */
export interface Driven {
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  readonly keyboard: { press(key: never): Promise<void> };
  evaluate<R, A>(run: (input: A) => R, input: A): Promise<R>;
}

const KEYS = [
  ..."123456789bnvtrhpkm".split(""),
  "Tab",
  "Tab",
  "Tab",
  "Enter",
  "Enter",
  " ",
  "Escape",
  "ArrowDown",
  "ArrowUp",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageDown",
  "Backspace",
];

/** The middle of a control that can be seen, or undefined. Runs in the page. */
function controlAt(n: number): { x: number; y: number } | undefined {
  const all = [
    ...document.querySelectorAll(
      "button, a[href], input, select, summary, textarea, [role=tab], [role=radio]",
    ),
  ];
  const seen = all.filter((it) => {
    const { width, height, top, left } = it.getBoundingClientRect();
    return width > 0 && height > 0 && top >= 0 && left >= 0 && top < innerHeight && left < innerWidth;
  });
  const box = seen[n % Math.max(1, seen.length)]?.getBoundingClientRect();
  if (!box) return undefined;
  // no function of its own in here: what the page is sent knows nothing of this file
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return { x: Math.min(Math.max(1, x), innerWidth - 2), y: Math.min(Math.max(1, y), innerHeight - 2) };
}

/** What has the focus, as a mark that differs between elements. Runs in the page. */
function focusMark(): string {
  const at = document.activeElement;
  const all = [...document.querySelectorAll("*")];
  return at === null
    ? "nothing"
    : `${all.indexOf(at)} of ${all.length}: ${at.tagName} ${at.textContent?.slice(0, 40)}`;
}

export interface Monkey {
  readonly actions: number;
  /** times the focus stayed where it was whatever was pressed */
  readonly traps: readonly string[];
}

const LOOK_EVERY = 40;
const TABS = 6;

/** The keyboard always leads away: Tab, backwards or Escape. */
async function trapAt(page: Driven): Promise<string | undefined> {
  const before = await page.evaluate(focusMark, 0);
  for (let i = 0; i < TABS; i++) {
    await page.keyboard.press((i === TABS - 1 ? "Escape" : "Tab") as never);
    if ((await page.evaluate(focusMark, 0)) !== before) return undefined;
  }
  // where nothing has the focus there is nothing to leave
  return before.includes(": BODY ") ? undefined : before;
}

async function act(page: Driven, size: readonly [number, number], pick: Pick): Promise<void> {
  const [x, y] = [pick(size[0]), pick(size[1])];
  const way = pick(10);
  if (way < 5) {
    const at = await page.evaluate(controlAt, pick(10_000));
    if (at) await page.mouse.click(at.x, at.y);
  } else if (way < 8) await page.keyboard.press((KEYS[pick(KEYS.length)] ?? "Tab") as never);
  else if (way === 8) await page.mouse.click(x, y);
  else {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(pick(size[0]), pick(size[1]));
    await page.mouse.up();
  }
}

/** Acts until the time is over. */
export async function letLoose(
  page: Driven,
  size: readonly [number, number],
  pick: Pick,
  forMs: number,
): Promise<Monkey> {
  const end = Date.now() + forMs;
  const traps: string[] = [];
  let actions = 0;
  while (Date.now() < end) {
    await act(page, size, pick);
    actions += 1;
    const trap = actions % LOOK_EVERY === 0 ? await trapAt(page) : undefined;
    if (trap !== undefined) traps.push(`after action ${actions}: ${trap}`);
  }
  return { actions, traps };
}
