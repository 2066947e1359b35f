// The search field of the home page: what is typed there is taken to the search page.
(() => {
  const field = document.getElementById("home-search");
  const go = document.getElementById("home-search-go");
  field.hidden = false;
  const empty = go.href;
  field.addEventListener("input", () => {
    const text = field.value.trim();
    go.href = text ? `${empty.split("#")[0]}#${new URLSearchParams({ q: text })}` : empty;
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) go.click();
  });
})();
