// Enter in a field for chips adds what was typed, and does not send the form. The server cannot decide that in time.

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches?.(".chips input") && event.target.value.trim() !== "") event.preventDefault();
});
