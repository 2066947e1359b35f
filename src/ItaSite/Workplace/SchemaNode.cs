using System.Text.Json;

namespace ItaSite.Workplace;

/// <summary>What a schema says of a value, as far as a form asks for it.</summary>
/// <param name="Key">Its key in the file; empty for the file itself and for the entries of a list.</param>
/// <param name="Words">What a person reads for it.</param>
internal sealed record SchemaNode(string Key, string Words, SchemaKind Kind)
{
    private const string DateDefinition = "#/$defs/date";

    public IReadOnlyList<SchemaNode> Children { get; init; } = [];

    /// <summary>Of a list: what one of its entries is.</summary>
    public SchemaNode? Entry { get; init; }

    /// <summary>What is written, and what a person reads.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; init; } = [];

    /// <summary>The id of a list of what is often typed there.</summary>
    public string Suggestions { get; init; } = "";

    /// <summary>Whether its fields can be folded away.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether what can be folded away is open at first.</summary>
    public bool IsOpen { get; init; }

    public static SchemaNode Read(ReadOnlyMemory<byte> schema)
    {
        using var document = JsonDocument.Parse(schema);
        return Of("", document.RootElement, document.RootElement);
    }

    private static SchemaNode Of(string key, JsonElement schema, JsonElement root)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!;
            var at = name.Split('/').Skip(1).Aggregate(root, (node, step) => node.GetProperty(step));
            var named = Of(key, at, root);
            if (name == DateDefinition)
                named = named with { Kind = SchemaKind.Date };

            return WordsOf(schema) is { } own ? named with { Words = own } : named;
        }

        var words = WordsOf(schema) ?? key;
        if (schema.TryGetProperty("enum", out var choices))
            return new SchemaNode(key, words, SchemaKind.Choice) { Choices = ChoicesOf(schema, choices) };

        return TypeOf(schema) switch
        {
            "object" when schema.TryGetProperty("properties", out var properties) => new SchemaNode(
                key,
                words,
                SchemaKind.Map
            )
            {
                Children =
                [
                    .. properties
                        .EnumerateObject()
                        .Where(property => property.Name != "$schema")
                        .Select(property => Of(property.Name, property.Value, root)),
                ],
            },
            "array" when schema.TryGetProperty("items", out var items) => new SchemaNode(key, words, SchemaKind.List)
            {
                Entry = Of("", items, root),
            },
            "boolean" => new SchemaNode(key, words, SchemaKind.Flag),
            "integer" or "number" => new SchemaNode(key, words, SchemaKind.Number),
            "string" => new SchemaNode(key, words, SchemaKind.Text),
            _ => new SchemaNode(key, words, SchemaKind.Other),
        };
    }

    /// <summary>With descriptions, what has none is another way to write what has one.</summary>
    private static List<(string Value, string Words)> ChoicesOf(JsonElement schema, JsonElement choices)
    {
        var values = choices
            .EnumerateArray()
            .Where(choice => choice.ValueKind == JsonValueKind.String)
            .Select(choice => choice.GetString()!);
        return schema.TryGetProperty("enumDescriptions", out var words)
            ? [.. values.Zip(words.EnumerateArray().Select(text => text.GetString()!))]
            : [.. values.Select(value => (value, value))];
    }

    private static string? WordsOf(JsonElement schema) =>
        schema.TryGetProperty("description", out var words) ? words.GetString() : null;

    private static string TypeOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? ""
        : type.ValueKind == JsonValueKind.Array ? type[0].GetString() ?? ""
        : type.GetString() ?? "";
}
