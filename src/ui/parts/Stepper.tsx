/** A number with − and + of 44 px; arrow keys step, PgUp and PgDn step ten, holding a button repeats. */
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import { Icon } from "../icons/Icon.tsx";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format?: Intl.NumberFormatOptions;
  readonly onChange: (value: number) => void;
  readonly isDisabled?: boolean;
  readonly less: string;
  readonly more: string;
  /** what stands behind the figure and is not typed, such as the minutes of an hour */
  readonly behind?: string;
}

export function Stepper({
  label,
  value,
  min,
  max,
  step,
  format,
  onChange,
  isDisabled,
  less,
  more,
  behind,
}: Props) {
  return (
    <NumberField
      className="bid-field"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      {...(format === undefined ? {} : { formatOptions: format })}
      isDisabled={isDisabled ?? false}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
    >
      <Label className="lab">{label}</Label>
      <Group className={behind === undefined ? "step" : "step has-behind"}>
        <Button slot="decrement" aria-label={less}>
          <Icon name="minus" size={16} />
        </Button>
        <Input className="num" />
        {behind !== undefined && (
          <span className="num" aria-hidden="true">
            {behind}
          </span>
        )}
        <Button slot="increment" aria-label={more}>
          <Icon name="plus" size={16} />
        </Button>
      </Group>
    </NumberField>
  );
}
