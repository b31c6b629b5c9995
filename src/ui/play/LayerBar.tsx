/** What lies over the picture of the village, with a line that says how to read it. */
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { OWN_HOUSE } from "../../sim/index.ts";
import { type Layer, lanes } from "../../store/index.ts";
import { useGame, useServices, useT } from "../context.ts";

export function LayerBar() {
  const t = useT();
  const { store } = useServices();
  const layer = useGame((state) => state.layer);
  const isShown = useGame((state) => state.scene === "village" && !state.settings.textMode);
  const inLanes = useGame((state) => (state.scene === "village" ? lanes(state) : null));
  if (!isShown || inLanes === null) return null;
  const choices: Layer[] = ["none"];
  if (inLanes.view.products.length > 0) choices.push("prices");
  if (inLanes.view.houses.some(({ hoursWeek, id }) => hoursWeek > 0 && id !== OWN_HOUSE))
    choices.push("hours");
  if (inLanes.links.length > 0) choices.push("passed");
  if (choices.length === 1) return null;
  return (
    <div className="layers">
      <ToggleButtonGroup
        className="seg"
        aria-label={t("ui.lanes.layers")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[layer]}
        onSelectionChange={(keys) => store.getState().setLayer([...keys].map(String)[0] as Layer)}
      >
        {choices.map((name) => (
          <ToggleButton key={name} id={name}>
            {t(`ui.lanes.layer.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {layer !== "none" && <p>{t(`ui.lanes.legend.${layer}`)}</p>}
    </div>
  );
}
