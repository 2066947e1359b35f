// What is wrong with tables whose rows are laid out as records: a value without its label, or one that runs off the side.
() => {
  const tables = [...document.querySelectorAll("table.records")];
  const faults = tables.length === 0 ? ["no table of records"] : [];
  const name = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  for (const table of tables) {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent);
    if (getComputedStyle(table).display !== "block")
      faults.push(`no records: ${name(table)}`);

    if (table.parentElement.scrollWidth > table.parentElement.clientWidth)
      faults.push(`scrolls: ${name(table)}`);

    for (const cell of table.querySelectorAll("tbody td")) {
      const label = cell.dataset.label ?? "";
      if (cell.textContent.trim() === "") {
        if (cell.checkVisibility())
          faults.push(`an empty cell takes room: ${name(cell)}`);
      } else if (label === "" || !getComputedStyle(cell, "::before").content.includes(label))
        faults.push(`no label: ${name(cell)}`);
      else if (!heads.some((head) => label.includes(head.replace(/ \(.*\)$/, "")) || head.includes(label)))
        faults.push(`“${label}” is no head of the table: ${name(cell)}`);

      const text = document.createRange();
      text.selectNodeContents(cell);
      if ([...text.getClientRects()].some((box) => box.right > document.documentElement.clientWidth))
        faults.push(`runs off: ${name(cell)}`);
    }
  }

  return faults.slice(0, 10);
}
