/** A table people sit down at a few times in a run. Units as in ../state.ts. */
export interface Sitting {
  /** who sat there; who got all they wanted, and who nothing */
  there: string[];
  content: string[];
  empty: string[];
  /** bp of what each wanted that was agreed by then */
  met: Record<string, number>;
}

export interface Table {
  sittings: Sitting[];
  /** whose houses have signed because they said so */
  brought: string[];
}
