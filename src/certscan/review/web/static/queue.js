// The list by keyboard, and finding in it. Without this script it is a list of links.

import { $, $$, isShortcut, showHelp } from "./common.js";

const find = $("[data-find]");
const none = $("[data-none]");
const shown = () => $$("a.row").filter((row) => !row.parentElement.hidden);

function step(by) {
  const rows = shown();
  const at = rows.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[next]?.focus();
}

function filter() {
  const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const row of $$("a.row")) {
    const text = row.textContent.toLocaleLowerCase();
    row.parentElement.hidden = !words.every((word) => text.includes(word));
  }
  none.hidden = shown().length > 0;
}

find?.addEventListener("input", filter);
find?.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || (event.key === "Enter" && !$("[data-more]") && !location.search.includes("find="))) {
    event.preventDefault();
    step(1);
  } else if (event.key === "Escape") {
    find.value = "";
    filter();
    shown()[0]?.focus();
  }
});

const who = $("form.who");
who.addEventListener("submit", (event) => event.preventDefault());
who.addEventListener("change", async () => {
  await fetch(`/reviewer?name=${encodeURIComponent(who.elements.name.value)}`, { method: "POST", redirect: "manual" });
  location.reload();
});

document.addEventListener("keydown", (event) => {
  if (!isShortcut(event)) return;
  const shelf = { 1: "to_review", 2: "reviewed", 3: "others" }[event.key];
  if (event.key === "j" || event.key === "ArrowDown") step(1);
  else if (event.key === "k" || event.key === "ArrowUp") step(-1);
  else if (event.key === "/") find?.focus();
  else if (event.key === "?") showHelp();
  else if (shelf) location.href = `/?shelf=${shelf}`;
  else return;
  event.preventDefault();
});

const [first] = shown();
first?.focus({ focusVisible: true });
if (first) new Image().src = `${first.href}/pages/1.jpg`; // so that it is drawn when it is asked for
