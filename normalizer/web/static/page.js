// Saves the way to a new page: the form is sent as it is, and the outcome is put into its place.
// What comes back is parsed as a document of its own, where nothing runs; no text becomes markup.
"use strict";
(() => {
  const form = document.getElementById("form");
  const box = document.getElementById("text");
  const file = document.getElementById("file");
  const noFile = document.getElementById("nofile");
  const sheet = document.getElementById("sheet");
  const count = document.getElementById("count");
  const outcome = document.getElementById("outcome");
  const status = document.getElementById("status");
  let running = null;

  document.documentElement.classList.add("scripted");

  const say = (words) => { status.textContent = words; };

  const showSource = () => {
    const chosen = file.files[0];
    noFile.hidden = !chosen;
    box.disabled = Boolean(chosen);
    const kept = form.querySelector(".kept");
    if (kept && (chosen || box.value)) kept.remove();
    const shown = chosen ? chosen.size : [...box.value].length;
    const unit = chosen ? "bytes" : "characters";
    count.textContent = shown ? `${shown.toLocaleString("en")} ${unit}` : "";
  };

  const problem = (title, detail) => {
    const section = document.createElement("section");
    section.className = "problem";
    section.setAttribute("role", "alert");
    const head = document.createElement("h2");
    head.textContent = title;
    const words = document.createElement("p");
    words.textContent = detail;
    section.append(head, words);
    outcome.replaceChildren(section);
    reveal();
  };

  // What came out shall be seen: the box makes room, unless somebody has pulled it to a size.
  const reveal = () => {
    if (!box.style.height) box.rows = 7;
    outcome.focus({ preventScroll: true });
    outcome.scrollIntoView({ block: "start" });
  };

  const show = (page, { keepPlace }) => {
    const found = page.getElementById("outcome");
    if (!found) {
      problem("The server gave no page", "Reload this page and try again.");
      return;
    }
    const open = [...outcome.querySelectorAll("details")].map((each) => each.open);
    const focused = keepPlace && document.activeElement ? document.activeElement.value : null;
    outcome.replaceChildren(...found.childNodes);
    if (keepPlace) {
      outcome.querySelectorAll("details").forEach((each, i) => { each.open = Boolean(open[i]); });
      const again = [...outcome.querySelectorAll(".switch")].find((each) => each.value === focused);
      if (again) again.focus({ preventScroll: true });
    } else {
      reveal();
    }
    const title = outcome.querySelector("h2");
    say(title ? title.textContent.trim() : "");
    document.title = page.title;
    return page;
  };

  const send = async (fields, options) => {
    if (running) running.abort();
    const most = Number(form.dataset.most);
    const chosen = fields.get("file");
    if (chosen && chosen.size > most) {
      // The server would break the connection off while it is still being sent.
      problem("This file is too large", `It may have ${most.toLocaleString("en")} bytes at most.`);
      return null;
    }
    const mine = running = new AbortController();
    form.classList.add("busy");
    say("Looking at the text…");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields, signal: mine.signal });
      const type = answer.headers.get("Content-Type") || "";
      if (!type.startsWith("text/html")) {
        const told = type.includes("json") ? await answer.json() : {};
        problem(told.title || "The server could not do this",
          told.detail || `It answered ${answer.status}. Try again in a moment.`);
        return null;
      }
      return show(new DOMParser().parseFromString(await answer.text(), "text/html"), options);
    } catch (error) {
      if (error.name !== "AbortError") {
        problem("The server cannot be reached", "Your text is still in the box. Try again in a moment.");
      }
      return null;
    } finally {
      if (running === mine) {
        running = null;
        form.classList.remove("busy");
      }
    }
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    const isExample = fields.has("example");
    const keepPlace = Boolean(event.submitter && event.submitter.classList.contains("again"));
    if (isExample) {
      fields.delete("file");
      fields.delete("keep");
    }
    const page = await send(fields, { keepPlace });
    if (page && isExample) {
      file.value = "";
      box.value = page.getElementById("text").value;
      showSource();
    }
  });

  // A rule is switched off or on: see again.
  outcome.addEventListener("change", (event) => {
    if (event.target.classList.contains("switch")) send(new FormData(form), { keepPlace: true });
  });

  // An edit and its other side light up together.
  const pair = (mark, isLit) => {
    for (const each of outcome.querySelectorAll(`[data-edit="${Number(mark.dataset.edit)}"]`)) {
      each.classList.toggle("lit", isLit);
      each.classList.remove("quiet");
    }
  };
  for (const [name, isLit] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    outcome.addEventListener(name, (event) => {
      const mark = event.target.closest(".mark");
      if (mark) pair(mark, isLit);
    });
  }

  // Arrows go from edit to edit, Escape puts the note away.
  outcome.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".mark");
    if (!mark) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = document.getElementById(`edit-${Number(mark.dataset.edit) + step}`);
    if (next) {
      event.preventDefault();
      next.querySelector("a").focus();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const mark of outcome.querySelectorAll(".mark:hover, .mark:focus-within")) {
      mark.classList.add("quiet");
    }
  });

  // A finger cannot hover: its first tap shows the note, the second one leads to the rule.
  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark");
    const isFirst = event.pointerType === "touch" && mark && !mark.classList.contains("told");
    for (const each of outcome.querySelectorAll(".told")) each.classList.remove("told");
    if (isFirst) {
      event.preventDefault();
      mark.classList.add("told");
    }
  });

  outcome.addEventListener("click", async (event) => {
    const number = event.target.dataset.goto;
    if (number) {
      const place = document.getElementById(`edit-${Number(number)}`);
      if (place) {
        event.preventDefault();
        place.scrollIntoView({ block: "center" });
        place.querySelector("a").focus({ preventScroll: true, focusVisible: true });
      }
      return;
    }
    const name = event.target.dataset.copy;
    if (!name) return;
    const source = document.getElementById(name);
    const words = source.value === undefined ? source.textContent : source.value;
    const label = event.target.textContent;
    try {
      await navigator.clipboard.writeText(words);
      event.target.textContent = "Copied";
      say("Copied.");
    } catch {
      // Without a secure origin there is no clipboard: show the text, selected.
      source.closest("details").open = true;
      window.getSelection().selectAllChildren(source);
      if (source.select) source.select();
      say("Selected. Copy it with your keyboard.");
      event.target.textContent = "Selected below";
    }
    setTimeout(() => { event.target.textContent = label; }, 1600);
  });

  // A file may be dropped anywhere on the page.
  const hasFile = (event) => [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    sheet.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) sheet.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    sheet.classList.remove("over");
    file.files = event.dataTransfer.files;
    showSource();
    form.requestSubmit();
  });

  noFile.addEventListener("click", () => {
    file.value = "";
    showSource();
    box.focus();
  });
  file.addEventListener("change", showSource);
  box.addEventListener("input", showSource);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  showSource();
})();
