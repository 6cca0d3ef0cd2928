using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApiBox.DescriptionMaker;

if (args.Length != 4
    || !int.TryParse(args[0], CultureInfo.InvariantCulture, out var operations)
    || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var schemas)
    || !ulong.TryParse(args[2], CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("""
        Writes an OpenAPI 3.0 description of the given size. The same numbers give the same bytes.
          ApiBox.DescriptionMaker OPERATIONS SCHEMAS SEED FILE
        """);
    return 2;
}

var least = Plan.LeastSchemas(operations);
if (operations < 1 || schemas < least)
{
    Console.Error.WriteLine($"{operations} operations and {schemas} schemas: write at least 1 operation and {least} schemas.");
    return 2;
}

var description = new Description(new Plan(operations, schemas, new Dice(seed))).Write();
// Every new line of the text is written the same on every system.
var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
using var file = File.Create(args[3]);
using (var writer = new Utf8JsonWriter(file, options))
    description.WriteTo(writer);
file.WriteByte((byte)'\n');
return 0;
