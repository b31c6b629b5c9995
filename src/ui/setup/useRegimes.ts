/** The rules that change something in a level, asked for again whenever it is set up differently. */
import { useEffect, useState } from "react";
import { useServices } from "../context.ts";

/** Rules by id that change something in a level as it is set up. */
export function useRegimes(level: string, setup: readonly number[] = []): readonly string[] {
  const { listRegimes } = useServices();
  const [regimes, setRegimes] = useState<readonly string[]>([]);
  const places = setup.join(".");
  useEffect(() => {
    let isGone = false;
    listRegimes(level, places === "" ? [] : places.split(".").map(Number)).then(
      (found) => isGone || setRegimes(found),
      () => isGone || setRegimes([]),
    );
    return () => {
      isGone = true;
    };
  }, [level, places, listRegimes]);
  return regimes;
}
