/** What can be done with a class on the board: slides, a sheet, files. */
import { Button } from "react-aria-components";
import { classSheet, type Entry, sheetOf } from "../../../classroom/index.ts";
import { useServices } from "../../context.ts";
import { Icon } from "../../icons/Icon.tsx";
import { saveFile } from "../../parts/saveFile.ts";

interface Props {
  readonly entries: readonly Entry[];
  /** opens the slides at one of them */
  readonly onShow: (slide: string) => void;
}

export function BoardActs({ entries, onShow }: Props) {
  const { t } = useServices().words;
  const toCsv = async () => {
    const { default: papa } = await import("papaparse");
    const text = papa.unparse(sheetOf(entries), { escapeFormulae: true });
    saveFile("thirty-pieces-class.csv", text, "text/csv");
  };
  const toJson = () => {
    const text = JSON.stringify(classSheet(entries), null, 1);
    saveFile("thirty-pieces-class.json", text, "application/json");
  };
  return (
    <div className="board-acts">
      <Button className="btn btn-label" onPress={() => onShow("windows")}>
        <Icon name="projector-screen" />
        {t("teachers.board.show")}
      </Button>
      <Button className="btn" onPress={() => onShow("feel")}>
        <Icon name="chat-circle-dots" />
        {t("teachers.board.questions")}
      </Button>
      <Button className="btn" onPress={() => onShow("")}>
        <Icon name="projector-screen" />
        {t("teachers.board.deck")}
      </Button>
      <span className="sp" />
      <Button className="btn btn-quiet" onPress={() => window.print()}>
        <Icon name="printer" />
        {t("teachers.board.sheet")}
      </Button>
      <Button className="btn btn-quiet" onPress={() => void toCsv()}>
        <Icon name="download-simple" />
        {t("teachers.board.csv")}
      </Button>
      <Button className="btn btn-quiet" onPress={toJson}>
        <Icon name="download-simple" />
        {t("teachers.board.json")}
      </Button>
    </div>
  );
}
