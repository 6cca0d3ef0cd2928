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
        var overlays = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => SpecOptions.IsOverlay(pair.Right.GetOptions(pair.Left)))
            .Select(static (pair, _) => pair.Left)
            .Collect();
        var parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (File: pair.Left, Options: SpecOptions.From(pair.Right.GetOptions(pair.Left))))
            .Where(static pair => pair.Options is not null)
            .WithTrackingName(TrackingNames.Options)
            .Combine(overlays)
            .Select(static (pair, cancellation) =>
                ParsedDescription.Of(pair.Left.File, pair.Left.Options!, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Parse);

        // In a build, the preparation step has reported errors and stopped it. In an editor, they are reported here.
        context.RegisterSourceOutput(parsed, static (output, description) =>
        {
            foreach (var diagnostic in description.Diagnostics)
                output.ReportDiagnostic(description.At(diagnostic));
        });

        context.RegisterSourceOutput(
            context.CompilationProvider.Select(static (compilation, _) => ContractCheck.Referenced(compilation))
                .WithTrackingName(TrackingNames.Contract),
            ContractCheck.Report);

        var models = parsed
            .Where(static description => description.Model is not null)
            .Select(static (description, _) => new Slice<DescriptionModel>(description.Model!, description.Options))
            .WithTrackingName(TrackingNames.Model);

        Emit<DescriptionFrame>(context, TrackingNames.Frame, models, static m => [m.Frame],
            static (_, names) => names.Client.Client, FrameEmitter.Emit);
        Emit(context, TrackingNames.Operations, models, static m => m.Operations,
            static (operation, names) => $"{names.Client.Client}.{operation.Name}", ClientEmitter.EmitOperation);
        Emit(context, TrackingNames.Parameters, models,
            static m => m.Operations.Where(static operation => !operation.IsSecond).Select(WithoutDocs.Of),
            static (operation, _) => operation.Validator ?? "",
            static (operation, names) => ValidatorEmitter.EmitParameters(operation, names.Namespace));
        Emit(context, TrackingNames.Validators, models,
            static m => m.Objects.Concat(m.Callbacks.Where(static c => !c.IsWire).SelectMany(static c => c.Objects)).Select(WithoutDocs.Of),
            static (schema, _) => $"{schema.Name}.Validation", static (schema, names) => ValidatorEmitter.Emit(schema, names.Namespace));
        Emit(context, TrackingNames.Unions, models, static m => m.Unions.Select(WithoutDocs.Of),
            static (union, _) => $"{union.Name}.Validation", static (union, names) => ValidatorEmitter.Emit(union, names.Namespace));
        Emit(context, TrackingNames.Rules, models, static m => m.Rules,
            static (rule, _) => $"{rule.Name}.Rule", static (rule, names) => RuleEmitter.EmitNamed(rule, names.Namespace));
        Emit(context, TrackingNames.Codes, models, static m => m.CodeTables,
            static (table, _) => table.Name, static (table, names) => CodeTableEmitter.Emit(table, names.Namespace));
        Emit(context, TrackingNames.Callbacks, models, static m => m.Callbacks,
            static (callback, _) => callback.TypeName, static (callback, names) => CallbackEmitter.EmitPayload(callback, names.Namespace));
        Emit(context, TrackingNames.CallbackObjects, models, static m => m.Callbacks.SelectMany(static c => c.Objects.Skip(1)),
            static (schema, _) => schema.Name, static (schema, names) => CallbackEmitter.EmitObject(schema, names.Namespace));
        Emit(context, TrackingNames.CallbackEnums, models, static m => m.Callbacks.SelectMany(static c => c.Enums),
            static (type, _) => type.Name, static (type, names) => EnumEmitter.Emit(type, names.Namespace));
        Emit<EquatableArray<TaskKey>>(context, TrackingNames.Tasks, models, static m => [TaskKey.Of(m)],
            static (_, names) => $"{names.Client.Client}.Tasks", static (tasks, names) => TaskEmitter.Emit(tasks, names));
        Emit<EquatableArray<string>>(context, TrackingNames.CallbackList, models,
            static m => [m.Callbacks.Select(static c => c.TypeName).ToEquatable()],
            static (_, _) => "ApiBoxCallbacks", static (payloads, names) => CallbackEmitter.EmitList(payloads, names.Namespace));
        Emit<CallbackContextModel>(context, TrackingNames.CallbackContext, models, static m => [CallbackContextModel.Of(m)],
            static (_, names) => names.Client.CallbackContext,
            static (types, names) => types.Payloads.Count == 0 ? null : CallbackContextEmitter.Emit(types, names));
        Emit<string>(context, TrackingNames.Services, models.Where(static slice => slice.Options.Services), static m => [m.Frame.Title],
            static (_, names) => names.Client.Services, static (title, names) => ServicesEmitter.Emit(title, names));

        Emit<RequestRulesModel>(context, TrackingNames.RequestRules, models, static m => [RequestRulesModel.Of(m)],
            static (_, _) => "ApiBoxRequestRules", RequestRulesEmitter.Emit);

        // Only for who asks for it: most programs call the client's own methods.
        var listed = models.Where(static slice => slice.Options.Catalog);
        Emit(context, TrackingNames.Catalog, listed,
            static m => m.Operations.Where(static o => !o.IsSecond).Select(operation => CatalogEntryModel.Of(operation, m.Objects)),
            static (entry, names) => $"{names.Client.Operations}.{entry.Operation.Name}", CatalogEmitter.Emit);
        Emit<CatalogListModel>(context, TrackingNames.CatalogList, listed,
            static m =>
            [
                new CatalogListModel(m.Operations.Where(static o => !o.IsSecond).Select(static o => o.Name).ToEquatable(), TaskKey.Of(m))
            ],
            static (_, names) => names.Client.Operations,
            static (list, names) => CatalogEmitter.EmitList(list.Operations, list.Tasks, names));
    }

    /// <summary>One file for each part of a description; an emitter that returns null writes none.</summary>
    private static void Emit<T>(
        IncrementalGeneratorInitializationContext context, string step, IncrementalValuesProvider<Slice<DescriptionModel>> models,
        Func<DescriptionModel, IEnumerable<T>> parts, Func<T, GeneratedNames, string> file, Func<T, GeneratedNames, string?> emit) =>
        context.RegisterSourceOutput(
            models.SelectMany((slice, _) => parts(slice.Part).Select(part => new Slice<T>(part, slice.Options))).WithTrackingName(step),
            (output, slice) =>
            {
                // Namespaces of descriptions differ, and so do their files.
                if (emit(slice.Part, slice.Options.Names) is { } text)
                    output.AddSource(
                        $"{slice.Options.Names.Namespace}.{file(slice.Part, slice.Options.Names)}.g.cs",
                        SourceText.From(text, Encoding.UTF8));
            });

    /// <summary>A part of a description, and what the project says of it.</summary>
    private readonly record struct Slice<T>(T Part, SpecOptions Options);
}
