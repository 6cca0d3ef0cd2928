using System.Text;
using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators;

/// <summary>
/// The pipeline: the description's text is parsed once, split into one model for each file, and each file is written only when
/// its model changed. Only the check of the runtime's contract looks at the compilation, so editing code runs nothing else.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiBoxGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => SpecOptions.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);
        var parsed = context.AdditionalTextsProvider
            .Combine(options)
            .Where(static pair => pair.Right.IsDescription(pair.Left.Path))
            .Select(static (pair, cancellation) => ParsedDescription.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Parse);

        // In a build, the preparation step has reported errors and stopped it. In an editor, they are reported here.
        context.RegisterSourceOutput(parsed, static (output, description) =>
        {
            foreach (var diagnostic in description.Diagnostics)
                output.ReportDiagnostic(diagnostic.ToDiagnostic(description.Path, description.Text));
        });

        context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => ContractCheck.Referenced(compilation))
                .WithTrackingName(TrackingNames.Contract),
            ContractCheck.Report);

        var model = parsed.Select(static (description, _) => description.Model)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.Model);
        var space = options.Select(static (value, _) => value.Namespace);

        Emit(context, TrackingNames.Frame, model.Select(static (m, _) => m.Frame), space,
            static _ => "ApiBoxClient", static (frame, ns) => FrameEmitter.Emit(frame, ns));
        Emit(context, TrackingNames.Operations, model.SelectMany(static (m, _) => m.Operations), space,
            static operation => $"ApiBoxClient.{operation.Name}", static (operation, ns) => ClientEmitter.EmitOperation(operation, ns));
        Emit(context, TrackingNames.Parameters,
            model.SelectMany(static (m, _) => m.Operations.Where(static o => !o.IsSecond).Select(WithoutDocs.Of)), space,
            static operation => operation.Validator ?? "", static (operation, ns) => ValidatorEmitter.EmitParameters(operation, ns));
        Emit(context, TrackingNames.Validators,
            model.SelectMany(static (m, _) => m.Objects.Concat(m.Callbacks.Where(static c => !c.IsWire).SelectMany(static c => c.Objects))
                .Select(WithoutDocs.Of)),
            space,
            static schema => $"{schema.Name}.Validation", static (schema, ns) => ValidatorEmitter.Emit(schema, ns));
        Emit(context, TrackingNames.Unions, model.SelectMany(static (m, _) => m.Unions.Select(WithoutDocs.Of)), space,
            static union => $"{union.Name}.Validation", static (union, ns) => ValidatorEmitter.Emit(union, ns));
        Emit(context, TrackingNames.Rules, model.SelectMany(static (m, _) => m.Rules), space,
            static rule => $"{rule.Name}.Rule", static (rule, ns) => RuleEmitter.EmitNamed(rule, ns));
        Emit(context, TrackingNames.Codes, model.SelectMany(static (m, _) => m.CodeTables), space,
            static table => table.Name, static (table, ns) => CodeTableEmitter.Emit(table, ns));
        Emit(context, TrackingNames.Callbacks, model.SelectMany(static (m, _) => m.Callbacks), space,
            static callback => callback.TypeName, static (callback, ns) => CallbackEmitter.EmitPayload(callback, ns));
        Emit(context, TrackingNames.CallbackObjects,
            model.SelectMany(static (m, _) => m.Callbacks.SelectMany(static c => c.Objects.Skip(1))), space,
            static schema => schema.Name, static (schema, ns) => CallbackEmitter.EmitObject(schema, ns));
        Emit(context, TrackingNames.CallbackEnums, model.SelectMany(static (m, _) => m.Callbacks.SelectMany(static c => c.Enums)), space,
            static type => type.Name, static (type, ns) => EnumEmitter.Emit(type, ns));
        Emit(context, TrackingNames.Tasks, model.Select(static (m, _) => TaskKey.Of(m)), space,
            static _ => "ApiBoxClient.Tasks", static (tasks, ns) => TaskEmitter.Emit(tasks, ns));
        Emit(context, TrackingNames.CallbackList, model.Select(static (m, _) => m.Callbacks.Select(static c => c.TypeName).ToEquatable()),
            space,
            static _ => "ApiBoxCallbacks", static (payloads, ns) => CallbackEmitter.EmitList(payloads, ns));
        Emit(context, TrackingNames.CallbackContext, model.Select(static (m, _) => CallbackContextModel.Of(m)), space,
            static _ => "ApiBoxCallbackJsonContext",
            static (types, ns) => types.Payloads.Count == 0 ? null : CallbackContextEmitter.Emit(types, ns));

        Emit(context, TrackingNames.RequestRules, model.Select(static (m, _) => RequestRulesModel.Of(m)), space,
            static _ => "ApiBoxRequestRules", static (rules, ns) => RequestRulesEmitter.Emit(rules, ns));

        // Only for who asks for it: most programs call the client's own methods.
        var listed = model.Combine(options.Select(static (value, _) => value.Catalog))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => pair.Left);
        Emit(context, TrackingNames.Catalog,
            listed.SelectMany(static (m, _) => m.Operations.Where(static o => !o.IsSecond)
                .Select(operation => CatalogEntryModel.Of(operation, m.Objects))),
            space,
            static entry => $"ApiBoxOperations.{entry.Operation.Name}", static (entry, ns) => CatalogEmitter.Emit(entry, ns));
        Emit(context, TrackingNames.CatalogList,
            listed.Select(static (m, _) => new CatalogListModel(
                m.Operations.Where(static o => !o.IsSecond).Select(static o => o.Name).ToEquatable(), TaskKey.Of(m))),
            space,
            static _ => "ApiBoxOperations", static (list, ns) => CatalogEmitter.EmitList(list.Operations, list.Tasks, ns));
    }

    /// <summary>One file for each model; an emitter that returns null writes none.</summary>
    private static void Emit<T>(
        IncrementalGeneratorInitializationContext context, string step, IncrementalValuesProvider<T> models,
        IncrementalValueProvider<string> @namespace,
        Func<T, string> file, Func<T, string, string?> emit) =>
        context.RegisterSourceOutput(models.WithTrackingName(step).Combine(@namespace), (output, pair) =>
        {
            if (emit(pair.Left, pair.Right) is { } text)
                output.AddSource($"{file(pair.Left)}.g.cs", SourceText.From(text, Encoding.UTF8));
        });
}
