/** Endings that show a house as it is: in places that have a house of their own it is that house, drawn from the run itself. */
import { createPictureStore, type GameState, type GameStore, type Session } from "../../store/index.ts";
import { reelOfRun, sessionAt } from "../debrief/film/sessionAt.ts";

/** When a picture shows the house. */
interface Moment {
  /** Monday is 0 */
  readonly weekday: number;
  readonly clock: number;
  /** of the hour that has passed, 0..1 */
  readonly part: number;
}

/** The endings whose picture is the house of the run. */
const AS_IT_IS: Readonly<Record<string, Moment>> = {
  "half-past-two": { weekday: 2, clock: 14, part: 0.5 },
};
/** Places whose house the drawn pictures show, and those that rent it. */
const DRAWN: ReadonlySet<string> = new Set(["dengtang", "houlong", "free", "rongcuo"]);

const DAY = 24;

/** The hour of the run that the picture shows: the last such weekday, else the last day; undefined where it never came. */
export function hourShown(
  id: string,
  { world, setting: { level } }: Pick<Session, "world" | "setting">,
): number | undefined {
  const wish = AS_IT_IS[id];
  if (wish === undefined || DRAWN.has(level.place)) return undefined;
  const days = Array.from({ length: level.days }, (_, i) => level.days - 1 - i).filter((day) => {
    const hour = day * DAY + wish.clock;
    return hour >= level.hour && hour < world.hour;
  });
  const day = days.find((it) => (level.weekday + it) % 7 === wish.weekday) ?? days[0];
  return day === undefined ? undefined : day * DAY + wish.clock;
}

/** The run as it stood then, for the scene that draws the house. Plays the record again up to that hour. */
export function houseThen(id: string, hour: number, game: GameState, run: Session): GameStore {
  const then = sessionAt(reelOfRun(run), run, { hour, people: [] });
  return createPictureStore(game, then, AS_IT_IS[id]?.part).store;
}
