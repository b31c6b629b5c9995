/** One page a person: how they are, their hours beside the law, pay, trust with its causes, and what can be decided tonight. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { OPS, type Person, stays, tiredLevel } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Spool } from "../play/PeopleStrip.tsx";
import { useTable } from "../play/panels.ts";
import { Sheet } from "../play/Sheet.tsx";
import { Face } from "./Face.tsx";
import { HoursTable } from "./HoursTable.tsx";
import { look, whereabouts } from "./looks.ts";
import { Pay } from "./Pay.tsx";
import { Tonight } from "./Tonight.tsx";
import { Trust } from "./Trust.tsx";

export default function PeopleSheet() {
  const say = useSay();
  const { panel } = useTable();
  const { world } = useRun();
  const here = world.people.filter(stays);
  const wanted = panel?.kind === "people" ? panel.who : undefined;
  const [chosen, choose] = useState(wanted ?? here[0]?.id ?? "");
  const at = Math.max(
    0,
    here.findIndex((person) => person.id === chosen),
  );
  const person = here[at];
  if (person === undefined) return null;
  const turn = (by: number) => choose(here[(at + by + here.length) % here.length]?.id ?? chosen);
  return (
    <Sheet
      title={say.fullName(person.id)}
      lead={whereabouts(say, world, person)}
      isWide
      actions={
        <>
          <Button className="btn btn-icon" aria-label={say.t("ui.people.before")} onPress={() => turn(-1)}>
            <Icon name="caret-left" />
          </Button>
          <Button className="btn btn-icon" aria-label={say.t("ui.people.next")} onPress={() => turn(1)}>
            <Icon name="caret-right" />
          </Button>
        </>
      }
    >
      <PersonPage key={person.id} person={person} />
    </Sheet>
  );
}

function PersonPage({ person }: { readonly person: Person }) {
  const say = useSay();
  const name = say.name(person.id);
  return (
    <div className="person">
      <aside className="person-face">
        <Face id={person.id} tired={tiredLevel(person.fatigue)} name={name} isLarge />
        <Spool person={person} />
        <p>{look(say, person)}</p>
        {say.has(`people.${person.id}.role`) && <p className="cap">{say.t(`people.${person.id}.role`)}</p>}
        {say.has(`people.${person.id}.voice`) && (
          <p className="head voice">{say.t(`people.${person.id}.voice`)}</p>
        )}
        <p>{say.t("ui.people.signs", { n: person.signs })}</p>
        {person.offer > 0 && <p>{say.t("ui.people.offer", { money: say.money(person.offer) })}</p>}
      </aside>
      <div className="person-pages">
        <Tonight person={person} />
        <HoursTable person={person} />
        <Pay person={person} />
        {!person.owner && <Trust person={person} />}
        <Skills person={person} />
      </div>
    </div>
  );
}

const skillWord = (bp: number): string =>
  bp === 0 ? "cannot" : bp < 8000 ? "learning" : bp <= 10500 ? "trained" : "fast";

function Skills({ person }: { readonly person: Person }) {
  const say = useSay();
  return (
    <section>
      <h2>{say.t("ui.people.skills")}</h2>
      <dl className="figures">
        {OPS.map((op) => (
          <div key={op}>
            <dt>{say.opLong(op)}</dt>
            <dd>
              {say.t(`ui.people.${skillWord(person.skill[op])}`)}{" "}
              <span className="num">{say.percent(person.skill[op])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
