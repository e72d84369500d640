/* Nothing here is needed: every page works without it. */
(() => {
  "use strict";
  const one = (what, within = document) => within.querySelector(what), all = (what, within = document) => [...within.querySelectorAll(what)];
  const exit = one("form.exit"), awake = one("#awake"), cover = one(".cover"), forms = all("form.asks");
  let leaving = false;
  const blank = () => document.body.replaceChildren();

  /* Blank first; then tell the server. The mark tells it at the next visit if this never arrives. */
  function leave() {
    const body = new URLSearchParams(new FormData(exit)), to = exit.dataset.to, address = exit.action;
    leaving = true;
    blank();
    document.cookie = "q=1; Path=/; SameSite=Strict" + (location.protocol === "https:" ? "; Secure" : "");
    try {
      fetch(address, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
    } catch (e) { /* the mark remains */ }
    location.replace(to);
  }
  if (exit) exit.addEventListener("submit", (event) => { event.preventDefault(); leave(); });

  /* Shift three times, each pressed alone, within three seconds. Whatever shows another intent starts the count again. */
  let presses = [], alone = false;
  const forget = () => { presses = []; alone = false; };
  addEventListener("keydown", (event) => {
    if (event.key === "Shift" && !event.repeat && !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && !alone) alone = true;
    else if (!(event.key === "Shift" && event.repeat && alone)) forget();
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.shiftKey) return forget();
    alone = false;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= 3000);
    if (presses.length >= 3 && exit) leave();
  }, true);
  for (const name of ["pointerdown", "wheel", "compositionstart", "compositionend"]) addEventListener(name, forget, true);
  addEventListener("blur", forget);

  /* A page from the browser's memory asks the server anew, which knows whether it may be shown. */
  addEventListener("pageshow", (event) => { if (event.persisted) { blank(); location.reload(); } });

  /* While someone reads or types, the cover starts its time again. */
  let rested = 0;
  function still() {
    if (!awake || !cover || getComputedStyle(cover).visibility === "visible" || Date.now() - rested < 5000) return;
    rested = Date.now();
    awake.checked = !awake.checked;
  }
  for (const name of ["keydown", "pointerdown", "pointermove", "scroll", "input"]) addEventListener(name, still, { passive: true });

  /* Before its cookie dies the page goes; what was typed is kept. */
  if (cover) setTimeout(() => location.replace("/"), cover.dataset.ends * 1000);

  if (one("#summary")) one("#summary").focus();

  /* What was typed and not sent is kept when the page is left; on the way to a page of ours, before that opens. */
  const changed = new Set();
  function typed(form) {
    const data = new URLSearchParams(new FormData(form));
    data.set("go", "left");
    changed.delete(form);
    return data;
  }
  for (const form of forms) {
    for (const name of ["input", "change"]) form.addEventListener(name, () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
  }
  addEventListener("pagehide", () => {
    if (leaving) return blank();
    for (const form of changed) navigator.sendBeacon(form.action, typed(form));
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || !changed.size || link.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const on = () => { if (!leaving) location.assign(link.href); };
    setTimeout(on, 3000);
    Promise.all([...changed].map((form) => fetch(form.action, { method: "POST", body: typed(form) }))).then(on, on);
  });

  /* One more row: a copy of the last, with nothing in it. */
  addEventListener("click", (event) => {
    const button = event.target.closest("button[value^='grow:']"), rows = button ? all(".row", button.parentNode) : [], next = rows.length;
    if (!next) return;
    const fresh = rows[next - 1].cloneNode(true);
    event.preventDefault();
    for (const part of [fresh, ...all("*", fresh)]) {
      for (const name of ["id", "name", "for"]) if (part.hasAttribute(name)) part.setAttribute(name, part.getAttribute(name).replace(`-${next - 1}-`, `-${next}-`));
      if (part.matches("input, select")) part.value = "";
    }
    fresh.setAttribute("aria-label", fresh.getAttribute("aria-label").replace(next, next + 1));
    rows[next - 1].after(fresh);
    one("input[name$='-count']", button.parentNode).value = next + 1;
    button.hidden = next + 1 >= +button.dataset.most;
    one("input, select", fresh).focus();
  });

  /* Near the limit of a box, how many letters are left: said politely, when the hand rests. */
  const said = document.createElement("p");
  let rest;
  said.className = "help";
  said.setAttribute("role", "status");
  addEventListener("input", ({ target }) => {
    const left = target.dataset.holds - target.value.length;
    said.textContent = "";
    clearTimeout(rest);
    if (!(left <= target.dataset.holds / 10) || !target.form.dataset.left) return;
    if (said.previousSibling !== target) target.after(said);
    rest = setTimeout(() => { said.textContent = `${target.form.dataset.left} ${left}`; }, 600);
  });

  /* Where a tick may mean danger, a voice to talk to is shown beside it at once, and takes nothing away. */
  const voice = one(".voice[data-boxes]");
  if (voice) addEventListener("change", () => {
    for (const [name, value, kind] of voice.dataset.boxes.split(" ").map((said) => said.split("="))) {
      const box = [...document.getElementsByName(name)].find((box) => box.checked && box.value === value);
      if (!box) continue;
      if (voice.hidden) box.closest(".question").after(voice);
      for (const part of [voice, ...all("." + kind, voice)]) part.hidden = false;
    }
  });
})();
