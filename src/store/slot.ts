/** One save as it lies in storage, and how its bytes prove themselves. */
import { sha256 } from "./sha256.ts";

const MAGIC = "thirty-pieces";
const SAVE_SCHEMA = 1;

/** `payload` is the run code up to the moment of saving; the other fields are for the list of saves. */
export interface Slot {
  readonly magic: string;
  readonly schema: number;
  /** rises with every write of either slot: the higher one is the newer save */
  readonly generation: number;
  readonly length: number;
  readonly sha256: string;
  readonly payload: string;
}

/** A slot ready to be written. */
export function sealSlot(generation: number, payload: string): Slot {
  const text = `${generation} ${payload}`;
  return {
    magic: MAGIC,
    schema: SAVE_SCHEMA,
    generation,
    length: payload.length,
    sha256: sha256(text),
    payload,
  };
}

/** Why stored bytes are no save; the words stand in the catalogue under store.broken.<reason>. */
export type SlotFault = "notASave" | "newer" | "cut" | "changed";

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === "object" && it !== null;

/** Reads whatever lay in storage, field by field; nothing of it is trusted before the hash fits. */
export function openSlot(stored: unknown): Slot | SlotFault {
  if (!isRecord(stored) || stored.magic !== MAGIC) return "notASave";
  const { schema, generation, length, payload } = stored;
  if (typeof schema !== "number" || !Number.isSafeInteger(schema) || schema < 1) return "notASave";
  if (schema > SAVE_SCHEMA) return "newer";
  if (typeof generation !== "number" || !Number.isSafeInteger(generation) || generation < 0)
    return "notASave";
  if (typeof payload !== "string" || payload.length !== length) return "cut";
  const slot = sealSlot(generation, payload);
  return slot.sha256 === stored.sha256 ? slot : "changed";
}
