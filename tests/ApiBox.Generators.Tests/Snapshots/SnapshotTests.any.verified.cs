// ==== Anything.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Anything"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class AnythingValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Anything value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Anything value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Both is { } bothValue)
        {
            Rule1.Check(bothValue, "/both", ref errors);
        }
        if (value.Constant is { } constantValue)
        {
            if (!(constantValue is 7L))
                errors.Const("/constant", "#/components/schemas/Anything/properties/constant/const", "7", constantValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (value.Conditional is { } conditionalValue)
        {
            var mark1 = errors.Count;
            AnythingConditionalValidator.Check(conditionalValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/conditional");
        }
        if (value.Depends is { } dependsValue)
        {
            foreach (var member2 in dependsValue)
            {
                var mark2 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member2.Key))
                    errors.Unicode("", member2.Key);
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/depends", member2.Key);
            }
        }
        if (value.Named is { } namedValue)
        {
            foreach (var member3 in namedValue)
            {
                var mark3 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member3.Key))
                    errors.Unicode("", member3.Key);
                if (errors.Count > mark3)
                    errors.Prefix(mark3, "/named", member3.Key);
            }
        }
        if (value.Above is { } aboveValue)
        {
            if (!double.IsFinite(aboveValue))
                errors.Type("/above", "#/components/schemas/Anything/properties/above/type", "number", aboveValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
            if (!(aboveValue > 0D))
                errors.ExclusiveMinimum("/above", "#/components/schemas/Anything/properties/above/exclusiveMinimum", "0", aboveValue);
        }
        if (value.Recursive is { } recursiveValue)
        {
            var mark4 = errors.Count;
            NodeValidator.Check(recursiveValue, ref errors);
            if (errors.Count > mark4)
                errors.Prefix(mark4, "/recursive");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<Anything>(), out var valueJson))
        {
            Rule2.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "both" or "tuple" or "constant" or "free" or "conditional" or "depends" or "named" or "has" or "above" or "recursive";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Anything/properties/both/type", global::ApiBox.Runtime.JsonTypes.Number | global::ApiBox.Runtime.JsonTypes.String),
            global::ApiBox.Runtime.JsonRule.MaxLength("#/components/schemas/Anything/properties/both/maxLength", 2));

    private static readonly global::ApiBox.Runtime.JsonRule Rule2 =
        global::ApiBox.Runtime.JsonRule.Properties("",
            ("tuple",
            global::ApiBox.Runtime.JsonRule.Schema(
                global::ApiBox.Runtime.JsonRule.PrefixItems("#/components/schemas/Anything/properties/tuple/prefixItems",
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Anything/properties/tuple/prefixItems/0/type", global::ApiBox.Runtime.JsonTypes.String),
                    global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Anything/properties/tuple/prefixItems/1/type", global::ApiBox.Runtime.JsonTypes.Number)),
                global::ApiBox.Runtime.JsonRule.Items("#/components/schemas/Anything/properties/tuple/items",
                    global::ApiBox.Runtime.JsonRule.Never("#/components/schemas/Anything/properties/tuple/items"), from: 2))),
            ("depends",
            global::ApiBox.Runtime.JsonRule.DependentRequired("#/components/schemas/Anything/properties/depends/dependentRequired/card", ("card", new string[] { "address" }))),
            ("named",
            global::ApiBox.Runtime.JsonRule.PatternProperties("#/components/schemas/Anything/properties/named/patternProperties",
                ("^x", ApiBoxPatterns.Pattern09574407B5E48B9B,
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Anything/properties/named/patternProperties/^x/type", global::ApiBox.Runtime.JsonTypes.Integer)))),
            ("has",
            global::ApiBox.Runtime.JsonRule.Contains("#/components/schemas/Anything/properties/has/contains",
                global::ApiBox.Runtime.JsonRule.Type("#/components/schemas/Anything/properties/has/contains/type", global::ApiBox.Runtime.JsonTypes.String), 1, null)));
}

// ==== AnythingConditional.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="AnythingConditional"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class AnythingConditionalValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this AnythingConditional value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(AnythingConditional value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.KindProperty is { } kindPropertyValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(kindPropertyValue))
                errors.Unicode("/kind", kindPropertyValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
        if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<AnythingConditional>(), out var valueJson))
        {
            Rule1.Check(valueJson, "", ref errors);
        }
        else
            errors.NotSerializable("");
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "kind";

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.If("#/components/schemas/Anything/properties/conditional/if",
            global::ApiBox.Runtime.JsonRule.Properties("#/components/schemas/Anything/properties/conditional/if/properties",
                ("kind",
                global::ApiBox.Runtime.JsonRule.Const("#/components/schemas/Anything/properties/conditional/if/properties/kind/const", "\"a\""))),
            global::ApiBox.Runtime.JsonRule.Required("#/components/schemas/Anything/properties/conditional/then/required", "a"), null);
}

// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [global::ApiBox.Runtime.CallbackKind.Of<ListWebhook>(), global::ApiBox.Runtime.CallbackKind.Of<NewThingWebhook>()];
}

// ==== ApiBoxClient.Tasks.g.cs
namespace Fixture;

public sealed partial class ApiBoxClient : global::ApiBox.Runtime.ITaskResumer
{
    global::ApiBox.ApiBoxTask<TDetails> global::ApiBox.Runtime.ITaskResumer.Resume<TDetails>(string taskId, global::ApiBox.NewSubmission submission)
    {
        throw new global::System.ArgumentException($"No operation has details of the type {typeof(TDetails)}.");
    }

