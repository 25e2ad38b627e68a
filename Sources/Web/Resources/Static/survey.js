// Makes a survey pleasant; everything that matters works without it.
(() => {
  const form = document.forms[0]
  if (!form) return
  const $ = (id) => document.getElementById(id)
  const isKiosk = document.body.classList.contains('kiosk')
  const questions = [...form.querySelectorAll('.q')]
  const bar = form.querySelector('progress')
  const names = (question) => [...new Set([...question.querySelectorAll('input')].map((input) => input.name))]
  const has = (question, name) => !!question.querySelector(`[name="${name}"]:checked`)
  const text = (question) => question.querySelector('textarea')
  const isAnswered = (question) => text(question) ? text(question).value.trim() !== '' : names(question).some((name) => has(question, name))
  const isComplete = (question) => isAnswered(question) && names(question).every((name) => has(question, name))

  // How far one is, and a way to take an answer back
  const look = () => {
    bar.hidden = false
    bar.value = questions.filter(isAnswered).length
    for (const question of questions) {
      const old = question.querySelector('.clear')
      if (!isAnswered(question) || text(question)) old?.remove()
      else if (!old) {
        const button = $('clear').cloneNode(true)
        button.removeAttribute('id')
        button.hidden = false
        button.classList.add('clear')
        button.onclick = () => {
          for (const input of question.querySelectorAll('input')) input.checked = false
          look()
          question.querySelector('input').focus()
        }
        question.append(button)
      }
    }
  }

  // The next question comes into sight after a tap, not while somebody goes through answers by keyboard
  let tapped = false
  addEventListener('pointerdown', () => { tapped = true }, true)
  addEventListener('keydown', () => { tapped = false }, true)
  form.addEventListener('input', look)
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  form.addEventListener('change', (event) => {
    if (isKiosk || !tapped || event.target.type !== 'radio') return
    const question = event.target.closest('.q')
    const half = event.target.closest('.half')?.nextElementSibling
    const next = isComplete(question) ? questions[questions.indexOf(question) + 1] : half
    if (!next || (next !== half && isAnswered(next))) return
    setTimeout(() => next.scrollIntoView({ behavior: calm.matches ? 'auto' : 'smooth', block: next === half ? 'nearest' : 'start' }), 250)
  })

  // Sending: once, and not into the void
  let sending = false
  const rest = () => {
    sending = false
    $('send').removeAttribute('aria-busy')
  }
  addEventListener('pageshow', () => {
    rest()
    look()
  })
  if (!isKiosk) {
    // Whoever comes back to a sheet comes back to the same one
    form.sheet.value = history.state?.sheet ?? form.sheet.value
    history.replaceState({ sheet: form.sheet.value }, '')
  }
  form.addEventListener('submit', async (event) => {
    if (event.submitter?.name) return
    event.preventDefault()
    if (sending) return
    sending = true
    $('send').setAttribute('aria-busy', 'true')
    $('offline').hidden = true
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      await answer.text()
      if (answer.redirected) location.assign(answer.url)
      else form.submit()
    } catch {
      $('offline').hidden = false
      rest()
    }
  })
})()
