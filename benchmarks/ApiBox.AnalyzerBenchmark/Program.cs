using ApiBox.AnalyzerBenchmark;

switch (args)
{
    case ["make", var lines, var seed, var folder]:
        SourceMaker.Write(folder, int.Parse(lines, null), int.Parse(seed, null));
        return 0;
    case ["edit", var folder, var edits, .. var others]:
        await EditBenchmark.RunAsync(folder, int.Parse(edits, null), others);
        return 0;
    default:
        Console.Error.WriteLine("make LINES SEED FOLDER, or edit FOLDER EDITS [ANALYZER.dll...]");
        return 2;
}
