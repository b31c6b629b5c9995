/** Trust in a word, and what moved it: every cause with its sum since the first day. */
import type { Person, TrustCause } from "../../sim/index.ts";
import { useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { trustStep } from "./looks.ts";

export function Trust({ person }: { readonly person: Person }) {
  const say = useSay();
  const causes = Object.entries(person.trustBy) as [TrustCause, number][];
  const moved = causes.reduce((sum, [, by]) => sum + by, 0);
  const signed = (by: number) => (by > 0 ? `+${say.count(by / 10)}` : say.count(by / 10));
  const parts = [
    { label: say.t("ui.people.trustStart"), value: say.count((person.trust - moved) / 10) },
    ...causes.map(([cause, by]) => ({ label: say.t(`ui.people.cause.${cause}`), value: signed(by) })),
  ];
  return (
    <section>
      <h2>
        {say.t("ui.label", { label: say.t("ui.people.trust") })}
        <Figure
          value={say.t(`ui.people.trustWord.${trustStep(person.trust)}`)}
          title={say.t("ui.people.trust")}
          parts={parts}
          setBy="counted"
          number="regime.house.trustPay"
        />
      </h2>
      <dl className="figures">
        {parts.map((part) => (
          <div key={part.label}>
            <dt>{part.label}</dt>
            <dd className="num">{part.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
