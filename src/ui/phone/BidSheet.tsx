/** One request and the bid on it: price, time, the app's nudge, the public ranking, an honest chance. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { type BidPreview, ownFloorBp, type RequestView } from "../../sim/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { keyName } from "../panels/keyName.ts";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { markOnce } from "../parts/mark.ts";
import { Stepper } from "../parts/Stepper.tsx";
import { YUAN } from "../parts/yuan.ts";
import { useTable } from "../play/panels.ts";
import { Ranking } from "./Ranking.tsx";
import { SewingTerms } from "./SewingTerms.tsx";
import { requestInShort, SpokenBid } from "./SpokenBid.tsx";
import { type Draft, PRICE_STEP, useBid } from "./useBid.ts";

export function BidSheet({ request }: { readonly request: RequestView }) {
  const say = useSay();
  const bid = useBid(request.id);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => markOnce("first-decision"), []);
  const foot = useRef<HTMLDivElement>(null);
  useBidKey(foot);
  if (bid === undefined) return null;
  const { draft, preview, set } = bid;
  const onEnter = (event: KeyboardEvent) => {
    // After the field has taken what was typed.
    if (event.key === "Enter" && event.target instanceof HTMLInputElement)
      setTimeout(() => place(foot.current));
  };
  return (
    <div className="bid-sheet" ref={sheet}>
      <SpokenBid request={request} draft={draft} preview={preview} sheet={sheet} />
      <div className="bid-body">
        <RequestHead request={request} />
        <SewingTerms request={request} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its legend in its own way */}
        <div
          className="bid"
          role="group"
          aria-label={requestInShort(say, request)}
          onKeyDownCapture={onEnter}
        >
          <BidFields request={request} draft={draft} set={set} />
          <p className="cap">{say.t("ui.phone.byCourier", { time: say.moment(preview.courierAt) })}</p>
          <Nudge preview={preview} set={set} />
          <Formula preview={preview} isBid={isPlaced(request, draft)} />
        </div>
      </div>
      <div className="bid-foot" ref={foot}>
        <Chance request={request} draft={draft} preview={preview} />
        <Place request={request} draft={draft} />
      </div>
    </div>
  );
}

/** Presses the foot's button, with whatever it says or refuses. */
const place = (foot: HTMLElement | null): void => foot?.querySelector<HTMLElement>(".btn-ink")?.click();

/** The key that bids acts wherever the button is to be seen. */
function useBidKey(foot: React.RefObject<HTMLDivElement | null>): void {
  const { store } = useServices();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const { settings, session } = store.getState();
      if (event.code !== settings.keys.bid || !settings.letterKeys || event.repeat) return;
      if (event.ctrlKey || event.altKey || event.metaKey || session?.world.card) return;
      const dialogs = document.querySelectorAll("[role=dialog], [role=alertdialog]");
      const isBelow = dialogs[dialogs.length - 1]?.contains(foot.current) === false;
      if (!isBelow && foot.current?.checkVisibility() === true) place(foot.current);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, foot]);
}

const isPlaced = ({ mine }: RequestView, draft: Draft): boolean =>
  mine !== null && mine.price === draft.price && mine.hours === draft.hours;

/** The ranking, folded away once the bid is out; a change of the bid unfolds it. */
function Formula({ preview, isBid }: { readonly preview: BidPreview; readonly isBid: boolean }) {
  const say = useSay();
  const [isAsked, ask] = useState(false);
  if (!isBid || isAsked) return <Ranking preview={preview} />;
  return (
    <Button className="btn btn-quiet" onPress={() => ask(true)}>
      <Icon name="caret-right" size={16} />
      {say.t("ui.phone.ranking")}
    </Button>
  );
}

function RequestHead({ request }: { readonly request: RequestView }) {
  const say = useSay();
  const quality = say.t(`ui.phone.quality${request.quality}`);
  return (
    <div className="req">
      <div className="row">
        <h3>{say.shop(request.shop)}</h3>
        <span className="num">{say.t("ui.phone.closes", { hours: say.span(request.closesIn) })}</span>
      </div>
      <p>
        {say.t("ui.orders.what", { quantity: say.count(request.quantity), style: say.style(request.style) })}
      </p>
      <dl>
        <div>
          <dt>{say.t("ui.phone.ceiling")}</dt>
          <dd>
            <Figure
              value={say.money(request.ceiling)}
              title={say.t("ui.phone.ceiling")}
              parts={[
                { label: say.t("ui.phone.cloth"), value: say.money(request.cloth) },
                { label: say.t("ui.phone.making"), value: say.money(request.ceiling - request.cloth) },
                { label: say.t("ui.phone.usual"), value: say.money(request.standard) },
              ]}
              setBy="shop"
              number="regime.orders.ceilingBp"
            />
          </dd>
        </div>
        <SignedFloor request={request} />
        <div>
          <dt>{say.t("ui.phone.within")}</dt>
          <dd className="num">{say.span(request.hours)}</dd>
        </div>
        <div>
          <dt>{say.t("ui.phone.late")}</dt>
          <dd className="num">{say.t("ui.phone.lateValue", { percent: say.percent(request.penaltyBp) })}</dd>
        </div>
        <div>
          <dt>{say.t("ui.phone.quality")}</dt>
          <dd>{quality}</dd>
        </div>
      </dl>
    </div>
  );
}

