// Keeps a page up to date: takes each snapshot of its main part that the server sends and changes only what is different,
// so that focus, scroll, open details and half-filled forms stay. Without this script the page is as it was loaded.
(() => {
  const main = document.querySelector("main[data-live]");
  if (!main || !window.EventSource) return;
  const state = document.querySelector("[data-live-state]");
  const say = document.querySelector("[data-live-say]");
  const silence = 40_000, fade = 2_500, hush = 60_000, patience = 4_000, away = 30_000;
  let source, heard = Date.now(), said = 0, isStale = false, doubt, retry, leaving;

  const time = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const tell = (text) => { if (say && text) say.textContent = text; };

  function show(stale) {
    if (!state) return;
    state.hidden = false;
    state.classList.toggle("is-stale", stale);
    state.querySelector(".live__text").textContent = stale ? state.dataset.stale.replace("%", time(heard)) : state.dataset.label;
    if (stale && !isStale) tell(state.dataset.stale.replace("%", time(heard)));
    if (!stale && isStale) tell(say?.dataset.back);
    isStale = stale;
  }

  function hear() {
    heard = Date.now();
    clearTimeout(doubt);
    doubt = undefined;
    show(false);
  }

  // The part that is shown becomes like the part that was sent; returns whether anything had to change.
  function renew(old, fresh) {
    if (old.nodeType === Node.TEXT_NODE) {
      if (old.data === fresh.data) return false;
      old.data = fresh.data;
      if (fresh.data.trim()) mark(old.parentElement);
      return true;
    }
    if (old.nodeType !== Node.ELEMENT_NODE || isInUse(old)) return false;
    return renewAttributes(old, fresh) | renewChildren(old, fresh);
  }

  function renewAttributes(old, fresh) {
    let changed = false;
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) === value) continue;
      old.setAttribute(name, value);
      changed = true;
    }
    for (const { name } of [...old.attributes]) {
      if (fresh.hasAttribute(name) || name === "open") continue;
      old.removeAttribute(name);
      changed = true;
    }
    return changed;
  }

  function renewChildren(old, fresh) {
    let changed = false, at = old.firstChild;
    const dropUntil = (end) => {
      while (at !== end) {
        const next = at.nextSibling;
        at.remove();
        at = next;
        changed = true;
      }
    };
    for (const wanted of fresh.childNodes) {
      let there = at;
      while (there && !isSameThing(there, wanted)) there = there.nextSibling;
      if (there) {
        dropUntil(there);
        if (renew(there, wanted)) changed = true;
        at = there.nextSibling;
      } else {
        const made = document.importNode(wanted, true);
        old.insertBefore(made, at);
        mark(made);
        changed = true;
      }
    }
    dropUntil(null);
    return changed;
  }

  const block = (node) => node.getAttribute?.("class")?.split(" ")[0];
  const isSameThing = (a, b) => a.nodeName === b.nodeName && a.id === b.id && block(a) === block(b);

  // A form that somebody fills in stays as it is.
  const isInUse = (element) => element.matches("form") && element.contains(document.activeElement);

  function mark(element) {
    if (!(element instanceof HTMLElement)) return;
    element.classList.add("is-changed");
    setTimeout(unmark, fade, element);
  }

  function unmark(element) {
    element.classList.remove("is-changed");
    if (!element.classList.length) element.removeAttribute("class");
  }

  function take(event) {
    hear();
    const fresh = new DOMParser().parseFromString(`<main>${event.data}</main>`, "text/html").querySelector("main");
    main.querySelectorAll(".is-changed").forEach(unmark);
    const toast = main.querySelector(".toast");
    if (toast) fresh.prepend(toast.cloneNode(true));
    const before = main.querySelector(".finding")?.textContent;
    if (!renewChildren(trimmed(main), trimmed(fresh))) return;
    const after = main.querySelector(".finding")?.textContent;
    if (after && after !== before) tell(after);
    else if (Date.now() - said > hush) tell(say?.dataset.updated.replace("%", time(Date.now())));
    said = Date.now();
  }

  // Blank lines between the blocks of a page differ and mean nothing.
  function trimmed(element) {
    for (const node of [...element.childNodes]) if (node.nodeType === Node.TEXT_NODE && !node.data.trim()) node.remove();
    return element;
  }

  function open() {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(main.dataset.live);
    source.addEventListener("snapshot", take);
    source.addEventListener("beat", hear);
    source.addEventListener("over", () => { source.close(); show(true); });
    source.onerror = () => {
      doubt ??= setTimeout(() => show(true), patience);
      // A browser gives up where it was refused, such as by a server that is just starting.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, 2 * patience);
    };
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = undefined;
  }

  setInterval(() => { if (source && Date.now() - heard > silence) show(true); }, 5_000);
  // A browser has few connections for all its windows; one that nobody looks at gives its own back.
  document.addEventListener("visibilitychange", () => {
    clearTimeout(leaving);
    if (document.hidden) leaving = setTimeout(close, away); else if (!source) open();
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => { if (event.persisted) open(); });
  open();
})();
