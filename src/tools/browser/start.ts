/** The way from the title into a level, as a player takes it. */
import type { Page } from "playwright-core";

/** Presses the title's large button, in whatever language the page speaks. */
export async function pressStart(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^(Start|Anfangen|Los|开始)/ })
    .first()
    .click();
}
