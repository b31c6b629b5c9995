/** A number that answers "why?" on hover, focus and tap: its parts, who set it, and its passport. */
import { useRef, useState } from "react";
import { Button, Dialog, Heading, Popover, Tooltip, TooltipTrigger } from "react-aria-components";
import { useRun, useServices, useT } from "../context.ts";
import { Cited } from "./Cited.tsx";
import { inUnit } from "./inUnit.ts";
import { PassportMark } from "./PassportMark.tsx";
import { type NumberPath, passportOf } from "./passport.ts";
import { useHold } from "./useHold.ts";

export type Setter = "platform" | "shop" | "house" | "law" | "landlord" | "counted";

export interface Why {
  readonly title: string;
  /** the number's parts, with their signs, in the order in which they add up */
  readonly parts?: readonly { readonly label: string; readonly value: string }[];
  readonly text?: string;
  readonly setBy?: Setter;
  readonly number?: NumberPath;
}

interface Props extends Why {
  /** what is shown; the word before it belongs to the label beside it */
  readonly value: string;
  readonly className?: string;
  /** where the answer stands, so that it covers none of the rows around it */
  readonly side?: "top" | "start";
}

export function Figure({ value, className = "", side = "top", ...why }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const t = useT();
  useHold(isOpen);
  const first = why.parts?.[0];
  const hint = why.text ?? (first ? t("ui.pair", { label: first.label, value: first.value }) : t("ui.why"));
  return (
    <>
      <TooltipTrigger delay={250} closeDelay={80} isDisabled={isOpen}>
        <Button
          ref={button}
          className={`fig num ${className}`}
          aria-label={t("ui.pair", { label: why.title, value })}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPress={() => setOpen(true)}
        >
          {value}
        </Button>
        <Tooltip className="why" offset={6} placement={side}>
          {hint}
        </Tooltip>
      </TooltipTrigger>
      <Popover
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        className="why"
        offset={8}
        placement={side}
      >
        <WhyDialog value={value} {...why} />
      </Popover>
    </>
  );
}

function WhyDialog({ title, value, parts = [], text, setBy, number }: Why & { readonly value: string }) {
  const t = useT();
  return (
    <Dialog>
      <Heading slot="title" level={3}>
        <span>{title}</span> <span className="num">{value}</span>
      </Heading>
      {parts.length > 0 && (
        <dl>
          {parts.map((part) => (
            <div key={part.label}>
              <dt>{part.label}</dt>
              <dd className="num">{part.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {text !== undefined && <p>{text}</p>}
      {setBy !== undefined && <p>{t(`ui.passport.setBy.${setBy}`)}</p>}
      {number !== undefined && <PassportText number={number} />}
    </Dialog>
  );
}

function PassportText({ number }: { readonly number: NumberPath }) {
  const { words, store } = useServices();
  const { t } = words;
  const { setting } = useRun();
  const passport = passportOf(setting, number);
  if (passport === undefined) return null;
  const { kind, text, sources = [], range } = passport;
  const own = (value: number): string => inUnit(words.language, setting, number, value);
  return (
    <div className="passport">
      <PassportMark kind={kind} />
      <div>
        <b>{t(`ui.passport.${kind}`)}</b>
        <p>
          <Cited text={t(`passports.${text}`)} />
        </p>
        {sources.length > 0 && (
          <p>
            <Cited text={t("ui.passport.sources", { ids: sources.join(t("ui.comma")) })} />
          </p>
        )}
        {range !== undefined && <p>{t("ui.passport.range", { from: own(range[0]), to: own(range[1]) })}</p>}
        <Button className="link" onPress={() => store.getState().go("background")}>
          {t("background.open")}
        </Button>
      </div>
    </div>
  );
}
