/** What the Platform shows of this house and takes from it, and the formula of its ranking. */
import { WEIGHED } from "../../sim/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import type { NumberPath } from "../parts/passport.ts";
import { Sheet } from "../play/Sheet.tsx";

export default function StandingSheet() {
  const say = useSay();
  return (
    <Sheet title={say.t("ui.standing.title")} isWide>
      <div className="columns">
        <div>
          <Shown />
          <Taken />
        </div>
        <div>
          <Formula />
          <Reviews />
        </div>
      </div>
    </Sheet>
  );
}

function Shown() {
  const say = useSay();
  const { world, setting } = useRun();
  const { standing } = world;
  return (
    <dl className="figures">
      <div>
        <dt>{say.t("ui.standing.rating")}</dt>
        <dd>
          <Figure
            value={say.stars(standing.rating)}
            title={say.t("ui.standing.rating")}
            text={say.t("ui.standing.ratingWhy", { n: standing.reviewCount })}
            parts={standing.reviews.slice(-5).map((review) => ({
              label: say.shop(review.shop),
              value: say.stars(review.stars),
            }))}
            setBy="platform"
            number="regime.platform.ratingStep"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.standing.onTime")}</dt>
        <dd>
          <Figure
            value={say.percent(standing.onTimeBp)}
            title={say.t("ui.standing.onTime")}
            text={say.t("ui.standing.onTimeWhy", {
              n: Math.round(10000 / setting.regime.platform.onTimeBp),
              start: say.percent(setting.level.standing.onTimeBp),
              inTime: world.tally.delivered - world.tally.late,
              delivered: world.tally.delivered,
            })}
            setBy="platform"
          />
        </dd>
      </div>
      <div>
        <dt>{say.t("ui.standing.certificate")}</dt>
        <dd>{say.t(standing.certificate ? "ui.yes" : "ui.no")}</dd>
      </div>
      <div>
        <dt>{say.t("ui.standing.nights")}</dt>
        <dd>
          <Figure
            value={say.count(standing.streak)}
            title={say.t("ui.standing.nights")}
            text={say.t("ui.phone.streakWhy")}
            setBy="platform"
            number="regime.platform.badgePoints"
          />
        </dd>
      </div>
    </dl>
  );
}

function Taken() {
  const say = useSay();
  const { platform } = useRun().setting.regime;
  const rows: readonly (readonly [string, string, NumberPath])[] = [
    ["fee", say.percent(platform.feeBp), "regime.platform.feeBp"],
    ["insurance", say.percent(platform.insuranceBp), "regime.platform.insuranceBp"],
    ["escrow", say.span(platform.escrowHours), "regime.platform.escrowHours"],
    ["advanceFee", say.percent(platform.advanceFeeBp), "regime.platform.advanceFeeBp"],
  ];
  return (
    <section>
      <h2>{say.t("ui.standing.feeTitle")}</h2>
      <dl className="figures">
        {rows.map(([key, value, number]) => (
          <div key={key}>
            <dt>{say.t(`ui.standing.${key}`)}</dt>
            <dd>
              <Figure value={value} title={say.t(`ui.standing.${key}`)} setBy="platform" number={number} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Formula() {
  const say = useSay();
  const { world } = useRun();
  const coming = world.notices.filter((notice) => !notice.applied && notice.announcedAt <= world.hour);
  return (
    <section>
      <h2>{say.t("ui.standing.weights")}</h2>
      <dl className="figures">
        {WEIGHED.map((part) => (
          <div key={part}>
            <dt>{say.t(`ui.phone.part.${part}`)}</dt>
            <dd>
              <Figure
                value={say.count(world.weights[part])}
                title={say.t(`ui.phone.part.${part}`)}
                setBy="platform"
                number={`regime.platform.weights.${part}`}
              />
            </dd>
          </div>
        ))}
      </dl>
      {coming.length > 0 && <h3>{say.t("ui.standing.changes")}</h3>}
      {coming.map((notice) => (
        <p key={notice.id}>
          {say.sentences(
            say.t(`notices.${notice.id}.exact`),
            say.t("ui.standing.inForce", { time: say.moment(notice.inForceAt) }),
          )}
        </p>
      ))}
    </section>
  );
}

function Reviews() {
  const say = useSay();
  const { reviews } = useRun().world.standing;
  return (
    <section>
      <h2>{say.t("ui.standing.reviews")}</h2>
      {reviews.length === 0 && <p>{say.t("ui.standing.noReviews")}</p>}
      <ul className="lines">
        {[...reviews].reverse().map((review) => (
          <li key={review.order}>
            <b>
              {say.t("ui.standing.reviewLine", {
                shop: say.shop(review.shop),
                stars: say.stars(review.stars),
              })}
            </b>
            <span className="cap">
              {say.t("ui.standing.reviewWhy", { late: review.lateHours, faults: review.faults })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
