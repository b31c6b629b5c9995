/** One of a few, side by side: all of them are seen before one is chosen. */
import { Label, Radio, RadioGroup } from "react-aria-components";

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly onChange: (value: V) => void;
}

export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <RadioGroup
      className="choice-row"
      value={value}
      onChange={(v) => onChange(v as V)}
      orientation="horizontal"
    >
      <Label className="lab">{label}</Label>
      <div className="seg seg-wrap">
        {options.map(([id, text]) => (
          <Radio key={id} value={id}>
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
