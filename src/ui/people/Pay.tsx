/** Earned, paid, owed, and what an hour comes to beside the minimum wage. The owners' own hours stand in no book (E46). */
import { hourlyPay, ownerHourly, type Person } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";

export function Pay({ person }: { readonly person: Person }) {
  const say = useSay();
  const { world, setting } = useRun();
  const hourly = person.owner ? ownerHourly(world, setting) : hourlyPay(person);
  return (
    <section>
      <h2>{say.t("ui.people.pay")}</h2>
      {person.owner && <p>{say.t("ui.people.ownPay")}</p>}
      <dl className="figures">
        {!person.owner && (
          <>
            <Line label={say.t("ui.people.earned")} value={say.money(person.earned)} />
            <Line label={say.t("ui.people.paid")} value={say.money(person.paid)} />
            <Line
              label={say.t("ui.people.owed")}
              value={
                person.wait > 0
                  ? say.t("ui.both", {
                      one: say.money(person.owed),
                      other: say.t("ui.people.waits", { n: person.wait }),
                    })
                  : say.money(person.owed)
              }
            />
            {person.advance > 0 && (
              <Line label={say.t("ui.people.advance")} value={say.money(person.advance)} />
            )}
          </>
        )}
        <Line label={say.t("ui.people.hourly")} value={say.money(hourly)} />
        <div>
          <dt>{say.t("ui.people.minimum")}</dt>
          <dd>
            <Figure
              value={say.money(setting.regime.money.minimumHour)}
              title={say.t("ui.people.minimum")}
              setBy="law"
              number="regime.money.minimumHour"
            />
          </dd>
        </div>
      </dl>
      {person.owed > 0 && <Act command={{ kind: "payWages" }}>{say.t("ui.books.payWages")}</Act>}
    </section>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}
