/** One of several, as a list that opens: works by mouse, touch and keyboard. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "../icons/Icon.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (id: string) => void;
}

export function Pick({ label, value, options, onChange }: Props) {
  return (
    <Select className="pick" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="btn pick-button">
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
