/** The phone: the app's requests with the bid, and what the phone has said so far. */
import { useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { type RequestView, requestViews } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { BidSheet } from "./BidSheet.tsx";
import { Messages } from "./Messages.tsx";

export function Phone() {
  const say = useSay();
  const { world, setting } = useRun();
  const requests = requestViews(world, setting);
  const buzzes = requests.some((r) => r.mine === null) && world.standing.reviewCount === 0;
  return (
    <section className={`phone${buzzes ? " buzz" : ""}`} aria-label={say.t("ui.phone.title")}>
      <div className="screen">
        <AppHead />
        <Tabs className="screen-tabs" defaultSelectedKey="requests">
          <TabList className="seg" aria-label={say.t("ui.phone.title")}>
            <Tab id="requests">
              {say.t("ui.phone.requests")} {requests.length > 0 && <b className="num">{requests.length}</b>}
            </Tab>
            <Tab id="messages">{say.t("ui.phone.messages")}</Tab>
          </TabList>
          <TabPanel id="requests" className="screen-body">
            <Requests requests={requests} />
          </TabPanel>
          <TabPanel id="messages" className="screen-body">
            <Messages />
          </TabPanel>
        </Tabs>
      </div>
    </section>
  );
}

function AppHead() {
  const say = useSay();
  const { world } = useRun();
  const { standing } = world;
  const last = standing.reviews.slice(-4).reverse();
  return (
    <div className="app">
      <b>{say.t("ui.phone.app")}</b>
      {say.language !== "zh" && (
        <span className="zh" lang="zh">
          三十
        </span>
      )}
      <span className="sp" />
      <Icon name="star" size={16} />
      <Figure
        value={say.stars(standing.rating)}
        title={say.t("ui.standing.rating")}
        text={say.t("ui.standing.ratingWhy", { n: standing.reviewCount })}
        parts={last.map((review) => ({ label: say.shop(review.shop), value: say.stars(review.stars) }))}
        setBy="platform"
        number="regime.platform.ratingStep"
      />
      <Icon name="lightning" size={16} />
      <Figure
        value={say.t("ui.phone.streak", { n: standing.streak })}
        title={say.t("ui.standing.nights")}
        text={say.t("ui.phone.streakWhy")}
        setBy="platform"
        number="regime.platform.badgePoints"
      />
    </div>
  );
}

function Requests({ requests }: { readonly requests: readonly RequestView[] }) {
  const say = useSay();
  const { setting } = useRun();
  const [chosen, choose] = useState<number | null>(null);
  const shown = requests.find((r) => r.id === chosen) ?? requests.find((r) => r.mine === null) ?? requests[0];
  if (shown === undefined) {
    const { from, to } = setting.level.requests;
    return (
      <p className="phone-empty">
        <Icon name="device-mobile" size={24} />
        {say.t("ui.phone.noRequests", { from: say.clock(from), to: say.clock(to % 24) })}
      </p>
    );
  }
  return (
    <>
      <ul className="asks" aria-label={say.t("ui.phone.requests")}>
        {requests
          .filter((request) => request !== shown)
          .map((request) => (
            <li key={request.id}>
              <Button className="ask" onPress={() => choose(request.id)}>
                <Icon name="caret-right" size={16} />
                <span>
                  <b>{say.shop(request.shop)}</b>{" "}
                  {say.t("ui.orders.what", {
                    quantity: say.count(request.quantity),
                    style: say.style(request.style),
                  })}
                </span>
                <span className="sp" />
                <span className="num">
                  {request.mine === null
                    ? say.span(request.closesIn)
                    : say.t("ui.phone.mineShort", { price: say.money(request.mine.price) })}
                </span>
              </Button>
            </li>
          ))}
      </ul>
      <BidSheet request={shown} />
    </>
  );
}
