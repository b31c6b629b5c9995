/** Lends the pages for teachers their own words, which nobody who only plays has to wait for. */
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { beside, createWords, loadTeachers, type Words } from "../../i18n/index.ts";
import { ServicesContext, useServices } from "../context.ts";

export function TeacherWords({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const { language } = services.words;
  const [own, setOwn] = useState<Words | null>(null);
  useEffect(() => {
    let isGone = false;
    loadTeachers(language).then(
      (texts) => isGone || setOwn(createWords(language, texts)),
      (fault: unknown) => console.warn("The words for teachers did not come:", fault),
    );
    return () => {
      isGone = true;
    };
  }, [language]);
  const lent = useMemo(
    () =>
      own === null || own.language !== language ? null : { ...services, words: beside(own, services.words) },
    [own, language, services],
  );
  return lent === null ? null : <ServicesContext value={lent}>{children}</ServicesContext>;
}
