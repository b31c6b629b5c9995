/** Counts up with every change of a rule. Run codes and saves of another version are shown, not replayed. */
export const RULES_VERSION = 2;
