import { expect } from "vitest";
import { findViolations } from "../../src/tools/browser/axe.ts";
import { test } from "./support/play.ts";

test("the page opens with the game's name and no complaint", async ({ open }) => {
  const page = await open();
  await page.getByRole("heading", { name: "Thirty Pieces" }).waitFor();
  expect(await page.title()).toContain("Thirty Pieces");
  expect(await findViolations(page)).toEqual([]);
});

test("a number field is pressed as often as one likes, under the content policy", async ({ open }) => {
  const page = await open({ path: "#l=same-style&s=7&lang=en" });
  await page.getByRole("button", { name: "Nothing, till his shirt is drawn." }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("region", { name: "Own shop" }).getByRole("button").first().click();
  const more = page.getByRole("button", { name: "Larger batch" });
  for (let i = 0; i < 4; i++) await more.click();
  await page.getByRole("button", { name: /^Sew 40/ }).click();
  await page.getByText("40 being sewn").waitFor();
});
