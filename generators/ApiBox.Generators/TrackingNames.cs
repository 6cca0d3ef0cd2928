namespace ApiBox.Generators;

/// <summary>The steps of the pipeline, so that tests can ask which of them ran.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Contract = nameof(Contract);
    public const string Parse = nameof(Parse);
    public const string Model = nameof(Model);
    public const string Frame = nameof(Frame);
    public const string Operations = nameof(Operations);
    public const string Parameters = nameof(Parameters);
    public const string Validators = nameof(Validators);
    public const string Unions = nameof(Unions);
    public const string Rules = nameof(Rules);
    public const string Codes = nameof(Codes);
    public const string Callbacks = nameof(Callbacks);
    public const string CallbackObjects = nameof(CallbackObjects);
    public const string CallbackEnums = nameof(CallbackEnums);
    public const string CallbackContext = nameof(CallbackContext);
    public const string CallbackList = nameof(CallbackList);
    public const string Tasks = nameof(Tasks);
    public const string Services = nameof(Services);
    public const string Catalog = nameof(Catalog);
    public const string CatalogList = nameof(CatalogList);
    public const string RequestRules = nameof(RequestRules);

    public static readonly IReadOnlyList<string> All =
        [
            Options, Contract, Parse, Model, Frame, Operations, Parameters, Validators, Unions, Rules, Codes, Callbacks,
            CallbackObjects, CallbackEnums, CallbackContext, CallbackList, Tasks, Services, Catalog, CatalogList, RequestRules
        ];
}
