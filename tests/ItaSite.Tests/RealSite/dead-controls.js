// Controls that are shown but can do nothing without a script.
() => [...document.querySelectorAll("button, input, select, textarea, [role=button]")]
  .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled && !control.closest("form[action]") && !document.getElementById(control.getAttribute("popovertarget"))?.popover)
  .map((control) => `does nothing: ${control.outerHTML.slice(0, 120)}`)
