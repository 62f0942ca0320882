// A record under review: fields by keyboard, each step sent at once. The server draws the panel anew after each.

import { $, $$, isShortcut, showHelp } from "./common.js";
import * as viewer from "./viewer.js";

const { sha256, following, previous, page: firstPage } = document.body.dataset;
const said = $("[data-said]");
const toast = $("[data-toast]");
const goOn = following ?? "/";

let panel = $("#panel");
let certificate = Number(panel.dataset.current);
let selected = null;
let busy = false;
let toastTimer = 0;

const article = () => $(`.certificate[data-number="${certificate}"]`, panel);
const fields = () => (article() ? $$(".field", article()) : []);
const asks = (field) => field.classList.contains("doubtful") && !("decided" in field.dataset);

function tell(text, { wrong = false } = {}) {
  said.textContent = text;
  toast.textContent = text;
  toast.hidden = false;
  toast.classList.toggle("wrong", wrong);
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => (toast.hidden = true), wrong ? 8000 : 3500);
}

// --- Showing -----------------------------------------------------------------------------------------------------

function showCertificate(number) {
  certificate = number;
  for (const one of $$(".certificate", panel)) one.hidden = Number(one.dataset.number) !== number;
  for (const tab of $$(".tabs button", panel)) tab.setAttribute("aria-pressed", String(Number(tab.dataset.certificate) === number));
}

function showBoxes() {
  const marks = fields().map((field) => ({
    field,
    places: JSON.parse(field.dataset.places),
    colour: `f-${field.dataset.field}`,
    current: field === selected,
  }));
  viewer.mark(marks.sort((a, b) => a.current - b.current));
}

function select(field, { focus = true } = {}) {
  for (const one of $$('.field[aria-current="true"]', panel)) {
    one.removeAttribute("aria-current");
    one.tabIndex = -1;
  }
  selected = field;
  if (field) {
    field.setAttribute("aria-current", "true");
    field.tabIndex = 0;
    if (focus) {
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: "nearest" });
    }
    const [place] = JSON.parse(field.dataset.places);
    if (place) viewer.showPage(place[0]);
  }
  showBoxes();
  viewer.reveal();
}

function step(by) {
  const all = fields();
  const at = all.indexOf(selected);
  select(all[Math.min(Math.max(at + by, 0), all.length - 1)] ?? null);
}

/** Prepare a panel that has just come: pictures, the way on, and the certificate and field to stand on. */
function arrive(key, after) {
  for (const picture of $$("img[data-crop]", panel)) picture.src = picture.dataset.crop;
  const bar = $(".bar", panel);
  if (bar && panel.dataset.open === "no") bar.prepend(wayOn());
  const count = $$(".certificate", panel).length;
  showCertificate(Math.min(certificate, Math.max(count - 1, 0)));
  const all = fields();
  const same = all.find((field) => field.dataset.key === key);
  select(same ?? all.find(asks) ?? all[0] ?? null, { focus: !after });
  if (after) advance();
}

/** Go to what asks for a decision next: a field, a certificate, or the next record. */
function advance() {
  const all = fields();
  const start = Math.max(all.indexOf(selected), 0);
  const open = [...all.slice(start), ...all.slice(0, start)].find(asks);
  if (open) select(open);
  else if (!nextCertificate({ open: true })) ($(".bar .on", panel) ?? selected)?.focus();
}

function wayOn() {
  const link = document.createElement("a");
  link.className = "button primary on";
  link.href = goOn;
  link.innerHTML = following ? "Next record <kbd>n</kbd>" : "Finish <kbd>g</kbd>";
  return link;
}

function nextCertificate({ open = false } = {}) {
  const all = $$(".certificate", panel);
  const order = [...all.slice(certificate + 1), ...all.slice(0, certificate)];
  const next = order.find((one) => !open || one.dataset.review === "yes");
  if (!next) return false;
  showCertificate(Number(next.dataset.number));
  viewer.showPage(Number(next.dataset.page));
  select(fields().find(asks) ?? fields()[0] ?? null);
  return true;
}

// --- Sending -----------------------------------------------------------------------------------------------------

