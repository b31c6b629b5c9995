/** The house's own customers as its book shows them. */
import { channelPiece, channelShare } from "../channel.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";

export interface ChannelView {
  shop: string;
  style: string;
  customers: number;
  /** chance a day that one of them orders; that an order in time brings one more, a late one loses one, bp */
  askBp: number;
  tellBp: number;
  lateBp: number;
  /** fen a piece: what they pay, and what it leaves */
  price: number;
  left: number;
  /** fen they paid so far, and bp of what was sold in the last two weeks */
  sales: number;
  shareBp: number;
}

/** Null as long as the way to them is not open. */
export function channelView(world: World, setting: Setting): ChannelView | null {
  const data = setting.level.channel;
  if (!data || !world.channel) return null;
  return {
    shop: data.shop,
    style: data.style,
    customers: world.channel.customers,
    askBp: data.askBp,
    tellBp: data.tellBp,
    lateBp: data.lateBp,
    price: data.price,
    left: channelPiece(world, setting, data),
    sales: world.channel.sales,
    shareBp: channelShare(world),
  };
}
