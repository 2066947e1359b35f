using System.Text;
using ItaSite.Model;
using ItaSite.Search;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// Ten thousand pages of one to two kilobytes, or a thousand of sixteen, put together from what the real pages say, the
/// same each time.
/// </summary>
internal static class ManyPages
{
    public static IReadOnlyList<SearchEntry> Entries() => Pages(10_000, 400, 700);

    public static IReadOnlyList<SearchEntry> LongEntries() => Pages(1_000, 14_000, 3_000);

    private static SearchEntry[] Pages(int count, int bytes, int more)
    {
        var phrases = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines)
            .SelectMany(line =>
                line.Split(
                    [' ', '|', '[', ']', '(', ')', '{', '}', '#', '!', '*'],
                    StringSplitOptions.RemoveEmptyEntries
                )
            )
            .Where(phrase => phrase.Any(letter => letter is >= 'ก' and <= '๛'))
            .ToArray();
        var chance = new Chance();
        return [.. Enumerable.Range(0, count).Select(number => Page(number, phrases, chance, bytes, more))];
    }

    private static SearchEntry Page(int number, string[] phrases, Chance chance, int bytes, int more) =>
        new(
            SearchKind.Page,
            new Destination.InSite(new SitePath($"pages/{number / 100}/page-{number}.html")),
            Words(phrases, chance, 90),
            "",
            false,
            [
                new SearchPassage("first", Words(phrases, chance, 60), Words(phrases, chance, 500), false),
                new SearchPassage(
                    "second",
                    Words(phrases, chance, 60),
                    Words(phrases, chance, bytes + chance.Next(more)),
                    false
                ),
            ]
        );

    /// <summary>About so many bytes of phrases.</summary>
    private static string Words(string[] phrases, Chance chance, int bytes)
    {
        var text = new StringBuilder();
        while (bytes > 0)
        {
            var phrase = phrases[chance.Next(phrases.Length)];
            text.Append(text.Length > 0 ? " " : "").Append(phrase);
            bytes -= 1 + Encoding.UTF8.GetByteCount(phrase);
        }

        return text.ToString();
    }

    /// <summary>A row of numbers that never changes.</summary>
    private sealed class Chance
    {
        private uint state = 2463534242;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }
}
