/** One of several, as a list that opens: works by mouse, touch and keyboard. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "../icons/Icon.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (id: string) => void;
  /** number of the level whose cloth is shown beside it */
  readonly swatch?: number | undefined;
}

export function Pick({ label, value, options, onChange, swatch }: Props) {
  return (
    <Select className="pick" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <Label className="lab">{label}</Label>
      <Button className="btn pick-button">
        {swatch !== undefined && <span className={`sw sw${swatch}`} aria-hidden="true" />}
        <SelectValue />
        <Icon name="caret-down" size={16} />
      </Button>
      <Popover className="pick-list slip">
        <ListBox>
          {options.map(({ id, text }) => (
            <ListBoxItem key={id} id={id} className="pick-item" textValue={text}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
