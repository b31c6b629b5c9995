/** The film of the run on the table, made in small pieces beside the reading of the first page; shared by all pages. */
import { createContext, use, useEffect, useState } from "react";
import { type Film, filmRun } from "../../../debrief/index.ts";
import { useRun } from "../../context.ts";

export interface FilmState {
  /** null until the film is whole */
  readonly film: Film | null;
  /** 0..1 */
  readonly done: number;
  readonly isBroken: boolean;
}

/** Hours a piece plays at once, and ms a slice may take: a press in between is answered at once. */
const PIECE = 6;
const SLICE_MS = 12;

const BEGUN: FilmState = { film: null, done: 0, isBroken: false };

export const FilmContext = createContext<FilmState>(BEGUN);
export const useFilm = (): FilmState => use(FilmContext);

export function useMakeFilm(): FilmState {
  const { setting, world, log } = useRun();
  const [state, setState] = useState(BEGUN);
  useEffect(() => {
    setState(BEGUN);
    const camera = filmRun(setting, { seed: world.seed, log, endHour: world.hour });
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const until = performance.now() + SLICE_MS;
      let whole = false;
      while (!whole && performance.now() < until) whole = camera.roll(PIECE);
      const film = whole ? camera.film() : null;
      setState({ film, done: camera.done(), isBroken: film?.hours.length === 0 });
      if (!whole) timer = setTimeout(slice, 0);
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  }, [setting, world, log]);
  return state;
}
