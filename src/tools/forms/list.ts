/** The forms that lie beside the site, to be taken along: where they are, and the list by which the page finds them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORMS_FOLDER } from "./offline.ts";

const FORM_FILES = { single: "thirty-pieces.html", scorm: "thirty-pieces-scorm.zip" } as const;
export type FormName = keyof typeof FORM_FILES;

/** Read by the page for teachers. */
const LIST = "list.json";

export const formPath = (site: string, form: FormName): string => join(site, FORMS_FOLDER, FORM_FILES[form]);

/** Writes the list of the forms that are there; every site has one, so that nobody asks for what is missing. */
export function writeList(site: string): void {
  mkdirSync(join(site, FORMS_FOLDER), { recursive: true });
  const list = (Object.keys(FORM_FILES) as FormName[]).flatMap((form) => {
    const path = formPath(site, form);
    if (!existsSync(path)) return [];
    const body = readFileSync(path);
    const sha256 = createHash("sha256").update(body).digest("hex");
    return [{ form, file: FORM_FILES[form], bytes: body.length, sha256 }];
  });
  writeFileSync(join(site, FORMS_FOLDER, LIST), `${JSON.stringify(list, null, 1)}\n`);
}

/** Puts a form beside the site. */
export function putForm(site: string, form: FormName, body: string | Uint8Array): void {
  mkdirSync(join(site, FORMS_FOLDER), { recursive: true });
  writeFileSync(formPath(site, form), body);
  writeList(site);
}
