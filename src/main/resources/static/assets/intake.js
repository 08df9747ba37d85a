/* Keeps the table a person copied beside its plain text: merged cells are seen only there. The page works without. */
(() => {
  "use strict";

  document.querySelectorAll("[data-paste-html]").forEach((keeper) => {
    const field = document.querySelector(keeper.dataset.pasteHtml);
    let pasted = "";

    field.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const whole = field.value === "" || field.selectionEnd - field.selectionStart === field.value.length;
      keeper.value = whole && /<table/i.test(html) ? html : "";
      setTimeout(() => { pasted = field.value; });
    });

    /* What is typed by hand afterwards is in the text only. */
    field.addEventListener("input", () => setTimeout(() => {
      if (keeper.value && field.value !== pasted) {
        keeper.value = "";
      }
    }, 10));
  });
})();
