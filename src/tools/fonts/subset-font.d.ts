/** The part of subset-font that the build of the fonts uses; the package brings no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "truetype" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
