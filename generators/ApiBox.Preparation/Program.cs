using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.Preparation;
using ApiBox.Preparation.Reference;

// ApiBox.Preparation [--lenient] [--validators All|Requests] [--client NAME] DESCRIPTION NAMESPACE OUTPUT-FOLDER
// ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is ["reference", var described, var names, var folder])
    return PreparationStep.Run(described, folder, Console.Out, (model, _) => ReferencePages.Of(model, names));

var lenient = false;
var scope = ValidatorScope.All;
var client = ClientNames.Default;
var understood = true;
var rest = args;
for (; understood && rest is [['-', '-', ..] option, ..]; rest = rest[1..])
{
    if (option == "--lenient")
    {
        lenient = true;
        continue;
    }

    rest = rest[1..];
    understood = (option, rest) switch
    {
        ("--validators", [var name, ..]) => Enum.TryParse(name, ignoreCase: true, out scope),
        ("--client", [var name, ..]) when ClientNames.IsValid(name) => (client = new ClientNames(name)) is not null,
        _ => false,
    };
}

if (!understood || rest is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine(
        "usage: ApiBox.Preparation [--lenient] [--validators All|Requests] [--client NAME] DESCRIPTION NAMESPACE OUTPUT-FOLDER\n"
        + "       ApiBox.Preparation reference DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

return PreparationStep.Run(
    description, output, Console.Out,
    (model, diagnostics) => PreparedFiles.Of(PublicSurface.Limit(model, scope), diagnostics, @namespace), lenient, client);
