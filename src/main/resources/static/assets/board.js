/* The board of a call: copies the list of who is silent, counts ticks, and stays fresh without losing the place. */
(() => {
  "use strict";

  const board = document.getElementById("board");
  const read = document.getElementById("board-read");
  const news = document.getElementById("board-news");
  const EVERY = 20000;
  const SLOWEST = 320000;
  const IDLE = 600000;

  /* Ticks */

  const boxes = () => [...board.querySelectorAll("input[name=unit]")];

  const countTicks = () => {
    const counter = board.querySelector("[data-ticked]");
    if (counter) {
      const ticked = boxes().filter((box) => box.checked).length;
      counter.hidden = ticked === 0 || board.querySelector("[data-tick-all]").checked;
      counter.textContent = counter.dataset.ticked.replace("%s", ticked);
    }
  };

  board.addEventListener("change", (event) => {
    const all = board.querySelector("[data-tick-all]");
    if (event.target === all) {
      boxes().forEach((box) => { box.checked = all.checked; });
    } else if (event.target.name === "unit" && !event.target.checked) {
      all.checked = false;
    }
    countTicks();
  });

  /* One click copies who is silent; without a clipboard the link beside it leads to the same text. */

  const offerCopy = () => board.querySelectorAll("[data-copy-from]").forEach((button) => {
    button.hidden = !navigator.clipboard;
  });

  board.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy-from]");
    if (button) {
      const answer = await fetch(button.dataset.copyFrom, { redirect: "error" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      await navigator.clipboard.writeText(page.querySelector(button.dataset.copyPage).value.trim());
      news.textContent = button.dataset.copied;
    }
  });

  /* Makes old like fresh in place: what stays the same stays the same node, with its focus, its tick and its place. */

  const OWN = ["hidden"];

  const patchAttributes = (old, fresh) => {
    [...fresh.attributes].filter(({ name }) => !OWN.includes(name)).forEach(({ name, value }) => {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    });
    [...old.attributes].filter(({ name }) => !OWN.includes(name) && !fresh.hasAttribute(name))
      .forEach(({ name }) => old.removeAttribute(name));
  };

  const patch = (old, fresh) => {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = fresh.nodeValue;
      return;
    }
    patchAttributes(old, fresh);
    if (old.hasAttribute("data-ticked")) {
      return;
    }
    const kept = new Set([...fresh.children].map((child) => child.id).filter(Boolean));
    [...old.children].filter((child) => child.id && !kept.has(child.id)).forEach((child) => child.remove());
    let place = old.firstChild;
    [...fresh.childNodes].forEach((next) => {
      const same = next.id ? [...old.children].find((child) => child.id === next.id) : place;
      if (same && same.nodeName === next.nodeName && (same.id ?? "") === (next.id ?? "")) {
        if (same !== place) {
          old.insertBefore(same, place);
        }
        patch(same, next);
        place = same.nextSibling;
      } else {
        old.insertBefore(document.importNode(next, true), place);
      }
    });
    while (place) {
      const gone = place;
      place = place.nextSibling;
      gone.remove();
    }
  };

  /** The first row in sight stays where it is, whatever came or went above it. */
  const keepPlace = (change) => {
    const seen = [...board.querySelectorAll("tbody tr")].find((row) => row.getBoundingClientRect().top >= 0);
    const before = seen?.getBoundingClientRect().top;
    change();
    if (seen?.isConnected) {
      window.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
    }
  };

  /* Freshness: asks every 20 seconds while somebody sees and uses the page, so that no session lives for its sake. */

  let clock = read.textContent.match(/\d\d:\d\d:\d\d/)[0];
  let wait = EVERY;
  let used = Date.now();
  let timer;

  const say = (words) => { read.textContent = read.dataset[words].replace("%s", clock); };

  const take = (fresh) => {
    const sent = Number(fresh.dataset.freshCount) - Number(board.dataset.freshCount);
    keepPlace(() => patch(board, fresh));
    offerCopy();
    countTicks();
    news.textContent = sent > 0 ? news.dataset.sent.replace("%s", sent) : news.dataset.changed;
  };

  /** Whether to go on asking. */
  const ask = async () => {
    const answer = await fetch(board.dataset.fresh, {
      redirect: "manual",
      headers: { "If-None-Match": `"${board.dataset.freshMark}"` },
    });
    if (answer.status !== 200 && answer.status !== 304) {
      const over = answer.type === "opaqueredirect" || answer.status < 500;
      say(over ? "over" : "late");
      wait = Math.min(wait * 2, SLOWEST);
      return !over;
    }
    if (answer.status === 200) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      take(page.getElementById("board"));
    }
    clock = answer.headers.get("Board-Read-At");
    wait = EVERY;
    say("read");
    return true;
  };

  const next = () => {
    clearTimeout(timer);
    timer = setTimeout(round, wait);
  };

  const round = async () => {
    if (document.hidden) {
      return;
    }
    if (Date.now() - used > IDLE) {
      say("idle");
      return;
    }
    try {
      if (await ask()) {
        next();
      } else {
        board.dataset.freshOver = "true";
      }
    } catch {
      say("late");
      wait = Math.min(wait * 2, SLOWEST);
      next();
    }
  };

  const wake = () => {
    const slept = Date.now() - used > IDLE;
    used = Date.now();
    if (slept && !board.dataset.freshOver) {
      round();
    }
  };

  ["pointermove", "pointerdown", "keydown", "scroll"].forEach((use) =>
    window.addEventListener(use, wake, { passive: true }));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && !board.dataset.freshOver) {
      used = Date.now();
      clearTimeout(timer);
      round();
    }
  });

  offerCopy();
  countTicks();
  next();
})();
