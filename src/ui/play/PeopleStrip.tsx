/** Everybody in the house: face, spool of six stitches, hours today, where they are. */
import { Button } from "react-aria-components";
import { type Person, stays, tiredLevel } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Face } from "../people/Face.tsx";
import { isResting, look, strength, whereabouts } from "../people/looks.ts";
import { useTable } from "./panels.ts";

const STITCHES = [1, 2, 3, 4, 5, 6] as const;

export function PeopleStrip() {
  const say = useSay();
  const { world } = useRun();
  const people = world.people.filter(stays);
  return (
    <section
      className={`people${people.length > 5 ? " many" : ""}`}
      data-lamp=""
      aria-label={say.t("ui.people.title")}
    >
      <ul style={{ "--n": Math.min(8, Math.max(4, people.length)) } as React.CSSProperties}>
        {people.map((person) => (
          <li key={person.id}>
            <Who person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Spool({ person }: { readonly person: Person }) {
  const say = useSay();
  const left = strength(person);
  return (
    <span className="spool" role="img" aria-label={say.t("ui.people.strength", { n: left })}>
      {STITCHES.map((n) => (
        <i key={n} className={n <= left ? "on" : ""} />
      ))}
    </span>
  );
}

function Who({ person }: { readonly person: Person }) {
  const say = useSay();
  const table = useTable();
  const { world } = useRun();
  const name = say.name(person.id);
  const where = whereabouts(say, world, person);
  const isText = document.documentElement.dataset.text === "on";
  return (
    <Button
      className={`who slip${isResting(person) ? " rest" : ""}`}
      onPress={() => table.open({ kind: "people", who: person.id })}
    >
      <Face id={person.id} tired={tiredLevel(person.fatigue)} name={name} />
      <span className="said">
        <b>{name}</b>
        <span className="st">
          {isResting(person) ? where : say.t("ui.people.hoursToday", { n: person.today })}
          {isText && (
            <>
              {" · "}
              {where} · {look(say, person)}
            </>
          )}
        </span>
        <span className="left">
          <span className="cap" aria-hidden="true">
            {say.t("ui.people.strengthLabel")}
          </span>
          <Spool person={person} />
        </span>
      </span>
    </Button>
  );
}
