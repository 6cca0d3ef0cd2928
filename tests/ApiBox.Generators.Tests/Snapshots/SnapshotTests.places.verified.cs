// ==== ApiBoxClient.Headers.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Headers and cookies.</summary>
    /// <param name="xMixId">X-Mix-Id</param>
    /// <param name="xCount">X-Count</param>
    /// <param name="xList">X-List</param>
    /// <param name="xPoint">X-Point</param>
    /// <param name="xSince">X-Since</param>
    /// <param name="session">session</param>
    /// <param name="numbers">numbers</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task HeadersAsync(string xMixId, long? xCount = null, global::System.Collections.Generic.IReadOnlyList<string>? xList = null, Point? xPoint = null, global::System.DateTimeOffset? xSince = null, string? session = null, global::System.Collections.Generic.IReadOnlyList<long>? numbers = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no HeadersAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task HeadersAsync(string xMixId, long? xCount = null, global::System.Collections.Generic.IReadOnlyList<string>? xList = null, Point? xPoint = null, global::System.DateTimeOffset? xSince = null, string? session = null, global::System.Collections.Generic.IReadOnlyList<long>? numbers = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.HeadersAsync(xMixId, xCount, xList, xPoint, xSince, session, numbers, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> HeadersOperation = new()
    {
        Name = "headers",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task HeadersAsync(string xMixId, long? xCount = null, global::System.Collections.Generic.IReadOnlyList<string>? xList = null, Point? xPoint = null, global::System.DateTimeOffset? xSince = null, string? session = null, global::System.Collections.Generic.IReadOnlyList<long>? numbers = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(xMixId);
        if (_transport.Validates)
        {
            _transport.Enforce(HeadersOperation, HeadersParameters.Validate(xMixId, xCount, xList, xPoint, xSince, session, numbers));
        }
        var call = _transport.BeginCall(HeadersOperation);
        await _wire.HeadersAsync(call: call, xMixId: xMixId, xCount: xCount, xList: xList, xPoint: xPoint, xSince: xSince, session: session, numbers: numbers, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Paths.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Path parameters.</summary>
    /// <param name="id">The id.</param>
    /// <param name="shared">A text here.</param>
    /// <param name="matrix">matrix</param>
    /// <param name="label">label</param>
    /// <param name="tuple">tuple</param>
    /// <param name="json">json</param>
    /// <param name="day">day</param>
    /// <param name="real">real</param>
    /// <param name="idQuery">Another one. The name in the API is 'id'.</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task PathsAsync(string id, global::System.Collections.Generic.IReadOnlyList<string> matrix, int label, global::System.Collections.Generic.IReadOnlyDictionary<string, string> tuple, Point json, global::System.DateOnly day, double real, string? shared = null, string? idQuery = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no PathsAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task PathsAsync(string id, global::System.Collections.Generic.IReadOnlyList<string> matrix, int label, global::System.Collections.Generic.IReadOnlyDictionary<string, string> tuple, Point json, global::System.DateOnly day, double real, string? shared = null, string? idQuery = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.PathsAsync(id, matrix, label, tuple, json, day, real, shared, idQuery, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> PathsOperation = new()
    {
        Name = "paths",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task PathsAsync(string id, global::System.Collections.Generic.IReadOnlyList<string> matrix, int label, global::System.Collections.Generic.IReadOnlyDictionary<string, string> tuple, Point json, global::System.DateOnly day, double real, string? shared = null, string? idQuery = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(id);
        global::System.ArgumentNullException.ThrowIfNull(matrix);
        global::System.ArgumentNullException.ThrowIfNull(tuple);
        global::System.ArgumentNullException.ThrowIfNull(json);
        if (_transport.Validates)
        {
            _transport.Enforce(PathsOperation, PathsParameters.Validate(id, shared, matrix, label, tuple, json, day, real, idQuery));
        }
        var call = _transport.BeginCall(PathsOperation);
        await _wire.PathsAsync(call: call, id: id, shared: shared, matrix: matrix, label: label, tuple: tuple, json: json, day: day, real: real, idQuery: idQuery, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== ApiBoxClient.Queries.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Query parameters.</summary>
    /// <param name="tags">tags</param>
    /// <param name="joined">joined</param>
    /// <param name="spaced">spaced</param>
    /// <param name="piped">piped</param>
    /// <param name="filter">filter</param>
    /// <param name="point">point</param>
    /// <param name="path">path</param>
    /// <param name="flag">flag</param>
    /// <param name="single">single</param>
    /// <param name="exact">exact</param>
    /// <param name="when">when</param>
    /// <param name="id">id</param>
    /// <param name="on">on</param>
    /// <param name="where">where</param>
    /// <param name="mood">mood</param>
    /// <param name="requestQuery">request</param>
    /// <param name="callQuery">call</param>
    /// <param name="errorsQuery">errors</param>
    /// <param name="class">class</param>
    /// <param name="aB">a-b[]</param>
    /// <param name="aBQuery">a_b</param>
    /// <param name="aBValue">aBValue</param>
    /// <param name="parameter">$</param>
    /// <param name="json">json</param>
    /// <param name="cancellationToken">The token to cancel the call.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached.</exception>
    global::System.Threading.Tasks.Task QueriesAsync(global::System.Collections.Generic.IReadOnlyList<string>? tags = null, global::System.Collections.Generic.IReadOnlyList<long>? joined = null, global::System.Collections.Generic.IReadOnlyList<string>? spaced = null, global::System.Collections.Generic.IReadOnlyList<string>? piped = null, QueriesFilter? filter = null, Point? point = null, string? path = null, string? flag = null, float? single = null, decimal? exact = null, global::System.DateTimeOffset? when = null, global::System.Guid? id = null, bool? on = null, global::System.Uri? where = null, QueriesMood? mood = null, string? requestQuery = null, string? callQuery = null, string? errorsQuery = null, string? @class = null, string? aB = null, string? aBQuery = null, string? aBValue = null, string? parameter = null, global::System.Collections.Generic.IReadOnlyDictionary<string, long>? json = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no QueriesAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task QueriesAsync(global::System.Collections.Generic.IReadOnlyList<string>? tags = null, global::System.Collections.Generic.IReadOnlyList<long>? joined = null, global::System.Collections.Generic.IReadOnlyList<string>? spaced = null, global::System.Collections.Generic.IReadOnlyList<string>? piped = null, QueriesFilter? filter = null, Point? point = null, string? path = null, string? flag = null, float? single = null, decimal? exact = null, global::System.DateTimeOffset? when = null, global::System.Guid? id = null, bool? on = null, global::System.Uri? where = null, QueriesMood? mood = null, string? requestQuery = null, string? callQuery = null, string? errorsQuery = null, string? @class = null, string? aB = null, string? aBQuery = null, string? aBValue = null, string? parameter = null, global::System.Collections.Generic.IReadOnlyDictionary<string, long>? json = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.QueriesAsync(tags, joined, spaced, piped, filter, point, path, flag, single, exact, when, id, on, where, mood, requestQuery, callQuery, errorsQuery, @class, aB, aBQuery, aBValue, parameter, json, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<global::ApiBox.Runtime.EmptyResponse> QueriesOperation = new()
    {
        Name = "queries",
        Paid = false,
        Key = global::ApiBox.Runtime.KeyPlacement.None,
        Accept = "*/*",
        ResponseKind = global::ApiBox.Runtime.ResponseKind.Nothing,
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task QueriesAsync(global::System.Collections.Generic.IReadOnlyList<string>? tags = null, global::System.Collections.Generic.IReadOnlyList<long>? joined = null, global::System.Collections.Generic.IReadOnlyList<string>? spaced = null, global::System.Collections.Generic.IReadOnlyList<string>? piped = null, QueriesFilter? filter = null, Point? point = null, string? path = null, string? flag = null, float? single = null, decimal? exact = null, global::System.DateTimeOffset? when = null, global::System.Guid? id = null, bool? on = null, global::System.Uri? where = null, QueriesMood? mood = null, string? requestQuery = null, string? callQuery = null, string? errorsQuery = null, string? @class = null, string? aB = null, string? aBQuery = null, string? aBValue = null, string? parameter = null, global::System.Collections.Generic.IReadOnlyDictionary<string, long>? json = null, global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (_transport.Validates)
        {
            _transport.Enforce(QueriesOperation, QueriesParameters2.Validate(tags, joined, spaced, piped, filter, point, path, flag, single, exact, when, id, on, where, mood, requestQuery, callQuery, errorsQuery, @class, aB, aBQuery, aBValue, parameter, json));
        }
        var call = _transport.BeginCall(QueriesOperation);
        await _wire.QueriesAsync(call: call, tags: tags, joined: joined, spaced: spaced, piped: piped, filter: filter, point: point, path: path, flag: flag, single: single, exact: exact, when: when, id: id, on: on, where: where, mood: mood, requestQuery: requestQuery, callQuery: callQuery, errorsQuery: errorsQuery, @class: @class, aB: aB, aBQuery: aBQuery, aBValue: aBValue, parameter: parameter, json: json, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

// ==== HeadersParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of Headers.</summary>
internal static class HeadersParameters
{
    internal static global::ApiBox.ValidationResult Validate(string xMixId, long? xCount, global::System.Collections.Generic.IReadOnlyList<string>? xList, Point? xPoint, global::System.DateTimeOffset? xSince, string? session, global::System.Collections.Generic.IReadOnlyList<long>? numbers)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (xMixId is { } xMixIdValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(xMixIdValue))
                errors.Unicode("/X-Mix-Id", xMixIdValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(xMixIdValue, 4))
                errors.MaxLength("/X-Mix-Id", "#/paths/~1headers/get/parameters/0/schema/maxLength", "4", xMixIdValue);
        }
        if (xCount is { } xCountValue)
        {
            if (!(xCountValue >= 1L))
                errors.Minimum("/X-Count", "#/paths/~1headers/get/parameters/1/schema/minimum", "1", xCountValue);
        }
        if (xList is { } xListValue)
        {
            for (var i1 = 0; i1 < xListValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (xListValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/paths/~1headers/get/parameters/2/schema/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/X-List", i1);
            }
        }
        if (xPoint is { } xPointValue)
        {
            var mark2 = errors.Count;
            PointValidator.Check(xPointValue, ref errors);
            if (errors.Count > mark2)
                errors.Prefix(mark2, "/X-Point");
        }
        if (session is { } sessionValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(sessionValue))
                errors.Unicode("/session", sessionValue);
        }
        return errors.ToResult();
    }
}

// ==== PathsParameters.g.cs
namespace Fixture;

/// <summary>Validates the parameters of Paths.</summary>
internal static class PathsParameters
{
    internal static global::ApiBox.ValidationResult Validate(string id, string? shared, global::System.Collections.Generic.IReadOnlyList<string> matrix, int label, global::System.Collections.Generic.IReadOnlyDictionary<string, string> tuple, Point json, global::System.DateOnly day, double real, string? idQuery)
    {
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        if (id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(idValue, 2))
                errors.MaxLength("/id", "#/paths/~1in path~1{id}~1{matrix}~1{label}~1{tuple}~1{json}~1{day}~1{real}?fixed=1#ignored/parameters/0/schema/maxLength", "2", idValue);
        }
        if (shared is { } sharedValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(sharedValue))
                errors.Unicode("/shared", sharedValue);
        }
        if (matrix is { } matrixValue)
        {
            for (var i1 = 0; i1 < matrixValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (matrixValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                    if (!global::ApiBox.Runtime.Check.HasMinLength(item1, 1))
                        errors.MinLength("", "#/paths/~1in path~1{id}~1{matrix}~1{label}~1{tuple}~1{json}~1{day}~1{real}?fixed=1#ignored/get/parameters/0/schema/items/minLength", "1", item1);
                }
                else
                    errors.Type("", "#/paths/~1in path~1{id}~1{matrix}~1{label}~1{tuple}~1{json}~1{day}~1{real}?fixed=1#ignored/get/parameters/0/schema/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/matrix", i1);
            }
        }
        if (tuple is { } tupleValue)
        {
            foreach (var member2 in tupleValue)
            {
                var mark2 = errors.Count;
                if (!global::ApiBox.Runtime.Check.IsUnicode(member2.Key))
                    errors.Unicode("", member2.Key);
                if (member2.Value is { } item2)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item2))
                        errors.Unicode("", item2);
                }
                else
                    errors.Type("", "#/paths/~1in path~1{id}~1{matrix}~1{label}~1{tuple}~1{json}~1{day}~1{real}?fixed=1#ignored/get/parameters/2/schema/additionalProperties/type", "string", "null");
                if (errors.Count > mark2)
                    errors.Prefix(mark2, "/tuple", member2.Key);
            }
        }
        if (json is { } jsonValue)
        {
            var mark3 = errors.Count;
            PointValidator.Check(jsonValue, ref errors);
            if (errors.Count > mark3)
                errors.Prefix(mark3, "/json");
        }
        if (real is { } realValue)
        {
            if (!double.IsFinite(realValue))
                errors.Type("/real", "#/paths/~1in path~1{id}~1{matrix}~1{label}~1{tuple}~1{json}~1{day}~1{real}?fixed=1#ignored/get/parameters/5/schema/type", "number", realValue.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
        if (idQuery is { } idQueryValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idQueryValue))
                errors.Unicode("/id", idQueryValue);
        }
        return errors.ToResult();
    }
}

// ==== QueriesFilter.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="QueriesFilter"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class QueriesFilterValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this QueriesFilter value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(QueriesFilter value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.From is { } fromValue)
        {
            if (!(fromValue >= 1L))
                errors.Minimum("/from", "#/paths/~1query/get/parameters/4/schema/properties/from/minimum", "1", fromValue);
        }
        if (value.Names is { } namesValue)
        {
            for (var i1 = 0; i1 < namesValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (namesValue[i1] is { } item1)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item1))
                        errors.Unicode("", item1);
                }
                else
                    errors.Type("", "#/paths/~1query/get/parameters/4/schema/properties/names/items/type", "string", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/names", i1);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "from" or "names";
}
