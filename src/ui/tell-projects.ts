/** Messages about what the village agrees on and builds together. */
import type { Tell } from "./teller.ts";

type Kind = "ruleAgreed" | "ruleRevoked";

export const PROJECTS: Pick<Tell, Kind> = {
  ruleAgreed: (f, { say }) =>
    say.t(f.strengthBp < 10_000 ? "ui.tell.rules.agreedPart" : "ui.tell.rules.agreed", {
      rule: say.t(`regimes.${f.rule}.name`),
      about: say.t(`regimes.${f.rule}.about`),
      percent: say.percent(f.strengthBp),
    }),
  ruleRevoked: (f, { say }) => say.t("ui.tell.rules.revoked", { rule: say.t(`regimes.${f.rule}.name`) }),
};
