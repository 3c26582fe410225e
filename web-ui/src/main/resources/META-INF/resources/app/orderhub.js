"use strict";
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => {
    try {
      return localStorage.getItem("orderhub-theme");
    } catch {
      return null;
    }
  };
  const current = () => stored() ?? (system.matches ? "dark" : "light");
  const apply = () => root.setAttribute("data-bs-theme", current());

  // At once, before the page is painted.
  apply();
  system.addEventListener("change", apply);

  const toggle = () => {
    const wished = current() === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("orderhub-theme", wished);
    } catch {
      // Without storage the choice lasts for this page.
    }
    root.setAttribute("data-bs-theme", wished);
  };

  const copy = async (button) => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(source);
      button.textContent = "Selected, now copy it";
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-toggle], [data-copy]");
    if (button?.dataset.copy) {
      copy(button);
    } else if (button) {
      toggle();
    }
  });

  // A template's preview follows what is typed: as if its button were pressed.
  let pause;
  document.addEventListener("input", (event) => {
    const row = event.target.closest("[data-live-preview] [data-row]");
    if (row) {
      clearTimeout(pause);
      pause = setTimeout(() => row.querySelector("[formtarget]").click(), 500);
    }
  });

  // A menu closes when one turns to something else.
  const closeMenus = (except) =>
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      menu.open = menu === except;
    });
  document.addEventListener("click", (event) =>
    closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.target.closest?.("details.menu")?.querySelector("summary").focus();
      closeMenus(null);
    }
  });

  // A file on its way: how much of it has arrived.
  const arrived = (form, part) => {
    const bar = form.querySelector("progress");
    bar.hidden = false;
    bar.value = part;
  };

  const problem = (form, words) => {
    form.querySelector("progress").hidden = true;
    const place = form.querySelector("[data-problem]");
    place.hidden = words === "";
    place.textContent = words;
  };

  const uploadOf = (event) => event.target.closest?.("form[data-upload]");

  document.addEventListener("change", (event) => {
    const file = event.target.files?.[0];
    const most = Number(event.target.dataset.maxBytes);
    if (file && most) {
      event.target.setCustomValidity(file.size > most ? event.target.dataset.tooLarge : "");
      event.target.reportValidity();
    }
  });
  document.addEventListener("htmx:xhr:progress", (event) => {
    const form = uploadOf(event);
    if (form && event.detail.lengthComputable) {
      arrived(form, event.detail.loaded / event.detail.total);
    }
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = uploadOf(event);
    if (form) {
      problem(form, "");
      arrived(form, 0);
    }
  });
  document.addEventListener("htmx:sendError", (event) => {
    const form = uploadOf(event);
    if (form) {
      problem(form, "The connection broke off. Nothing was stored: try again.");
    }
  });
  // A refusal is a page too.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.elt.matches("form[data-upload]")) {
      event.detail.shouldSwap = true;
    }
  });

  // What needs a script is shown only where scripts run.
  const reveal = () =>
    document
      .querySelectorAll("[data-theme-toggle], [data-copy]")
      .forEach((button) => (button.hidden = false));
  document.addEventListener("DOMContentLoaded", reveal);
  document.addEventListener("htmx:afterSwap", reveal);
})();
