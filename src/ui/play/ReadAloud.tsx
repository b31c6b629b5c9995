/** R: the state of the house in a few sentences, for the ear; also while a card or a sheet hides the page from it. */
import { useEffect, useState } from "react";
import { useSay, useServices } from "../context.ts";
import { stateNow } from "./stateNow.ts";

export function ReadAloud({ times }: { readonly times: number }) {
  const say = useSay();
  const { store } = useServices();
  const [text, setText] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press reads the state of that moment
  useEffect(() => {
    const { session, clock } = store.getState();
    if (times === 0 || session === null) return;
    setText(stateNow(say, session.world, session.setting, clock.speed === 0 && !clock.toNext));
  }, [times]);
  return (
    <div className="vh" role="status" data-live-announcer="true">
      {/* Pressed again where nothing has changed it says the same again. */}
      <p key={times}>{text}</p>
    </div>
  );
}
