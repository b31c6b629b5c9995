/** How many tests a vitest run passed and failed, from its JSON report. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly name?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName?: string }[];
  }[];
}

/**
 * A file that failed without a failing test (it did not load, a hook threw) counts as one failure, and so does
 * a run that ended badly without any: nothing that went wrong may look like "0 failed".
 */
export function countTests(report: string, endedWell: boolean): Count {
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

/** Tests that were left out, and files of which no test ran: for runs in which every test has to be played. */
export function leftOut(report: string, files: readonly string[]): readonly string[] {
  const { testResults }: Report = JSON.parse(report);
  const ran = (file: string) =>
    testResults.some(
      ({ name, assertionResults }) =>
        name?.replaceAll("\\", "/").endsWith(`/${file}`) &&
        assertionResults.some(({ status }) => status === "passed" || status === "failed"),
    );
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName, status }) => `${fullName ?? "a test"} (${status})`);
  return [...skipped, ...files.filter((file) => !ran(file)).map((file) => `no test of ${file}`)];
}

/** Names of the tests that passed. */
export const passedTests = (report: string): readonly string[] =>
  (JSON.parse(report) as Report).testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, fullName }) => (status === "passed" && fullName !== undefined ? [fullName] : []));
