using ApiBox.Preparation;

// ApiBox.Preparation DESCRIPTION NAMESPACE OUTPUT-FOLDER
if (args is not [var description, var @namespace, var output])
{
    Console.Error.WriteLine("usage: ApiBox.Preparation DESCRIPTION NAMESPACE OUTPUT-FOLDER");
    return ExitCodes.Usage;
}

return PreparationStep.Run(description, @namespace, output, Console.Out);
