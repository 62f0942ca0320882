
"use strict";
// The page says everything without this script; with it, one can sort, filter and open all at once.
(() => {
  const table = document.querySelector("table.certificates");
  if (!table) return;
  const tools = document.querySelector(".tools");
  const [search, openAll, count] = ["input", "button", "output"].map((name) => tools.querySelector(name));
  const tiles = [...document.querySelectorAll("[data-show]")];
  const certificates = [...table.tBodies];
  const texts = new Map(certificates.map((one) => [one, one.textContent.toLocaleLowerCase()]));
  const collator = new Intl.Collator(undefined, { numeric: true });
  let verdict = null;

  function filter() {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const one of certificates) {
      const fits = (!verdict || one.dataset.verdict === verdict) && words.every((word) => texts.get(one).includes(word));
      one.hidden = !fits;
      shown += fits;
    }
    count.textContent = shown === certificates.length ? "" : `${shown} of ${certificates.length} shown`;
  }

  function key(certificate, column) {
    const cell = certificate.rows[0].cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  }

  function sort(column, heading) {
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    certificates.sort((a, b) => (down ? -1 : 1) * collator.compare(key(a, column), key(b, column)));
    table.append(...certificates);
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
      verdict = verdict === tile.dataset.show ? null : tile.dataset.show;
      for (const other of tiles) other.setAttribute("aria-pressed", String(other.dataset.show === verdict));
      filter();
    });
  }
  search.addEventListener("input", filter);
  openAll.addEventListener("click", () => {
    const all = [...table.querySelectorAll("details")];
    const open = all.some((one) => !one.open && !one.closest("tbody").hidden);
    for (const one of all) one.open = open;
    openAll.textContent = open ? "Close all" : "Open all";
  });
  tools.hidden = false;
})();