    global::System.Threading.Tasks.Task<string?> global::ApiBox.Runtime.ITaskResumer.GetCallbackAddressAsync(string kind, string taskId, global::System.Threading.CancellationToken cancellationToken)
    {
        return global::System.Threading.Tasks.Task.FromResult<string?>(null);
    }
}

// ==== ListWebhook.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="ListWebhook"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class ListWebhookValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this ListWebhook value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(ListWebhook value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        var before = errors.Count;
        switch (value)
        {
            case ListWebhook.OfValue oneValue:
                if (oneValue.Value is { } valueValue)
                {
                    for (var i1 = 0; i1 < valueValue.Count; i1++)
                    {
                        var mark1 = errors.Count;
                        if (valueValue[i1] is { } item1)
                        {
                            if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                                errors.Unicode("", item1);
                        }
                        else
                            errors.Type("", "#/webhooks/list/post/requestBody/content/application~1json/schema/items/type", "string", "null");
                        if (errors.Count > mark1)
                            errors.Prefix(mark1, "", i1);
                    }
                }
                break;
        }
        if (errors.Count == before)
        {
            if (global::ApiBox.Runtime.JsonConversion.TryOf(value, ApiBoxWireClientJson.TypeInfo<ListWebhook>(), out var valueJson))
            {
                Rule1.Check(valueJson, "", ref errors);
            }
            else
                errors.NotSerializable("");
        }
    }

    private static readonly global::ApiBox.Runtime.JsonRule Rule1 =
        global::ApiBox.Runtime.JsonRule.Schema(
            global::ApiBox.Runtime.JsonRule.Type("#/webhooks/list/post/requestBody/content/application~1json/schema/type", global::ApiBox.Runtime.JsonTypes.Array),
            global::ApiBox.Runtime.JsonRule.Items("#/webhooks/list/post/requestBody/content/application~1json/schema/items",
                global::ApiBox.Runtime.JsonRule.Type("#/webhooks/list/post/requestBody/content/application~1json/schema/items/type", global::ApiBox.Runtime.JsonTypes.String)));
}

// ==== ListWebhook.g.cs
namespace Fixture;

public partial record ListWebhook : global::ApiBox.ICallbackPayload<ListWebhook>
{

    /// <summary>The metadata of this callback.</summary>
    public static global::ApiBox.CallbackDescription Callback { get; } = new("list", [], []) { Service = global::Fixture.ApiBoxDescription.Client.Name };

    string? global::ApiBox.ICallbackPayload<ListWebhook>.TaskId => null;

    string? global::ApiBox.ICallbackPayload<ListWebhook>.Stage => null;

    bool global::ApiBox.ICallbackPayload<ListWebhook>.IsOk => true;

    static ListWebhook global::ApiBox.ICallbackPayload<ListWebhook>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => global::ApiBox.Runtime.CallbackJson.Read(ref reader, global::Fixture.ApiBoxWireClientJson.TypeInfo<ListWebhook>());

    void global::ApiBox.ICallbackPayload<ListWebhook>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => global::System.Text.Json.JsonSerializer.Serialize(writer, this, global::Fixture.ApiBoxWireClientJson.TypeInfo<ListWebhook>());
}

// ==== NewThingWebhook.g.cs
namespace Fixture;

public partial record NewThingWebhook : global::ApiBox.ICallbackPayload<NewThingWebhook>
{

    /// <summary>The metadata of this callback.</summary>
    public static global::ApiBox.CallbackDescription Callback { get; } = new("new-thing", [], []) { Service = global::Fixture.ApiBoxDescription.Client.Name };

    string? global::ApiBox.ICallbackPayload<NewThingWebhook>.TaskId => null;

    string? global::ApiBox.ICallbackPayload<NewThingWebhook>.Stage => null;

    bool global::ApiBox.ICallbackPayload<NewThingWebhook>.IsOk => true;

    static NewThingWebhook global::ApiBox.ICallbackPayload<NewThingWebhook>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => global::ApiBox.Runtime.CallbackJson.Read(ref reader, global::Fixture.ApiBoxWireClientJson.TypeInfo<NewThingWebhook>());

    void global::ApiBox.ICallbackPayload<NewThingWebhook>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => global::System.Text.Json.JsonSerializer.Serialize(writer, this, global::Fixture.ApiBoxWireClientJson.TypeInfo<NewThingWebhook>());
}

/// <summary>The rules of <see cref="NewThingWebhook"/>: those of <see cref="Anything"/>.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NewThingWebhookValidator
{
    /// <summary>Validates a value and returns all errors.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this NewThingWebhook value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        return AnythingValidator.Validate(value);
    }
}

// ==== Node.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Node"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class NodeValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Node value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Node value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Name is { } nameValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(nameValue))
                errors.Unicode("/name", nameValue);
            if (!global::ApiBox.Runtime.Check.HasMinLength(nameValue, 1))
                errors.MinLength("/name", "#/components/schemas/Node/properties/name/minLength", "1", nameValue);
        }
        if (value.Inner is { } innerValue)
        {
            var mark1 = errors.Count;
            NodeValidator.Check(innerValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/inner");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "name" or "inner";
}
