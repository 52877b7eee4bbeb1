// What a page does better with a script: it keeps what is typed, finds clues in it, answers in place and warns in time.
// Everything works without it. Nothing is stored in the browser.
"use strict";
(() => {
  const asScript = { "X-Heed-Request": "script" };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const csrf = () => document.querySelector('input[name="csrf"]')?.value ?? "";
  const body = (form) => new URLSearchParams(new FormData(form));
  const post = (url, fields) => fetch(url, { method: "POST", headers: asScript, body: fields, redirect: "manual" });

  /** Calls once nothing has happened for a while; `now` calls at once. */
  const afterPause = (milliseconds, work) => {
    let timer;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    };
    later.now = () => {
      clearTimeout(timer);
      return work();
    };
    return later;
  };

  // --- What is typed and not kept yet, by its form.
  const unkept = new Set();
  document.addEventListener("input", ({ target }) => target.form?.method === "post" && unkept.add(target.form));

  // --- The session: the server counts, this only warns. Any answer from the server but 401 starts the count again.
  const session = (() => {
    const seconds = Number(document.documentElement.dataset.sessionEnds);
    const words = document.getElementById("session-warning");
    if (!seconds || !words) return { touched() {} };
    const warning = 120;
    // Nothing that is done puts this end off.
    const last = Date.now() + Number(document.documentElement.dataset.sessionLast) * 1000;
    let ends, dialog, warnedOfLast = false;
    const tick = () => {
      const left = Math.round((ends - Date.now()) / 1000);
      if (left <= 0) return end();
      if (left <= warning && !dialog && !warnedOfLast) open();
      if (dialog) {
        const text = left > 60 ? `${Math.ceil(left / 60)} minutes` : "less than a minute";
        const place = dialog.querySelector("[data-minutes]");
        if (place.textContent !== text) place.textContent = text;
      }
    };
    const close = () => {
      dialog?.close();
      dialog?.remove();
      dialog = undefined;
    };
    const open = () => {
      document.body.append(words.content.cloneNode(true));
      dialog = document.body.querySelector("dialog.ask");
      warnedOfLast = ends === last;
      for (const [part, isThere] of [["unused", !warnedOfLast], ["extend", !warnedOfLast], ["long", warnedOfLast], ["back", warnedOfLast]])
        dialog.querySelector(`[data-${part}]`).hidden = !isThere;
      const extend = async (event) => {
        event.preventDefault();
        const reply = await post(document.documentElement.dataset.sessionExtend, new URLSearchParams({ csrf: csrf() })).catch(() => undefined);
        if (reply?.ok) touched();
        else if (reply) location.reload();
      };
      dialog.querySelector("[data-extend]").addEventListener("click", extend);
      dialog.querySelector("[data-back]").addEventListener("click", close);
      dialog.addEventListener("cancel", warnedOfLast ? close : extend);
      dialog.showModal();
    };
    // The page gives way to signing in, unless what is typed on it would go with it.
    const end = () => {
      clearInterval(ticking);
      if (![...unkept].some((form) => form.isConnected)) return location.reload();
      close();
      document.body.append(document.getElementById("session-ended").content.cloneNode(true));
      document.body.querySelector("dialog.ask").showModal();
    };
    const touched = () => {
      ends = Math.min(Date.now() + seconds * 1000, last);
      if (!warnedOfLast) close();
    };
    touched();
    const ticking = setInterval(tick, 1000);
    return { touched };
  })();

  // --- Keeping what is typed: form[data-keep=URL], told in [data-keep-status]. One request at a time, the last state wins.
  const keep = (form) => {
    const status = form.querySelector("[data-keep-status]") ?? document.querySelector("[data-keep-status]");
    const say = (text) => {
      if (status && status.textContent !== text) status.textContent = text;
    };
    let busy = false, changed = false, refused = false;
    const save = async () => {
      if (!changed || busy || refused) return;
      busy = true;
      changed = false;
      try {
        const reply = await post(form.dataset.keep, body(form));
        if (reply.status === 401) {
          refused = true;
          say("You are signed out. What was kept before is safe; sign in again in another tab, then come back and save this page.");
        } else if (reply.status === 409) {
          refused = true;
          say("This was changed in another tab or on another device. Save this page to see both.");
        } else if (reply.status === 204 || reply.ok) {
          const revision = reply.headers.get("X-Heed-Revision");
          if (revision && form.elements.revision) form.elements.revision.value = revision;
          const clock = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
          say(`Kept at ${clock}`);
          if (!changed) unkept.delete(form);
          session.touched();
        } else {
          changed = true;
          say("Not kept yet. Save this page to try again.");
        }
      } catch {
        changed = true;
        say("No connection. Not kept yet; it will be tried again as you go on.");
      } finally {
        busy = false;
      }
      if (changed && navigator.onLine) soon();
    };
    const soon = afterPause(1500, save);
    const note = () => {
      changed = true;
      soon();
    };
    form.addEventListener("input", note);
    form.addEventListener("change", note);
    form.addEventListener("submit", () => (refused = true));
    addEventListener("online", soon);
    document.addEventListener("visibilitychange", () => document.hidden && soon.now());
  };

  // --- Clues in what is typed: textarea[data-spot=URL] → [data-spot-result]. The fragment comes escaped from the server.
  const spot = (area) => {
    const place = document.querySelector("[data-spot-result]");
    if (!place) return;
    let asked = 0;
    const look = async () => {
      const turn = ++asked;
      try {
        const reply = await post(area.dataset.spot, new URLSearchParams({ csrf: csrf(), narrative: area.value }));
        if (!reply.ok || turn !== asked) return;
        place.innerHTML = await reply.text();
        session.touched();
      } catch {
        // Without a connection the clues stay as they were; the page says so nowhere, since nothing is lost.
      }
    };
    area.addEventListener("input", afterPause(900, look));
  };

  // --- Answering in place: form[data-in-place="#id"] swaps that element for the one in the reply.
  const inPlace = async (event) => {
    const form = event.target.closest?.("form[data-in-place]");
    if (!form) return;
    const old = document.querySelector(form.dataset.inPlace);
    if (!old) return;
    if (form.dataset.plain) return;
    event.preventDefault();
    const { submitter } = event;
    const url = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    const fields = body(form);
    if (submitter?.name) fields.append(submitter.name, submitter.value);
    // What cannot be taken in place is sent as it would be without a script, with the button that was pressed.
    const plainly = () => {
      form.dataset.plain = "yes";
      form.requestSubmit(submitter);
    };
    // What was not taken is told above the page, so more than the one place is drawn anew.
    const refused = (page) => {
      const main = page.querySelector("main");
      document.querySelector("main").replaceWith(main);
      start(main);
      main.querySelector("[data-error-summary]")?.focus();
    };
    old.setAttribute("aria-busy", "true");
    try {
      const reply = await fetch(url, { method: "POST", headers: asScript, body: fields });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const fresh = page.querySelector(form.dataset.inPlace);
      if (!fresh) return plainly();
      session.touched();
      if (!reply.ok) return refused(page);
      old.replaceWith(fresh);
      start(fresh);
      const changed = fresh.querySelector("[data-changed]") ?? fresh;
      if (!changed.hasAttribute("tabindex")) changed.tabIndex = -1;
      changed.focus();
    } catch {
      plainly();
    } finally {
      old.removeAttribute("aria-busy");
    }
  };

  const start = (root) => {
    all("form[data-keep]", root).forEach(keep);
    all("textarea[data-spot]", root).forEach(spot);
  };

  start(document);
  document.addEventListener("submit", inPlace);
  // Errors are read first: the summary takes the focus, and its links go to the field itself.
  document.querySelector("[data-error-summary]")?.focus();
  // Escape closes the menu and goes back to what opened it.
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
})();
