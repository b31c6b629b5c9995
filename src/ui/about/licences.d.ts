/** See src/tools/licences.ts, which makes it. */
declare module "*?licences" {
  const licences: {
    readonly packages: readonly {
      readonly name: string;
      readonly version: string;
      readonly licence: string;
      readonly text: number;
    }[];
    readonly texts: readonly string[];
  };
  export default licences;
}
