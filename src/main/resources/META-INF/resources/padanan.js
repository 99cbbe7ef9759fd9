// Optional enhancements; the pages work without them: suggestions under the search box, the key "/", copy and share buttons,
// and buttons from match to match. Texts come from data attributes, in the language of the page.

const DEBOUNCE_MILLIS = 150;
const MAX_TYPED_LENGTH = 100;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** The WAI-ARIA pattern of an editable combobox with list autocomplete. The typed text stays until the reader picks an option. */
class Suggestions {
  constructor(form) {
    this.texts = form.dataset;
    this.input = form.elements.q;
    this.list = element("ul", { id: "suggestions", role: "listbox", "aria-label": this.texts.suggestions });
    this.items = [];
    this.active = -1;
    // The role is not allowed on type "search". enterKeyHint restores the search key on phone keyboards.
    this.input.type = "text";
    this.input.enterKeyHint = "search";
    this.set({ role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id, "aria-haspopup": "listbox" });
    form.append(this.list);
    this.close();
    this.input.addEventListener("input", () => this.later());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    // Keeps the focus in the field: losing it would close the list before the click arrives.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.take([...this.list.children].indexOf(event.target.closest("li"))));
  }

  set(attributes) {
    Object.entries(attributes).forEach(([key, value]) => this.input.setAttribute(key, value));
  }

  later() {
    this.cancel();
    this.activate(-1);
    this.timer = setTimeout(() => this.fetch(), DEBOUNCE_MILLIS);
  }

  cancel() {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  async fetch() {
    const typed = this.input.value.trim();
    if (!typed || [...typed].length > MAX_TYPED_LENGTH) {
      this.close();
      return;
    }
    this.request = new AbortController();
    try {
      const parameters = new URLSearchParams({ q: typed, lang: document.documentElement.lang });
      const response = await fetch(`/api/v1/suggest?${parameters}`, { signal: this.request.signal });
      this.show(response.ok ? (await response.json()).suggestions : []);
    } catch (error) {
      if (error.name !== "AbortError") {
        this.close();
      }
    }
  }

  show(items) {
    this.items = items;
    this.activate(-1);
    this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
    const open = items.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.set({ "aria-expanded": open });
  }

  option(item, index) {
    const text = element("span", {}, item.text);
    if (item.counterpart && item.kind === "term") {
      text.append(" ↔ ", element("i", {}, item.counterpart));
    }
    const kind = element("small", {}, this.texts[item.kind]);
    return element("li", { id: `suggestion-${index}`, role: "option", "aria-selected": false }, text, " ", kind);
  }

  close() {
    this.cancel();
    this.show([]);
  }

  activate(index) {
    this.list.children[this.active]?.setAttribute("aria-selected", false);
    this.active = index;
    const option = this.list.children[index];
    if (option) {
      option.setAttribute("aria-selected", true);
      option.scrollIntoView({ block: "nearest" });
      this.set({ "aria-activedescendant": option.id });
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  press(event) {
    if (event.isComposing) {
      return;
    }
    const count = this.items.length;
    if (event.key === "ArrowDown" && count === 0) {
      this.fetch();
    } else if (event.key === "ArrowDown") {
      this.activate((this.active + 1) % count);
    } else if (event.key === "ArrowUp" && count > 0) {
      this.activate(this.active > 0 ? this.active - 1 : count - 1);
    } else if (event.key === "Enter" && this.active >= 0) {
      this.take(this.active);
    } else if (event.key === "Escape" && count > 0) {
      this.close();
    } else {
      if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
        this.activate(-1);
      }
      return;
    }
    event.preventDefault();
  }

  take(index) {
    const item = this.items[index];
    if (item) {
      const address = new URL(item.url);
      this.input.value = item.kind === "source" ? "" : item.text;
      this.close();
      location.assign(address.pathname + address.search);
    }
  }
}

function focusSearchOnSlash(input) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}

/** Selects the text only without clipboard support, because selecting moves the focus away from the button. */
async function copy(field) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(field.value);
  } else {
    field.select();
    document.execCommand("copy");
  }
}

function addCopyButton(place) {
  const field = place.querySelector("input");
  const button = element("button", { type: "button", "aria-live": "polite" }, place.dataset.copy);
  button.addEventListener("click", async () => {
    try {
      await copy(field);
      button.textContent = place.dataset.copied;
      setTimeout(() => (button.textContent = place.dataset.copy), 2000);
    } catch {
      // Lets the reader copy the selected text.
      field.select();
    }
  });
  place.append(button);
}

/** Opens the share sheet. Ignores the error that a browser raises when the reader closes it. */
function share(title, url) {
  navigator.share({ title, url }).catch(() => {});
}

function addShareButton(place) {
  const button = element("button", { type: "button" }, place.dataset.sheet);
  button.addEventListener("click", () => share(place.dataset.title, place.querySelector("input").value));
  place.append(button);
}

function openSheetFrom(link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    share(link.dataset.share, new URL(link.dataset.link, location).href);
  });
}

/** Adds buttons to the previous and next match, starting at the match in the URL and wrapping around. */
function addMatchButtons(nav) {
  const targets = [...nav.querySelectorAll("a")].map((link) => link.hash);
  const walk = (label, text, step, first) => {
    const button = element("button", { type: "button", "aria-label": label }, text);
    button.addEventListener("click", () => {
      const at = targets.indexOf(location.hash);
      location.hash = targets[at < 0 ? first : (at + step + targets.length) % targets.length];
    });
    return button;
  };
  nav.append(
    walk(nav.dataset.previous, "↑", -1, targets.length - 1),
    walk(nav.dataset.next, "↓", 1, 0),
  );
}

const form = document.querySelector("form[data-suggestions]");
if (form) {
  new Suggestions(form);
}
const box = document.querySelector("[role=search] [name=q]");
if (box) {
  focusSearchOnSlash(box);
}
document.querySelectorAll("[data-copy]").forEach(addCopyButton);
if (navigator.share) {
  document.querySelectorAll("[data-sheet]").forEach(addShareButton);
  document.querySelectorAll("[data-share]").forEach(openSheetFrom);
}
document.querySelectorAll(".matches").forEach(addMatchButtons);
