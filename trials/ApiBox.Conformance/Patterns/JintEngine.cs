using Jint;
using Jint.Native;
using Jint.Runtime;

namespace ApiBox.Conformance.Patterns;

/// <summary>Jint, an interpreter of ECMAScript for .NET, for machines without Node.</summary>
internal sealed class JintEngine : IEcmaEngine
{
    private readonly Engine _engine = new();

    public JintEngine() => _engine.Execute(
        """
        let scanned = "";
        function scan(text) { scanned = text; }
        function rest(source) { return scanned.replace(new RegExp(source, "gu"), ""); }
        function verdicts(source, texts) {
          const pattern = new RegExp(source, "u");
          return texts.map(text => pattern.test(text) ? "1" : "0").join("");
        }
        """);

    public string Name => "Jint";

    public void Scan(string text) => _engine.Invoke("scan", text);

    public EcmaResult Ask(string characterClass, string pattern, IReadOnlyList<string> texts)
    {
        try
        {
            var rest = _engine.Invoke("rest", characterClass).AsString();
            return new EcmaResult(
                PatternTrial.Digest(rest),
                _engine.Invoke("verdicts", pattern, new JsArray(_engine, [.. texts.Select(static text => new JsString(text))])).AsString());
        }
        catch (JavaScriptException error)
        {
            return new EcmaResult(0, "", error.Message);
        }
    }

    public void Dispose() => _engine.Dispose();
}
