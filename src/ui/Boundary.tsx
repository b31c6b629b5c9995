/** A fault in one screen must not take the run with it: the page says so, offers ways on, and the store goes on as it was. */
import { Component, type ReactNode } from "react";
import { useServices } from "./context.ts";
import { problemReport } from "./debrief/problemReport.ts";
import { saveFile } from "./parts/saveFile.ts";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** A class, since React has no other way to catch what a component throws. */
export class Boundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <BrokenScreen fault={fault} onTitle={() => this.setState({ fault: null })} />;
  }
}

interface BrokenProps {
  readonly fault: Error;
  readonly onTitle: () => void;
}

function BrokenScreen({ fault, onTitle }: BrokenProps) {
  const { words, store, host } = useServices();
  const { t } = words;
  const save = () => {
    const { record, code, session } = store.getState();
    const run = record();
    const said = { fault: fault.stack ?? fault.message, engine: navigator.userAgent };
    const report =
      run === null
        ? said
        : { ...problemReport(run, code(), navigator.userAgent, session?.verdict ?? null), ...said };
    saveFile("thirty-pieces-problem.json", JSON.stringify(report, null, 1));
  };
  // Where nobody answers, as with the one file, the browser itself may know where to load from.
  const again = async () => {
    if (!(await host.getState().renew())) location.reload();
  };
  const toTitle = () => {
    store.getState().leave();
    onTitle();
  };
  return (
    <main className="title">
      <div className="slip broke" role="alert">
        <p>{t("ui.fault.broke")}</p>
        <p className="row">
          <button type="button" className="btn btn-label" onClick={() => void again()}>
            {t("ui.fault.again")}
          </button>
          <button type="button" className="btn" onClick={toTitle}>
            {t("ui.fault.toTitle")}
          </button>
          <button type="button" className="btn btn-quiet" onClick={save}>
            {t("ui.fault.report")}
          </button>
        </p>
      </div>
    </main>
  );
}
