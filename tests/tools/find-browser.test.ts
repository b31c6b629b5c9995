import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "../../src/tools/find-browser.mjs";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the browser named by CHROMIUM is taken", () => {
  vi.stubEnv("CHROMIUM", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test("a wrong CHROMIUM is not papered over with another browser", () => {
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  expect(findBrowser()).toBeNull();
});
