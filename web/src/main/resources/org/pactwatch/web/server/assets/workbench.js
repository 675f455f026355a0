// Comfort only: every page works without it.
const root = document.documentElement;
root.classList.add("scripted");

const themeSwitch = document.querySelector("[data-theme-switch]");
if (themeSwitch) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener("click", () => {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const shown = root.dataset.theme ?? system;
    const next = shown === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    localStorage.setItem("theme", next);
  });
}

// A form leaves its empty fields out of the address.
for (const form of document.querySelectorAll('form[method="get"]')) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && field.value === "") field.disabled = true;
    }
    addEventListener("pageshow", () => {
      for (const field of form.elements) field.disabled = false;
    }, { once: true });
  });
}
for (const form of document.querySelectorAll("form[data-submit]")) {
  form.addEventListener("change", (event) => {
    if (event.target.matches('input[type="checkbox"], select')) form.requestSubmit();
  });
}

// On a narrow screen the lines come first, the facets on demand.
if (matchMedia("(max-width: 60rem)").matches) {
  for (const facet of document.querySelectorAll("details.facet")) {
    facet.open = facet.querySelector("input:checked") !== null;
  }
}

// Further rows come when their link is near; the link itself works too.
const nearing = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) load(entry.target);
  }
}, { rootMargin: "600px" });

async function load(link) {
  nearing.unobserve(link);
  const address = new URL(link.href);
  address.searchParams.set("part", "rows");
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const rows = document.createElement("template");
  rows.innerHTML = `<table><tbody>${await answer.text()}</tbody></table>`;
  const below = link.closest("tr");
  const hadFocus = below.contains(document.activeElement);
  const fresh = [...rows.content.querySelector("tbody").children];
  below.replaceWith(...fresh);
  if (hadFocus) fresh[0]?.querySelector("a")?.focus();
  watch();
}

function watch() {
  for (const link of document.querySelectorAll("a[data-more]")) nearing.observe(link);
}
watch();

// Keys move through a list; never while somebody types.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") {
    document.getElementById("find")?.focus();
    event.preventDefault();
  }
  if (event.key === "j" || event.key === "k") {
    const links = [...document.querySelectorAll("table[data-keys] tbody a")];
    const at = links.indexOf(document.activeElement);
    const next = event.key === "j" ? at + 1 : at < 0 ? 0 : at - 1;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  }
});

// Selected words of an article get an address of their own.
const selectionLink = document.querySelector("[data-selection-link]");
if (selectionLink) {
  document.addEventListener("selectionchange", () => {
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
    const start = range && offset(range.startContainer, range.startOffset);
    const end = range && offset(range.endContainer, range.endOffset);
    const usable = start !== null && end !== null && end > start;
    selectionLink.hidden = !usable;
    if (usable) {
      const address = new URL(location.href);
      address.searchParams.set("span", `${start}-${end}`);
      address.hash = "marked";
      selectionLink.href = address;
    }
  });
}

// Offsets count UTF-16 code units of the original, as scripts count them too.
function offset(node, within) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.("[data-at]");
  if (!piece) return null;
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, within);
  const length = before.toString().length;
  const exact = piece.hasAttribute("data-exact");
  return exact ? Number(piece.dataset.at) + length : Number(length ? piece.dataset.end : piece.dataset.at);
}

// A picture is saved as PNG by drawing the exported SVG, which carries its own colours.
for (const link of document.querySelectorAll("a[data-png]")) {
  link.hidden = false;
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    const text = await (await fetch(link.dataset.png)).text();
    const picture = new Image();
    const source = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    picture.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = picture.naturalWidth * 2;
      canvas.height = picture.naturalHeight * 2;
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(source);
      canvas.toBlob((bytes) => {
        const save = document.createElement("a");
        save.href = URL.createObjectURL(bytes);
        save.download = link.download;
        save.click();
        setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
      }, "image/png");
    };
    picture.src = source;
  });
}
