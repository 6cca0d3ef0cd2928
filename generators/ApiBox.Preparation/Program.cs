using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.Preparation;
using ApiBox.Preparation.Reference;

// ApiBox.Preparation [--lenient] [--validators All|Requests] [--client NAME] [--overlay FILE] DESCRIPTION NAMESPACE OUTPUT-FOLDER
// ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is ["reference", var described, var names, var folder])
    return PreparationStep.Run(described, folder, Console.Out, (model, _) => ReferencePages.Of(model, names));

var lenient = false;
var scope = ValidatorScope.All;
var client = ClientNames.Default.Client;
string? overlay = null;
var understood = true;
var rest = args;
while (understood && rest is [['-', '-', ..], ..])
{
    switch (rest)
    {
        case ["--lenient", ..]:
            lenient = true;
            rest = rest[1..];
            break;
        case ["--validators", var name, ..]:
            understood = Enum.TryParse(name, ignoreCase: true, out scope);
            rest = rest[2..];
            break;
        case ["--client", var name, ..]:
            client = name;
            rest = rest[2..];
            break;
        case ["--overlay", var file, ..]:
            overlay = file;
            rest = rest[2..];
            break;
        default:
            understood = false;
            break;
    }
}

if (!understood || rest is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine(
        "usage: ApiBox.Preparation [--lenient] [--validators All|Requests] [--client NAME] [--overlay FILE] "
        + "DESCRIPTION NAMESPACE OUTPUT-FOLDER\n"
        + "       ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

if (!ClientNames.IsValid(client))
{
    Console.Out.WriteLine(
        $"{description} : error APIBOX003: Client of the ApiBoxDescription is '{client}'; set it to the name of a C# class: "
        + "a capital letter, and at most 99 letters, digits or underscores.");
    return ExitCodes.Diagnostics;
}

return PreparationStep.Run(
    description, output, Console.Out,
    (model, diagnostics) => PreparedFiles.Of(PublicSurface.Limit(model, scope), diagnostics, @namespace), lenient, new ClientNames(client),
    overlay);
