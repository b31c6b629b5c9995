/** What the title does without: the whole catalogue and the library that reads it. A piece of the bundle of its own. */
export { loadCatalogue } from "./catalogue.ts";
export { createWords } from "./translator.ts";
