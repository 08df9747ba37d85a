/* Small improvements of pages that work without them. Nothing here decides anything. */
(() => {
  "use strict";

  const language = document.documentElement.lang;

  /** «1 ngày 3 giờ»: the two largest units of a time span. */
  const spell = (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60000);
    const parts = [["day", Math.floor(minutes / 1440)], ["hour", Math.floor(minutes / 60) % 24], ["minute", minutes % 60]];
    const first = parts.findIndex(([, amount]) => amount > 0);
    return parts.slice(first, first + 2).filter(([, amount]) => amount > 0)
      .map(([unit, amount]) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount))
      .join(" ");
  };

  /** Keeps the time left running from the server's clock; the last minute stays as the server's words. */
  const runTimeLeft = (element) => {
    const offset = Date.parse(element.dataset.leftNow) - Date.now();
    const until = Date.parse(element.dataset.leftUntil);
    const tell = () => {
      const left = until - (Date.now() + offset);
      if (left <= 0) {
        element.textContent = element.dataset.leftNone;
      } else if (left >= 60000) {
        element.textContent = element.dataset.leftWords.replace("%s", spell(left));
      }
    };
    setInterval(tell, 15000);
  };

  document.querySelectorAll("[data-left-until]").forEach(runTimeLeft);

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  /* <button type="button" data-copy="#id" data-copied="Đã chép" hidden>: copies the text of #id, which may be a field. */
  document.querySelectorAll("[data-copy]").forEach((button) => {
    if (!navigator.clipboard) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.querySelector(button.dataset.copy);
      await navigator.clipboard.writeText((source.value ?? source.innerText).trim());
      button.textContent = button.dataset.copied;
    });
  });

  /* Sending a form twice by a double click: the second click does nothing. The server would recognise it anyway. */
  document.querySelectorAll("form[method=post]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = "true";
      setTimeout(() => delete form.dataset.sent, 4000);
    });
  });
})();
