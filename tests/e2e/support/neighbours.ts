/** Somebody who does things with the neighbours: reads the village's lists, calls for them, signs. */
import type { Locator } from "playwright-core";
import { type Hand, until, untilShown } from "./hands.ts";
import { openPanel } from "./run.ts";
import { labelled, shownBy } from "./words.ts";

/** A list of the village as it was looked at: how many have signed of how many, and what the page says of it. */
export interface SeenProject {
  readonly name: string;
  readonly names: string;
  readonly state: string;
}

/** The button stands there and does something. */
async function isOpen(button: Locator): Promise<boolean> {
  return (await button.count()) > 0 && (await button.getAttribute("aria-disabled")) !== "true";
}

async function look({ phrases: { t } }: Hand, slip: Locator): Promise<SeenProject> {
  const label = t("ui.projects.signed");
  const names = slip.getByRole("button", { name: labelled(label) }).first();
  return {
    name: (await slip.getByRole("heading").first().textContent()) ?? "",
    names: shownBy(await names.getAttribute("aria-label"), label),
    state: (await slip.locator(".cap").first().textContent()) ?? "",
  };
}

/** Opens the village's page, does for the named project what can be done, and reads all of them. */
export async function tendProjects(hand: Hand, wanted: string, seen: SeenProject[]): Promise<void> {
  const { page, phrases, press } = hand;
  const done = page.getByRole("dialog").getByRole("button", { name: phrases.t("ui.done"), exact: true });
  const putAway = async (): Promise<void> => {
    await press(done);
    await until(hand, "the sheet is put away", async () => (await page.getByRole("dialog").count()) === 0);
  };
  // the first sight of a level with a shop is the shop
  if ((await done.count()) > 0) await putAway();
  await openPanel(hand, phrases.t("ui.village.title"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("heading", { name: phrases.t("ui.projects.title") }));
  const slips = sheet.locator(".projects").getByRole("listitem");
  for (let i = 0; i < (await slips.count()); i++) {
    const slip = slips.nth(i);
    const project = await look(hand, slip);
    seen.push(project);
    if (project.name !== wanted) continue;
    for (const key of ["ui.projects.propose", "ui.projects.sign"]) {
      const button = slip.getByRole("button", { name: phrases.like(key) });
      if (await isOpen(button)) await press(button);
    }
  }
  // the button that was pressed is gone, and where the focus goes home to takes time that stands here
  await putAway();
}
