// Tries a tag's rule out while it is written: asks for the same page with what is typed, and takes over what it would catch
// and what is wrong with the rule. Without it a button does the same.
(() => {
  const form = document.querySelector("form[data-try]")
  if (!form || !window.fetch) return
  const patience = 350
  let waiting, asked = 0

  const tryOut = async () => {
    const mine = ++asked
    const typed = new URLSearchParams({ name: form.elements.name.value, rule: form.elements.rule.value })
    try {
      const answer = await fetch(`${form.dataset.try}?${typed}`, { headers: { Accept: "text/html" } })
      if (!answer.ok || mine !== asked) return
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html")
      const found = fresh.getElementById("found")
      if (found) document.getElementById("found").replaceChildren(...found.children)
      renewProblem(fresh.getElementById("f-rule")?.closest(".field"))
    } catch {
      // What was found before stays; the button says it again.
    }
  }

  // The sentence on what is wrong with the rule comes and goes; the field itself stays, since somebody is writing in it.
  const renewProblem = fresh => {
    const field = document.getElementById("f-rule")
    const box = field.closest(".field")
    const problem = fresh?.querySelector(".field__error")
    box.querySelector(".field__error")?.remove()
    box.classList.toggle("is-wrong", Boolean(problem))
    if (problem) field.before(problem)
    const described = fresh?.querySelector("textarea")
    for (const name of ["aria-describedby", "aria-invalid"]) {
      const value = described?.getAttribute(name)
      if (value) field.setAttribute(name, value)
      else field.removeAttribute(name)
    }
  }

  form.elements.rule.addEventListener("input", () => {
    clearTimeout(waiting)
    waiting = setTimeout(tryOut, patience)
  })
})()
