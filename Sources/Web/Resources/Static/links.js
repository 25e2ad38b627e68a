// Copies links and prints sheets; without it people mark the link themselves and use the browser's menu.
(() => {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const field = document.getElementById(button.dataset.copy)
    const label = button.textContent
    button.hidden = false
    button.onclick = async () => {
      field.select()
      try {
        await navigator.clipboard.writeText(field.value)
      } catch {
        document.execCommand('copy')
      }
      button.textContent = button.dataset.done
      setTimeout(() => { button.textContent = label }, 2000)
    }
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.onclick = () => print()
  }
})()
