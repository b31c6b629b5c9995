/** The four pages of Sunday's book as drawings; the table beside them holds the same numbers. */
import type { ReactNode } from "react";
import { litAtThree, orderOf, stays, tiredLevel } from "../../sim/index.ts";
import { cashParts } from "../books/accounts.ts";
import { whyAccount } from "../books/whyAccount.ts";
import { useRun, useSay } from "../context.ts";
import type { GlyphName } from "../icons/glyphs.ts";
import { Icon } from "../icons/Icon.tsx";
import { Figure } from "../parts/Figure.tsx";
import { Face } from "../people/Face.tsx";
import { falls } from "./flow.ts";

interface PageProps {
  readonly title: string;
  readonly icon: GlyphName;
  readonly figure: ReactNode;
  readonly note: string;
  readonly children: ReactNode;
}

function Page({ title, icon, figure, note, children }: PageProps) {
  return (
    <section className="led">
      <h2>
        <Icon name={icon} size={24} /> {title} <span className="sp" /> <strong>{figure}</strong>
      </h2>
      {children}
      <p>{note}</p>
    </section>
  );
}

export function MoneyPage() {
  const say = useSay();
  const { world } = useRun();
  const hours = world.people.filter((p) => p.owner).reduce((sum, p) => sum + p.lastWeek, 0);
  return (
    <Page
      title={say.t("ui.book.money")}
      icon="coins"
      figure={
        <Figure
          value={say.money(world.books.cash)}
          title={say.t("ui.top.cash")}
          parts={cashParts(say, world)}
          setBy="counted"
        />
      }
      note={say.t("ui.book.escrowNote", { money: say.money(world.books.escrow), hours: say.count(hours) })}
    >
      <ul className="falls">
        {falls(world).map((fall) => (
          <li key={fall.account}>
            <b>{fall.account === "left" ? say.t("ui.books.left") : say.t(`ui.books.acc.${fall.account}`)}</b>
            <span className="well" aria-hidden="true">
              <i
                className={`f-${fall.account}`}
                style={{
                  left: `${fall.from * 98}%`,
                  width: `${Math.max(1, (fall.to - fall.from) * 98)}%`,
                }}
              />
            </span>
            <Figure
              value={say.change(fall.fen)}
              title={fall.account === "left" ? say.t("ui.books.left") : say.t(`ui.books.acc.${fall.account}`)}
              {...whyAccount(fall.account)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** Hours of the tallest bar that still fits. */
const TALL = 110;

export function PeoplePage() {
  const say = useSay();
  const { world, setting } = useRun();
  const law = setting.regime.money.legalWeek;
  const count = (state: string) => world.promises.filter((it) => it.state === state).length;
  return (
    <Page
      title={say.t("ui.book.people")}
      icon="users-three"
      figure={say.t("ui.book.promises", { kept: count("kept"), broken: count("broken") })}
      note={say.t("ui.book.hoursNote", { law })}
    >
      <ul className="faces">
        {world.people.filter(stays).map((person) => {
          const name = say.name(person.id);
          const worked = person.lastWeek;
          const over = Math.max(0, worked - law);
          return (
            <li key={person.id} aria-label={say.t("ui.book.row", { name, value: say.span(worked) })}>
              <Figure
                value={say.count(worked)}
                title={name}
                parts={[{ label: say.t("ui.people.lawIs"), value: say.t("ui.people.lawWeek", { n: law }) }]}
                setBy="counted"
                number="regime.money.legalWeek"
              />
              {over > 0 && (
                <i className="o hatched" style={{ height: `${Math.min(40, (over * 100) / TALL)}%` }} />
              )}
              <i style={{ height: `${(Math.min(worked, law) * 100) / TALL}%` }} />
              <Face id={person.id} tired={tiredLevel(person.fatigue)} name={name} />
              <span>{name}</span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

export function PlatformPage() {
  const say = useSay();
  const { world } = useRun();
  const { standing, tally } = world;
  const last = standing.reviews.slice(-6);
  return (
    <Page
      title={say.t("ui.book.platform")}
      icon="device-mobile"
      figure={
        <Figure
          value={say.t("ui.book.rating", { rating: say.stars(standing.rating) })}
          title={say.t("ui.book.platform")}
          text={say.t("ui.standing.ratingWhy", { n: standing.reviewCount })}
          setBy="platform"
          number="regime.platform.ratingStep"
        />
      }
      note={say.t("ui.book.bids", {
        bids: tally.bids,
        won: tally.won,
        delivered: tally.delivered,
        late: tally.late,
      })}
    >
      <ul className="stars">
        {last.length === 0 && <li>{say.t("ui.standing.noReviews")}</li>}
        {last.map((review) => (
          <li key={review.order}>
            <span>{say.shop(orderOf(world, review.order)?.shop ?? review.shop)}</span>
            <span className="meter" aria-hidden="true">
              <i style={{ width: `${(review.stars - 100) / 4}%` }} />
            </span>
            <Figure
              value={say.stars(review.stars)}
              title={say.t("ui.standing.rating")}
              setBy="shop"
              number="regime.platform.starsGood"
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function VillagePage() {
  const say = useSay();
  const { world } = useRun();
  const houses = world.rivals.filter((rival) => !rival.closed);
  const lit = houses.filter((rival) => rival.lit).length;
  const isOurs = litAtThree(world);
  return (
    <Page
      title={say.t("ui.book.village")}
      icon="house"
      figure={say.t("ui.book.lit", { lit, n: houses.length })}
      note={say.sentences(say.t("ui.book.litNote"), say.t("ui.book.ours", { n: world.tally.nightsLit }))}
    >
      <div className="houses" role="img" aria-label={say.t("ui.book.lit", { lit, n: houses.length })}>
        <svg viewBox="0 0 24 36" className={`hs ours${isOurs ? " lit" : ""}`} aria-hidden="true">
          <path d="M2 14 12 3l10 11v20H2z" />
          <rect x="8" y="16" width="8" height="8" />
        </svg>
        {houses.map((rival) => (
          <svg
            key={rival.id}
            viewBox="0 0 24 36"
            className={`hs${rival.lit ? " lit" : ""}`}
            aria-hidden="true"
          >
            <path d="M2 14 12 3l10 11v20H2z" />
            <rect x="8" y="16" width="8" height="8" />
          </svg>
        ))}
      </div>
    </Page>
  );
}
