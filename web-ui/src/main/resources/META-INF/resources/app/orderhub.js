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

  // What needs a script is shown only where scripts run.
  document.addEventListener("DOMContentLoaded", () =>
    document
      .querySelectorAll("[data-theme-toggle], [data-copy]")
      .forEach((button) => (button.hidden = false)));
})();
