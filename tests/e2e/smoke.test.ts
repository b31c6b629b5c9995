import { expect } from "vitest";
import { findViolations } from "../../src/tools/browser/axe.ts";
import { test } from "./support/play.ts";

test("the page opens with the game's name and no complaint", async ({ open }) => {
  const page = await open();
  await page.getByRole("heading", { name: "Thirty Pieces" }).waitFor();
  expect(await page.title()).toContain("Thirty Pieces");
  expect(await findViolations(page)).toEqual([]);
});
