using ApiBox.OpenApi.Model;
using ApiBox.Preparation;
using ApiBox.Preparation.Reference;

// ApiBox.Preparation [--lenient] [--validators All|Requests] DESCRIPTION NAMESPACE OUTPUT-FOLDER
// ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is ["reference", var described, var names, var folder])
    return PreparationStep.Run(described, folder, Console.Out, (model, _) => ReferencePages.Of(model, names));

var lenient = args is ["--lenient", ..];
var rest = lenient ? args[1..] : args;
var scope = ValidatorScope.All;
var isScope = rest is not ["--validators", var name, ..] || Enum.TryParse(name, ignoreCase: true, out scope);
rest = rest is ["--validators", _, ..] ? rest[2..] : rest;
if (!isScope || rest is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine(
        "usage: ApiBox.Preparation [--lenient] [--validators All|Requests] DESCRIPTION NAMESPACE OUTPUT-FOLDER\n"
        + "       ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

return PreparationStep.Run(
    description, output, Console.Out,
    (model, diagnostics) => PreparedFiles.Of(PublicSurface.Limit(model, scope), diagnostics, @namespace), lenient);
