/** The same level under each named regime that changes something in it. */
import type { Setting, SetupChange } from "../sim/index.ts";
import { settingOf, stable } from "./setting.ts";
import type { Content } from "./types.ts";

/** The rules alone, without the name they go by. */
const rulesOf = ({ regime, village }: Setting): string =>
  stable({ regime: { ...regime, id: "", version: 0 }, village });

/** Named regimes that touch nothing in this level are left out. `changes`: what the setting was made with. */
export function othersFor(
  content: Content,
  setting: Setting,
  changes: readonly SetupChange[] = [],
): Setting[] {
  const own = rulesOf(setting);
  const whole = [...content.variants.values()].filter((variant) => !variant.together);
  return whole.flatMap(({ id }) => {
    const other = settingOf(content, setting.level.id, id, { changes });
    return other && rulesOf(other) !== own ? [other] : [];
  });
}
