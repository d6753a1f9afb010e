// What the page does beyond links and forms, all of which work without this file: completions, keys, copying.
"use strict";
(() => {
  const box = document.getElementById("q");
  const words = document.documentElement.lang === "en"
    ? { copied: "Copied", failed: "Select the text and copy it", offers: "Suggestions",
        kinds: { word: "word", phrase: "phrase", title: "document", number: "number", topic: "topic", speaker: "speaker" } }
    : { copied: "Đã sao chép", failed: "Hãy bôi đen rồi sao chép", offers: "Gợi ý",
        kinds: { word: "từ", phrase: "cụm từ", title: "văn bản", number: "số hiệu", topic: "chủ đề", speaker: "người nói" } };

  // --- completions, as an editable combobox with a list (WAI-ARIA 1.2)
  if (box) {
    const list = document.createElement("ul");
    list.id = "offers"; list.className = "offers"; list.hidden = true;
    list.setAttribute("role", "listbox"); list.setAttribute("aria-label", words.offers);
    box.parentElement.append(list);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-expanded": "false", "aria-controls": "offers", "aria-autocomplete": "list" })) box.setAttribute(name, value);
    let chosen = -1, asked = 0, timer = 0, typed = box.value;
    const options = () => [...list.children];
    const close = () => {
      list.hidden = true; chosen = -1;
      box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant");
    };
    const choose = (index) => {
      chosen = index;
      options().forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
      const option = options()[index];
      if (option) {
        box.setAttribute("aria-activedescendant", option.id); box.value = option.dataset.text; option.scrollIntoView({ block: "nearest" });
      } else {
        box.removeAttribute("aria-activedescendant"); box.value = typed;
      }
    };
    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((suggestion, place) => {
        const option = document.createElement("li");
        option.id = "offer-" + place; option.setAttribute("role", "option"); option.setAttribute("aria-selected", "false");
        option.dataset.text = suggestion.text;
        const text = document.createElement("span"), kind = document.createElement("span");
        text.textContent = suggestion.text; text.lang = "vi";
        kind.textContent = words.kinds[suggestion.kind] || ""; kind.className = "kind";
        option.append(text, kind);
        option.addEventListener("mousedown", (event) => { event.preventDefault(); box.value = suggestion.text; box.form.requestSubmit(); });
        return option;
      }));
      chosen = -1; list.hidden = suggestions.length === 0;
      box.setAttribute("aria-expanded", String(!list.hidden));
    };
    box.addEventListener("input", () => {
      typed = box.value; clearTimeout(timer);
      const mine = ++asked;
      if (typed.trim().length < 2) return close();
      timer = setTimeout(async () => {
        try {
          const answer = await fetch("/api/suggest?limit=8&q=" + encodeURIComponent(typed), { headers: { accept: "application/json" } });
          if (answer.ok && mine === asked && document.activeElement === box) show((await answer.json()).suggestions);
        } catch { close(); }
      }, 120);
    });
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const count = list.hidden ? 0 : options().length;
      if (event.key === "ArrowDown" && count) { event.preventDefault(); choose(chosen + 1 >= count ? -1 : chosen + 1); }
      else if (event.key === "ArrowUp" && count) { event.preventDefault(); choose(chosen === -1 ? count - 1 : chosen - 1); }
      else if (event.key === "Escape" && count) { event.preventDefault(); box.value = typed; close(); }
    });
    box.addEventListener("blur", close);
    box.form.addEventListener("submit", () => { asked++; clearTimeout(timer); close(); });
  }

  // --- keys: / goes to the box, j and k or the arrows from hit to hit (or from match to match in a document)
  const stops = () => [...document.querySelectorAll(".hits h2 a, .documents > li > a, .passage.matches .anchor")];
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target;
    if (target.closest("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape" && target === box) target.blur();
      return;
    }
    if (event.key === "/" && box) { event.preventDefault(); box.focus(); box.select(); return; }
    const all = stops(), here = all.indexOf(document.activeElement);
    const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    // the arrows scroll as ever unless one is among the hits already
    if (isArrow && here < 0) return;
    const step = event.key === "j" || event.key === "ArrowDown" ? 1 : event.key === "k" || event.key === "ArrowUp" ? -1 : 0;
    if (!step || !all.length) return;
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
    if (all[next]) { event.preventDefault(); all[next].focus(); all[next].scrollIntoView({ block: "center" }); }
  });

  // --- copying text with its citation
  const status = document.createElement("p");
  status.className = "unseen"; status.setAttribute("role", "status");
  document.body.append(status);
  const copy = async (text) => {
    try { await navigator.clipboard.writeText(text); return true; } catch { /* no secure context */ }
    const area = document.createElement("textarea");
    area.value = text; area.className = "unseen"; document.body.append(area); area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    const name = button.textContent;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      const done = source && await copy(button.dataset.citation ? `“${source.textContent}” — ${button.dataset.citation}` : source.textContent);
      button.textContent = status.textContent = done ? words.copied : words.failed;
      button.focus();
      setTimeout(() => { button.textContent = name; status.textContent = ""; }, 2500);
    });
  }
})();
