using System.Globalization;
using ApiBox.Hostile;

// ApiBox.Hostile [all]           texts and bombs; the last line is JSON, the exit code is 0 when nothing failed
// ApiBox.Hostile texts           every hostile text in every place, compared with the clean twin
// ApiBox.Hostile bombs [NAME]    what each bomb costs in processes of its own, held to 512 MB and 5 s
// ApiBox.Hostile speed [COUNT|FILE] the generator over a description of that many operations, or over that one
// ApiBox.Hostile one NAME STEP   one step of a build over one bomb, in this process
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["one", var name, var step]:
        return BombRun.Step(name, step);
    case [] or ["all"]:
        var both = await TextRun.RunAsync();
        both.Add(BombRun.Run([.. Bombs.All.Keys]));
        return End(both);
    case ["texts"]:
        return End(await TextRun.RunAsync());
    case ["bombs", .. var names]:
        return End(BombRun.Run(names is [] ? [.. Bombs.All.Keys] : names));
    case ["speed", .. var count]:
        return count is [var file] && File.Exists(file)
            ? Speed.Run(file)
            : Speed.Run(count is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000);
    default:
        Console.Error.WriteLine("usage: ApiBox.Hostile [all] | texts | bombs [NAME] | speed [COUNT|FILE]");
        return 2;
}

static int End(Tally tally)
{
    Console.WriteLine(tally.ToJson());
    return tally.IsClean ? 0 : 1;
}
