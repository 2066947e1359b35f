using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ItaSite.Tests.HouseRules;

/// <summary>One of the schemas that editors find beside a site's content.</summary>
/// <param name="Name">Of its file, without the ending.</param>
internal sealed record ShippedSchema(string Name, JsonObject Json, JsonSchema Schema)
{
    private static readonly Dictionary<string, ShippedSchema> Known = Names()
        .ToDictionary(name => name, name => Read(name));

    public static IEnumerable<string> Names() =>
        Directory
            .GetFiles(Path.Combine(Repository.Root, ".schemas"))
            .Select(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal))
            .Order();

    public static ShippedSchema Of(string name) => Known[name];

    /// <summary>What is wrong, each with its place; empty if the value fits.</summary>
    public IReadOnlyList<string> FaultsOf(JsonNode? value)
    {
        var results = Schema.Evaluate(
            JsonSerializer.SerializeToElement(value),
            new EvaluationOptions { OutputFormat = OutputFormat.List }
        );
        if (results.IsValid)
            return [];

        return
        [
            $"{Name}: not valid",
            .. (results.Details ?? []).SelectMany(
                detail => detail.Errors ?? new Dictionary<string, string>(),
                (detail, error) => $"{detail.InstanceLocation} {error.Key}: {error.Value}"
            ),
        ];
    }

    /// <summary>A subschema, or what it refers to.</summary>
    public JsonObject Resolved(JsonNode? schema)
    {
        var one = schema!.AsObject();
        return one["$ref"]?.GetValue<string>() is { } reference
            ? Json["$defs"]![reference["#/$defs/".Length..]]!.AsObject()
            : one;
    }

    private static ShippedSchema Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, ".schemas", $"{name}.schema.json"));
        return new ShippedSchema(
            name,
            JsonNode.Parse(text)!.AsObject(),
            JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() })
        );
    }
}
