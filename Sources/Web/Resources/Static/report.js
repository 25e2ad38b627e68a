// Prints the report, and shows at once what is chosen beside it; without this script the form's button and the browser's menu do.
(() => {
  const form = document.querySelector("[data-report-form]");
  let last = 0;

  const arm = () => {
    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.onclick = () => print();
    }
  };

  async function show() {
    const turn = ++last, shown = document.querySelector("[data-report]");
    const address = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
    shown.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { headers: { accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== last) return;
      document.querySelector("[data-report]").replaceWith(page.querySelector("[data-report]"));
      for (const name of ["from", "to"]) {
        const days = page.querySelector(`[data-report-form] [name="${name}"]`);
        if (days && form.elements[name]) form.elements[name].value = days.value;
      }
      const trail = document.querySelector(".crumb"), way = page.querySelector(".crumb");
      if (trail && way) trail.replaceWith(way);
      history.replaceState(null, "", address);
      arm();
    } catch {
      if (turn === last) form.submit();
    }
  }

  arm();
  if (!form) return;
  form.addEventListener("change", (event) => {
    // Days that are typed say that they are meant.
    if (event.target.type === "date") form.elements.period.value = "own";
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
})();
