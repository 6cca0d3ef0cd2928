// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [];
}

// ==== ApiBoxClient.Grow.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does grow.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Branch> GrowAsync(Branch request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no GrowAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Branch> GrowAsync(Branch request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.GrowAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Branch> GrowOperation = new()
    {
        Name = "grow",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Branch>(),
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Branch> GrowAsync(Branch request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(GrowOperation, request.Validate());
        }
        var call = _transport.BeginCall(GrowOperation);
        var response = await _wire.GrowAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
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

// ==== ApiBoxRequestRules.g.cs
[assembly: global::ApiBox.Runtime.RequestRules(
    typeof(global::Fixture.Branch),
    nameof(global::Fixture.Branch.Leaf), "leaf", "{\"required\":true}",
    nameof(global::Fixture.Branch.Leaves), "leaves", "{\"minItems\":1,\"maxItems\":2}",
    nameof(global::Fixture.Branch.Names), "names", "{\"items\":{\"minLength\":1}}",
    nameof(global::Fixture.Branch.Grid), "grid", "{\"items\":{\"items\":{\"maximum\":9}}}")]
[assembly: global::ApiBox.Runtime.RequestRules(
    typeof(global::Fixture.Leaf),
    nameof(global::Fixture.Leaf.Size), "size", "{\"minimum\":1}")]

// ==== Branch.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Branch"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class BranchValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Branch value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Branch value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Leaf is { } leafValue)
        {
            var mark1 = errors.Count;
            LeafValidator.Check(leafValue, ref errors);
            if (errors.Count > mark1)
                errors.Prefix(mark1, "/leaf");
        }
        else
            errors.Required("/leaf", "#/components/schemas/Branch/required");
        if (value.Leaves is { } leavesValue)
        {
            if (leavesValue.Count < 1)
                errors.MinItems("/leaves", "#/components/schemas/Branch/properties/leaves/minItems", "1", leavesValue.Count);
            if (leavesValue.Count > 2)
                errors.MaxItems("/leaves", "#/components/schemas/Branch/properties/leaves/maxItems", "2", leavesValue.Count);
            for (var i2 = 0; i2 < leavesValue.Count; i2++)
            {
                var mark2 = errors.Count;
                if (leavesValue[i2] is { } item2)
                {
                    var mark3 = errors.Count;
                    LeafValidator.Check(item2, ref errors);
                }
                else
                    errors.Type("", "#/components/schemas/Leaf/type", "object", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/leaves", i2);
            }
        }
        if (value.Names is { } namesValue)
        {
            for (var i4 = 0; i4 < namesValue.Count; i4++)
            {
                var mark4 = errors.Count;
                if (namesValue[i4] is { } item4)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item4))
                        errors.Unicode("", item4);
                    if (!global::ApiBox.Runtime.Check.HasMinLength(item4, 1))
                        errors.MinLength("", "#/components/schemas/Branch/properties/names/items/minLength", "1", item4);
                }
                else
                    errors.Type("", "#/components/schemas/Branch/properties/names/items/type", "string", "null");
                if (errors.Count > mark4)
                    errors.Prefix(mark4, "/names", i4);
            }
        }
        if (value.Grid is { } gridValue)
        {
            for (var i5 = 0; i5 < gridValue.Count; i5++)
            {
                var mark5 = errors.Count;
                if (gridValue[i5] is { } item5)
                {
                    for (var i6 = 0; i6 < item5.Count; i6++)
                    {
                        var mark6 = errors.Count;
                        if (item5[i6] is { } item6)
                        {
                            if (!(item6 <= 9L))
                                errors.Maximum("", "#/components/schemas/Branch/properties/grid/items/items/maximum", "9", item6);
                        }
                        if (errors.Count > mark6)
                            errors.Prefix(mark6, "", i6);
                    }
                }
                else
                    errors.Type("", "#/components/schemas/Branch/properties/grid/items/type", "array", "null");
                if (errors.Count > mark5)
                    errors.Prefix(mark5, "/grid", i5);
            }
        }
        if (value.Parent is { } parentValue)
        {
            var mark7 = errors.Count;
            BranchValidator.Check(parentValue, ref errors);
            if (errors.Count > mark7)
                errors.Prefix(mark7, "/parent");
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "leaf" or "leaves" or "names" or "grid" or "parent";
}

// ==== Leaf.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Leaf"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class LeafValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Leaf value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Leaf value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Size is { } sizeValue)
        {
            if (!(sizeValue >= 1L))
                errors.Minimum("/size", "#/components/schemas/Leaf/properties/size/minimum", "1", sizeValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "size";
}
