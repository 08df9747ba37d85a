/* The grid as an upgrade of a table of inputs: moving by keys, undo, totals, and every row stored when it is left. */
(() => {
  "use strict";

  const form = document.getElementById("grid");
  const table = document.getElementById("grid-table");
  if (!form || form.querySelector("fieldset").disabled) {
    return;
  }
  const body = table.tBodies[0];
  const news = document.getElementById("grid-news");
  const trouble = document.getElementById("grid-trouble");
  const words = form.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /* Rows and cells */

  const states = new WeakMap();
  const rows = () => [...body.rows];
  const cells = (row) => state(row).cells;
  const rowOf = (element) => element.closest("tr");
  const values = (row) => cells(row).map((cell) => cell.value);
  const version = (row) => state(row).version;
  const isStored = (row) => version(row).value !== "";
  const isBlank = (row) => cells(row).every((cell) => cell.value.trim() === "");
  const isEmpty = (row) => !isStored(row) && isBlank(row);
  const isGoneRow = (row) => cells(row).length === 0;
  const sameValues = (one, other) => one !== null && one.every((value, index) => value === other[index]);
  const isDirty = (row) => !isGoneRow(row) && !isEmpty(row) && !sameValues(state(row).known, values(row));

  /** What the script knows of a row: its cells, the values that are stored, and what is on its way. */
  const state = (row) => {
    if (!states.has(row)) {
      const inputs = [...row.querySelectorAll("[data-column]")];
      const stands = ["SAVED", "COMMENTED", "EMPTY"].includes(row.dataset.mark);
      states.set(row, {
        cells: inputs,
        version: row.querySelector(`[name="${row.dataset.line}.version"]`),
        known: stands ? inputs.map((cell) => cell.value) : null,
        rest: row.dataset.mark === "COMMENTED" ? "COMMENTED" : "SAVED",
        share: null,
        saving: null,
      });
    }
    return states.get(row);
  };

  const mark = (row, now) => {
    if (row.dataset.mark !== now) {
      row.classList.replace(`grid-row--${row.dataset.mark}`, `grid-row--${now}`);
      row.dataset.mark = now;
      row.querySelector("[data-mark-words]").textContent = words[now.toLowerCase()];
    }
  };

  const remark = (row) => {
    state(row).share = null;
    if (isEmpty(row)) {
      clearFaults(row);
      mark(row, "EMPTY");
    } else if (isDirty(row)) {
      if (!["WRONG", "CONFLICT", "GONE", "LOCKED"].includes(row.dataset.mark)) {
        mark(row, "WAITING");
      }
    } else {
      mark(row, state(row).rest);
    }
  };

  const NUMBER = /^(\d{1,3}([.\s]\d{3})+|\d{1,9})$/;
  const count = (row, column) => {
    const text = cells(row).find((cell) => cell.dataset.column === column).value.trim();
    return NUMBER.test(text) ? Number(text.replace(/\D/g, "")) : 0;
  };

  const NOTHING = { lines: 0, year: 0, period: 0 };

  /** What a row adds to the totals, reckoned again only after it changed. */
  const share = (row) => {
    state(row).share ??= isGoneRow(row) || isEmpty(row)
      ? NOTHING
      : { lines: 1, year: count(row, "quantityYear"), period: count(row, "quantityPeriod") };
    return state(row).share;
  };

  let tallying = false;
  const tally = () => {
    if (tallying) {
      return;
    }
    tallying = true;
    requestAnimationFrame(() => {
      tallying = false;
      const sums = { ...NOTHING };
      rows().map(share).forEach((each) => Object.keys(sums).forEach((name) => { sums[name] += each[name]; }));
      const tell = (name, text) => {
        const place = table.querySelector(`[data-total="${name}"]`);
        if (place.textContent !== text) {
          place.textContent = text;
        }
      };
      tell("lines", words.totalLines.replace("%s", sums.lines));
      tell("year", number.format(sums.year));
      tell("period", number.format(sums.period));
    });
  };

  const renumber = () => {
    rows().forEach((row, index) => {
      const place = row.querySelector("[data-number]");
      if (place.textContent !== String(index + 1)) {
        place.textContent = index + 1;
      }
    });
    tally();
  };

  /* Faults and choices beside the cells */

  const clearFaults = (row) => {
    row.querySelectorAll(".field__error, .grid-choice").forEach((note) => note.remove());
    cells(row).forEach((cell) => {
      cell.removeAttribute("aria-invalid");
      cell.removeAttribute("aria-describedby");
    });
  };

  const showFaults = (row, faults) => cells(row).filter((cell) => faults[cell.dataset.column]).forEach((cell) => {
    const note = document.createElement("p");
    note.className = "field__error";
    note.id = `error-${cell.id}`;
    note.textContent = faults[cell.dataset.column];
    cell.after(note);
    cell.setAttribute("aria-invalid", "true");
    cell.setAttribute("aria-describedby", note.id);
  });

  const showChoices = (row, stored) => cells(row).filter((cell) => stored[cell.dataset.column]).forEach((cell) => {
    const there = stored[cell.dataset.column];
    const choice = document.createElement("fieldset");
    choice.className = "grid-choice";
    const legend = document.createElement("legend");
    legend.textContent = words.stored.replace("%s", () => there.words);
    choice.append(legend, option(cell, words.mine, null), option(cell, words.take, there.value));
    cell.parentElement.append(choice);
  });

  const option = (cell, text, stored) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.className = "form-check-input";
    radio.name = `${cell.name}.take`;
    if (stored !== null) {
      radio.dataset.stored = stored;
    }
    label.append(radio, ` ${text}`);
    return label;
  };

  /** One chosen value; when nothing is left to choose, the row is stored. */
  const choose = (radio) => {
    const cell = radio.closest("td").querySelector("[data-column]");
    const row = rowOf(cell);
    if (radio.dataset.stored !== undefined) {
      cell.value = radio.dataset.stored;
    }
    radio.closest(".grid-choice").remove();
    remark(row);
    cell.focus();
    tally();
    if (!row.querySelector(".grid-choice")) {
      save(row);
    }
  };

  /* Talking to the server: one request at a time, and the same one again until it was answered */

  let queue = Promise.resolve();
  let locked = false;
  let resend = () => {};

  const rest = (pause) => new Promise((done) => {
    resend = done;
    if (pause) {
      setTimeout(done, pause);
    }
  });

  const tellTrouble = (text, waitsForPerson) => {
    trouble.hidden = false;
    document.getElementById("grid-trouble-words").textContent = text;
    document.getElementById("grid-sign-in").hidden = !waitsForPerson;
    document.getElementById("grid-resend").hidden = text === words.refused || locked;
  };

  const token = () => form.querySelector("[name=_csrf]");

  /** A fresh token after a new sign-in; what one person typed is never sent by another one. */
  const renew = async () => {
    const answer = await fetch(form.getAttribute("action"));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form[action$='/sign-out'] [name=_csrf]");
    const reader = page.getElementById("grid")?.dataset.reader ?? words.reader;
    if (!answer.ok || !fresh) {
      return words.sessionOver;
    }
    if (reader !== words.reader) {
      return words.otherPerson;
    }
    token().value = fresh.value;
    return null;
  };

  const ask = async (address, fields) => {
    fields.set("_csrf", token().value);
    const answer = await fetch(address, { method: "POST", body: fields, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      return { over: true };
    }
    if (answer.status >= 500) {
      throw new Error(String(answer.status));
    }
    return answer.ok ? { row: await answer.json() } : { refused: true };
  };

  /** The answer to a row; null when the server does not take it. Waits out a network or database that is away. */
  const post = async (address, fields) => {
    for (let pause = 1000; ; pause = Math.min(pause * 2, 8000)) {
      try {
        const answer = await ask(address, fields);
        if (answer.row) {
          trouble.hidden = true;
          return answer.row;
        }
        if (answer.refused) {
          tellTrouble(words.refused, false);
          return null;
        }
        for (let why = await renew(); why; why = await renew()) {
          tellTrouble(why, true);
          await rest(0);
        }
      } catch {
        tellTrouble(words.offline, false);
        await rest(pause);
      }
    }
  };

  const enqueue = (work) => {
    queue = queue.then(work, work);
    return queue;
  };

  const fieldsOf = (row) => {
    const fields = new URLSearchParams({ row: row.dataset.line });
    fields.set(version(row).name, version(row).value);
    cells(row).forEach((cell) => fields.set(cell.name, cell.value));
    return fields;
  };

  const lock = (row, message) => {
    locked = true;
    rows().filter((each) => !isGoneRow(each)).forEach((each) => cells(each).forEach((cell) => {
      if (cell.tagName === "SELECT") {
        cell.disabled = true;
      } else {
        cell.readOnly = true;
      }
    }));
    mark(row, "LOCKED");
    tellTrouble(message, false);
  };

  const take = (row, sent, answer) => {
    if (answer.mark === "LOCKED") {
      lock(row, answer.message);
      return;
    }
    clearFaults(row);
    version(row).value = answer.version ?? (answer.mark === "WRONG" ? version(row).value : "");
    const stands = answer.mark === "SAVED" || answer.mark === "COMMENTED";
    state(row).known = stands ? sent : null;
    state(row).rest = stands ? answer.mark : state(row).rest;
    mark(row, answer.mark);
    showFaults(row, answer.faults);
    showChoices(row, answer.stored);
    news.textContent = answer.message;
    if (stands) {
      remark(row);
    }
    if (!table.querySelector("[aria-invalid]")) {
      document.getElementById("grid-faults")?.remove();
    }
  };

  const place = async (row) => {
    const after = rows().slice(0, rows().indexOf(row)).filter((each) => !isGoneRow(each) && isStored(each)).pop();
    const fields = new URLSearchParams({ version: version(row).value });
    if (after) {
      fields.set("after", after.dataset.line);
    }
    const answer = await post(`${words.lines}/${row.dataset.line}/place`, fields);
    if (answer?.mark === "LOCKED") {
      lock(row, answer.message);
    }
  };

  const needsPlace = (row) =>
    rows().slice(rows().indexOf(row) + 1).some((each) => !isGoneRow(each) && isStored(each));

  const store = async (row) => {
    if (locked || !row.isConnected || !isDirty(row)) {
      return;
    }
    const fresh = !isStored(row);
    const sent = values(row);
    news.textContent = words.saving;
    const answer = await post(words.lines, fieldsOf(row));
    if (answer) {
      take(row, sent, answer);
      if (fresh && isStored(row) && row.isConnected && needsPlace(row)) {
        await place(row);
      }
    }
  };

  /** Stores a row that was left; a choice between two contents is the person's first. */
  const save = (row) => {
    state(row).saving ??= enqueue(async () => {
      state(row).saving = null;
      await store(row);
    });
    return state(row).saving;
  };

  const summary = () => {
    document.getElementById("grid-faults")?.remove();
    const wrong = rows().flatMap((row) => [...row.querySelectorAll("[aria-invalid]")]);
    if (wrong.length === 0) {
      return;
    }
    const box = document.createElement("div");
    box.className = "error-summary";
    box.id = "grid-faults";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    const title = document.createElement("h2");
    title.className = "error-summary__title";
    title.textContent = words.faults;
    const list = document.createElement("ul");
    list.append(...wrong.map((cell) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${cell.id}`;
      link.textContent = words.fault
        .replace("%1", rows().indexOf(rowOf(cell)) + 1)
        .replace("%2", document.getElementById(`head-${cell.dataset.column}`).textContent)
        .replace("%3", () => document.getElementById(`error-${cell.id}`).textContent);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        cell.focus();
      });
      item.append(link);
      return item;
    }));
    box.append(title, list);
    form.before(box);
    box.focus();
  };

  /** Copies one figure of every row to the other one where that is empty; one undo takes all of it back. */
  const fill = ([from, to]) => {
    const at = (row, column) => cells(row).find((cell) => cell.dataset.column === column);
    const filled = rows().filter((row) => !isGoneRow(row) && at(row, to).value.trim() === "" && at(row, from).value.trim() !== "");
    const set = (row, value) => {
      at(row, to).value = value;
      remark(row);
      save(row);
    };
    filled.forEach((row) => set(row, at(row, from).value));
    if (filled.length > 0) {
      done.push(() => filled.filter((row) => row.isConnected).forEach((row) => set(row, "")));
    }
    news.textContent = words.filled.replace("%s", filled.length);
    tally();
  };

  form.addEventListener("submit", async (event) => {
    if (event.submitter?.dataset.fill) {
      event.preventDefault();
      if (!locked) {
        fill(event.submitter.dataset.fill.split(" "));
      }
      return;
    }
    if (event.submitter?.value !== "save" && event.submitter) {
      return;
    }
    event.preventDefault();
    await Promise.all(rows().filter(isDirty).map(save));
    summary();
  });

  /* Undo */

  const done = [];

  const undo = () => {
    const last = done.pop();
    if (!last) {
      news.textContent = words.nothing;
      return;
    }
    last();
    news.textContent = words.undone;
    renumber();
  };

  const noteChange = (cell, before) => {
    const after = cell.value;
    if (before !== after) {
      done.push(() => {
        cell.value = before;
        remark(rowOf(cell));
        show(cell);
        save(rowOf(cell));
      });
    }
  };

  /* Acts on rows */

  let current = body.rows[0];

  const identity = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [...bytes].map((byte, index) => ([4, 6, 8, 10].includes(index) ? "-" : "") + byte.toString(16).padStart(2, "0"))
      .join("");
  };

  const blank = document.getElementById("grid-blank").innerHTML;
  const blankIdentity = document.getElementById("grid-blank").content.querySelector("tr").dataset.line;

  const newRow = () => {
    const template = document.createElement("template");
    template.innerHTML = blank.replaceAll(blankIdentity, identity());
    const row = template.content.querySelector("tr");
    upgrade(row);
    return row;
  };

  const show = (cell) => {
    if (cell) {
      byTab = false;
      cell.focus();
    }
  };

  const takeOut = (row) => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    if (current === row) {
      current = next;
      show(next && cells(next)[0]);
    }
    renumber();
  };

  const acts = {
    add: () => {
      const row = newRow();
      body.append(row);
      done.push(() => acts.drop(row));
      renumber();
      show(cells(row)[0]);
    },
    copy: (row) => {
      const twin = newRow();
      row.after(twin);
      cells(twin).forEach((cell, index) => { cell.value = cells(row)[index].value; });
      remark(twin);
      done.push(() => acts.drop(twin));
      renumber();
      show(cells(twin)[0]);
      save(twin);
    },
    up: (row) => acts.move(row, row.previousElementSibling, true),
    down: (row) => acts.move(row, row.nextElementSibling, true),
    move: (row, other, canUndo) => {
      if (!other) {
        return;
      }
      const up = row.previousElementSibling === other;
      const focus = document.activeElement;
      moving = true;
      other[up ? "before" : "after"](row);
      moving = false;
      if (row.contains(focus) || rowOf(focus) === row) {
        focus.focus();
      } else {
        show(cells(row)[0]);
      }
      if (canUndo) {
        done.push(() => acts.move(row, up ? row.nextElementSibling : row.previousElementSibling, false));
      }
      renumber();
      enqueue(() => (isStored(row) && row.isConnected && !locked ? place(row) : null));
    },
    drop: (row) => {
      const fields = () => {
        const of = fieldsOf(row);
        of.set(`${row.dataset.line}.remove`, "true");
        return of;
      };
      takeOut(row);
      enqueue(async () => {
        const isBack = row.isConnected;
        if (isStored(row) && !locked && !isBack) {
          const answer = await post(words.lines, fields());
          if (answer?.mark === "REMOVED") {
            version(row).value = "";
            news.textContent = answer.message;
          } else if (answer) {
            body.append(row);
            take(row, values(row), answer);
            renumber();
          }
        }
      });
    },
    remove: (row) => {
      const next = row.nextElementSibling;
      acts.drop(row);
      done.push(() => {
        body.insertBefore(row, next?.isConnected ? next : null);
        state(row).known = null;
        row.dataset.mark === "EMPTY" || mark(row, "WAITING");
        show(cells(row)[0]);
        save(row);
      });
    },
    undo,
  };

  const act = (name, row) => {
    if (locked) {
      return;
    }
    if (["add", "undo"].includes(name)) {
      acts[name]();
    } else if (row && !isGoneRow(row)) {
      acts[name](row);
    }
  };

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) {
      act(button.dataset.do, current);
    }
  });

  form.addEventListener("change", (event) => {
    if (event.target.type === "radio") {
      choose(event.target);
    }
  });

  document.getElementById("grid-resend").addEventListener("click", () => resend());

  /* Suggestions without regard to tone marks: a combobox over what the list of the browser offers */

  const list = document.getElementById("grid-suggestions");
  const fold = (text) => text.normalize("NFC").toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d").replace(/[\p{Pd}\p{Z}\s_]+/gu, " ").trim();
  const byName = Object.fromEntries(["majors", "institutions"].map((name) => [name,
    [...document.getElementById(name).options].map((each) => ({ text: each.value, key: fold(each.value) }))]));

  /** What a list of choices holds, in the same form. */
  const ofSelect = (select) => [...select.options].filter((each) => each.value !== "")
    .map((each) => ({ text: each.text.trim(), key: fold(each.text), value: each.value }));

  const isOpen = () => !list.hidden;
  const chosen = () => list.querySelector("[aria-selected=true]");

  const close = () => {
    if (isOpen()) {
      list.hidden = true;
      const cell = document.activeElement;
      if (cell.dataset?.suggest) {
        cell.setAttribute("aria-expanded", "false");
        cell.removeAttribute("aria-activedescendant");
      }
    }
  };

  const lastPart = (cell) => (cell.dataset.suggest === "institutions" ? cell.value.split(";").pop() : cell.value);

  const matching = (offered, wanted) => {
    const begins = (each) => each.key.startsWith(wanted) || each.key.includes(` ${wanted}`);
    const found = offered.filter((each) => each.key.includes(wanted));
    return [...found.filter(begins), ...found.filter((each) => !begins(each))].slice(0, 8);
  };

  const suggest = (cell) => {
    const wanted = fold(lastPart(cell));
    const found = wanted ? matching(byName[cell.dataset.suggest], wanted) : [];
    if (found.length === 0 || (found.length === 1 && found[0].text === lastPart(cell).trim())) {
      close();
      return;
    }
    open(cell, found);
    cell.setAttribute("aria-expanded", "true");
    cell.removeAttribute("aria-activedescendant");
  };

  const open = (cell, found) => {
    list.replaceChildren(...found.map((each, index) => {
      const item = document.createElement("li");
      item.id = `suggestion-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.value = each.value ?? "";
      item.textContent = each.text;
      return item;
    }));
    list.hidden = false;
    follow();
  };

  /** The list stays below its cell when the page or the table moves. */
  const follow = () => {
    if (!isOpen()) {
      return;
    }
    const box = document.activeElement.getBoundingClientRect();
    list.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - 330))}px`;
    list.style.top = `${box.bottom}px`;
    list.style.minWidth = `${Math.min(320, box.width)}px`;
  };

  /* A list of choices is searched by typing, wherever the letters stand in the words */

  let searched = "";

  const search = (cell, text) => {
    searched = text;
    const wanted = fold(text);
    const found = wanted ? matching(ofSelect(cell), wanted) : [];
    if (found.length === 0) {
      close();
      news.textContent = wanted ? words.noOption.replace("%s", () => text) : "";
      return;
    }
    open(cell, found);
    settle(cell, list.firstElementChild);
  };

  /** The choice as it stands while the list is open. */
  const settle = (cell, item) => {
    [...list.children].forEach((each) => each.setAttribute("aria-selected", String(each === item)));
    item.scrollIntoView({ block: "nearest" });
    cell.value = item.dataset.value;
    news.textContent = item.textContent;
    remark(rowOf(cell));
    tally();
  };

  /** Whether the key is a letter of what is searched in a list of choices. */
  const searches = (event, cell) => {
    const control = event.ctrlKey || event.metaKey || event.altKey;
    const letter = event.key.length === 1 && (event.key !== " " || searched !== "");
    const back = event.key === "Backspace" && searched !== "";
    if (cell.tagName !== "SELECT" || control || locked || !(letter || back)) {
      return false;
    }
    event.preventDefault();
    search(cell, back ? searched.slice(0, -1) : searched + event.key);
    return true;
  };

  const point = (cell, step) => {
    const items = [...list.children];
    const next = items[(items.indexOf(chosen()) + step + items.length + (chosen() || step > 0 ? 0 : 1)) % items.length];
    if (!isText(cell)) {
      settle(cell, next);
      return;
    }
    items.forEach((item) => item.setAttribute("aria-selected", String(item === next)));
    cell.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  };

  const accept = (cell, item) => {
    if (!isText(cell)) {
      settle(cell, item);
      close();
      return;
    }
    const before = cell.dataset.suggest === "institutions" ? cell.value.split(";").slice(0, -1).map((part) => part.trim()) : [];
    cell.value = [...before, item.textContent].join("; ");
    close();
    remark(rowOf(cell));
  };

  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const item = event.target.closest("li");
    if (item) {
      accept(document.activeElement, item);
    }
  });

  document.addEventListener("scroll", follow, { passive: true, capture: true });

  /** Whether the list takes the key. */
  const listTakes = (event, cell) => {
    if (!isOpen()) {
      return false;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      point(cell, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen() && isText(cell)) {
      accept(cell, chosen());
    } else {
      close();
      return false;
    }
    event.preventDefault();
    return true;
  };

  /* Keys: typing replaces a cell and arrows leave it; after F2 or a click the arrows move within its text */

  let editing = false;
  let byTab = false;
  let byPointer = false;
  let moving = false;
  let anchor = 0;
  let before = "";

  const isText = (cell) => cell.tagName !== "SELECT";

  const go = (row, column) => {
    while (row && isGoneRow(row)) {
      row = row.nextElementSibling;
    }
    const cell = row && cells(row)[Math.max(0, Math.min(column, cells(row).length - 1))];
    show(cell);
    return Boolean(cell);
  };

  const neighbour = (row, step) => {
    let next = row;
    do {
      next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
    } while (next && isGoneRow(next));
    return next;
  };

  const restore = (cell) => {
    cell.value = before;
    searched = "";
    editing = false;
    if (isText(cell)) {
      cell.select();
    }
    remark(rowOf(cell));
    tally();
  };

  const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  const enter = (row) => {
    const column = anchor;
    const next = neighbour(row, 1);
    if (next) {
      go(next, column);
    } else {
      const fresh = newRow();
      body.append(fresh);
      renumber();
      go(fresh, column);
    }
  };

  const arrow = (event, cell) => {
    const [down, right] = ARROWS[event.key];
    const row = rowOf(cell);
    event.preventDefault();
    if (down) {
      go(neighbour(row, down), cells(row).indexOf(cell));
    } else {
      show(cells(row)[cells(row).indexOf(cell) + right]);
    }
  };

  const shortcut = (event, cell) => {
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (control && key === "z") {
      if (cell.value === before) {
        act("undo");
      } else {
        restore(cell);
      }
    } else if (control && key === "d") {
      act("copy", rowOf(cell));
    } else if (event.altKey && (key === "arrowup" || key === "arrowdown")) {
      act(key === "arrowup" ? "up" : "down", rowOf(cell));
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  };

  const edit = (cell) => {
    editing = !editing;
    if (isText(cell)) {
      cell.setSelectionRange(editing ? cell.value.length : 0, cell.value.length);
    }
  };

  body.addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-column]");
    if (!cell || event.isComposing) {
      return;
    }
    if (shortcut(event, cell) || searches(event, cell) || listTakes(event, cell)) {
      return;
    }
    if (event.key === "Tab") {
      byTab = true;
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      enter(rowOf(cell));
    } else if (event.key === "Escape") {
      restore(cell);
    } else if (event.key === "F2") {
      event.preventDefault();
      edit(cell);
    } else if (ARROWS[event.key] && !editing && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      arrow(event, cell);
    }
  });

  body.addEventListener("pointerdown", (event) => { byPointer = Boolean(event.target.closest("[data-column]")); });

  body.addEventListener("focusin", (event) => {
    const cell = event.target.closest("[data-column]");
    current = rowOf(event.target);
    if (!cell || moving) {
      return;
    }
    before = cell.value;
    searched = "";
    editing = byPointer;
    if (!byTab) {
      anchor = cells(current).indexOf(cell);
    }
    if (!byPointer && isText(cell)) {
      cell.select();
    }
    byTab = false;
    byPointer = false;
  });

  body.addEventListener("focusout", (event) => {
    const cell = event.target.closest("[data-column]");
    if (!cell || moving) {
      return;
    }
    cell.removeAttribute("aria-activedescendant");
    close();
    noteChange(cell, before);
    before = cell.value;
    const row = rowOf(cell);
    if (row && !row.contains(event.relatedTarget) && !row.querySelector(".grid-choice")) {
      save(row);
    }
  });

  body.addEventListener("input", (event) => {
    const cell = event.target.closest("[data-column]");
    if (cell) {
      remark(rowOf(cell));
      tally();
      if (cell.dataset.suggest) {
        suggest(cell);
      }
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (rows().some(isDirty)) {
      event.preventDefault();
    }
  });

  /* What only the script can do comes, what it does otherwise goes */

  const upgrade = (root) => {
    root.querySelectorAll("[data-plain-only]").forEach((each) => each.remove());
    root.querySelectorAll("[list]").forEach((cell) => {
      cell.dataset.suggest = cell.getAttribute("list");
      cell.removeAttribute("list");
      cell.setAttribute("role", "combobox");
      cell.setAttribute("aria-autocomplete", "list");
      cell.setAttribute("aria-expanded", "false");
      cell.setAttribute("aria-controls", list.id);
    });
  };

  upgrade(form);
  document.querySelectorAll("[data-grid-only]").forEach((each) => { each.hidden = false; });
  tally();
})();
