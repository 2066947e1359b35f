using System.Text.Json.Nodes;

namespace ItaSite.Tests.HouseRules;

/// <summary>A value with every key of a schema, and where in it each object and each choice of words stands.</summary>
internal sealed class SchemaSample
{
    private readonly ShippedSchema schema;

    public SchemaSample(ShippedSchema schema)
    {
        this.schema = schema;
        Root = Make(schema.Json, [])!;
    }

    public JsonNode Root { get; }

    /// <summary>The path to each object, with the keys that the schema allows there.</summary>
    public List<(IReadOnlyList<object> Path, IReadOnlyList<string> Keys)> Objects { get; } = [];

    /// <summary>The path to each word of a closed set, with the set.</summary>
    public List<(IReadOnlyList<object> Path, IReadOnlyList<string> Words)> Choices { get; } = [];

    /// <summary>The path to each text that the schema gives examples of.</summary>
    public List<(IReadOnlyList<object> Path, IReadOnlyList<string> Examples)> Examples { get; } = [];

    public static JsonNode At(JsonNode root, IEnumerable<object> path) =>
        path.Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    /// <summary>A copy in which another word stands at the path.</summary>
    public JsonNode With(IReadOnlyList<object> path, string word)
    {
        var root = Root.DeepClone();
        var holder = At(root, path.SkipLast(1));
        if (path[^1] is int index)
            holder[index] = word;
        else
            holder[(string)path[^1]] = word;

        return root;
    }

    private JsonNode? Make(JsonNode? of, IReadOnlyList<object> path)
    {
        var one = schema.Resolved(of);
        if (one["enum"] is JsonArray words)
        {
            Choices.Add((path, [.. words.OfType<JsonNode>().Select(word => word.GetValue<string>())]));
            return words[0]!.DeepClone();
        }

        if (one["anyOf"] is JsonArray { Count: > 0 } ways && one["type"] is null)
            return Make(ways[0], path);

        if (
            one["examples"] is JsonArray examples
            && examples[0]!.GetValueKind() == System.Text.Json.JsonValueKind.String
        )
            Examples.Add((path, [.. examples.Select(example => example!.GetValue<string>())]));

        return Type(one) switch
        {
            "object" when one["properties"] is JsonObject properties => MakeObject(properties, path),
            "object" => new JsonObject { ["some-part"] = Make(one["additionalProperties"], [.. path, "some-part"]) },
            "array" => new JsonArray(Make(one["items"], [.. path, 0])),
            "boolean" => true,
            "integer" or "number" => one["minimum"]?.DeepClone() ?? 1,
            _ => one["examples"]?[0]?.DeepClone() ?? "word",
        };
    }

    private JsonObject MakeObject(JsonObject properties, IReadOnlyList<object> path)
    {
        Objects.Add((path, [.. properties.Select(property => property.Key)]));
        return new JsonObject(
            properties.Select(property =>
                KeyValuePair.Create(property.Key, Make(property.Value, [.. path, property.Key]))
            )
        );
    }

    private static string? Type(JsonObject one) =>
        one["type"] is JsonArray several ? several[0]!.GetValue<string>() : one["type"]?.GetValue<string>();
}
