/** What a product of the lanes is called: by its look, or by the side whose colours it wears. */
import { fanView, type Setting, shopView, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";
import { type Look, lookText } from "./lookWords.ts";

/** "Mask, red, stripes" · "Flag, Blue and white" · "String of pennants" */
export function productName(
  say: Say,
  world: World,
  setting: Setting,
  { style, look, product }: { readonly style: string; readonly look: Look; readonly product: number },
): string {
  const fan = fanView(world, setting, product);
  if (fan === null) return lookText(say, style, look);
  return fan.side === ""
    ? say.style(style)
    : say.t("ui.fixtures.goods", { style: say.style(style), side: say.side(fan.side) });
}

/** What an order is for: a style, of which it may be a part only, and where it is a batch for an own page, the side of that page. */
export function orderName(
  say: Say,
  world: World,
  setting: Setting,
  { id, style, listing }: { readonly id: number; readonly style: string; readonly listing: number },
): string {
  const part = world.orders.find((order) => order.id === id)?.part ?? "";
  if (part !== "")
    return say.t("ui.orders.onlyPart", { part: say.t(`ui.part.${part}`), style: say.style(style) });
  const product = world.own?.listings.find((l) => l.id === listing)?.product ?? -1;
  const fan = fanView(world, setting, product);
  return fan === null || fan.side === ""
    ? say.style(style)
    : say.t("ui.fixtures.goods", { style: say.style(style), side: say.side(fan.side) });
}

/** An offer of the own shop in a sentence: its style, and where several offers share it what tells them apart. */
export function offerName(say: Say, world: World, setting: Setting, id: number): string {
  const style = world.own?.listings.find((it) => it.id === id)?.style ?? "";
  const sharing = (shopView(world, setting)?.listings ?? []).filter((it) => it.style === style);
  const offer = sharing.find((it) => it.id === id);
  return sharing.length < 2 || offer === undefined
    ? say.style(style)
    : productName(say, world, setting, offer);
}
