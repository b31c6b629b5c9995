/** Words of the interface in three languages, and how keys become sentences. */
export { loadCatalogue, loadTeachers } from "./catalogue.ts";
export { titleWords } from "./title.ts";
export { createWords } from "./translator.ts";
export { beside, type Language, LOCALES, type Params, type Texts, type Words } from "./words.ts";
