/** What sheets are made of: a page with its head, a section, lines to write on. */
import type { ReactNode } from "react";
import type { Sheet } from "./useSheet.ts";

interface PageProps {
  readonly sheet: Sheet;
  /** "before", "during", "after", "teacher" */
  readonly part: string;
  readonly children: ReactNode;
}

export function SheetPage({ sheet: { say, setting }, part, children }: PageProps) {
  const { id, number } = setting.level;
  return (
    <article
      className={`ws-page ws-${part} paper-sheet`}
      lang={say.language === "zh" ? "zh-CN" : say.language}
    >
      <header className="ws-head">
        <h2>
          {say.t("teachers.levelName", { number, title: say.t(`level.${id}.title`) })}
          <span>{say.t(`teachers.ws.${part}.title`)}</span>
        </h2>
        <p>{say.t(`level.${id}.subtitle`)}</p>
        {part !== "teacher" && <p className="ws-run">{say.t("teachers.ws.run")}</p>}
      </header>
      {children}
      {part !== "teacher" && <footer className="ws-foot">{say.t("teachers.ws.foot")}</footer>}
    </article>
  );
}

interface SectionProps {
  readonly title: string;
  /** fills what is left of the page */
  readonly grows?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, grows = false, children }: SectionProps) {
  return (
    <section className={grows ? "ws-grows" : ""}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Lines a growing place may show; what does not fit is cut off. */
const SPARE = 14;

/** Empty lines; `grows`: at least so many, and more where there is room. */
export function Lines({ n, grows = false }: { readonly n: number; readonly grows?: boolean }) {
  const lines = Array.from({ length: grows ? SPARE : n }, (_, i) => i);
  return (
    <span
      className={grows ? "ws-lines is-growing" : "ws-lines"}
      style={{ "--lines": n } as React.CSSProperties}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <i key={line} />
      ))}
    </span>
  );
}

interface GridProps {
  readonly head: readonly string[];
  /** first cells; the others stay empty */
  readonly rows: readonly string[];
  readonly className?: string;
}

/** A table to fill in. */
export function Grid({ head, rows, className = "" }: GridProps) {
  const [, ...rest] = head;
  return (
    <table className={`ws-grid ${className}`}>
      <thead>
        <tr>
          {head.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: heads may be empty and have no other name than their place
            <th key={`${i} ${text}`} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be empty and have no other name than their place
          <tr key={`${at} ${row}`}>
            <th scope="row">{row}</th>
            {rest.map((text) => (
              <td key={text} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