async function send(path, content) {
  const answer = await fetch(`/records/${sha256}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
  }).catch(() => null);
  if (!answer) tell("The review does not answer. Is `certscan review` still running?", { wrong: true });
  return answer;
}

/** Send an operation; gives null where it was done, else what is wrong with it. */
async function operate(operation, { after = true, done = "" } = {}) {
  if (busy) return "";
  busy = true;
  panel.classList.add("busy");
  try {
    const answer = await send("operations", { version: panel.dataset.version, operation });
    if (!answer) return "";
    if (answer.status !== 200 && answer.status !== 409) return await answer.text();
    const key = selected?.dataset.key;
    const holder = document.createElement("template");
    holder.innerHTML = await answer.text();
    const fresh = $("#panel", holder.content);
    const place = panel.scrollTop;
    panel.replaceWith(fresh);
    panel = fresh;
    panel.scrollTop = place;
    viewer.keepDraft(null);
    busy = false; // from here on the next key counts
    arrive(key, after && answer.status === 200);
    if (answer.status === 409) {
      $(".conflict", panel).scrollIntoView({ block: "nearest" });
      said.textContent = $(".conflict", panel).textContent;
    } else if (done) tell(done);
    return null;
  } finally {
    busy = false;
    panel.classList.remove("busy");
  }
}

async function attempt(operation, options) {
  const wrong = await operate(operation, options);
  if (wrong) tell(wrong, { wrong: true });
  return wrong === null;
}

/** Name the selected field for an operation. */
function target() {
  const { field, index } = selected.dataset;
  return { certificate, field, ...(index === undefined ? {} : { index: Number(index) }) };
}

// --- Fields ------------------------------------------------------------------------------------------------------

function edit({ text, where, hint } = {}) {
  if (!selected) return;
  closeEditor();
  const field = selected;
  const editor = $("#editor").content.cloneNode(true).firstElementChild;
  const input = $("textarea", editor);
  const wrong = $(".wrong", editor);
  $("label span", editor).textContent = $(".name", field).textContent;
  $(".hint", editor).textContent = hint ?? field.dataset.hint ?? "";
  input.value = text ?? $("[data-value]", field)?.textContent ?? "";
  field.classList.add("editing");
  field.append(editor);
  const grow = () => {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
  };
  input.addEventListener("input", grow);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      editor.requestSubmit();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      closeEditor();
      field.focus();
    }
  });
  $("[data-cancel]", editor).addEventListener("click", () => {
    closeEditor();
    field.focus();
  });
  editor.addEventListener("submit", async (event) => {
    event.preventDefault();
    const problem = await operate({ op: "type", ...target(), text: input.value, ...(where ? { where } : {}) });
    if (problem) {
      wrong.textContent = problem;
      wrong.hidden = false;
      input.focus();
    }
  });
  grow();
  input.focus();
  input.select();
  field.scrollIntoView({ block: "nearest" });
}

function closeEditor() {
  for (const editor of $$(".editor", panel)) {
    editor.closest(".field").classList.remove("editing");
    editor.remove();
  }
  viewer.keepDraft(null);
}

async function readBox(page, bbox) {
  if (!selected) {
    viewer.keepDraft(null);
    tell("Choose the field first that the box is for.", { wrong: true });
    return;
  }
  closeEditor();
  viewer.keepDraft(bbox);
  tell("Reading the box …");
  const answer = await send("read", { page, bbox });
  if (!answer) return;
  if (answer.status !== 200) {
    viewer.keepDraft(null);
    tell(await answer.text(), { wrong: true });
    return;
  }
  const { text } = await answer.json();
  toast.hidden = true;
  edit({ text, where: { page, bbox }, hint: text ? "As it was read in the box; mend it where it is wrong." : "Nothing could be read in the box; type what it says." });
  viewer.keepDraft(bbox);
}

const ACTIONS = {
  accept: () => selected && ("decided" in selected.dataset ? advance() : attempt({ op: "accept", ...target() })),
  edit: () => edit(),
  draw: () => selected && viewer.startDrawing(),
  reject: () => selected && $("[data-value]", selected) && attempt({ op: "reject", ...target() }),
  choose: (button) => attempt({ op: "choose", ...target(), alternative: Number(button.dataset.alternative) }),
  undo: () => attempt({ op: "undo" }, { after: false, done: "Undone." }),
  redo: () => attempt({ op: "redo" }, { after: false, done: "Done again." }),
  more: () => $("dialog.more", article() ?? panel)?.showModal(),
  add: () => attempt({ op: "add", pages: [viewer.shownPage()] }, { done: "A certificate was added; fill in its fields." }).then(() => showLast()),
  "accept-all": acceptAll,
};

function showLast() {
  const count = $$(".certificate", panel).length;
  if (!count) return;
  showCertificate(count - 1);
  select(fields().find(asks) ?? fields()[0] ?? null);
}

async function acceptAll() {
  if (!article()) return;
  const done = await attempt({ op: "accept", certificate });
  if (done && panel.dataset.open === "no") location.href = goOn;
}

async function notCertificate() {
  if (article()) await attempt({ op: "not_certificate", certificate }, { done: "Taken out. u undoes it." });
}

const FORMS = {
  kind: (form) => attempt({ op: "kind", certificate, kind: form.elements.kind.value }, { after: false }),
  "split-pages": (form) => attempt({ op: "split", certificate, pages: parts(form) }, { done: "Split. u undoes it." }),
  "split-standards": (form) => attempt({ op: "split", certificate, standards: parts(form) }, { done: "Split. u undoes it." }),
  merge: (form) => attempt({ op: "merge", certificate, into: Number(form.elements.into.value) }, { done: "Merged. u undoes it." }),
  add: () => ACTIONS.add(),
  not_certificate: notCertificate,
};

const parts = (form) => $$('input[name="part"]:checked', form).map((box) => Number(box.value));

// --- Events ------------------------------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  const tab = event.target.closest("[data-certificate]");
  const button = event.target.closest("button[data-do]");
  const field = event.target.closest(".field");
  if (tab) {
    showCertificate(Number(tab.dataset.certificate));
    viewer.showPage(Number(article().dataset.page));
    select(fields().find(asks) ?? fields()[0] ?? null);
    return;
  }
  if (field && field !== selected) select(field, { focus: !button });
  if (button) ACTIONS[button.dataset.do](button);
});

document.addEventListener("focusin", (event) => {
  const field = event.target.closest?.(".field");
  if (field && field !== selected) select(field, { focus: false });
});

document.addEventListener("submit", (event) => {
  const what = event.target.dataset.do;
  if (!what) return;
  event.preventDefault();
  event.target.closest("dialog")?.close();
  FORMS[what](event.target);
});

const KEYS = {
  j: () => step(1),
  ArrowDown: () => step(1),
  k: () => step(-1),
  ArrowUp: () => step(-1),
  a: ACTIONS.accept,
  Enter: ACTIONS.accept,
  e: ACTIONS.edit,
  F2: ACTIONS.edit,
  x: ACTIONS.reject,
  Delete: ACTIONS.reject,
  b: ACTIONS.draw,
  u: ACTIONS.undo,
  r: ACTIONS.redo,
  A: acceptAll,
  X: notCertificate,
  c: () => nextCertificate(),
  m: ACTIONS.more,
  n: () => (location.href = goOn),
  p: () => previous && (location.href = previous),
  g: () => (location.href = "/"),
  "[": () => viewer.view("back"),
  "]": () => viewer.view("on"),
  "+": () => viewer.view("in"),
  "=": () => viewer.view("in"),
  "-": () => viewer.view("out"),
  0: () => viewer.view("fit"),
  "?": showHelp,
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.target.closest("input, textarea")) {
    event.preventDefault();
    (event.shiftKey ? ACTIONS.redo : ACTIONS.undo)();
    return;
  }
  if (!isShortcut(event)) return;
  // On a button or link, Enter is that button's; arrows belong to the page while a box is drawn on it.
  if (event.key === "Enter" && event.target.closest("button, a, summary")) return;
  if (event.key.startsWith("Arrow") && event.target.closest(".canvas")) return;
  if (/^[1-9]$/.test(event.key)) {
    const choice = selected && $$('[data-do="choose"]', selected)[Number(event.key) - 1];
    if (choice) ACTIONS.choose(choice);
    return;
  }
  const action = KEYS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

viewer.listen({
  box: readBox,
  hit: ({ field }) => select(field),
  cancel: () => selected?.focus(),
});

viewer.showPage(Number(firstPage));
arrive(undefined, false);
if (following) new Image().src = `${following}/pages/1.jpg`; // so that it is drawn when it is asked for
