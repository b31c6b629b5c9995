/** What a gate is: a measurement of the built game or its rules that a change must not make worse than a limit. */

/** One thing measured. `ok` decides; the texts are for the reader of the table. */
export interface Finding {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly ok: boolean;
}

export interface Gate {
  readonly name: string;
  /** Measures afresh; throws only when it could not measure at all. */
  readonly run: () => Promise<readonly Finding[]>;
}

/** A number that must not be above a limit, both in the given unit. */
export function atMost(what: string, value: number, limit: number, unit: string): Finding {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return {
    what,
    measured: `${shown} ${unit}`,
    limit: `≤ ${limit} ${unit}`,
    ok: value <= limit,
  };
}

/** A count of things that must not happen; the first few are shown. */
export function none(what: string, found: readonly string[]): Finding {
  const shown = found.length === 0 ? "none" : `${found.length}: ${found.slice(0, 3).join("; ")}`;
  return { what, measured: shown, limit: "none", ok: found.length === 0 };
}
