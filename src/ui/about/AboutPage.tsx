/** A page about the game, apart from play: a way back, a heading, paper. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useGame, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import "../styles/fonts.css";
import "../styles/about.css";

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

export function AboutPage({ title, lead, children }: Props) {
  const { words, store } = useServices();
  const before = useGame((state) => state.before);
  return (
    <main className="about-page">
      <header className="about-head">
        <Button className="btn" onPress={() => store.getState().go(before)}>
          <Icon name="arrow-left" />
          {words.t("ui.back")}
        </Button>
        <h1>{title}</h1>
        <p className="cap">{lead}</p>
        <Button className="btn btn-quiet about-print" onPress={() => window.print()}>
          <Icon name="printer" />
          {words.t("teachers.ws.print")}
        </Button>
      </header>
      {children}
    </main>
  );
}
