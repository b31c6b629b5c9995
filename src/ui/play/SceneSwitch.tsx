/** From the house into the lanes and back: two pictures of the same moment. */
import { Button } from "react-aria-components";
import { useGame, useServices, useT } from "../context.ts";
import { Icon } from "../icons/Icon.tsx";

export function SceneSwitch() {
  const t = useT();
  const { store } = useServices();
  const scene = useGame((state) => state.scene);
  const isText = useGame((state) => state.settings.textMode);
  if (isText) return null;
  const isHome = scene === "house";
  return (
    <Button
      className="btn btn-icon scene-switch"
      aria-label={t(isHome ? "ui.lanes.toVillage" : "ui.lanes.toHouse")}
      onPress={() => store.getState().setScene(isHome ? "village" : "house")}
    >
      <Icon name={isHome ? "map-trifold" : "house"} />
    </Button>
  );
}
