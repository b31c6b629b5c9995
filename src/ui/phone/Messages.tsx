/** What has been said so far, newest first; the app's own messages wear its colour. */
import { useGame, useRun, useSay } from "../context.ts";
import { isFromPlatform, tell } from "../tell.ts";

const MOST = 60;

export function Messages() {
  const say = useSay();
  const { world, setting } = useRun();
  const feed = useGame((state) => state.session?.feed ?? []);
  const told = feed
    .map((entry) => ({ entry, text: tell(say, world, setting, entry.fact) }))
    .filter((line): line is typeof line & { text: string } => line.text !== null)
    .slice(-MOST)
    .reverse();
  if (told.length === 0) return <p className="phone-empty">{say.t("ui.phone.noMessages")}</p>;
  return (
    <ol className="chat">
      {told.map(({ entry, text }) => (
        <li key={entry.id} className={isFromPlatform(entry.fact) ? "is-app" : ""}>
          <time>{say.moment(entry.hour)}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
