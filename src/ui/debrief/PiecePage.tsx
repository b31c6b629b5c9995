/** One garment of this run taken apart: who got how much of what the buyer paid, and what an hour brought to whom. */
import { useMemo } from "react";
import { onePiece, type PieceView } from "../../debrief/index.ts";
import { useRun, useSay } from "../context.ts";
import { Figure } from "../parts/Figure.tsx";
import { PassportMark } from "../parts/PassportMark.tsx";
import { Garment } from "./Garment.tsx";
import { PerHour } from "./PerHour.tsx";

export function PiecePage() {
  const say = useSay();
  const { world, setting } = useRun();
  const piece = useMemo(() => onePiece(world, setting), [world, setting]);
  return (
    <>
      <div className="deb-two piece-two">
        {piece === undefined ? (
          <p className="slip deb-slip">{say.t("debrief.piece.none")}</p>
        ) : (
          <Piece piece={piece} />
        )}
        <PerHour />
      </div>
      {piece !== undefined && <PieceTable piece={piece} />}
    </>
  );
}

function Piece({ piece }: { readonly piece: PieceView }) {
  const say = useSay();
  const { setting } = useRun();
  const { online, price, outside, inside } = piece;
  const shape = setting.styles.find((style) => style.id === piece.style)?.garment ?? "tshirt";
  const parts = [...outside, ...inside];
  const label = say.t("debrief.piece.alt", { n: parts.length, online: say.money(online) });
  const isOwn = piece.shop === "";
  const about = { style: say.style(piece.style), online: say.money(online), n: piece.pieces };
  const lead = isOwn
    ? say.t("debrief.piece.leadOwn", about)
    : say.t("debrief.piece.lead", { ...about, shop: say.shop(piece.shop) });
  const why = isOwn ? "debrief.partWhyOwn" : "debrief.partWhy";
  return (
    <figure className="piece">
      <figcaption className="cap">{lead}</figcaption>
      <div className="piece-cut" style={{ "--rows": parts.length } as React.CSSProperties}>
        <div className="piece-sums">
          <p>
            <b className="head num">{say.money(online - price)}</b>
            <span className="cap">{say.t("debrief.piece.outside")}</span>
          </p>
          <p>
            <b className="head num">{say.money(price)}</b>
            <span className="cap">{say.t(isOwn ? "debrief.piece.insideOwn" : "debrief.piece.inside")}</span>
          </p>
        </div>
        <Garment parts={parts} outside={outside.length} label={label} shape={shape} isWide />
        <Garment parts={parts} outside={outside.length} label={label} shape={shape} isWide={false} />
        <ul className="piece-parts">
          {parts.map(({ id, fen, setBy }) => (
            <li key={id}>
              <span>
                <b className="head">{say.t(`debrief.part.${id}`)}</b>
                <span className="cap">{say.t(`debrief.setBy.${setBy}`)}</span>
              </span>
              <Figure
                className="head"
                value={say.money(fen)}
                title={say.t(`debrief.part.${id}`)}
                text={say.t(`${why}.${id}`)}
              />
            </li>
          ))}
        </ul>
      </div>
      {parts.some((part) => part.fen < 0) && <p className="cap">{say.t("debrief.piece.over")}</p>}
    </figure>
  );
}

function PieceTable({ piece }: { readonly piece: PieceView }) {
  const say = useSay();
  const online = say.money(piece.online);
  return (
    <section className="slip deb-slip deb-table">
      <table>
        <caption className="head">{say.t("debrief.asTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t("debrief.piece.part")}</th>
            <th scope="col">{say.t("debrief.piece.setByHead")}</th>
            <th scope="col">{say.t("debrief.piece.from")}</th>
            <th scope="col" className="n">
              {say.t("debrief.piece.each")}
            </th>
            <th scope="col" className="n">
              {say.t("debrief.piece.of", { online })}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...piece.outside, ...piece.inside].map(({ id, fen, setBy, kind, source }) => (
            <tr key={id}>
              <th scope="row">{say.t(`debrief.part.${id}`)}</th>
              <td data-label={say.t("debrief.piece.setByHead")}>{say.t(`debrief.setBy.${setBy}`)}</td>
              <td data-label={say.t("debrief.piece.from")}>
                <PassportMark kind={kind} />{" "}
                {say.t("debrief.piece.kindSource", { kind: say.t(`ui.passport.${kind}`), source })}
              </td>
              <td data-label={say.t("debrief.piece.each")} className="n num">
                {say.money(fen)}
              </td>
              <td data-label={say.t("debrief.piece.of", { online })} className="n num">
                {say.percent(Math.round((fen * 100) / piece.online) * 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
