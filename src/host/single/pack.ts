/**
 * The game in one file: what the site has in files of its own lies in the page as text that is no program. Texts are packed
 * together and opened before anything else; pictures and sounds one by one, when they are first asked for.
 */
import { toBytes } from "./sevenBits.ts";

/** Puts a worker's part before the page's own program, from which both are made. */
interface Handed {
  readonly role: string;
  readonly texts: string;
  readonly length: number;
}

const opened = new Map<string, string>();

const handed = (): Handed | undefined => Reflect.get(globalThis, "handed") as Handed | undefined;

/** Which worker this is; "" in the page. */
export const role = (): string => handed()?.role ?? "";

function part(name: string): { readonly text: string; readonly length: number } {
  const found = document.querySelector<HTMLElement>(`script[data-part="${name}"]`);
  if (found === null) throw new Error(`single: ${name} is not in this file`);
  return { text: found.textContent, length: Number(found.dataset.length) };
}

async function unpack({ text, length }: { readonly text: string; readonly length: number }): Promise<string> {
  const packed = new Blob([toBytes(text, length)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream("deflate"))).text();
}

/** Opens the texts. Rejects in a browser that cannot unpack. */
export async function openPack(): Promise<void> {
  const given = handed();
  const texts = await unpack(given ? { text: given.texts, length: given.length } : part("texts"));
  for (const [name, content] of Object.entries(JSON.parse(texts) as Readonly<Record<string, string>>))
    opened.set(name, content);
}

interface ScriptRules {
  createPolicy(name: string, rules: object): { createScript(text: string): string };
}

/**
 * Starts the game's program, which lies in the page packed like everything else. The content policy knows it by its hash:
 * no other text would run. Rejects in a browser that cannot unpack.
 */
export async function startProgram(): Promise<void> {
  const program = await unpack(part("program"));
  const { trustedTypes } = window as { trustedTypes?: ScriptRules };
  const rules = trustedTypes?.createPolicy("program", {
    createScript: (text: string): string => {
      if (text === program) return text;
      throw new TypeError("Not the program of this file.");
    },
  });
  const script = document.createElement("script");
  script.type = "module";
  script.dataset.program = "";
  script.text = rules?.createScript(program) ?? program;
  document.head.append(script);
}

function textOf(name: string): string {
  const text = opened.get(name);
  if (text === undefined) throw new Error(`single: ${name} is not in this file`);
  return text;
}

export const packedJson = (name: string): unknown => JSON.parse(textOf(name));

export const packedDrawing = (name: string): string =>
  `data:image/svg+xml,${encodeURIComponent(textOf(name))}`;

/** A few thousand at a time: more arguments than that a function does not take. */
const SOME = 8192;

/** The file as an address that needs no request. */
export function packedAddress(name: string, type: string): string {
  const { text, length } = part(name);
  const bytes = toBytes(text, length);
  const signs: string[] = [];
  for (let at = 0; at < length; at += SOME) signs.push(String.fromCharCode(...bytes.subarray(at, at + SOME)));
  return `data:${type};base64,${btoa(signs.join(""))}`;
}

/**
 * A worker made from this page's own program and texts; it finds its part by its role. No module: a page from the disk may
 * not start one.
 */
export function workerAddress(name: string): string {
  const { text, length } = part("texts");
  const given: Handed = { role: name, texts: text, length };
  const program = document.querySelector("script[data-program]")?.textContent ?? "";
  const parts = [`"use strict";globalThis.handed=${JSON.stringify(given)};\n`, program];
  return URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
}

/** What is said to a worker before it listens is kept for it. Returns what hands it over. */
export function holdMessages(): () => void {
  const held: unknown[] = [];
  const hold = ({ data }: MessageEvent): void => {
    held.push(data);
  };
  addEventListener("message", hold);
  return () => {
    removeEventListener("message", hold);
    for (const data of held) dispatchEvent(new MessageEvent("message", { data }));
  };
}
