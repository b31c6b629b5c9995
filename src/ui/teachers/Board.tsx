/** The class board: codes by paste, file or camera; each checked by replay; the class as figures. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { sheetOf } from "../../classroom/index.ts";
import { useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { saveFile } from "../parts/saveFile.ts";
import { Camera } from "./Camera.tsx";
import { ClassFigures } from "./ClassFigures.tsx";
import { Deck } from "./Deck.tsx";
import { Runs } from "./Runs.tsx";
import { useBoard } from "./useBoard.ts";
import { useClassWords } from "./useClassWords.ts";

/** Bytes; larger files hold no codes. */
const MOST_FILE = 4_000_000;

export function Board() {
  const { words } = useServices();
  const { t } = words;
  const board = useBoard();
  const [text, setText] = useState("");
  const [told, setTold] = useState("");
  const [isFilming, setFilming] = useState(false);
  const [isDeck, setDeck] = useState(false);
  const names = useClassWords(board.entries);
  const take = (pasted: string) => {
    const n = board.add(pasted);
    setTold(t("teachers.board.added", { n }));
    return n;
  };
  const readFiles = async (files: FileList | null) => {
    for (const file of files ?? []) if (file.size <= MOST_FILE) take(await file.text());
  };
  const toCsv = async () => {
    const { default: papa } = await import("papaparse");
    saveFile(
      "thirty-pieces-class.csv",
      papa.unparse(sheetOf(board.entries), { escapeFormulae: true }),
      "text/csv",
    );
  };
  const rows = board.entries.flatMap((entry) => (entry.row === null ? [] : [{ entry, row: entry.row }]));
  return (
    <>
      <section className="slip teachers-slip">
        <label htmlFor="board-codes">{t("teachers.board.lead")}</label>
        <textarea
          id="board-codes"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t("teachers.board.paste")}
        />
        <div className="acts">
          <Button
            className="btn btn-label"
            isDisabled={text.trim() === ""}
            onPress={() => {
              take(text);
              setText("");
            }}
          >
            {t("teachers.board.add")}
          </Button>
          <label className="btn">
            <Icon name="upload-simple" />
            {t("teachers.board.file")}
            <input
              className="vh"
              type="file"
              multiple
              accept=".txt,.csv,text/plain"
              onChange={(event) => void readFiles(event.target.files)}
            />
          </label>
          <Button className="btn" onPress={() => setFilming(!isFilming)}>
            <Icon name="qr-code" />
            {t(isFilming ? "teachers.board.cameraOff" : "teachers.board.camera")}
          </Button>
          {board.entries.length > 0 && (
            <>
              <Button className="btn" onPress={() => setDeck(true)} isDisabled={rows.length === 0}>
                <Icon name="projector-screen" />
                {t("teachers.board.deck")}
              </Button>
              <Button className="btn" onPress={() => void toCsv()}>
                <Icon name="download-simple" />
                {t("teachers.board.csv")}
              </Button>
              <Button className="btn" onPress={() => window.print()}>
                <Icon name="printer" />
                {t("teachers.board.print")}
              </Button>
              <Button className="btn btn-quiet" onPress={board.clear}>
                {t("teachers.board.clear")}
              </Button>
            </>
          )}
        </div>
        <p role="status">
          {told} {board.waiting > 0 && t("teachers.board.waiting", { n: board.waiting })}
        </p>
        {isFilming && <Camera onCode={take} />}
      </section>
      {rows.length > 0 && <ClassFigures rows={rows} names={names} />}
      {board.entries.length > 0 && <Runs entries={board.entries} names={names} />}
      {isDeck && rows.length > 0 && <Deck rows={rows} names={names} onClose={() => setDeck(false)} />}
    </>
  );
}
