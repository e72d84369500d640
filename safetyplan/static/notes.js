/* Nothing here is needed: every page works without it. It makes leaving faster, and keeps the cover away while you read. */
(function () {
  "use strict";
  var exit = document.querySelector("form.exit");
  var awake = document.getElementById("awake");
  var cover = document.querySelector(".cover");
  var leaving = false;

  function blank() {
    document.body.replaceChildren();
  }

  /* Blank first; then tell the server, without waiting for it. The mark tells it at the next visit if this never arrives. */
  function leave() {
    var data = new URLSearchParams(new FormData(exit)), to = exit.dataset.to, address = exit.action;
    leaving = true;
    blank();
    document.cookie = "q=1; Path=/; SameSite=Strict" + (location.protocol === "https:" ? "; Secure" : "");
    try {
      fetch(address, { method: "POST", body: data, keepalive: true, redirect: "manual", credentials: "same-origin" }).catch(function () {});
    } catch (e) { /* the mark remains */ }
    location.replace(to);
  }
  if (exit) exit.addEventListener("submit", function (event) { event.preventDefault(); leave(); });

  /* Shift three times, each pressed alone, within three seconds. Whatever shows another intent starts the count again. */
  var presses = [], alone = false;
  function forget() { presses = []; alone = false; }
  addEventListener("keydown", function (event) {
    if (event.key === "Shift" && !event.repeat && !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && !alone) {
      alone = true;
    } else if (!(event.key === "Shift" && event.repeat && alone)) {
      forget();
    }
  }, true);
  addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !alone || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.shiftKey) { forget(); return; }
    alone = false;
    presses.push(event.timeStamp);
    presses = presses.filter(function (at) { return event.timeStamp - at <= 3000; });
    if (presses.length >= 3 && exit) leave();
  }, true);
  ["pointerdown", "wheel", "compositionstart", "compositionend"].forEach(function (name) { addEventListener(name, forget, true); });
  addEventListener("blur", forget);

  /* A page that comes back from the browser's memory asks the server anew, which knows whether it may be shown. */
  addEventListener("pagehide", function () { if (leaving) blank(); });
  addEventListener("pageshow", function (event) { if (event.persisted) { blank(); location.reload(); } });

  /* While someone reads or types, the cover starts its time again. */
  var rested = 0;
  function still() {
    if (!awake || !cover || getComputedStyle(cover).visibility === "visible" || Date.now() - rested < 5000) return;
    rested = Date.now();
    awake.checked = !awake.checked;
  }
  ["keydown", "pointerdown", "pointermove", "scroll", "input"].forEach(function (name) { addEventListener(name, still, { passive: true }); });

  var summary = document.getElementById("summary");
  if (summary) summary.focus();
})();
