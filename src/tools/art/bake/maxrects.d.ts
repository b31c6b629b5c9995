// The package calls itself a module but its main file is not one; the real module has no types of its own.
declare module "maxrects-packer/dist/maxrects-packer.mjs" {
  export * from "maxrects-packer";
}
