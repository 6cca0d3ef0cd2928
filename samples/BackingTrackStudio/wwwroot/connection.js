// Shows when the connection to the studio is lost, and goes on when it is back. A studio that was restarted gets a fresh page.

const banner = document.getElementById("connection");

function show(text) {
  banner.textContent = text;
  banner.hidden = text === "";
}

function onChange(event) {
  switch (event.detail.state) {
    case "show":
    case "retrying":
      show("The connection to the studio is lost. Takes go on without this page. Connecting again …");
      break;
    case "hide":
      show("");
      break;
    case "failed":
    case "rejected":
      location.reload();
      break;
  }
}

// Blazor reports the state of its connection on the element with this id.
const marker = document.createElement("div");
marker.id = "components-reconnect-modal";
marker.hidden = true;
marker.addEventListener("components-reconnect-state-changed", onChange);
document.body.append(marker);

// A page that is reloaded before the studio is back would be an error page, so it asks until it is there.
Blazor.start({
  circuit: {
    reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: (attempt) => (attempt < 20 ? 500 : 3000) },
  },
});
