using ApiBox.Analyzers.Values;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>Texts, open enums, addresses, lists and missing values.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("GenerateMusicRequest", "Title = {|APIBOX305:new string('a', 81)|}")]
    [InlineData("GenerateMusicRequest", "Title = new string('a', 80)")]
    [InlineData("GenerateMusicRequest", "Title = {|APIBOX305:Constants.Long + \"!\"|}")]
    [InlineData("GenerateMusicRequest", "Title = {|APIBOX305:$\"{Constants.Long}{nameof(Constants)}\"|}")]
    [InlineData("AddVocalsRequest", "Prompt = {|APIBOX304:\"\"|}")]
    [InlineData("AddVocalsRequest", "Prompt = {|APIBOX304:string.Empty|}")]
    [InlineData("AddVocalsRequest", "Prompt = {|APIBOX314:null|}!")]
    [InlineData("AddVocalsRequest", "Prompt = \"a\", Style = \"\"")]
    public Task Texts(string type, string assignment) => Run(type, assignment);

    [Theory]
    [InlineData("AddInstrumentalRequest", "Model = {|APIBOX308:MusicModel.V4|}")]
    [InlineData("AddInstrumentalRequest", "Model = {|APIBOX308:new MusicModel(\"V4\")|}")]
    [InlineData("AddInstrumentalRequest", "Model = {|APIBOX308:new MusicModel(MusicModel.Values.V6)|}")]
    [InlineData("AddInstrumentalRequest", "Model = {|APIBOX308:Constants.Model|}")]
    [InlineData("AddInstrumentalRequest", "Model = new MusicModel({|APIBOX307:\"V9\"|})")]
    [InlineData("AddInstrumentalRequest", "Model = new({|APIBOX307:\"V9\"|})")]
    [InlineData("AddInstrumentalRequest", "VocalGender = new({|APIBOX307:\"male\"|})")]
    [InlineData("AddInstrumentalRequest", "Model = MusicModel.V5, VocalGender = VocalGender.Female")]
    [InlineData("AddInstrumentalRequest", "Model = default")]
    [InlineData("ExtendMusicRequest", "Model = {|APIBOX314:default|}")]
    [InlineData("ExtendMusicRequest", "Model = {|APIBOX314:new MusicModel()|}")]
    [InlineData("ExtendMusicRequest", "Model = MusicModel.V4")]
    public Task OpenEnums(string type, string assignment) => Run(type, assignment);

    [Theory]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX312:new Uri(\"vocals.mp3\", UriKind.Relative)|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX312:new(\"/vocals.mp3\", UriKind.RelativeOrAbsolute)|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX312:new Uri(\"ftp://example.com/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX312:new Uri(\"file:///tmp/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX313:new Uri(\"http://localhost:5000/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX313:new Uri(\"https://192.168.1.5/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX313:new Uri(\"https://[::1]/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = {|APIBOX313:new Uri(\"http://studio.local/a.mp3\")|}")]
    [InlineData("AddInstrumentalRequest", "CallBackUrl = {|APIBOX313:new Uri(\"http://127.0.0.1/\")|}")]
    [InlineData("AddInstrumentalRequest", "CallBackUrl = {|APIBOX313:new Uri(new Uri(\"http://10.0.0.1/\"), \"callbacks\")|}")]
    [InlineData("AddInstrumentalRequest", "CallBackUrl = {|APIBOX314:null|}!")]
    [InlineData("AddInstrumentalRequest", "CallBackUrl = CallbackUrls.Nowhere")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = new(\"https://example.com/a b.mp3?x=%zz#é\")")]
    [InlineData("AddInstrumentalRequest", "UploadUrl = new(\"https://user@example.com:443\")")]
    [InlineData("DownloadUrlRequest", "Url = new(\"http://localhost/a.mp3\")")]
    public Task Addresses(string type, string assignment) => Run(type, assignment);

    [Theory]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX309:[new(\"https://example.com/a\")]|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX309:[]|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX309:new Uri[] { new(\"https://example.com/a\") }|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX309:new List<Uri> { new(\"https://example.com/a\") }|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX309:Array.Empty<Uri>()|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX310:new[] { Constants.A, Constants.A, Constants.A }|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = {|APIBOX310:[Constants.A, Constants.A, Constants.A, .. more]|}")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = [Constants.A, {|APIBOX312:new Uri(\"b.mp3\", UriKind.Relative)|}]")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = new[] { Constants.A, {|APIBOX313:new Uri(\"http://localhost/b.mp3\")|} }")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = [.. more]")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = [Constants.A, Constants.A]")]
    [InlineData("GenerateMashupRequest", "UploadUrlList = more")]
    public Task Lists(string type, string assignment) => Run(type, assignment);

    [Theory]
    [InlineData("client.GetMusicGenerationDetailsAsync({|APIBOX314:null|}!)")]
    [InlineData("client.GetMusicGenerationDetailsAsync({|APIBOX304:\"\"|})")]
    [InlineData("client.GetMusicGenerationDetailsAsync(cancellationToken: default, taskId: {|APIBOX304:\"\"|})")]
    [InlineData("((ApiBoxClient)client).GetMusicGenerationDetailsAsync({|APIBOX304:\"\"|})")]
    [InlineData("client?.GetMusicGenerationDetailsAsync({|APIBOX304:\"\"|})")]
    [InlineData("client.GetMusicGenerationDetailsAsync(\"a\")")]
    public Task Arguments(string call) => ClientAnalyzerTest<ValueAnalyzer>.Run(
        $"static class Program {{ static object? Call(IApiBoxClient client) => {call}; }}", TestContext.Current.CancellationToken);

    private static Task Run(string type, string assignment) => ClientAnalyzerTest<ValueAnalyzer>.Run(
        $$"""
        static class Program
        {
            static object Make({{type}} request, IReadOnlyList<Uri> more) => request with { {{assignment}} };
        }

        static class Constants
        {
            public const string Long = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901";
            public static readonly MusicModel Model = MusicModel.V4;
            public static readonly Uri A = new("https://example.com/a.mp3");
        }
        """,
        TestContext.Current.CancellationToken);
}
