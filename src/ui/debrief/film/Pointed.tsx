/** Under the film's picture: who or what was pressed in it, and where they are in the hour it shows; somebody who is not in it is said not to be. */
import { useStore } from "zustand";
import { stays } from "../../../sim/index.ts";
import { type GameStore, lanes } from "../../../store/index.ts";
import { useSay } from "../../context.ts";
import { whereabouts } from "../../people/looks.ts";
import { pointedWord } from "../../play/pointedWord.ts";

export function Pointed({ store }: { readonly store: GameStore }) {
  const say = useSay();
  const state = useStore(store);
  const { focus, session } = state;
  const text = (): string => {
    if (focus === null || session === null) return "";
    const name = pointedWord(say, session.world, lanes(state)?.view.houses ?? [], focus);
    if (focus.kind !== "person") return name;
    const person = session.world.people.find(({ id }) => id === focus.id);
    return person === undefined || !stays(person)
      ? say.t("debrief.film.notHere", { name })
      : say.t("ui.pair", { label: name, value: whereabouts(say, session.world, person) });
  };
  return (
    <p className="cap film-pointed" role="status">
      {text()}
    </p>
  );
}
