
"use strict";
// The page says everything but its pictures without this script; with it, one can sort, filter and open all at once.
(() => {
  const table = document.querySelector("table.certificates");
  if (!table) return;
  const tools = document.querySelector(".tools");
  const [search, openAll, reset, count] = ["input", ".all", ".reset", "output"].map((name) => tools.querySelector(name));
  const tiles = [...document.querySelectorAll("[data-show]")];
  const certificates = [...table.tBodies];
  const collator = new Intl.Collator(undefined, { numeric: true });
  const texts = new Map();
  let shown = null;

  function textOf(certificate) {
    if (!texts.has(certificate)) texts.set(certificate, certificate.textContent.toLocaleLowerCase());
    return texts.get(certificate);
  }

  function isOf(certificate, kind) {
    return kind === "review" ? "review" in certificate.dataset : certificate.dataset.verdict === kind;
  }

  function filter() {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let fitting = 0;
    for (const one of certificates) {
      const fits = (!shown || isOf(one, shown)) && words.every((word) => textOf(one).includes(word));
      one.hidden = !fits;
      fitting += fits;
    }
    reset.hidden = !shown && !words.length;
    count.textContent = reset.hidden ? "" : `${fitting} of ${certificates.length} shown`;
  }

  function show(kind) {
    shown = kind;
    for (const tile of tiles) tile.setAttribute("aria-pressed", String(tile.dataset.show === kind));
    filter();
  }

  function key(certificate, column) {
    const cell = certificate.rows[0].cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  }

  function sort(column, heading) {
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const keys = new Map(certificates.map((one) => [one, key(one, column)]));
    certificates.sort((a, b) => (down ? -1 : 1) * collator.compare(keys.get(a), keys.get(b)));
    table.append(...certificates);
  }

  // A link leads to a certificate: it must be there, and open.
  function arrive() {
    const aim = document.getElementById(location.hash.slice(1));
    if (!certificates.includes(aim)) return;
    if (aim.hidden) { search.value = ""; show(null); }
    aim.querySelector("details").open = true;
    aim.scrollIntoView();
  }

  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(column, heading));
    heading.append(button);
  });
  for (const tile of tiles) {
    tile.setAttribute("role", "button");
    tile.setAttribute("aria-pressed", "false");
    tile.addEventListener("click", (event) => {
      event.preventDefault();
      show(shown === tile.dataset.show ? null : tile.dataset.show);
    });
    tile.addEventListener("keydown", (event) => {
      if (event.key === " ") { event.preventDefault(); tile.click(); }
    });
  }
  table.addEventListener("click", (event) => {
    const row = event.target.closest("tbody > tr:first-child");
    if (!row || event.target.closest("a, button") || String(getSelection())) return;
    const details = row.parentElement.querySelector("details");
    details.open = !details.open;
  });
  search.addEventListener("input", filter);
  reset.addEventListener("click", () => { search.value = ""; show(null); search.focus(); });
  openAll.addEventListener("click", () => {
    const all = certificates.filter((one) => !one.hidden).map((one) => one.querySelector("details"));
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    openAll.textContent = open ? "Close all" : "Open all";
  });
  tools.hidden = false;
  addEventListener("hashchange", arrive);
  arrive();
})();
