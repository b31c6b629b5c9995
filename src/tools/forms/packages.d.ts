/** What is used of two packages that need not be installed for the rest of the game to be worked on. */
declare module "fflate" {
  export type Zippable = Record<string, [Uint8Array, { mtime: Date; level: 0 | 9 }]>;
  export function zipSync(files: Zippable): Uint8Array;
  export function unzipSync(zip: Uint8Array): Record<string, Uint8Array>;
  export function zlibSync(bytes: Uint8Array, options: { level: 9 }): Uint8Array;
  export function strFromU8(bytes: Uint8Array): string;
}

declare module "scorm-again" {
  export class Scorm12API {
    constructor(settings: { autocommit: boolean; logLevel: number });
    getCMIValue(element: string): unknown;
    loadFromFlattenedJSON(values: Record<string, unknown>, element: string): void;
    reset(): void;
  }
}
