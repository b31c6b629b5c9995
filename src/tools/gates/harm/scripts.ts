/** Texts that would run as a program wherever a page takes them for markup, an address or a formula. */

/** Every one of them calls this, if it calls anything. */
export const ALARM = "pwned";

export const SCRIPTS: readonly string[] = [
  `<script>${ALARM}()</script>`,
  `<img src=x onerror=${ALARM}()>`,
  `"><svg onload=${ALARM}()>`,
  `</title><iframe srcdoc="<script>parent.${ALARM}()</script>">`,
  `javascript:${ALARM}()`,
  `<a href="javascript:${ALARM}()">here</a>`,
  `<details open ontoggle=${ALARM}()>`,
  `<style>@import "https://elsewhere.example/a.css"</style>`,
  `<math><mtext></mtext><mglyph><img src=x onerror=${ALARM}()></mglyph></math>`,
  `<form><button formaction=javascript:${ALARM}()>go</button></form>`,
  `data:text/html,<script>${ALARM}()</script>`,
  `<input autofocus onfocus=${ALARM}()>`,
];

/** Behind every text of a file of words: what an author could have written there. Ids, which have no capital and no blank, stay. */
export const withScripts = (source: string, script: string): string =>
  source.replaceAll(/:\s*(`)((?:[^`\\]|\\.)*)`/g, (whole, _, text: string) =>
    /^[a-z0-9-]*$/.test(text) ? whole : `:\`${text} ${script}\``,
  );
