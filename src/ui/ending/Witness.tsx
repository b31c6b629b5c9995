/** Somebody who was there, and what they say. Pressing the slip marks it as believed; pressing again takes the mark away. */
import { ToggleButton } from "react-aria-components";
import { useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Face } from "../people/Face.tsx";

interface Props {
  readonly who: string;
  readonly line: string;
  readonly isBelieved: boolean;
  readonly onBelieve: (believed: boolean) => void;
}

export function WitnessSlip({ who, line, isBelieved, onBelieve }: Props) {
  const say = useSay();
  const name = say.fullName(who);
  return (
    <li className="wit">
      <ToggleButton className="wit-slip slip" data-lamp="" isSelected={isBelieved} onChange={onBelieve}>
        {who === "platform" ? (
          <span className="face wit-phone" aria-hidden="true">
            <Icon name="device-mobile" size={24} />
          </span>
        ) : (
          <Face id={who} name={name} />
        )}
        <span className="wit-name">{name}</span>
        {/* Name, words, then the question: in the order in which they are heard. */}
        <span className="wit-line">{line}</span>
        <span className="wit-mark">
          <Icon name={isBelieved ? "check" : "question"} size={16} />
          {say.t(isBelieved ? "ending.believed" : "ending.mark")}
        </span>
      </ToggleButton>
    </li>
  );
}
