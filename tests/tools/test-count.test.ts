import { expect, test } from "vitest";
import { countTests, leftOut, passedTests } from "../../src/tools/test-count.ts";

const report = (...files: string[][]) => {
  const statuses = files.flat();
  return JSON.stringify({
    numPassedTests: statuses.filter((status) => status === "passed").length,
    numFailedTests: statuses.filter((status) => status === "failed").length,
    testResults: files.map((tests) => ({
      status: tests.length > 0 && tests.every((status) => status === "passed") ? "passed" : "failed",
      assertionResults: tests.map((status) => ({ status })),
    })),
  });
};

test("tests are counted over all files", () => {
  expect(countTests(report(["passed", "failed"], ["passed"]), false)).toEqual({ passed: 2, failed: 1 });
  expect(countTests(report(["passed"], ["passed"]), true)).toEqual({ passed: 2, failed: 0 });
});

test("a file that did not load is a failure", () => {
  expect(countTests(report(["passed"], []), false)).toEqual({ passed: 1, failed: 1 });
});

test("a run that ended badly with every test green is a failure", () => {
  expect(countTests(report(["passed"]), false)).toEqual({ passed: 1, failed: 1 });
});

test("a test that was skipped and a file that never ran are left out", () => {
  const tests = [
    { status: "passed", fullName: "level 2 by keyboard" },
    { status: "skipped", fullName: "level 2 as text" },
  ];
  const played = JSON.stringify({
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [{ name: "/game/tests/e2e/long/two.test.ts", status: "passed", assertionResults: tests }],
  });
  expect(leftOut(played, ["two.test.ts"])).toEqual(["level 2 as text (skipped)"]);
  expect(leftOut(played, ["two.test.ts", "four.test.ts"])).toEqual([
    "level 2 as text (skipped)",
    "no test of four.test.ts",
  ]);
  expect(passedTests(played)).toEqual(["level 2 by keyboard"]);
});
