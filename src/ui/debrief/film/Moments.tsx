/** Moments worth a stop, each a button that takes the film there. */
import { Button } from "react-aria-components";
import type { Film } from "../../../debrief/index.ts";
import { useRun, useSay } from "../../context.ts";
import { momentText } from "./momentText.ts";
import type { Player } from "./usePlayer.ts";

export function Moments({ film, player }: { readonly film: Film; readonly player: Player }) {
  const say = useSay();
  const { world, setting } = useRun();
  const first = film.hours[0]?.hour ?? 0;
  const told = film.moments.flatMap((moment) => {
    const text = momentText(say, world, setting, moment);
    return text === "" ? [] : [{ moment, text, at: Math.min(film.hours.length - 1, moment.hour - first) }];
  });
  return (
    <section className="slip deb-slip film-moments">
      <h3>{say.t("debrief.film.moments")}</h3>
      <p className="cap">{say.t(`debrief.film.${told.length > 0 ? "momentsLead" : "noMoments"}`)}</p>
      <ol>
        {told.map(({ moment, text, at }) => (
          <li key={`${moment.hour} ${text}`}>
            <Button
              className={`film-moment ${player.at === at ? "is-here" : ""}`}
              aria-current={player.at === at ? "step" : "false"}
              onPress={() => player.go(at)}
            >
              <span className="cap num">{say.dayAt(moment.hour)}</span>
              <span>{text}</span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
