// Lets one person after another fill in a sheet; survey.js, which does the rest, has run before.
(() => {
  const form = document.forms[0]
  if (!form) return
  const $ = (id) => document.getElementById(id)
  const questions = [...form.querySelectorAll('.q')]

  // One question at a time
  let shown = 0
  const show = (index, hasFocus) => {
    shown = Math.max(0, Math.min(index, questions.length - 1))
    questions.forEach((question, number) => { question.hidden = number !== shown })
    for (const part of form.querySelectorAll('h1, .intro')) part.classList.toggle('unseen', shown > 0)
    $('back').hidden = shown === 0
    $('next').hidden = shown === questions.length - 1
    $('send').hidden = !$('next').hidden
    scrollTo(0, 0)
    if (hasFocus) questions[shown].querySelector('input, textarea').focus({ preventScroll: true })
  }
  $('back').onclick = () => show(shown - 1, true)
  $('next').onclick = () => show(shown + 1, true)
  for (const link of form.querySelectorAll('.problem a')) {
    link.onclick = () => show(questions.findIndex((question) => '#' + question.id === link.hash), true)
  }
  show(questions.findIndex((question) => question.querySelector('.wrong')), false)

  // Whoever walks away leaves nothing behind: asked after 40 seconds, all is gone after a minute
  let idle
  let isTouched = !('fresh' in form.dataset)
  const anew = async () => {
    for (const input of form.querySelectorAll(':checked')) input.checked = false
    for (const area of form.querySelectorAll('textarea')) area.value = ''
    $('still').hidden = true
    show(0, false)
    form.dispatchEvent(new Event('input'))
    try {
      const fresh = await fetch(form.dataset.anew, { cache: 'no-store' })
      await fresh.text()
      if (fresh.ok) return location.replace(form.dataset.anew)
    } catch {}
    idle = setTimeout(anew, 15000)
  }
  const wait = () => {
    clearTimeout(idle)
    if (isTouched) idle = setTimeout(ask, 40000)
  }
  const ask = () => {
    $('still').hidden = false
    $('stay').focus()
    idle = setTimeout(anew, 20000)
  }
  for (const kind of ['pointerdown', 'keydown', 'input']) {
    addEventListener(kind, () => {
      isTouched = true
      if ($('still').hidden) wait()
    }, true)
  }
  // Only a whole press is an answer to "still there?", or it would fall through to what lies below
  addEventListener('click', () => {
    if ($('still').hidden) return
    $('still').hidden = true
    questions[shown].querySelector('input, textarea').focus({ preventScroll: true })
    wait()
  })
  wait()
})()
