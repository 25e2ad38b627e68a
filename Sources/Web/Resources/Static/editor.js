// What the editors do better with a script: save while one types, move cards by dragging and by keys, stay where one is.
// Everything goes through the forms that are there; the server is the only one who knows what is kept.
"use strict"

{
  const wait = 150
  const root = document.documentElement
  const tools = () => document.getElementById("tools")
  const say = text => {
    const shown = document.querySelector("[data-status]")
    if (shown) shown.textContent = text
    const spoken = document.getElementById("editor-status")
    if (spoken) spoken.textContent = text
  }

  // One request after another: each is based on the version that the one before made.
  let queue = Promise.resolve()
  const afterAll = work => (queue = queue.then(work, work))

  const send = async (form, submitter) => {
    const body = new URLSearchParams(new FormData(form, submitter))
    return fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } })
  }

  const parse = async answer => new DOMParser().parseFromString(await answer.text(), "text/html")

  // Puts the parts of an answer in the place of those on the page; what somebody is typing in stays.
  const renew = (fresh, keep) => {
    for (const part of fresh.querySelectorAll("[data-part]")) {
      const old = part.id && document.getElementById(part.id)
      if (!old || (keep && old.contains(document.activeElement) && keep.contains(old))) continue
      const { scrollTop } = old
      old.replaceWith(part)
      part.scrollTop = scrollTop
    }
    const version = fresh.getElementById("tools")?.dataset.version
    if (version) for (const field of document.querySelectorAll('input[name="version"]')) field.value = version
    document.title = fresh.title
    enliven()
  }

  // Takes over what others changed meanwhile in fields that nobody touched here.
  const refill = (form, fresh) => {
    const other = [...fresh.forms].find(one => one.getAttribute("action") === form.getAttribute("action") && "autosave" in one.dataset)
    if (!other) return
    for (const field of form.elements) {
      const saved = field.id && other.elements.namedItem(field.id)
      if (!saved || field.type === "hidden" || field.type === "radio" || field.type === "checkbox" || !("defaultValue" in field)) continue
      if (field !== document.activeElement && field.value === field.defaultValue) field.value = saved.value
      field.defaultValue = saved.value
    }
    for (const mark of fresh.querySelectorAll(".text")) {
      const id = mark.querySelector("[id^='f-']:not(p)")?.id
      const old = id && document.getElementById(id)?.closest(".text")
      if (!old) continue
      old.classList.toggle("is-missing", mark.classList.contains("is-missing"))
      const label = old.querySelector(".text__language")
      const words = mark.querySelector(".text__language")
      if (label && words && label.innerHTML !== words.innerHTML) label.replaceChildren(...words.cloneNode(true).childNodes)
    }
  }

  // A page that asks something, such as what to do about a conflict, or that says what is wrong, is shown as it is.
  const show = (fresh, address) => {
    const scrollTop = document.getElementById("sequence")?.scrollTop
    document.getElementById("main").replaceWith(fresh.getElementById("main"))
    const sequence = document.getElementById("sequence")
    if (sequence && scrollTop) sequence.scrollTop = scrollTop
    document.title = fresh.title
    if (address) history.replaceState(null, "", address)
    enliven()
    const first = document.querySelector(".problems, h1")
    if (first) {
      first.tabIndex = -1
      first.focus()
    }
  }

  const act = (form, submitter, after) =>
    afterAll(async () => {
      say(tools()?.dataset.saving ?? "")
      let answer
      try {
        answer = await send(form, submitter)
      } catch {
        say(tools()?.dataset.notSaved ?? "")
        return
      }
      if (!answer.ok || !answer.redirected) {
        show(await parse(answer))
        return
      }
      const fresh = await parse(answer)
      after(fresh, answer)
      const state = tools()?.dataset.saved
      if (state) say(state)
    })

  // Saving while one types

  const watched = new WeakSet()
  let pending = null

  const autosave = form => {
    if (watched.has(form)) return
    watched.add(form)
    let timer
    const save = () => {
      clearTimeout(timer)
      pending = null
      if (!form.isConnected) return
      act(form, null, fresh => {
        renew(fresh, form)
        refill(form, fresh)
      })
    }
    form.addEventListener("change", () => {
      clearTimeout(timer)
      pending = save
      timer = setTimeout(save, wait)
    })
    form.addEventListener("submit", event => {
      if (event.submitter?.name) return
      event.preventDefault()
      save()
    })
  }

  // Whoever goes on to another page right after typing takes what he typed with him.
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]")
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    document.activeElement?.blur?.()
    if (!pending || link.origin !== location.origin) return
    event.preventDefault()
    const { href } = link
    pending()
    afterAll(() => document.querySelector("form[data-autosave]") && location.assign(href))
  })

  // Moving

  const focusCard = code => document.querySelector(`[data-code="${CSS.escape(code)}"] .step__link`)?.focus({ preventScroll: false })

  const moved = code => fresh => {
    renew(fresh)
    focusCard(code)
  }

  const moveTo = (card, section, before) => {
    const form = card.querySelector("form[data-move]")
    const body = new URLSearchParams(new FormData(form))
    body.set("section", section)
    body.set("before", before)
    const sent = { action: form.action, isConnected: true }
    afterAll(async () => {
      say(tools()?.dataset.saving ?? "")
      body.set("version", tools()?.dataset.version ?? body.get("version"))
      try {
        const answer = await fetch(sent.action, { method: "POST", body, headers: { Accept: "text/html" } })
        const fresh = await parse(answer)
        if (answer.ok && answer.redirected) {
          moved(card.dataset.code)(fresh)
          say(tools()?.dataset.saved ?? "")
        } else show(fresh)
      } catch {
        say(tools()?.dataset.notSaved ?? "")
      }
    })
  }

  document.addEventListener("keydown", event => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return
    const card = event.target.closest?.("[data-code]")
    if (!card) return
    event.preventDefault()
    card.querySelector(`button[value="${event.key === "ArrowUp" ? "earlier" : "later"}"]`)?.click()
  })

  document.addEventListener("submit", event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !("live" in form.dataset) || "autosave" in form.dataset) return
    event.preventDefault()
    const card = form.closest("[data-code]")
    const button = event.submitter
    act(form, button, (fresh, answer) => {
      if (card) {
        renew(fresh)
        const again = document.querySelector(`[data-code="${CSS.escape(card.dataset.code)}"]`)
        const same = again?.querySelector(`button[value="${button?.value}"]`) ?? again?.querySelector(".step__link")
        same?.focus()
      } else {
        // Undone or done again: what is open may be another thing now.
        show(fresh, answer.url)
        document.getElementById(button?.id)?.focus()
      }
    })
  })

  // Dragging, by mouse, pen and finger

  let drag = null

  const target = y => {
    let best = null
    for (const list of document.querySelectorAll(".stretch__cards")) {
      const section = list.closest("[data-section]").dataset.section
      const cards = [...list.querySelectorAll("[data-code]")].filter(card => card !== drag.card)
      for (const card of cards) {
        const box = card.getBoundingClientRect()
        const distance = Math.abs(y - box.top)
        if (!best || distance < best.distance) best = { distance, mark: card, section, before: card.dataset.code }
      }
      const box = list.getBoundingClientRect()
      const distance = Math.abs(y - box.bottom)
      if (!best || distance < best.distance) best = { distance, mark: list, section, before: "" }
    }
    return best
  }

  const clear = () => document.querySelectorAll(".is-target").forEach(one => one.classList.remove("is-target"))

  const grab = event => {
    if (event.button) return
    event.preventDefault()
    const card = event.currentTarget.closest("[data-code]")
    drag = { card, target: null }
    card.classList.add("is-dragged")
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const pull = event => {
    if (!drag) return
    if (event.clientY < 60) scrollBy(0, -12)
    if (event.clientY > innerHeight - 60) scrollBy(0, 12)
    clear()
    drag.target = target(event.clientY)
    drag.target?.mark.classList.add("is-target")
  }

  const drop = event => {
    if (!drag) return
    const { card, target } = drag
    drag = null
    card.classList.remove("is-dragged")
    clear()
    if (event.type === "pointerup" && target) moveTo(card, target.section, target.before)
  }

  const enliven = () => {
    root.classList.add("has-script")
    document.querySelectorAll("[data-with-script]").forEach(one => (one.hidden = false))
    document.querySelectorAll("form[data-autosave]").forEach(autosave)
    const grip = document.querySelector("[data-grip]")?.dataset.grip
    for (const card of document.querySelectorAll("[data-code]")) {
      if (card.querySelector(".step__grip")) continue
      const handle = document.createElement("span")
      handle.className = "step__grip"
      handle.title = grip ?? ""
      handle.setAttribute("aria-hidden", "true")
      const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg")
      icon.setAttribute("viewBox", "0 0 12 12")
      icon.setAttribute("width", "12")
      icon.setAttribute("height", "12")
      const dots = document.createElementNS("http://www.w3.org/2000/svg", "path")
      dots.setAttribute("d", "M4 2h.01M8 2h.01M4 6h.01M8 6h.01M4 10h.01M8 10h.01")
      dots.setAttribute("class", "icon")
      icon.append(dots)
      handle.append(icon)
      handle.addEventListener("pointerdown", grab)
      handle.addEventListener("pointermove", pull)
      handle.addEventListener("pointerup", drop)
      handle.addEventListener("pointercancel", drop)
      card.querySelector(".step__card").append(handle)
    }
  }

  // The sequence stays where it was scrolled to, from page to page.
  const key = `sequence ${location.pathname.split("/").slice(0, 4).join("/")}`
  addEventListener("pagehide", () => {
    const sequence = document.getElementById("sequence")
    if (sequence) sessionStorage.setItem(key, sequence.scrollTop)
  })
  const comeBack = () => {
    const sequence = document.getElementById("sequence")
    if (!sequence) return
    sequence.scrollTop = Number(sessionStorage.getItem(key) ?? 0)
    const card = sequence.querySelector(".step.is-on")
    if (!card) return
    const [box, frame] = [card.getBoundingClientRect(), sequence.getBoundingClientRect()]
    if (box.top < frame.top) sequence.scrollTop -= frame.top - box.top + 12
    if (box.bottom > frame.bottom) sequence.scrollTop += box.bottom - frame.bottom + 12
  }

  // What was typed and is not saved yet is not left behind unasked.
  addEventListener("beforeunload", event => {
    const open = document.querySelector("form[data-autosave]")
    const isDirty = open && [...open.elements].some(one => "defaultValue" in one && one.type !== "hidden" && one.type !== "radio" && one.type !== "checkbox" && one.value !== one.defaultValue)
    if (isDirty) event.preventDefault()
  })

  enliven()
  comeBack()
}
