// Judges values by Ajv: a line of JSON with a schema and the texts of its values comes in, a line with a verdict for each goes out.
const Ajv = require("ajv/dist/2020");
const addFormats = require("ajv-formats");
const lines = require("readline").createInterface({ input: process.stdin, crlfDelay: Infinity });

lines.on("line", line => {
  const { schema, values } = JSON.parse(line);
  let verdicts;
  try {
    const ajv = new Ajv({ strict: false, unicodeRegExp: true, logger: false });
    addFormats(ajv, { mode: "full" });
    const validate = ajv.compile(schema);
    verdicts = values.map(value => (validate(JSON.parse(value)) ? "1" : "0")).join("");
  } catch (error) {
    verdicts = "!" + String(error.message).replace(/\s+/g, " ");
  }
  process.stdout.write(verdicts + "\n");
});
