// Asks the regular expressions of JavaScript. A line of JSON with a class, a pattern and texts comes in, a line with the answer goes out;
// a line with the text to be scanned for a class comes before.
const lines = require("readline").createInterface({ input: process.stdin, crlfDelay: Infinity });
let scanned = "";

// FNV-1a over UTF-16 units, as the program computes it too.
function digest(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function answer(ask) {
  try {
    const rest = scanned.replace(new RegExp(ask.class, "gu"), "");
    const pattern = new RegExp(ask.pattern, "u");
    return { digest: digest(rest), outcomes: ask.texts.map(text => (pattern.test(text) ? "1" : "0")).join("") };
  } catch (error) {
    return { digest: 0, outcomes: "", error: String(error.message) };
  }
}

lines.on("line", line => {
  const ask = JSON.parse(line);
  if (ask.scanned !== undefined) scanned = ask.scanned;
  else process.stdout.write(JSON.stringify(answer(ask)) + "\n");
});
