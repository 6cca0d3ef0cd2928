using System.Text;
using ApiBox.OpenApi.Model;

namespace ApiBox.Preparation.Reference;

/// <summary>The reference: a page for each operation, and one that lists them by tag.</summary>
internal static class ReferencePages
{
    public const string Index = "README.md";
    public const string Header = "<!-- Made from the description by ApiBox.Preparation. Edit that, not this file. -->\n\n";

    public static IReadOnlyDictionary<string, string> Of(DescriptionModel model, string @namespace)
    {
        var pages = model.Operations.Where(static operation => !operation.IsSecond)
            .ToDictionary(
                static operation => FileOf(operation),
                operation => new OperationPage(model, operation, @namespace).Write(),
                StringComparer.Ordinal);
        pages[Index] = List(model);
        return pages;
    }

    public static string FileOf(OperationModel operation) => operation.Id + ".md";

    private static string List(DescriptionModel model)
    {
        var text = new StringBuilder(Header)
            .Append($"# Reference of {MarkdownText.Of(model.Frame.Title)}\n\nEvery operation, by what it is about. "
                + "The pages are made from the description, and their examples are run by the tests.\n");
        foreach (var group in model.Operations.Where(static operation => !operation.IsSecond)
            .GroupBy(static operation => operation.Tag ?? "Other")
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"\n## {MarkdownText.Of(group.Key)}\n\n| Operation | What it does | Paid |\n|---|---|---|\n");
            foreach (var operation in group)
                text.Append(
                    $"| [{operation.Id}]({FileOf(operation)}) | {MarkdownText.Of(operation.Summary ?? operation.Description)} | "
                        + $"{(operation.Paid ? "yes" : "")} |\n");
        }

        return text.ToString();
    }
}
