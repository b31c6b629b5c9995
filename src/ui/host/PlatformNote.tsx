/** A learning platform that does not store the run: said wherever the run is, with a file as the way that needs nobody. */
import { Button } from "react-aria-components";
import { useHost, useServices } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";
import { saveFile } from "../parts/saveFile.ts";

export function PlatformNote() {
  const { words, store } = useServices();
  const isWaiting = useHost((state) => state.platform === "waiting");
  const save = () => {
    const { session, code } = store.getState();
    if (session !== null) saveFile(`thirty-pieces-${session.setting.level.id}.txt`, code());
  };
  return (
    <div role="status" className="platform-note">
      {isWaiting && (
        <p>
          {words.t("host.platform.waiting")}{" "}
          <Button className="btn" onPress={save}>
            <Icon name="download-simple" />
            {words.t("host.file")}
          </Button>
        </p>
      )}
    </div>
  );
}
