// Pictures of pages stand as text at the end of the document. Each becomes a picture when a certificate is opened.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const AROUND = 0.012; // a crop shows so much of the page's width around its place
  const TALL = 0.14; // places of one value that reach over more of the page's height are not cropped together
  const WIDE = 230; // a wider crop (pixels) stands below its value, not beside it
  const addresses = new Map();

  function svg(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function addressOf(block) {
    if (!addresses.has(block.id)) {
      const bytes = Uint8Array.from(atob(block.textContent), (character) => character.charCodeAt(0));
      addresses.set(block.id, URL.createObjectURL(new Blob([bytes], { type: block.type })));
    }
    return addresses.get(block.id);
  }

  function placesOf(element) {
    return (element.dataset.places ?? "").split(";").filter(Boolean).map((text) => {
      const [page, x0, y0, x1, y1] = text.split(" ").map(Number);
      return { text, page, x0, y0, x1, y1 };
    });
  }

  // One page: its picture, and over it the boxes of what was read there.
  function drawPage(figure, file) {
    const block = document.getElementById(figure.dataset.picture);
    if (!block) {
      const why = document.getElementById(figure.dataset.picture.split("-")[0])?.dataset.missing;
      figure.prepend(element("p", { class: "absent" }, why ?? "There is no picture of this page."));
      return null;
    }
    const [width, height] = [Number(block.dataset.width), Number(block.dataset.height)];
    const image = element("img", { src: addressOf(block), width, height, alt: `Page ${figure.dataset.page} of ${file}` });
    const boxes = svg("svg", { class: "boxes", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
    figure.prepend(element("div", { class: "picture" }, image, boxes));
    return { figure, boxes, width, height, address: image.src };
  }

  function cropOf(places, page, label) {
    const all = { x0: Math.min(...places.map((p) => p.x0)), y0: Math.min(...places.map((p) => p.y0)), x1: Math.max(...places.map((p) => p.x1)), y1: Math.max(...places.map((p) => p.y1)) };
    const one = all.y1 - all.y0 > TALL ? places[0] : all;
    const around = AROUND * page.width;
    const [x, y] = [one.x0 * page.width - around, one.y0 * page.height - around / 2];
    const [width, height] = [(one.x1 - one.x0) * page.width + 2 * around, (one.y1 - one.y0) * page.height + around];
    const picture = svg("svg", { viewBox: `${x} ${y} ${width} ${height}`, width, height, "aria-hidden": "true" });
    picture.append(svg("image", { href: page.address, width: page.width, height: page.height }));
    return element("button", { type: "button", class: "crop", "aria-label": `${label}: show on the page` }, picture);
  }

  function draw(sheet) {
    if (sheet.classList.contains("drawn") || sheet.dataset.tried) return;
    sheet.dataset.tried = "yes";
    const file = sheet.closest("tbody").querySelector(".file span").textContent;
    const pages = new Map();
    for (const figure of sheet.querySelectorAll("figure")) {
      const page = drawPage(figure, file);
      if (page) pages.set(Number(figure.dataset.page), page);
    }
    if (!pages.size) return;
    sheet.classList.add("drawn");
    for (const told of sheet.querySelectorAll("[data-places]")) {
      told.classList.toggle("placed", placesOf(told).every((place) => pages.has(place.page)));
    }
    const marks = [];
    for (const fact of sheet.querySelectorAll(".fact")) {
      const places = placesOf(fact).filter((place) => pages.has(place.page));
      for (const place of places) {
        const page = pages.get(place.page);
        const mark = svg("rect", { "data-field": fact.dataset.field, x: place.x0 * page.width, y: place.y0 * page.height, width: (place.x1 - place.x0) * page.width, height: (place.y1 - place.y0) * page.height });
        if (fact.querySelector(".badge.review")) mark.classList.add("doubtful");
        page.boxes.append(mark);
        marks.push({ mark, fact, text: place.text });
      }
      if (places.length) {
        const page = places[0].page;
        const crop = cropOf(places.filter((place) => place.page === page), pages.get(page), fact.querySelector("dt").textContent);
        fact.querySelector(".told").classList.toggle("wide", crop.firstChild.getAttribute("width") > WIDE);
        fact.querySelector(".told").append(crop);
        crop.addEventListener("click", () => pages.get(page).figure.scrollIntoView({ block: "nearest" }));
      }
    }
    listen(sheet, marks);
  }

  // What one points at or reaches by keyboard, at left or at right, stands out at both sides.
  function listen(sheet, marks) {
    const light = (event) => {
      const own = marks.find((one) => one.mark === event.target);
      const told = own ? null : (event.target.closest("[data-places]") ?? document.activeElement?.closest("[data-places]"));
      const texts = new Set(told ? placesOf(told).map((place) => place.text) : []);
      for (const { mark, fact, text } of marks) {
        const lit = own ? fact === own.fact : told?.matches(".fact") ? fact === told : texts.has(text);
        mark.classList.toggle("lit", lit);
      }
      for (const fact of sheet.querySelectorAll(".fact")) fact.classList.toggle("lit", fact === (own?.fact ?? told));
    };
    sheet.addEventListener("pointerover", light);
    sheet.addEventListener("focusin", light);
    sheet.addEventListener("click", (event) => {
      const own = marks.find((one) => one.mark === event.target);
      if (own) own.fact.querySelector(".crop").focus();
    });
  }

  // Near the window at once, the other open ones when there is time, all of them before they are printed.
  const open = new Set();
  function drawOpen(sheet) { open.delete(sheet); near.unobserve(sheet); draw(sheet); }
  const near = new IntersectionObserver((seen) => {
    for (const one of seen) if (one.isIntersecting) drawOpen(one.target);
  }, { rootMargin: "100%" });
  const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
  function drawNext() {
    const [sheet] = open;
    if (!sheet) return;
    drawOpen(sheet);
    whenIdle(drawNext);
  }
  document.addEventListener("toggle", (event) => {
    const sheet = event.target.open && event.target.querySelector?.(".sheet");
    if (!sheet) return;
    open.add(sheet);
    if (document.readyState === "loading") return;
    near.observe(sheet);
    if (open.size === 1) whenIdle(drawNext);
  }, true);
  document.addEventListener("DOMContentLoaded", () => {
    for (const sheet of open) near.observe(sheet);
    whenIdle(drawNext);
  });
  addEventListener("beforeprint", () => { for (const sheet of [...open]) drawOpen(sheet); });
})();
