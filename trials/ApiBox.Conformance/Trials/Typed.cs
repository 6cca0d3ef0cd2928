using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApiBox.Conformance.RoundTrips;
using ApiBox.Hosting;

namespace ApiBox.Conformance.Trials;

/// <summary>How an object was judged by the generated code.</summary>
/// <param name="Paths">Where it is wrong, as JSON pointers; empty when it is good.</param>
/// <param name="Words">What was said about it.</param>
/// <param name="Exception">What came out of the validator although nothing may; or out of the reader other than that JSON is wrong.</param>
internal sealed record ValidationOutcome(IReadOnlyList<string> Paths, string Words, Exception? Exception = null)
{
    public bool IsGood => Paths.Count == 0 && Exception is null;
}

/// <summary>The generated types of a description, used as programs use them: read through the JSON context, then validated.</summary>
internal sealed class Typed
{
    private readonly IReadOnlyList<JsonSerializerOptions> _options;
    private readonly Dictionary<string, IReader?> _readers = new(StringComparer.Ordinal);
    private readonly Assembly _assembly;
    private readonly string _namespace;

    public Typed(PipelineResult result)
    {
        _assembly = result.Assembly!;
        _namespace = result.Namespace;
        _options = [.. RoundTrip.Options(_assembly)];
    }

    /// <summary>Null when the type is not there, is in no JSON context or has no validator.</summary>
    public ValidationOutcome? Check(string typeName, string json) => ReaderOf(typeName)?.Check(json);

    private IReader? ReaderOf(string typeName)
    {
        if (_readers.TryGetValue(typeName, out var known))
            return known;
        IReader? reader = null;
        // By the name of its class: an operation that takes the object as a parameter has a validator with the same signature.
        if (_assembly.GetType($"{_namespace}.{typeName}") is { } type
            && _assembly.GetType(
                $"{_namespace}.{typeName}Validator")?.GetMethod(
                    "Validate", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static, [type]) is { } validate
            && RoundTrip.InfoIn(_options, type) is { } info)
        {
            var isCallback = type.GetInterfaces().Any(static one => one.IsGenericType
                && one.GetGenericTypeDefinition() == typeof(ICallbackPayload<>));
            reader = isCallback
                ? (IReader)Activator.CreateInstance(typeof(CallbackForm<>).MakeGenericType(type), validate)!
                : new WireForm(info, validate);
        }

        return _readers[typeName] = reader;
    }

    private static ValidationOutcome Validate(MethodInfo validate, object value)
    {
        try
        {
            var result = (ValidationResult)validate.Invoke(null, [value])!;
            return new ValidationOutcome([.. result.Errors.Select(static error => error.Path)], result.ToString());
        }
        catch (TargetInvocationException error)
        {
            return new ValidationOutcome([], error.InnerException!.Message, error.InnerException);
        }
    }

    private interface IReader
    {
        ValidationOutcome Check(string json);
    }

    private sealed class WireForm(JsonTypeInfo info, MethodInfo validate) : IReader
    {
        public ValidationOutcome Check(string json)
        {
            object? value;
            try
            {
                value = JsonSerializer.Deserialize(json, info);
            }
            catch (JsonException error)
            {
                return new ValidationOutcome([PointerOf(error.Path)], error.Message);
            }
            catch (Exception error)
            {
                return new ValidationOutcome([], error.Message, error);
            }

            return value is null ? new ValidationOutcome([""], "null") : Validate(validate, value);
        }
    }

    /// <summary>Callbacks are read the way the receiver does it, which tells the place of an error itself.</summary>
    private sealed class CallbackForm<T>(MethodInfo validate) : IReader
        where T : class, ICallbackPayload<T>
    {
        public ValidationOutcome Check(string json)
        {
            CallbackReadResult<T> result;
            try
            {
                result = CallbackReader.Read<T>(System.Text.Encoding.UTF8.GetBytes(json));
            }
            catch (Exception error)
            {
                return new ValidationOutcome([], error.Message, error);
            }

            return result.IsSuccess ? Validate(validate, result.Payload) : new ValidationOutcome([result.Error.Path], result.Error.Message);
        }
    }

    /// <summary>System.Text.Json writes $.a[0]['b.c'] for /a/0/b.c.</summary>
    public static string PointerOf(string? path)
    {
        var pointer = new System.Text.StringBuilder();
        for (var i = 1; i < (path ?? "").Length;)
        {
            int end;
            string name;
            if (path![i] == '.')
            {
                end = path.IndexOfAny(['.', '['], i + 1);
                end = end < 0 ? path.Length : end;
                name = path[(i + 1)..end];
            }
            else if (path[i..].StartsWith("['", StringComparison.Ordinal))
            {
                end = path.IndexOf("']", i, StringComparison.Ordinal);
                end = end < 0 ? path.Length : end;
                name = path[(i + 2)..end];
                end = Math.Min(path.Length, end + 2);
            }
            else
            {
                end = path.IndexOf(']', i);
                end = end < 0 ? path.Length : end;
                name = path[(i + 1)..end];
                end = Math.Min(path.Length, end + 1);
            }

            pointer.Append('/').Append(Documents.DocNode.Escape(name));
            i = end;
        }

        return pointer.ToString();
    }
}
