using ApiBox.Preparation;
using ApiBox.Preparation.Reference;

// ApiBox.Preparation [--lenient] DESCRIPTION NAMESPACE OUTPUT-FOLDER
// ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is ["reference", var described, var names, var folder])
    return PreparationStep.Run(described, folder, Console.Out, (model, _) => ReferencePages.Of(model, names));
var lenient = args is ["--lenient", ..];
if ((lenient ? args[1..] : args) is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine("usage: ApiBox.Preparation [--lenient | reference] DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

return PreparationStep.Run(
    description, output, Console.Out, (model, diagnostics) => PreparedFiles.Of(model, diagnostics, @namespace), lenient);
