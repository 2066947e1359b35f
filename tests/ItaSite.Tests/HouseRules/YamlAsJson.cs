using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ItaSite.Tests.HouseRules;

/// <summary>YAML as editors hold it against a schema: plain words are typed by the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Of(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? null : Of(stream.Documents[0].RootNode);
    }

    private static JsonNode? Of(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Of(child.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } => OfWord(word ?? ""),
            YamlScalarNode { Value: var text } => JsonValue.Create(text),
            _ => throw new InvalidOperationException($"{node.NodeType} at {node.Start}"),
        };

    private static JsonValue? OfWord(string word) =>
        word switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when Whole().IsMatch(word) => JsonValue.Create(long.Parse(word)),
            _ when Fraction().IsMatch(word) => JsonValue.Create(decimal.Parse(word)),
            _ => JsonValue.Create(word),
        };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Fraction();
}