/** Under this the house has signed not to bid, with its neighbours. */
function SignedFloor({ request }: { readonly request: RequestView }) {
  const say = useSay();
  const { world, setting } = useRun();
  const floor = ownFloorBp(world, setting);
  if (floor === 0) return null;
  return (
    <div>
      <dt>{say.t("ui.projects.floor")}</dt>
      <dd className="num">{say.money(request.cloth + Math.round((request.standard * floor) / 10_000))}</dd>
    </div>
  );
}

interface FieldsProps {
  readonly request: RequestView;
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

function BidFields({ request, draft, set }: FieldsProps) {
  const say = useSay();
  return (
    <>
      <Stepper
        label={say.t("ui.phone.price")}
        value={draft.price / 100}
        min={0}
        max={request.ceiling / 100}
        step={PRICE_STEP / 100}
        format={YUAN}
        onChange={(value) => set({ price: Math.round(value * 100) })}
        less={say.t("ui.phone.less")}
        more={say.t("ui.phone.more")}
      />
      <Stepper
        label={say.t("ui.phone.time")}
        value={draft.hours}
        min={1}
        max={request.hours}
        step={1}
        format={{ style: "unit", unit: "hour", unitDisplay: "short" }}
        onChange={(hours) => set({ hours: Math.round(hours) })}
        less={say.t("ui.phone.sooner")}
        more={say.t("ui.phone.later")}
      />
    </>
  );
}

function Nudge({ preview, set }: { readonly preview: BidPreview; readonly set: FieldsProps["set"] }) {
  const say = useSay();
  const { nudge, rank, looking } = preview;
  if (nudge === null) {
    const key = rank === 1 ? "ui.phone.nudgeFirst" : "ui.phone.nudgeCannot";
    return (
      <p className="nudge is-calm">
        <Icon name={rank === 1 ? "check" : "info"} />
        <span>{say.t(key, { rivals: preview.bids - 1, more: looking })}</span>
      </p>
    );
  }
  return (
    <Button className="nudge" onPress={() => set({ price: nudge.price })}>
      <Icon name="trend-down" />
      <span>{say.t("ui.phone.nudgeLess", { money: say.money(nudge.cut) })}</span>
    </Button>
  );
}

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface ChanceProps {
  readonly request: RequestView;
  readonly draft: Draft;
  readonly preview: BidPreview;
}

function Chance({ request, draft, preview }: ChanceProps) {
  const say = useSay();
  const { setting } = useRun();
  const { platform } = setting.regime;
  const fee = Math.round((draft.price * (platform.feeBp + platform.insuranceBp)) / 10000);
  return (
    <div className="chance">
      <span className="dots" aria-hidden="true">
        {TENTHS.map((n) => (
          <i key={n} className={n <= preview.chance ? "on" : ""} />
        ))}
      </span>
      <Figure
        value={say.t("ui.phone.chance", { n: preview.chance })}
        title={say.t("ui.phone.chanceTitle")}
        text={say.t("ui.phone.chanceWhy", { rivals: preview.bids - 1, more: preview.looking })}
        parts={[
          { label: say.t("ui.phone.price"), value: say.money(draft.price) },
          { label: say.t("ui.phone.cloth"), value: say.change(-request.cloth) },
          { label: say.t("ui.phone.fee"), value: say.change(-fee) },
          { label: say.t("ui.phone.making"), value: say.money(preview.making - fee) },
        ]}
        setBy="counted"
      />
    </div>
  );
}

/** In the first level time goes on by itself once the first bid is out: what comes of it is the next thing to see. */
function useFirstBid(): () => void {
  const { store } = useServices();
  const table = useTable();
  const { world, setting } = useRun();
  return () => {
    if (setting.level.number !== 1 || world.tally.bids > 1 || world.orders.length > 0) return;
    table.close();
    const { clock, setSpeed } = store.getState();
    setSpeed(clock.lastSpeed);
  };
}

function Place({ request, draft }: { readonly request: RequestView; readonly draft: Draft }) {
  const say = useSay();
  const open = useGame((state) => state.session?.open ?? false);
  const begin = useFirstBid();
  const bidKey = useGame((state) => (state.settings.letterKeys ? state.settings.keys.bid : null));
  const { mine } = request;
  const isSame = isPlaced(request, draft);
  return (
    <>
      {mine !== null && (
        <p className="stamped">
          <Icon name="check" />
          {say.t("ui.phone.mine", {
            price: say.money(mine.price),
            hours: say.span(mine.hours),
            rank: mine.rank,
          })}
        </p>
      )}
      {open && !isSame && (
        <Act
          className="btn btn-ink"
          command={{ kind: "bid", request: request.id, price: draft.price, hours: draft.hours }}
          onDone={begin}
        >
          {say.t(mine === null ? "ui.phone.place" : "ui.phone.change")}
          {bidKey !== null && (
            <span className="kbd desk" aria-hidden="true">
              {keyName(bidKey)}
            </span>
          )}
        </Act>
      )}
      {mine !== null && open && (
        <Act className="btn btn-quiet" command={{ kind: "withdraw", request: request.id }} quiet>
          {say.t("ui.phone.withdraw")}
        </Act>
      )}
    </>
  );
}
