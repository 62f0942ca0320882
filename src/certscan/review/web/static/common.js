// What both pages share: the help, and whether a key is a shortcut or a letter being typed.

export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

const help = $("dialog.help");

export function showHelp() {
  help.showModal();
}

for (const button of $$("[data-help]")) button.addEventListener("click", showHelp);

/** Tell whether a key press is a shortcut: nobody types, no dialog is open, no key of the browser is held. */
export function isShortcut(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  if ($("dialog[open]")) return false;
  return !event.target.closest("input, textarea, select");
}
