// Some browsers take a table for none as soon as its rows are laid out as records; roles say that it still is one.
(() => {
  const tables = document.querySelectorAll("table.records");
  if (tables.length === 0) return;

  const roles = [["thead, tbody", "rowgroup"], ["tr", "row"], ["thead th", "columnheader"], ["tbody th", "rowheader"], ["td", "cell"]];
  const tell = (table, isRecords) => {
    const set = (element, role) => (isRecords ? element.setAttribute("role", role) : element.removeAttribute("role"));
    set(table, "table");
    for (const [which, role] of roles)
      for (const element of table.querySelectorAll(which)) set(element, role);
  };
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isRecords = getComputedStyle(target).display === "block";
      if (isRecords !== target.hasAttribute("role")) tell(target, isRecords);
    }
  });
  for (const table of tables) watch.observe(table);
})();
