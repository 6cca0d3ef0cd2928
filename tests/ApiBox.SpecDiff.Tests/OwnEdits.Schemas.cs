using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Edits of schemas.</summary>
internal static partial class OwnEdits
{
    private const string Schemas = "/components/schemas/";
    private const string AddInstrumental = Schemas + "AddInstrumentalRequest";

    private static readonly OwnEdit[] OfSchemas =
    [
        new(
            "longer text",
            [(Schemas + "GenerateSoundsRequest/properties/prompt/maxLength", "100000")],
            new("max-length-increased", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/prompt/maxLength"),
            new("max-length-decreased", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/prompt/maxLength")),
        new(
            "no longest text",
            [(Schemas + "GenerateMusicRequest/properties/title/maxLength", null)],
            new("max-length-removed", Impact.Minor, Schemas + "GenerateMusicRequest/properties/title/maxLength"),
            new("max-length-set", Impact.Breaking, Schemas + "GenerateMusicRequest/properties/title/maxLength")),
        new(
            "shortest text",
            [(AddInstrumental + "/properties/title/minLength", "1")],
            new("min-length-set", Impact.Breaking, AddInstrumental + "/properties/title/minLength"),
            new("min-length-removed", Impact.Minor, AddInstrumental + "/properties/title/minLength")),
        new(
            "higher minimum",
            [(Schemas + "GenerateSoundsRequest/properties/soundTempo/minimum", "10")],
            new("min-increased", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/minimum"),
            new("min-decreased", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundTempo/minimum")),
        new(
            "lower maximum",
            [(Schemas + "GenerateSoundsRequest/properties/soundTempo/maximum", "200")],
            new("max-decreased", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/maximum"),
            new("max-increased", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundTempo/maximum")),
        new(
            "open maximum",
            [(AddInstrumental + "/properties/styleWeight/exclusiveMaximum", "true")],
            new("max-decreased", Impact.Breaking, AddInstrumental + "/properties/styleWeight/maximum"),
            new("max-increased", Impact.Minor, AddInstrumental + "/properties/styleWeight/maximum")),
        new(
            "coarser step",
            [(AddInstrumental + "/properties/styleWeight/multipleOf", "0.1")],
            new("multiple-of-changed", Impact.Breaking, AddInstrumental + "/properties/styleWeight/multipleOf"),
            new("multiple-of-changed", Impact.Minor, AddInstrumental + "/properties/styleWeight/multipleOf")),
        new(
            "no step",
            [(AddInstrumental + "/properties/audioWeight/multipleOf", null)],
            new("multiple-of-removed", Impact.Minor, AddInstrumental + "/properties/audioWeight/multipleOf"),
            new("multiple-of-added", Impact.Breaking, AddInstrumental + "/properties/audioWeight/multipleOf")),
        new(
            "other pattern",
            [(AddInstrumental + "/properties/uploadUrl/pattern", """ "^https://" """)],
            new("pattern-changed", Impact.Breaking, AddInstrumental + "/properties/uploadUrl/pattern"),
            new("pattern-changed", Impact.Breaking, AddInstrumental + "/properties/uploadUrl/pattern")),
        new(
            "no pattern",
            [(AddInstrumental + "/properties/uploadUrl/pattern", null)],
            new("pattern-removed", Impact.Minor, AddInstrumental + "/properties/uploadUrl/pattern"),
            new("pattern-added", Impact.Breaking, AddInstrumental + "/properties/uploadUrl/pattern")),
        new(
            "required member",
            [(AddInstrumental + "/required/-", """ "model" """)],
            new("property-became-required", Impact.Breaking, AddInstrumental + "/required/5"),
            new("property-became-optional", Impact.Minor, AddInstrumental + "/properties/model")),
        new(
            "optional member",
            [(Schemas + "GenerateSoundsRequest/required/0", null)],
            new("property-became-optional", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/prompt"),
            new("property-became-required", Impact.Breaking, Schemas + "GenerateSoundsRequest/required/0")),
        new(
            "new member of a request",
            [(AddInstrumental + "/properties/tempo", """{ "type": "integer" }""")],
            new("property-added", Impact.Minor, AddInstrumental + "/properties/tempo"),
            new("property-removed", Impact.Breaking, AddInstrumental + "/properties/tempo")),
        new(
            "new required member of a request",
            [(AddInstrumental + "/properties/tempo", """{ "type": "integer" }"""), (AddInstrumental + "/required/-", """ "tempo" """)],
            new("required-property-added", Impact.Breaking, AddInstrumental + "/properties/tempo"),
            new("required-property-removed", Impact.Breaking, AddInstrumental + "/properties/tempo")),
        new(
            "lost member of a request",
            [(Schemas + "GenerateMusicRequest/properties/negativeTags", null)],
            new("property-removed", Impact.Breaking, Schemas + "GenerateMusicRequest/properties/negativeTags"),
            new("property-added", Impact.Minor, Schemas + "GenerateMusicRequest/properties/negativeTags")),
        new(
            "lost member of a response",
            [(Schemas + "UploadedFile/properties/mimeType", null)],
            new("property-removed", Impact.Breaking, Schemas + "UploadedFile/properties/mimeType"),
            new("property-added", Impact.Minor, Schemas + "UploadedFile/properties/mimeType")),
        new(
            "new member of a response",
            [(Schemas + "MusicTrack/properties/mood", """{ "type": "string" }""")],
            new("property-added", Impact.Minor, Schemas + "MusicTrack/properties/mood"),
            new("property-removed", Impact.Breaking, Schemas + "MusicTrack/properties/mood")),
        new(
            "other type in a request",
            [(Schemas + "GenerateSoundsRequest/properties/soundTempo", """{ "type": "string" }""")],
            new("type-changed", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/type"),
            new("type-changed", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/type")),
        new(
            "other type in a response",
            [(Schemas + "MidiNote/properties/pitch/type", """ "string" """)],
            new("type-changed", Impact.Breaking, Schemas + "MidiNote/properties/pitch/type"),
            new("type-changed", Impact.Breaking, Schemas + "MidiNote/properties/pitch/type")),
        new(
            "number instead of integer",
            [(Schemas + "GenerateSoundsRequest/properties/soundTempo", """{ "type": "number", "minimum": 1, "maximum": 300 }""")],
            new("type-widened", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundTempo/type"),
            new("type-narrowed", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/type")),
        new(
            "format",
            [(Schemas + "GenerateLyricsRequest/properties/prompt/format", """ "email" """)],
            new("format-added", Impact.Breaking, Schemas + "GenerateLyricsRequest/properties/prompt/format"),
            new("format-removed", Impact.Minor, Schemas + "GenerateLyricsRequest/properties/prompt/format")),
        new(
            "longer integer in a request",
            [(Schemas + "GenerateSoundsRequest/properties/soundTempo/format", """ "int64" """)],
            new("format-changed", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundTempo/format"),
            new("format-changed", Impact.Breaking, Schemas + "GenerateSoundsRequest/properties/soundTempo/format")),
        new(
            "longer integer in a response",
            [(Schemas + "MidiNote/properties/pitch/format", """ "int64" """)],
            new("format-changed", Impact.Breaking, Schemas + "MidiNote/properties/pitch/format"),
            new("format-changed", Impact.Minor, Schemas + "MidiNote/properties/pitch/format")),
        new(
            "never null",
            [(Schemas + "UploadedFile/properties/fileName/nullable", null)],
            new("became-not-nullable", Impact.Minor, Schemas + "UploadedFile/properties/fileName"),
            new("became-nullable", Impact.Breaking, Schemas + "UploadedFile/properties/fileName/nullable")),
        new(
            "null in a request",
            [(AddInstrumental + "/properties/title/nullable", "true")],
            new("became-nullable", Impact.Minor, AddInstrumental + "/properties/title/nullable"),
            new("became-not-nullable", Impact.Breaking, AddInstrumental + "/properties/title")),
        new(
            "always in a response",
            [(Schemas + "MusicTrack/required", null)],
            new("property-became-optional", Impact.Breaking, Schemas + "MusicTrack/properties/id"),
            new("property-became-required", Impact.Minor, Schemas + "MusicTrack/required/0")),
        new(
            "new value in a request",
            [
                (Schemas + "VocalGender/enum/-", """ "x" """),
                (Schemas + "VocalGender/x-enumNames/-", """ "Other" """),
                (Schemas + "VocalGender/x-enumDescriptions/-", """ "Others." """),
            ],
            new("enum-value-added", Impact.Minor, Schemas + "VocalGender/enum/2"),
            new("enum-value-removed", Impact.Breaking, Schemas + "VocalGender/enum/2")),
        new(
            "lost value in a request",
            [(Schemas + "SoundModel/enum/1", null), (Schemas + "SoundModel/x-enumDescriptions/1", null)],
            new("enum-value-removed", Impact.Breaking, Schemas + "SoundModel/enum/1"),
            new("enum-value-added", Impact.Minor, Schemas + "SoundModel/enum/1")),
        new(
            "new value in a response",
            [
                (Schemas + "LyricsGenerationStatus/enum/-", """ "QUEUED" """),
                (Schemas + "LyricsGenerationStatus/x-enumNames/-", """ "Queued" """),
                (Schemas + "LyricsGenerationStatus/x-enumDescriptions/-", """ "The task waits." """),
            ],
            new("enum-value-added", Impact.Minor, Schemas + "LyricsGenerationStatus/enum/7"),
            new("enum-value-removed", Impact.Breaking, Schemas + "LyricsGenerationStatus/enum/7")),
        new(
            "default",
            [(Schemas + "GenerateSoundsRequest/properties/soundLoop/default", "false")],
            new("default-added", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundLoop/default"),
            new("default-removed", Impact.Minor, Schemas + "GenerateSoundsRequest/properties/soundLoop/default")),
        new(
            "closed object",
            [(AddInstrumental + "/additionalProperties", "false")],
            new("additional-properties-forbidden", Impact.Breaking, AddInstrumental + "/additionalProperties"),
            new("additional-properties-allowed", Impact.Minor, AddInstrumental + "/additionalProperties")),
        new(
            "deprecated member",
            [(AddInstrumental + "/properties/tags/deprecated", "true")],
            new("deprecated", Impact.Minor, AddInstrumental + "/properties/tags/deprecated"),
            new("reactivated", Impact.Patch, AddInstrumental + "/properties/tags/deprecated")),
        new(
            "other words",
            [(AddInstrumental + "/description", """ "Other words." """)],
            new("documentation-changed", Impact.Patch, AddInstrumental + "/description"),
            new("documentation-changed", Impact.Patch, AddInstrumental + "/description")),
        new(
            "other example",
            [(AddInstrumental + "/properties/title/example", """ "Night" """)],
            new("documentation-changed", Impact.Patch, AddInstrumental + "/properties/title/example"),
            new("documentation-changed", Impact.Patch, AddInstrumental + "/properties/title/example")),
        new(
            "longest list",
            [(Schemas + "TimestampedLyrics/properties/alignedWords/maxItems", "1000")],
            new("max-items-set", Impact.Minor, Schemas + "TimestampedLyrics/properties/alignedWords/maxItems"),
            new("max-items-removed", Impact.Breaking, Schemas + "TimestampedLyrics/properties/alignedWords/maxItems")),
        new(
            "new alternative",
            [(Schemas + "MidiTime/oneOf/-", """{ "type": "boolean" }""")],
            new("one-of-added", Impact.Breaking, Schemas + "MidiTime/oneOf/2"),
            new("one-of-removed", Impact.Breaking, Schemas + "MidiTime/oneOf/2")),
        new(
            "renamed component",
            [("*", """ "MusicTrack"->"Song" """), ("*", """schemas/MusicTrack"->schemas/Song" """)],
            new("csharp-type-removed", Impact.Breaking, Schemas + "MusicTrack"),
            new("csharp-type-removed", Impact.Breaking, Schemas + "Song")),
        new(
            "lost rule",
            [(Schemas + "ReplaceSectionRequest/x-apibox-rules/0", null)],
            new("rule-removed", Impact.Minor, Schemas + "ReplaceSectionRequest/x-apibox-rules/0"),
            new("rule-added", Impact.Breaking, Schemas + "ReplaceSectionRequest/x-apibox-rules/0")),
        new(
            "lost code",
            [(Schemas + "ConversionCode/x-apibox-codes/409", null), (Schemas + "ConversionCode/enum/5", null)],
            new("code-removed", Impact.Breaking, Schemas + "ConversionCode/x-apibox-codes/409"),
            new("code-added", Impact.Minor, Schemas + "ConversionCode/x-apibox-codes/409")),
        new(
            "other meaning of a code",
            [(Schemas + "ResponseCode/x-apibox-codes/413/kind", """ "server-error" """)],
            new("code-changed", Impact.Breaking, Schemas + "ResponseCode/x-apibox-codes/413"),
            new("code-changed", Impact.Breaking, Schemas + "ResponseCode/x-apibox-codes/413")),
    ];
}
