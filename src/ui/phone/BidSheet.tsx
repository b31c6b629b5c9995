/** One request and the bid on it: price, time, the app's nudge, the public ranking, an honest chance. */
import { useEffect } from "react";
import { Button } from "react-aria-components";
import type { BidPreview, RequestView } from "../../sim/index.ts";
import { useGame, useRun, useSay, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Act } from "../parts/Act.tsx";
import { Figure } from "../parts/Figure.tsx";
import { markOnce } from "../parts/mark.ts";
import { Stepper } from "../parts/Stepper.tsx";
import { useTable } from "../play/panels.ts";
import { Ranking } from "./Ranking.tsx";
import { type Draft, PRICE_STEP, useBid } from "./useBid.ts";

export function BidSheet({ request }: { readonly request: RequestView }) {
  const bid = useBid(request.id);
  useEffect(() => markOnce("first-decision"), []);
  if (bid === undefined) return null;
  const { draft, preview, set } = bid;
  return (
    <>
      <RequestHead request={request} />
      <div className="bid">
        <BidFields request={request} draft={draft} set={set} />
        <Nudge preview={preview} set={set} />
        <Ranking preview={preview} />
        <div className="bid-foot">
          <Chance request={request} draft={draft} preview={preview} />
          <Place request={request} draft={draft} />
        </div>
      </div>
    </>
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

interface FieldsProps {
  readonly request: RequestView;
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

function BidFields({ request, draft, set }: FieldsProps) {
  const say = useSay();
  const yuan: Intl.NumberFormatOptions = {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
  };
  return (
    <>
      <Stepper
        label={say.t("ui.phone.price")}
        value={draft.price / 100}
        min={0}
        max={request.ceiling / 100}
        step={PRICE_STEP / 100}
        format={yuan}
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
        <span>{say.t(key, { n: looking })}</span>
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
      <span>{say.t("ui.phone.chance", { n: preview.chance })}</span>
      <span className="sp" />
      <Figure
        value={say.t("ui.why")}
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
  const { mine } = request;
  const isSame = mine !== null && mine.price === draft.price && mine.hours === draft.hours;
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
