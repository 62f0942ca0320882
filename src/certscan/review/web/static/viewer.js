// The document: its pages, the boxes of what was read, and drawing a new one. Places are fractions of the page.

import { $, $$ } from "./common.js";

const SVG = "http://www.w3.org/2000/svg";
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];
/** A drag shorter than this (pixels) is a click; an arrow key moves a box by this (fraction of the page). */
const CLICK = 5;
const STEP = 0.005;
/** The box that the keyboard begins with, where the field has none on the page. */
const MIDDLE = [0.3, 0.46, 0.7, 0.5];

const canvas = $(".canvas");
const sheet = $(".canvas .sheet");
const picture = $("img", sheet);
const boxes = $("svg", sheet);
const gone = $(".gone", sheet);
const output = $("[data-shown]");
const drawButton = $('[data-view="draw"]');
const count = Number(document.body.dataset.pages);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

let page = 0;
let zoom = 1;
let draft = null;
let drawing = false;
let marks = [];
let listeners = { box() {}, hit() {}, cancel() {} };

export const shownPage = () => page;
export const isDrawing = () => drawing;

/** Say what to call: `box(page, bbox)` when one was drawn, `hit(mark)` when one was clicked, `cancel()`. */
export function listen(to) {
  listeners = to;
}

export function showPage(number) {
  const wanted = Math.min(Math.max(number, 1), count);
  if (wanted === page) return;
  page = wanted;
  draft = null;
  gone.hidden = true;
  sheet.classList.add("loading");
  picture.alt = `Page ${page} of the document`;
  picture.src = `/records/${document.body.dataset.sha256}/pages/${page}.jpg`;
  output.textContent = `Page ${page} of ${count}`;
  $('[data-view="back"]').disabled = page === 1;
  $('[data-view="on"]').disabled = page === count;
  redraw();
}

picture.addEventListener("load", () => {
  sheet.classList.remove("loading");
  reveal();
});
picture.addEventListener("error", async () => {
  sheet.classList.remove("loading");
  const answer = await fetch(picture.src).catch(() => null);
  gone.textContent = answer && answer.status < 500 ? await answer.text() : "The page cannot be shown: the review has ended.";
  gone.hidden = false;
});

/** Show boxes: `{places: [[page, x0, y0, x1, y1], …], colour: class, current: boolean, field}` each. */
export function mark(all) {
  marks = all;
  redraw();
}

function redraw() {
  boxes.replaceChildren();
  for (const one of marks) {
    for (const [number, ...box] of one.places) {
      if (number === page) boxes.append(rectangle(box, `${one.colour}${one.current ? " current" : ""}`));
    }
  }
  if (draft) boxes.append(rectangle(draft, "draft"));
}

function rectangle([x0, y0, x1, y1], kind) {
  const one = document.createElementNS(SVG, "rect");
  const values = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, class: kind };
  for (const [name, value] of Object.entries(values)) one.setAttribute(name, value);
  return one;
}

/** Bring the current box into the middle of the view. */
export function reveal() {
  const current = marks.find((one) => one.current);
  const place = draft ?? current?.places.find(([number]) => number === page)?.slice(1);
  if (!place) return;
  const [x0, y0, x1, y1] = place;
  const top = ((y0 + y1) / 2) * sheet.clientHeight - canvas.clientHeight / 2;
  const left = ((x0 + x1) / 2) * sheet.clientWidth - canvas.clientWidth / 2;
  canvas.scrollTo({ top, left, behavior: calm.matches ? "auto" : "smooth" });
}

export function view(what) {
  if (what === "back") showPage(page - 1);
  else if (what === "on") showPage(page + 1);
  else if (what === "draw") (drawing ? stopDrawing : startDrawing)();
  else {
    const nearest = ZOOMS.findLastIndex((each) => each <= zoom + 0.001);
    zoom = what === "fit" ? 1 : ZOOMS[Math.min(Math.max(nearest + (what === "in" ? 1 : -1), 0), ZOOMS.length - 1)];
    sheet.style.width = `${100 * zoom}%`;
    reveal();
  }
}

for (const button of $$("[data-view]")) button.addEventListener("click", () => view(button.dataset.view));

export function startDrawing() {
  drawing = true;
  drawButton.setAttribute("aria-pressed", "true");
  sheet.classList.add("drawing");
  const current = marks.find((one) => one.current);
  draft = current?.places.find(([number]) => number === page)?.slice(1) ?? [...MIDDLE];
  redraw();
  canvas.focus({ preventScroll: true });
  reveal();
}

export function stopDrawing() {
  drawing = false;
  drawButton.setAttribute("aria-pressed", "false");
  sheet.classList.remove("drawing");
  draft = null;
  redraw();
}

/** Show the box that a value is typed for, until it is saved or given up. */
export function keepDraft(box) {
  drawing = false;
  drawButton.setAttribute("aria-pressed", "false");
  sheet.classList.remove("drawing");
  draft = box;
  redraw();
}

canvas.addEventListener("keydown", (event) => {
  if (!drawing) return;
  const [dx, dy] = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key] ?? [0, 0];
  if (dx || dy) {
    const [x0, y0, x1, y1] = draft;
    draft = event.shiftKey
      ? [x0, y0, within(x1 + dx, x0 + STEP, 1), within(y1 + dy, y0 + STEP, 1)]
      : moved([x0, y0, x1, y1], dx, dy);
    redraw();
  } else if (event.key === "Enter") {
    listeners.box(page, draft);
  } else if (event.key === "Escape") {
    stopDrawing();
    listeners.cancel();
  } else return;
  event.preventDefault();
  event.stopPropagation();
});

function moved([x0, y0, x1, y1], dx, dy) {
  const right = within(dx, -x0, 1 - x1);
  const down = within(dy, -y0, 1 - y1);
  return [x0 + right, y0 + down, x1 + right, y1 + down];
}

const within = (value, least, most) => Math.min(Math.max(value, least), most);

function placeOf(event) {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return [within((event.clientX - left) / width, 0, 1), within((event.clientY - top) / height, 0, 1)];
}

sheet.addEventListener("pointerdown", (event) => {
  // A finger scrolls, unless drawing was asked for; a mouse draws at once.
  if (event.button !== 0 || (event.pointerType !== "mouse" && !drawing)) return;
  const from = placeOf(event);
  const start = [event.clientX, event.clientY];
  const before = draft;
  let far = false;
  sheet.setPointerCapture(event.pointerId);

  function move(later) {
    far ||= Math.hypot(later.clientX - start[0], later.clientY - start[1]) > CLICK;
    if (!far) return;
    const to = placeOf(later);
    draft = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])];
    redraw();
  }
  function end(later) {
    sheet.removeEventListener("pointermove", move);
    sheet.removeEventListener("pointerup", end);
    sheet.removeEventListener("pointercancel", end);
    if (!far || later.type === "pointercancel") {
      draft = before;
      redraw();
      if (!drawing && later.type === "pointerup") hit(from);
    } else if (draft[2] > draft[0] && draft[3] > draft[1]) listeners.box(page, draft);
  }
  sheet.addEventListener("pointermove", move);
  sheet.addEventListener("pointerup", end);
  sheet.addEventListener("pointercancel", end);
});

function hit([x, y]) {
  const found = marks
    .flatMap((one) => one.places.map(([number, ...box]) => ({ one, number, box })))
    .filter(({ number, box }) => number === page && box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3])
    .sort((a, b) => area(a.box) - area(b.box));
  if (found.length) listeners.hit(found[0].one);
}

const area = ([x0, y0, x1, y1]) => (x1 - x0) * (y1 - y0);
