using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Tests.Screening;

/// <summary>One line of Places/everywhere.txt: a site's file that holds something personal, or only looks so.</summary>
internal sealed partial record NumberPlace(int Index, string Kind, string Where, string Holds, string Expected)
{
    private const string Digits = "1234567890121";
    private static readonly string[] Parts = ["1", "2345", "67890", "12", "1"];

    public string Text { get; } = Filled(Holds);

    /// <summary>All that is told of the case stands in files whose names begin so.</summary>
    public string Folder => $"content/c{Index}";

    public bool IsWholeSite =>
        !Where.Contains(':', StringComparison.Ordinal) && Where.Contains('/', StringComparison.Ordinal)
        || Where == "site.config.json";

    public static IReadOnlyList<NumberPlace> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/ItaSite.Tests/Screening/Places/everywhere.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" ¦ "))
            .Select((parts, index) => new NumberPlace(index, parts[0], parts[1], parts[2], parts[3])),
    ];

    public IEnumerable<SourceFile> Files()
    {
        var page = $"{Folder}/index.md";
        if (Where is "page")
            return [Written(page, $"---\ntitle: หน้า {Kind}\n---\n{Text}\n")];

        if (Where is "head")
            return [Written(page, $"---\n{Text}\n---\nก\n")];

        var (name, bytes) = Document();
        var link = $"<{name}>";
        return
        [
            Written(
                page,
                $"---\ntitle: หน้า {Kind}\n---\n{(Where.StartsWith("shown", StringComparison.Ordinal) ? "!" : "")}[ข]({link})\n"
            ),
            SiteInAString.File($"{Folder}/{name}", bytes),
        ];
    }

    private (string Name, byte[] Bytes) Document()
    {
        var (kind, part) = Where.Split(':') is [var first, var second] ? (first, second) : (Where, "");
        if (kind == "named")
            return (Text, "ก ข ค"u8.ToArray());

        if (kind.Split(' ') is [_, var extension])
            return ($"a{extension}", Bytes(Text, extension));

        if (kind == "pdf")
            return ("a.pdf", HandmadePdf.Of(part, Text));

        if (kind == "zip")
            return ("a.zip", Zipped.Of((Filled(part), Encoding.UTF8.GetBytes(Text))));

        var parts = PersonalDataEverywhere.Packages[kind].ToDictionary(entry => entry.Name, entry => entry.Text);
        parts[Filled(part)] = Text;
        return (
            $"a.{kind}",
            Zipped.Of([.. parts.Select(entry => (entry.Key, Bytes(entry.Value, Path.GetExtension(entry.Key))))])
        );
    }

    private static byte[] Bytes(string text, string extension) =>
        extension is ".bin" or ".7z" or ".doc" or ".data"
            ? Encoding.Latin1.GetBytes(text)
            : Encoding.UTF8.GetBytes(text);

    private static SourceFile Written(string path, string text) =>
        SiteInAString.File(path, Encoding.UTF8.GetBytes(text));

    private static string Filled(string text) =>
        Token()
            .Replace(
                text,
                token =>
                    token.Groups["hex"].Success
                        ? char.ConvertFromUtf32(
                            int.Parse(token.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                        )
                        : Of(token.Groups["name"].Value, token.Groups["between"].Value)
            )
            .Replace('⏎', '\n')
            .Replace('⇥', '\t');

    private static string Of(string name, string between) =>
        name switch
        {
            "13" => Digits,
            "id" => string.Join('-', Parts),
            "a" => Digits[..6],
            "b" => Digits[6..],
            "each" => string.Join(Filled(between), Digits.AsEnumerable()),
            "parts" => string.Join(Filled(between), Parts),
            "thai" => Shifted('๐'),
            "wide" => Shifted('０'),
            "ents" => Each(digit => $"&#{(int)digit};"),
            "hexents" => Each(digit => $"&#x{(int)digit:X};"),
            "yaml" => Each(digit => $"\\x{(int)digit:X}"),
            "json" => Each(digit => $"\\u{(int)digit:X4}"),
            "pct" => Each(digit => $"%{(int)digit:X}"),
            _ => throw new InvalidDataException(name),
        };

    private static string Each(Func<char, string> write) => string.Concat(Digits.Select(write));

    private static string Shifted(char zero) => string.Concat(Digits.Select(digit => (char)(zero + digit - '0')));

    [GeneratedRegex(
        @"\{(?<name>13|id|a|b|thai|wide|ents|hexents|yaml|json|pct)\}|\{(?<name>each|parts):(?<between>[^}]*)\}|‹(?<hex>[0-9A-F]+)›"
    )]
    private static partial Regex Token();
}
