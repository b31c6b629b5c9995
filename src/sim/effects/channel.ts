/** Effects on the house's own customers. In a level without such a channel they do nothing. */
import { moveCustomers } from "../channel.ts";
import type { Doings } from "./types.ts";

export const CHANNEL: Doings<"customers"> = {
  customers(run, { customers }) {
    moveCustomers(run, customers);
  },
};
