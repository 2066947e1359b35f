using System.Text;
using CsCheck;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Real inputs, damaged: flipped, deleted, doubled, spliced, and with what troubles readers put in.</summary>
internal static class Mutated
{
    private static readonly string[] Troubles =
    [
        "\0",
        "\t",
        "\n",
        "\n\n",
        "\u2028",
        "\uFEFF",
        "\u200B",
        "\u202E",
        "\u00A0",
        "---\n",
        ": ",
        " #",
        "- ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "*",
        "&a ",
        "*a",
        "!!binary ",
        "<<: ",
        "|",
        ">",
        "\\",
        "\\u0000",
        "null",
        "-1",
        "99999999999999999999",
        "1e999",
        "๒๕๖๖",
        "31 ก.พ. 2566",
        "<script>",
        "<b onclick=x>",
        "<!--",
        "javascript:",
        "//evil.example/",
        "%00",
        "../",
        "url(",
        "@import ",
        ";",
        ",",
        "ำ",
        "ก",
        "🙂",
        "\uD800",
    ];

    private static readonly Gen<(int Kind, int At, int Length, int Trouble)[]> Edits = Gen.Select(
        Gen.Int[0, 4],
        Gen.Int[0, 9999],
        Gen.Int[1, 40],
        Gen.Int[0, Troubles.Length - 1]
    ).Array[1, 6];

    public static Gen<string> Text(params string[] seeds) =>
        Gen.Select(Gen.Int[0, seeds.Length - 1], Edits, (seed, edits) => edits.Aggregate(seeds[seed], Edited));

    /// <summary>Of letters one byte each, so that any byte may come of it.</summary>
    public static Gen<byte[]> Bytes(params byte[][] seeds) =>
        Text([.. seeds.Select(Encoding.Latin1.GetString)]).Select(Encoding.Latin1.GetBytes);

    private static string Edited(string text, (int Kind, int At, int Length, int Trouble) edit)
    {
        var at = (int)((long)text.Length * edit.At / 10_000);
        var end = Math.Min(text.Length, at + edit.Length);
        var trouble = Troubles[edit.Trouble];
        return edit.Kind switch
        {
            0 when at < text.Length => $"{text[..at]}{(char)(text[at] ^ (1 << (edit.Length % 8)))}{text[(at + 1)..]}",
            1 => text.Remove(at, end - at),
            2 => text.Insert(end, text[at..end]),
            3 => text.Insert(text.Length - at, text[at..end]),
            _ => text.Insert(at, trouble),
        };
    }
}
