using ApiBox.Preparation;
using ApiBox.Preparation.Reference;

// ApiBox.Preparation DESCRIPTION NAMESPACE OUTPUT-FOLDER
// ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is ["reference", .. var rest] && rest is [var described, var names, var folder])
    return PreparationStep.Run(described, folder, Console.Out, model => ReferencePages.Of(model, names));
if (args is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine("usage: ApiBox.Preparation [reference] DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

return PreparationStep.Run(description, output, Console.Out, model => PreparedFiles.Of(model, @namespace));
