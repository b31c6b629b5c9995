/** A button that asks the simulation first: greyed with the reason in words, focusable all the same. */
import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components";
import type { Command } from "../../sim/index.ts";
import { useGame, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { refusalText } from "../refusal.ts";

interface Props {
  readonly command: Command;
  readonly children: ReactNode;
  readonly className?: string;
  /** after it was done */
  readonly onDone?: () => void;
  /** leaves the button out when this is not possible anyway, instead of greying it */
  readonly quiet?: boolean;
}

export function Act({ command, children, className = "btn", onDone, quiet = false }: Props) {
  const { store } = useServices();
  const say = useSay();
  const id = useId();
  useGame((state) => state.session?.revision);
  const refusal = store.getState().check(command);
  if (refusal !== undefined && quiet) return null;
  const press = () => {
    if (refusal === undefined && store.getState().send(command) === undefined) onDone?.();
  };
  return (
    <>
      <Button
        className={className}
        onPress={press}
        {...(refusal === undefined ? {} : { "aria-disabled": true, "aria-describedby": id })}
      >
        {children}
      </Button>
      {refusal !== undefined && (
        <span className="why-not" id={id}>
          <Icon name="info" size={16} />
          {refusalText(say, refusal)}
        </span>
      )}
    </>
  );
}
